import * as v from 'valibot';
import type { Overview } from './answer.ts';
import { viewChange, type ViewChange } from './view.ts';

/** Which data a link was made for: the name of the data set, and a short hash of its content. */
export interface LinkData {
  readonly d: string | undefined;
  readonly h: string | undefined;
}

export interface Link {
  readonly change: ViewChange;
  readonly data: LinkData;
}

const mark = v.exactOptional(v.pipe(v.string(), v.maxLength(80)));
const linkSchema = v.strictObject({ ...viewChange.entries, d: mark, h: mark });

/** Reads what a link holds; undefined when it is none. */
export function readLink(value: unknown): Link | undefined {
  const read = v.safeParse(linkSchema, value);
  if (!read.success) return undefined;
  const { d, h, ...change } = read.output;
  return { change, data: { d, h } };
}

/** "Two reports, 2023–24" → "two-reports-2023-24", in any script. */
const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')
    .slice(0, 60);

export const dataOf = ({ header, fingerprint }: Overview): LinkData => ({ d: slugOf(header.title), h: fingerprint });

/** What to say of a link that was made for other data than is open; old links do not tell, and pass. */
export function foreignWords({ d, h }: LinkData, overview: Overview): string | undefined {
  const here = dataOf(overview);
  if (d !== undefined && d !== here.d)
    return `This link was made for another data set, “${d}”; what it names may be missing here`;
  if (h !== undefined && h !== here.h)
    return 'This link was made for another version of this data set; what it names may be missing or have changed';
  return undefined;
}
