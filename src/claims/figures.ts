import { readEdtf } from '../model/edtf.ts';
import type { Figure, Tally } from '../model/schema.ts';

/** Numbers of people as their counters give them: in words, compared, and kept from wrong sums. */

type Counted = Pick<Figure, 'low' | 'best' | 'high' | 'words'>;

const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/gu, ',');

/** The source's own phrase: a number in words stands as it is, a phrase without one stands in quotes. */
const phrased = (words: string): string => (/\d/u.test(words) ? words : `“${words}”`);

function boundedText({ low, best, high }: Counted): string | undefined {
  if (low !== undefined && high !== undefined) return low === high ? grouped(low) : `${grouped(low)}–${grouped(high)}`;
  if (low !== undefined && low !== best) return `at least ${grouped(low)}`;
  if (high !== undefined && high !== best) return `at most ${grouped(high)}`;
  return undefined;
}

function numberText(counted: Counted): string | undefined {
  const bounds = boundedText(counted);
  if (counted.best === undefined || bounds === grouped(counted.best)) return bounds;
  return bounds === undefined ? grouped(counted.best) : `${grouped(counted.best)} (${bounds})`;
}

const countText = (counted: Counted): string =>
  counted.words === undefined ? (numberText(counted) ?? 'no number given') : phrased(counted.words);

const nouns = {
  civilians: ['civilian', 'civilians'],
  fighters: ['fighter', 'fighters'],
  personnel: ['personnel', 'personnel'],
} as const;

function nounText(figure: Figure): string {
  if (figure.of === undefined || figure.of === 'all') return '';
  const [one, many] = nouns[figure.of];
  if (figure.words?.toLowerCase().includes(one)) return '';
  return countText(figure) === '1' ? one : many;
}

/** An indirect death is never worded as a killing. */
function harmText({ harm, cause }: Figure): string {
  if (harm === undefined) return '';
  if (cause !== 'indirect') return harm;
  return harm === 'killed' ? 'died indirectly' : 'injured indirectly';
}

/** Words that give a share of the people and not their number. */
const share = /^(the|most|half|nearly all|almost all|a (majority|third|quarter))\b/iu;

/**
 * "at least 41,000 killed", "17,000–18,000 fighters killed", "“several thousand” fighters killed"; a
 * share stands behind what it is a share of: "civilians killed: “the majority”".
 */
export function figureText(figure: Figure): string {
  const count = countText(figure);
  const counted = [nounText(figure), harmText(figure)].filter((part) => part !== '');
  if (counted.length > 1 && share.test(figure.words ?? '')) return `${counted.join(' ')}: ${count}`;
  return [count, ...counted].join(' ');
}

/** "61", "at least 60", "“more than five dozen”": how many incidents one counter sums up. */
export const tallyText = (tally: Tally): string => countText(tally);

interface Range {
  readonly low: number;
  /** Infinity where nothing bounds it from above. */
  readonly high: number;
}

/** The numbers that a figure allows; undefined where it is in words only and compares with nothing. */
export function rangeOf({ low, best, high }: Counted): Range | undefined {
  if (low === undefined && best === undefined && high === undefined) return undefined;
  return { low: low ?? best ?? 0, high: high ?? best ?? Infinity };
}

const kindOf = (figure: Figure): string => figure.of ?? 'all';
const causeOf = (figure: Figure): string => figure.cause ?? 'direct';
const conflicting = <T>(a: T | undefined, b: T | undefined): boolean => a !== undefined && b !== undefined && a !== b;

/** Both figures speak of one harm to one kind of people, as far as they say of whom and where. */
const sameMatter = (a: Figure, b: Figure): boolean =>
  a.harm === b.harm &&
  kindOf(a) === kindOf(b) &&
  causeOf(a) === causeOf(b) &&
  !conflicting(a.whose, b.whose) &&
  !conflicting(a.scope, b.scope);

const countedUntil = (figure: Figure): number | undefined =>
  figure.asOf === undefined ? undefined : readEdtf(figure.asOf).end.latest;

const countedFrom = (figure: Figure): number | undefined =>
  figure.asOf === undefined ? undefined : readEdtf(figure.asOf).end.earliest;

/** Tolls only grow, so a count surely taken before another may since have risen to it. */
function mayHaveGrown(earlier: Figure, later: Figure): boolean {
  const until = countedUntil(earlier);
  const from = countedFrom(later);
  return until !== undefined && from !== undefined && until < from;
}

/** True when two figures of one matter leave no number that both allow. */
export function figuresApart(a: Figure, b: Figure): boolean {
  const [ra, rb] = [rangeOf(a), rangeOf(b)];
  if (!ra || !rb || !sameMatter(a, b)) return false;
  const highA = mayHaveGrown(a, b) ? Infinity : ra.high;
  const highB = mayHaveGrown(b, a) ? Infinity : rb.high;
  return ra.low > highB || rb.low > highA;
}

/** True when two figures of one matter leave a number that both allow; words compare with nothing. */
export const figuresMeet = (a: Figure, b: Figure): boolean =>
  rangeOf(a) !== undefined && rangeOf(b) !== undefined && sameMatter(a, b) && !figuresApart(a, b);

type Addable = { readonly ok: true } | { readonly ok: false; readonly why: string };

const namesOther = (a: Figure, b: Figure): boolean => b.id !== undefined && (a.mayOverlap ?? []).includes(b.id);

interface Obstacle {
  readonly stands: (a: Figure, b: Figure) => boolean;
  readonly why: string;
}

const obstacles: readonly Obstacle[] = [
  {
    stands: (a, b) => !rangeOf(a) || !rangeOf(b),
    why: 'A figure in words gives no number to add.',
  },
  {
    stands: (a, b) => namesOther(a, b) || namesOther(b, a),
    why: 'The two may count some of the same people.',
  },
  { stands: (a, b) => a.harm !== b.harm, why: 'They count different harm: killed and injured are kept apart.' },
  {
    stands: (a, b) => kindOf(a) !== kindOf(b),
    why: 'They count different groups of people, and one may contain the other.',
  },
  { stands: (a, b) => a.whose !== b.whose, why: 'They count the people of different parties.' },
  {
    stands: (a, b) => a.countedBy !== b.countedBy || a.basedOn !== b.basedOn,
    why: 'They come from different counters, who may count the same people.',
  },
  {
    stands: (a, b) => causeOf(a) !== causeOf(b),
    why: 'One counts direct harm, the other indirect harm.',
  },
  {
    stands: (a, b) => a.asOf !== b.asOf,
    why: 'They are running totals of different dates, and the later contains the earlier.',
  },
];

/** Whether two figures may go into one sum, and if not, the first reason against it. */
export function mayBeAdded(a: Figure, b: Figure): Addable {
  const obstacle = obstacles.find(({ stands }) => stands(a, b));
  return obstacle ? { ok: false, why: obstacle.why } : { ok: true };
}
