import type { ActorId, ClaimId } from '../model/ids.ts';
import type { Claim, Figure } from '../model/schema.ts';
import { affirms } from '../model/vocabulary.ts';
import { partiesOf, type PartyContext } from './context.ts';
import { figureText } from './figures.ts';

/** What each claim on one aspect puts forward or speaks to, before any two are compared. */

/** What an answer says; only what its aspect is about. */
export interface Content {
  /** Equal for equal answers; '' where the claim names none. */
  readonly key: string;
  readonly blames: ActorId | undefined;
  /** 'unstated' is read as nothing said. */
  readonly manner: 'deliberate' | 'accident' | undefined;
  /** As written; two spellings of one outcome are told alike by `fold`. */
  readonly outcome: string | undefined;
  readonly figure: Figure | undefined;
}

export interface Reading {
  readonly claim: Claim;
  readonly mode: 'affirms' | 'denies' | 'silent';
  /** The content it affirms; for the others that of the claim it speaks to, so far as it names any. */
  readonly content: Content;
  /** Keys of the answers it affirms, denies or leaves without comment. */
  readonly answers: readonly string[];
}

/** Texts that differ only in case and spacing are one answer. */
export const fold = (text: string): string => text.trim().replace(/\s+/gu, ' ').toLowerCase();
const figureKey = (f: Figure): string => [figureText(f), f.whose ?? '', fold(f.scope ?? '')].join('|');

/** Who concedes responsibility and names nobody speaks of itself. */
const blamedBy = (claim: Claim): ActorId | undefined =>
  claim.blames ?? (claim.stance === 'concedes' ? claim.by : undefined);

function keyOf(claim: Claim): string {
  switch (claim.aspect) {
    case 'occurrence':
      return 'yes';
    case 'responsibility':
      return blamedBy(claim) ?? '';
    case 'outcome':
      return fold(claim.outcome ?? '');
    case 'toll':
      return claim.figure ? figureKey(claim.figure) : '';
    case 'assessment':
      return affirms(claim) ? fold(claim.says) : '';
  }
}

const mannerOf = ({ manner }: Claim): Content['manner'] => (manner === 'unstated' ? undefined : manner);

function contentOf(claim: Claim, subject: Claim): Content {
  const { aspect } = subject;
  return {
    key: keyOf(subject),
    blames: aspect === 'responsibility' ? blamedBy(subject) : undefined,
    manner: aspect === 'responsibility' ? (mannerOf(claim) ?? mannerOf(subject)) : undefined,
    outcome: aspect === 'outcome' ? subject.outcome : undefined,
    figure: aspect === 'toll' ? subject.figure : undefined,
  };
}

type ById = ReadonlyMap<ClaimId, Claim>;

/** The claim that this one speaks to, where its content lies there and not in its own fields. */
function targetOf(claim: Claim, byId: ById): Claim | undefined {
  const target = claim.about === undefined ? undefined : byId.get(claim.about);
  if (!target) return undefined;
  return affirms(claim) && (keyOf(claim) !== '' || !affirms(target)) ? undefined : target;
}

/** The claim at the end of the chain of `about`, a ring of them ending where it closes. */
function subjectOf(claim: Claim, byId: ById, seen: ReadonlySet<ClaimId> = new Set()): Claim {
  const target = targetOf(claim, byId);
  if (!target || target.id === claim.id || seen.has(target.id)) return claim;
  return subjectOf(target, byId, new Set([...seen, claim.id]));
}

/** The claim with the content of what it speaks to as its own: what it says once that claim is no longer read. */
export function inFull(claim: Claim, claims: readonly Claim[]): Claim {
  const subject = subjectOf(
    claim,
    new Map(claims.filter(({ aspect }) => aspect === claim.aspect).map((c) => [c.id, c])),
  );
  const [blames, { outcome, figure }] = [blamedBy(subject), subject];
  return { ...claim, ...(blames && { blames }), ...(outcome !== undefined && { outcome }), ...(figure && { figure }) };
}

const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/** A denial or a silence that names nothing: of one's own part, where it is about who caused it. */
function unnamedAnswers(subject: Claim, affirmed: readonly Content[], context: PartyContext): readonly string[] {
  const own = partiesOf(subject, context).filter((party) => affirmed.some(({ blames }) => blames === party));
  const keys = distinct(affirmed.map(({ key }) => key));
  const denial = subject.stance === 'denies';
  if (subject.aspect === 'responsibility' && (own.length > 0 || denial)) return [own[0] ?? subject.by];
  return denial || keys.length === 1 ? keys : [];
}

function modeOf(claim: Claim): Reading['mode'] {
  if (affirms(claim)) return 'affirms';
  return claim.stance === 'denies' ? 'denies' : 'silent';
}

/**
 * Reads the claims on one aspect. A denial denies what the claim in its `about` puts forward, else what
 * its own fields name; a denial that names nothing denies one's own responsibility, and on the other
 * aspects whatever is put forward there. Order of the claims is kept and has no other effect.
 */
export function readingsOf(claims: readonly Claim[], context: PartyContext): readonly Reading[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const affirmed = claims.filter(affirms).map((claim) => contentOf(claim, subjectOf(claim, byId)));
  return claims.map((claim) => {
    const subject = subjectOf(claim, byId);
    const content = contentOf(claim, subject);
    const named = content.key !== '' || affirms(subject) ? [content.key] : unnamedAnswers(subject, affirmed, context);
    return { claim, mode: modeOf(claim), content, answers: named };
  });
}
