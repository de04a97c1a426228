import { listed } from '../base/listed.ts';
import { find, aspects, type Aspect } from '../model/vocabulary.ts';
import type { PartyContext } from './context.ts';
import type { Disagreement } from './disagreement.ts';
import { figureText } from './figures.ts';
import { agree, inSentence, joined, saying, sentence, type Verb } from './parties.ts';
import type { Reading } from './readings.ts';

/**
 * The sentences of statuses. They report who says what in equal terms, in alphabetical order of the
 * parties, and weigh nothing.
 */

/** Readings that answer alike, in the order of their parties. */
interface Position {
  readonly readings: readonly Reading[];
  readonly names: readonly string[];
}

const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

const namesOf = (readings: readonly Reading[], context: PartyContext): readonly string[] =>
  distinct(readings.map(({ claim }) => context.nameOf(claim.by)));

function positionsBy(
  readings: readonly Reading[],
  keyOf: (reading: Reading) => string,
  context: PartyContext,
): readonly Position[] {
  const groups = new Map<string, Reading[]>();
  for (const reading of readings) groups.set(keyOf(reading), [...(groups.get(keyOf(reading)) ?? []), reading]);
  return [...groups.values()].map((group) => ({ readings: group, names: namesOf(group, context) }));
}

function verbOf(readings: readonly Reading[]): Verb {
  if (readings.some(({ content }) => content.outcome !== undefined)) return ['gives', 'give'];
  return readings.every(({ claim }) => claim.stance === 'concedes') ? ['concedes', 'concede'] : ['says', 'say'];
}

const saidToBe = { deliberate: 'it was deliberate', accident: 'it was an accident' } as const;

/** What a position holds, for the aspects where one "says" it. */
function heldBy({ content, claim }: Reading): string {
  if (claim.aspect === 'outcome' && content.outcome) return `the outcome as ${content.outcome}`;
  if (claim.aspect === 'toll') return content.figure ? figureText(content.figure) : 'so, with no figure';
  if (claim.aspect !== 'responsibility') return 'so';
  return content.manner ? saidToBe[content.manner] : 'so, naming nobody';
}

/** "Israel and the United States name Islamic Jihad"; a party that names itself is told apart. */
function naming({ readings }: Position, context: PartyContext): readonly string[] {
  const own = readings.filter(({ claim, content }) => claim.by === content.blames);
  const others = namesOf(
    readings.filter((reading) => !own.includes(reading)),
    context,
  );
  const blamed = readings[0]?.content.blames;
  const self = namesOf(own, context);
  return [
    ...(others.length && blamed ? [`${saying(others, ['names', 'name'])} ${inSentence(context.nameOf(blamed))}`] : []),
    ...(self.length ? [`${saying(self, ['names itself', 'name themselves'])}`] : []),
  ];
}

function held(position: Position, context: PartyContext): readonly string[] {
  const [first] = position.readings;
  if (!first) return [];
  if (first.content.blames !== undefined) return naming(position, context);
  return [`${saying(position.names, verbOf(position.readings))} ${heldBy(first)}`];
}

const affirming = (readings: readonly Reading[]): readonly Reading[] =>
  readings.filter(({ mode }) => mode === 'affirms');

const positionsIn = (readings: readonly Reading[], context: PartyContext): readonly Position[] =>
  positionsBy(affirming(readings), ({ answers }) => answers.join(), context);

const isJudgement = ({ claim }: Reading): boolean => claim.aspect === 'assessment';

/** Judgements are too long for a clause each, so they are only said to be given, and by whom. */
function judgementClause(readings: readonly Reading[], context: PartyContext): readonly string[] {
  const many = readings.length > 1 ? 'gives assessments' : 'gives an assessment';
  return readings.length > 0 ? [saying(namesOf(readings, context), [many, 'give assessments'])] : [];
}

/** What each position says, in one clause or two: "Hamas names Israel". */
function clausesOf(readings: readonly Reading[], context: PartyContext): readonly string[] {
  const judging = affirming(readings).filter(isJudgement);
  const others = readings.filter((reading) => !judging.includes(reading));
  const said = positionsIn(others, context).flatMap((position) => held(position, context));
  return [...said, ...judgementClause(judging, context)];
}

function deniedThing(denial: Reading, affirmed: readonly Reading[], context: PartyContext): string {
  const { content, claim } = denial;
  const answers = distinct(affirmed.flatMap((reading) => reading.answers));
  if (answers.length < 2) return 'it';
  if (denial.answers.length !== 1) return 'them';
  if (claim.aspect === 'assessment') return 'one of them';
  const target = affirmed.find((reading) => denial.answers.includes(reading.answers[0] ?? '')) ?? denial;
  if (target.content.blames === claim.by) return 'its own part';
  if (target.content.blames) return `that it was ${inSentence(context.nameOf(target.content.blames))}`;
  if (content.figure || content.outcome) return heldBy(denial);
  return 'it';
}

