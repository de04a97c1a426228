import type { ClaimId } from '../model/ids.ts';
import { figuresApart, figuresMeet } from './figures.ts';
import { fold, type Content, type Reading } from './readings.ts';

/** On what two claims of one aspect disagree; the first that holds, in the order listed. */
const grounds = ['blames', 'manner', 'outcome', 'figures', 'denial'] as const;
export type Ground = (typeof grounds)[number];

const differ = <T>(a: T | undefined, b: T | undefined): boolean => a !== undefined && b !== undefined && a !== b;

function contentGround(a: Content, b: Content): Ground | undefined {
  if (differ(a.blames, b.blames)) return 'blames';
  if (differ(a.manner, b.manner)) return 'manner';
  if (differ(a.outcome && fold(a.outcome), b.outcome && fold(b.outcome))) return 'outcome';
  return a.figure && b.figure && figuresApart(a.figure, b.figure) ? 'figures' : undefined;
}

/** Whether two answers rule each other out; how a thing was meant is said within an answer and makes no other. */
export const answersApart = (a: Content, b: Content): boolean =>
  contentGround({ ...a, manner: undefined }, b) !== undefined;

/** Whether two answers in different words say what can both be so: figures that leave a number to both. */
export const answersAgree = (a: Content, b: Content): boolean =>
  a.figure !== undefined && b.figure !== undefined && figuresMeet(a.figure, b.figure);

const denies = (a: Reading, b: Reading): boolean =>
  a.mode === 'affirms' && b.mode === 'denies' && a.answers.some((answer) => b.answers.includes(answer));

/** Silence neither agrees nor disagrees; two denials deny together. */
export function groundBetween(a: Reading, b: Reading): Ground | undefined {
  if (a.mode === 'affirms' && b.mode === 'affirms') return contentGround(a.content, b.content);
  return denies(a, b) || denies(b, a) ? 'denial' : undefined;
}

export interface Disagreement {
  readonly ground: Ground;
  /** Every claim that disagrees with another. */
  readonly claims: ReadonlySet<ClaimId>;
}

/** Every pair is looked at once: quadratic in the claims on one aspect of one record, which are few. */
export function disagreementAmong(readings: readonly Reading[]): Disagreement | undefined {
  const found = new Set<Ground>();
  const claims = new Set<ClaimId>();
  readings.forEach((a, i) => {
    for (const b of readings.slice(i + 1)) {
      const ground = groundBetween(a, b);
      if (!ground) continue;
      found.add(ground);
      claims.add(a.claim.id).add(b.claim.id);
    }
  });
  const ground = grounds.find((each) => found.has(each));
  return ground && { ground, claims };
}
