import { failed, ok, type Result } from '../base/result.ts';
import { readLink, type Link, type LinkData } from '../model/link.ts';
import type { ViewChange } from '../model/view.ts';

/**
 * The view in the address: the change against the home view as JSON, with a mark of the data that it was
 * made for, deflated, base64url, behind a version. What an address says is data from outside and is read
 * through the schema.
 */
const VERSION = 'v1';
/** Characters after "#" up to which a link is promised to come through mail, chat and documents. */
export const MAX_LINK = 8 * 1024;
/** Characters after "#" up to which an address is read. */
export const MAX_HASH = 64 * 1024;
/** Bytes up to which an address is unpacked: a few characters can unpack to gigabytes. */
const MAX_UNPACKED = 1024 * 1024;

const TOO_LONG = 'The address is longer than any view needs, so it was not read.';
const TOO_LARGE = 'The address unpacks to more than any view holds, so it was not read.';
const UNKNOWN = 'The address is of a kind that this version does not know.';
const UNFIT = 'The address holds a view that does not fit this version.';
const DAMAGED = 'The address is cut off or damaged; the view could not be read from it.';

type Bytes = Uint8Array<ArrayBuffer>;

const piped = (bytes: Bytes, through: CompressionStream | DecompressionStream): ReadableStream<Bytes> =>
  new Blob([bytes]).stream().pipeThrough(through);

/** All bytes of a stream, or undefined as soon as there are more than allowed. */
async function gathered(stream: ReadableStream<Bytes>, limit: number): Promise<Bytes | undefined> {
  const reader = stream.getReader();
  const parts: Bytes[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > limit) return void (await reader.cancel());
    parts.push(part.value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

const toBase64Url = (bytes: Bytes): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const fromBase64Url = (text: string): Bytes =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));

/** The hash for a change, without "#"; empty for the home view, which every data set has. */
export async function encodeAddress(change: ViewChange, data?: LinkData): Promise<string> {
  if (Object.keys(change).length === 0) return '';
  const bytes = new TextEncoder().encode(JSON.stringify({ ...data, ...change }));
  const packed = await gathered(piped(bytes, new CompressionStream('deflate-raw')), Infinity);
  return `${VERSION}=${toBase64Url(packed!)}`;
}

async function unpacked(text: string): Promise<Result<Link, string>> {
  const bytes = await gathered(piped(fromBase64Url(text), new DecompressionStream('deflate-raw')), MAX_UNPACKED);
  if (!bytes) return failed(TOO_LARGE);
  const link = readLink(JSON.parse(new TextDecoder().decode(bytes)));
  return link ? ok(link) : failed(UNFIT);
}

/** What a hash holds; an error in words where it holds nothing that can be read. */
export async function decodeAddress(hash: string): Promise<Result<Link, string>> {
  const text = hash.replace(/^#/u, '');
  if (text === '') return ok({ change: {}, data: { d: undefined, h: undefined } });
  if (!text.startsWith(`${VERSION}=`)) return failed(UNKNOWN);
  if (text.length > MAX_HASH) return failed(TOO_LONG);
  return unpacked(text.slice(VERSION.length + 1)).catch(() => failed(DAMAGED));
}
