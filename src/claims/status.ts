import type { ActorId } from '../model/ids.ts';
import type { AspectStatus } from '../model/ledger.ts';
import type { Claim } from '../model/schema.ts';
import { aspects, type Aspect, type Dispute } from '../model/vocabulary.ts';
import {
  contestedWhy,
  noCommentWhy,
  onlyDeniedWhy,
  onlySilentWhy,
  unansweredWhy,
  undisputedWhy,
} from './answer-words.ts';
import { partiesOf, type PartyContext } from './context.ts';
import { disagreementAmong, type Disagreement, type Ground } from './disagreement.ts';
import { readingsOf, type Reading } from './readings.ts';

/** The rules that a status can name; each id is stable, since saved work and exports may quote it. */
const rules = {
  blames: 'contested-different-blames',
  manner: 'contested-different-manner',
  outcome: 'contested-different-outcome',
  figures: 'contested-figures-apart',
  denial: 'contested-denied',
  noComment: 'blamed-no-comment',
  unanswered: 'blamed-no-statement',
  undisputed: 'no-disagreement',
  onlyDenied: 'only-denied',
  onlySilent: 'only-no-comment',
  noClaims: 'no-claims',
} as const satisfies Record<Ground, string> & Record<string, string>;

type Ruling = Omit<AspectStatus, 'aspect' | 'claims'> & { readonly fired: readonly Reading[] };

const ruling = (dispute: Dispute, rule: string, why: string, fired: readonly Reading[]): Ruling => ({
  dispute,
  rule,
  why,
  fired,
});

/** Alphabetical by party, so that neither a sentence nor a status depends on the order of the record. */
function inNeutralOrder(readings: readonly Reading[], context: PartyContext): readonly Reading[] {
  const keyed = readings.map((reading) => ({
    reading,
    key: `${context.nameOf(reading.claim.by)}\n${reading.claim.id}`,
  }));
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))).map(({ reading }) => reading);
}

const speaksFor = (party: ActorId, { claim }: Reading, context: PartyContext): boolean =>
  partiesOf(claim, context).includes(party);

/** How a blamed party stands to the aspect: it or one of its own speaks, was asked, or is not heard. */
export function voiceOf(
  party: ActorId,
  readings: readonly Reading[],
  context: PartyContext,
): 'speaks' | 'no-comment' | 'not-heard' {
  const own = readings.filter((reading) => speaksFor(party, reading, context));
  if (own.length === 0) return 'not-heard';
  return own.every(({ mode }) => mode === 'silent') ? 'no-comment' : 'speaks';
}

/** The actors that some claim puts the blame on, in the order of the readings. */
const blamedIn = (readings: readonly Reading[]): readonly ActorId[] => [
  ...new Set(readings.flatMap(({ mode, content }) => (mode === 'affirms' && content.blames ? [content.blames] : []))),
];

const blaming = (parties: readonly ActorId[], readings: readonly Reading[]): readonly Reading[] =>
  readings.filter(({ mode, content }) => mode === 'affirms' && content.blames && parties.includes(content.blames));

function contested(readings: readonly Reading[], found: Disagreement, context: PartyContext): Ruling {
  const fired = readings.filter(({ claim }) => found.claims.has(claim.id));
  return ruling('contested', rules[found.ground], contestedWhy(readings, found, context), fired);
}

function noComment(parties: readonly ActorId[], readings: readonly Reading[], context: PartyContext): Ruling {
  const asked = readings.filter(
    (reading) => reading.mode === 'silent' && parties.some((party) => speaksFor(party, reading, context)),
  );
  const names = asked.map(({ claim }) => context.nameOf(claim.by));
  const accusing = blaming(parties, readings);
  return ruling('no-comment', rules.noComment, noCommentWhy(accusing, names, context), [...accusing, ...asked]);
}

function unanswered(parties: readonly ActorId[], readings: readonly Reading[], context: PartyContext): Ruling {
  const accusing = blaming(parties, readings);
  const why = unansweredWhy(accusing, parties.map(context.nameOf), context);
  return ruling('unanswered', rules.unanswered, why, accusing);
}

function undisputed(readings: readonly Reading[], context: PartyContext): Ruling {
  const of = (mode: Reading['mode']) => readings.filter((reading) => reading.mode === mode);
  const [said, denied] = [of('affirms'), of('denies')];
  if (said.length > 0) return ruling('undisputed', rules.undisputed, undisputedWhy(said, context), said);
  if (denied.length > 0) return ruling('undisputed', rules.onlyDenied, onlyDeniedWhy(denied, context), denied);
  return ruling('undisputed', rules.onlySilent, onlySilentWhy(readings, context), readings);
}

function rulingOf(readings: readonly Reading[], context: PartyContext): Ruling {
  const found = disagreementAmong(readings);
  if (found) return contested(readings, found, context);
  const heard = (voice: ReturnType<typeof voiceOf>) =>
    blamedIn(readings).filter((party) => voiceOf(party, readings, context) === voice);
  const asked = heard('no-comment');
  if (asked.length > 0) return noComment(asked, readings, context);
  const unheard = heard('not-heard');
  return unheard.length > 0 ? unanswered(unheard, readings, context) : undisputed(readings, context);
}

/** The status of one aspect from the readings of its claims. */
export function statusOf(aspect: Aspect, readings: readonly Reading[], context: PartyContext): AspectStatus {
  const { dispute, why, rule, fired } = rulingOf(inNeutralOrder(readings, context), context);
  return { aspect, dispute, why, rule, claims: fired.map(({ claim }) => claim.id) };
}

/** The readings of every aspect that has claims, in the order of the vocabulary. */
export const readingsByAspect = (
  claims: readonly Claim[],
  context: PartyContext,
): readonly { readonly aspect: Aspect; readonly readings: readonly Reading[] }[] =>
  aspects
    .map(({ id }) => ({ aspect: id, of: claims.filter((claim) => claim.aspect === id) }))
    .filter(({ of }) => of.length > 0)
    .map(({ aspect, of }) => ({ aspect, readings: readingsOf(of, context) }));

const telling: readonly Dispute[] = ['contested', 'no-comment', 'unanswered', 'undisputed'];

const noClaims: AspectStatus = {
  aspect: 'occurrence',
  dispute: 'undisputed',
  why: 'No party in these sources disputes it.',
  rule: rules.noClaims,
  claims: [],
};

/** The most telling status; a judgement passed on an event, disputed or not, leaves the event as it is. */
export function overallStatus(statuses: readonly AspectStatus[]): AspectStatus {
  const counting = statuses.filter(({ aspect }) => aspect !== 'assessment');
  const first = telling.find((dispute) => counting.some((status) => status.dispute === dispute));
  return counting.find(({ dispute }) => dispute === first) ?? noClaims;
}
