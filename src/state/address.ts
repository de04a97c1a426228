import { failed, ok, type Result } from '../base/result.ts';
import { readViewChange, type ViewChange } from '../model/view.ts';

/**
 * The view in the address: the change against the home view as JSON, deflated, base64url, behind a
 * version. What an address says is data from outside and is read through the schema.
 */
const VERSION = 'v1';

async function piped(
  bytes: Uint8Array<ArrayBuffer>,
  through: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(through);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));

/** The hash for a change, without "#"; empty for the home view. */
export async function encodeAddress(change: ViewChange): Promise<string> {
  if (Object.keys(change).length === 0) return '';
  const bytes = new TextEncoder().encode(JSON.stringify(change));
  return `${VERSION}=${toBase64Url(await piped(bytes, new CompressionStream('deflate-raw')))}`;
}

/** The change that a hash holds; an error in words where it holds none. */
export async function decodeAddress(hash: string): Promise<Result<ViewChange, string>> {
  const text = hash.replace(/^#/u, '');
  if (text === '') return ok({});
  if (!text.startsWith(`${VERSION}=`)) return failed('The address is of a kind that this version does not know.');
  try {
    const bytes = await piped(fromBase64Url(text.slice(VERSION.length + 1)), new DecompressionStream('deflate-raw'));
    const change = readViewChange(JSON.parse(new TextDecoder().decode(bytes)));
    return change ? ok(change) : failed('The address holds a view that does not fit this version.');
  } catch {
    return failed('The address is cut off or damaged; the view could not be read from it.');
  }
}