/** Parties that only deny, grouped by what they deny; who also answers is heard by that answer. */
function denialClauses(readings: readonly Reading[], context: PartyContext): readonly string[] {
  const affirmed = affirming(readings);
  const answering = new Set(affirmed.map(({ claim }) => claim.by));
  const single = distinct(affirmed.flatMap(({ answers }) => answers)).length < 2;
  const denials = readings.filter(({ mode, claim }) => mode === 'denies' && (single || !answering.has(claim.by)));
  return positionsBy(denials, (denial) => deniedThing(denial, affirmed, context), context).map(
    ({ names, readings: [first] }) =>
      `${saying(names, ['denies', 'deny'])} ${first ? deniedThing(first, affirmed, context) : 'it'}`,
  );
}

const questionOf = (aspect: Aspect): string => find(aspects, aspect).question.replace('?', '').toLowerCase();

/** The first party of each position; all of them where that leaves only one. */
function leadNames(positions: readonly Position[]): readonly string[] {
  const leads = distinct(positions.flatMap(({ names }) => names.slice(0, 1)));
  return leads.length > 1 ? leads : distinct(positions.flatMap(({ names }) => names));
}

function differing(names: readonly string[], question: string): string {
  const who = listed(names.map(inSentence));
  return names.length > 1
    ? `${who} answer “${question}” differently`
    : `${who} ${agree(names, ['answers', 'answer'])} “${question}” in more than one way`;
}

const byName = (names: readonly string[]): readonly string[] => names.toSorted((a, b) => (a < b ? -1 : Number(a > b)));

export function contestedWhy(readings: readonly Reading[], found: Disagreement, context: PartyContext): string {
  const fired = readings.filter(({ claim }) => found.claims.has(claim.id));
  const aspect = fired[0]?.claim.aspect ?? 'occurrence';
  if (found.ground === 'manner') return mannerWhy(fired, context);
  const denying = fired.filter(({ mode }) => mode === 'denies');
  const positions = [...positionsIn(fired, context), ...positionsBy(denying, ({ answers }) => answers.join(), context)];
  const clauses = [...clausesOf(fired, context), ...denialClauses(fired, context)];
  return sentence(`${differing(byName(leadNames(positions)), questionOf(aspect))}: ${joined(clauses)}`);
}

function mannerWhy(fired: readonly Reading[], context: PartyContext): string {
  const stating = affirming(fired).filter(({ content }) => content.manner !== undefined);
  const positions = positionsBy(stating, ({ content }) => content.manner ?? '', context);
  const clauses = positions.map(
    ({ names, readings: [first] }) =>
      `${saying(names, ['says', 'say'])} ${first?.content.manner ? saidToBe[first.content.manner] : ''}`,
  );
  return sentence(`${differing(byName(leadNames(positions)), 'was it meant')}: ${joined(clauses)}`);
}

/** `asked` and `silent` are names of blamed parties, or of who was asked on their behalf. */
export const noCommentWhy = (readings: readonly Reading[], asked: readonly string[], context: PartyContext): string =>
  sentence(
    `${joined(clausesOf(readings, context))}; ${listed(distinct(asked).map(inSentence))}, asked about it, gave no comment`,
  );

export const unansweredWhy = (readings: readonly Reading[], silent: readonly string[], context: PartyContext): string =>
  sentence(
    `${joined(clausesOf(readings, context))}; no statement by ${listed(silent.map(inSentence))} is found in these sources`,
  );

/** Judgements may well differ in what they find; only a denial is told as a dispute. */
function nobodyElse(readings: readonly Reading[], clauses: number): string {
  if (readings.some(isJudgement))
    return `No claim in these sources denies ${readings.length > 1 ? 'any of them' : 'it'}.`;
  const tolls = clauses > 1 && readings[0]?.claim.aspect === 'toll';
  return tolls ? 'The figures overlap or cannot be compared.' : 'No claim in these sources says otherwise.';
}

export function undisputedWhy(readings: readonly Reading[], context: PartyContext): string {
  const clauses = clausesOf(readings, context);
  return `${sentence(joined(clauses))} ${nobodyElse(readings, clauses.length)}`;
}

export const onlyDeniedWhy = (readings: readonly Reading[], context: PartyContext): string =>
  sentence(`${joined(denialClauses(readings, context))}; no party in these sources says that it was so`);

export const onlySilentWhy = (readings: readonly Reading[], context: PartyContext): string =>
  sentence(`${listed(namesOf(readings, context).map(inSentence))}, asked about it, gave no comment`);
