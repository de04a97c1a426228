import type { ActorId } from '../model/ids.ts';
import type { Ledger, LedgerAnswer, LedgerLine, LedgerQuestion, SilentParty } from '../model/ledger.ts';
import { affirms, aspects, find, type Aspect } from '../model/vocabulary.ts';
import { answerLabel, answerNote } from './answer-labels.ts';
import type { LedgerContext } from './context.ts';
import { stanceOf } from './parties.ts';
import { gridOf } from './grid.ts';
import type { Content, Reading } from './readings.ts';
import { overallStatus, readingsByAspect, statusOf, voiceOf } from './status.ts';
import { supportOf, type Supported } from './support.ts';

function lineOf({ claim }: Reading, context: LedgerContext): LedgerLine {
  const byName = context.nameOf(claim.by);
  const { speaker } = claim;
  return {
    claim: claim.id,
    by: claim.by,
    byName,
    speaker: speaker === undefined ? undefined : (context.speakerOf?.(speaker) ?? speaker),
    stance: claim.stance,
    ...stanceOf(claim.stance, byName),
    says: claim.says,
    saidOn: claim.saidOn,
    attribution: claim.attribution,
    figure: claim.figure,
    likelihood: claim.likelihood,
    own: context.ownOf?.(claim.id),
    at: claim.at,
  };
}

/** The answers that a claim stands under; whoever denies that a thing happened answers "No". */
function placesOf({ claim, mode, answers }: Reading): readonly string[] {
  if (claim.aspect === 'occurrence' && mode === 'denies') return ['no'];
  return answers.length > 0 ? answers : [''];
}

/** Whether the source has the claim put its answer forward, however the analyst reads it. */
function putByRecord({ claim }: Reading, context: LedgerContext): boolean {
  const own = context.ownOf?.(claim.id);
  return affirms(own?.kind === 'read-otherwise' ? own : claim);
}

/**
 * Answers in the order in which the record first puts them forward, those only spoken to after them. It is
 * the source's order also where the analyst reads a claim otherwise, so that no row moves under the hand.
 */
function answerKeys(readings: readonly Reading[], context: LedgerContext): readonly string[] {
  const first = readings.filter((reading) => putByRecord(reading, context));
  return [...new Set([...first, ...readings].flatMap(placesOf))];
}

function silentOn(blames: ActorId, readings: readonly Reading[], context: LedgerContext): readonly SilentParty[] {
  const heard = voiceOf(blames, readings, context) !== 'not-heard';
  return heard ? [] : [{ actor: blames, name: context.nameOf(blames) }];
}

/** Whom an answer that is only denied, or met with silence, would put the blame on. */
const deniedPart = (key: string, [first]: readonly Reading[]): ActorId | undefined =>
  first?.claim.aspect === 'responsibility' && key !== '' ? (key as ActorId) : undefined;

function answerOf(key: string, readings: readonly Reading[], context: LedgerContext): LedgerAnswer {
  const under = readings.filter((reading) => placesOf(reading).includes(key));
  const affirmed = under.filter(({ mode }) => mode === 'affirms');
  const accused = affirmed.find(({ content }) => content.blames)?.content.blames;
  return {
    label: answerLabel(key, under, context),
    note: answerNote(affirmed, context),
    blames: accused ?? deniedPart(key, under),
    lines: under.map((reading) => lineOf(reading, context)),
    silent: accused === undefined ? [] : silentOn(accused, readings, context),
  };
}

/** One's own part, denied by who names nobody: an answer that is put forward by no claim. */
const ownPart = (key: string): Content => ({
  key,
  blames: key as ActorId,
  manner: undefined,
  outcome: undefined,
  figure: undefined,
});

/** What an answer stands for: the content of the first claim that puts it forward, or else speaks to it. */
function contentOf(key: string, readings: readonly Reading[]): Content | undefined {
  const about = readings.filter(({ content }) => content.key === key);
  const first = about.find(({ mode }) => mode === 'affirms') ?? about[0];
  return first?.content ?? (readings[0]?.claim.aspect === 'responsibility' ? ownPart(key) : undefined);
}

function questionOf(aspect: Aspect, readings: readonly Reading[], context: LedgerContext): LedgerQuestion {
  const positions = answerKeys(readings, context).map((key) => ({
    key,
    answer: answerOf(key, readings, context),
    content: contentOf(key, readings),
  }));
  return {
    aspect,
    question: find(aspects, aspect).question,
    status: statusOf(aspect, readings, context),
    answers: positions.map(({ answer }) => answer),
    grid: gridOf(positions, readings, (reading) => lineOf(reading, context)),
  };
}

/**
 * What the parties say of one event or relation, by question and then by answer. Questions without a
 * claim are left out; a party that contradicts itself stands under both of its answers.
 */
export function buildLedger(record: Supported, context: LedgerContext): Ledger {
  const questions = readingsByAspect(record.claims ?? [], context).map(({ aspect, readings }) =>
    questionOf(aspect, readings, context),
  );
  return {
    questions,
    overall: overallStatus(questions.map(({ status }) => status)),
    support: supportOf(record, context.originOf),
  };
}
