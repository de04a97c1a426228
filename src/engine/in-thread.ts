import { must } from '../base/assert.ts';
import type { Answer } from '../model/answer-of.ts';
import { patched, type Patch } from '../model/patch.ts';
import { describeProblem } from '../model/problem.ts';
import type { QuestionKind, QuestionOf } from '../model/question.ts';
import type { Dataset } from '../model/dataset.ts';
import { ofAll } from '../model/view.ts';
import { readDataset } from '../formats/dataset/read-dataset.ts';
import { writeDataset } from '../formats/dataset/write-dataset.ts';
import { answerAccount, answerAccounts } from './answers/account.ts';
import { answerCompare } from './answers/compare.ts';
import { answerAttributions } from './answers/attributions.ts';
import { answerDyad, answerPlace, answerSites } from './answers/dyad.ts';
import { answerEvent } from './answers/event.ts';
import { answerHistogram } from './answers/histogram.ts';
import { answerFigures } from './answers/figures.ts';
import { answerGrades } from './answers/grades.ts';
import { answerLadder } from './answers/ladder.ts';
import { answerLanes } from './answers/lanes.ts';
import { answerLanesInTime } from './answers/lanes-in-time.ts';
import { answerActors, answerChronology, answerFacets, answerRelief } from './answers/lists.ts';
import { answerCoverage, answerOverview, answerSource } from './answers/overview.ts';
import { answerOwn } from './answers/own.ts';
import { answerProfile } from './answers/profile.ts';
import { answerRemoved } from './answers/removed.ts';
import { answerScene } from './answers/scene.ts';
import { answerSearch } from './answers/search.ts';
import { answerChanges } from './answers/changes.ts';
import { answerTurns } from './answers/turns.ts';
import { answerStops } from './answers/stops.ts';
import { asLaidOver, asNamed, Desks, type Desk } from './desk.ts';
import type { Batch, Capabilities, Engine, Progress, Reply } from './engine.ts';
import { PatchRefused } from './patch-refused.ts';

/** One answering function a question. To add a question, add it in the model and here. */
const answerers: { readonly [K in QuestionKind]: (desk: Desk, question: QuestionOf<K>, desks: Desks) => Answer<K> } = {
  overview: ({ world }) => answerOverview(world),
  scene: ({ world, lenses }, { lens }) => answerScene(world, lens, lenses.of(lens)),
  facets: (desk, { lens, role }, desks) => answerFacets(desk, desks.under(asNamed(lens)), lens, role),
  histogram: ({ world, lenses }, question) => answerHistogram(world, lenses.of(question.lens), question),
  'lanes-in-time': ({ world, lenses }, question) => answerLanesInTime(world, question, lenses),
  chronology: ({ world, lenses }, { lens }) => answerChronology(world, lenses.of(lens)),
  actors: ({ world, lenses }, { lens }) => answerActors(world, lens, lenses.of(lens)),
  relief: (_, { lens }, desks) => answerRelief(lens, (each) => desks.under(each).lenses.of(each)),
  search: ({ world, search }, { text, limit }) => answerSearch(world, search, text, limit),
  profile: ({ world, lenses }, { id, lens }) => answerProfile(world, lenses.of(lens), id, lens),
  dyad: ({ world, lenses }, { a, b, lens }) => answerDyad(world, lens, lenses.of(lens), a, b),
  sites: ({ world, lenses }, { id, lens }) => answerSites(world, lenses.of(lens), id),
  place: ({ world }, { id }) => answerPlace(world, id),
  event: (_, { id, lens }, desks) => answerEvent(desks.under(asNamed(lens)).world, id),
  attributions: (_, { lens }, desks) => answerAttributions(desks.under(asNamed(lens)), lens),
  source: ({ world }, { id }) => answerSource(world, id),
  own: (_, { lens }, desks) => answerOwn(desks.under(asLaidOver(lens)).world, lens),
  accounts: ({ world, lenses, tellers }, { lens }) => answerAccounts(world, lenses.of(ofAll(lens)), tellers),
  account: ({ world, lenses }, { teller, lens }) => answerAccount(world, teller, lens, lenses),
  removed: ({ world, lenses }, question) => answerRemoved(world, question, lenses),
  compare: ({ world, lenses }, question) => answerCompare(world, question, lenses),
  ladder: ({ world, lenses }, question) => answerLadder(world, question, lenses.of(question.lens)),
  lanes: ({ world }, question) => answerLanes(world, question),
  turns: ({ world }, { lens }) => answerTurns(world, lens),
  changes: ({ world, lenses }, { lens }) => answerChanges(world, lens, lenses.of(lens)),
  stops: ({ world }) => answerStops(world),
  grades: (_, { lens }, desks) => answerGrades(desks, lens),
  figures: ({ world, lenses }, question) => answerFigures(world, lenses.of(question.lens), question),
  coverage: ({ world }) => answerCoverage(world),
};

const emptyLists = { sources: [], places: [], actors: [], relations: [], events: [] };

/** The data set with a batch's records behind its own. */
function joined(data: Partial<Dataset>, batch: Batch): Partial<Dataset> {
  const keys = Object.keys(emptyLists) as (keyof typeof emptyLists)[];
  const lists = keys.map((key) => [key, [...(data[key] ?? []), ...(batch[key] ?? [])]]);
  return { ...data, ...batch, ...Object.fromEntries(lists) };
}

/** The engine that answers in the thread it is called from. */
export class InThreadEngine implements Engine {
  private desks: Desks | undefined;
  private revision = 0;

  async load(stream: AsyncIterable<Batch>, progress?: Progress, signal?: AbortSignal): Promise<void> {
    let data: Partial<Dataset> = emptyLists;
    for await (const batch of stream) {
      signal?.throwIfAborted();
      data = joined(data, batch);
      progress?.(Object.keys(emptyLists).reduce((n, key) => n + data[key as keyof typeof emptyLists]!.length, 0));
    }
    signal?.throwIfAborted();
    const header = must(data.header, 'the header of the data set');
    this.open({ ...emptyLists, ...data, header });
  }

  async ask<K extends QuestionKind>(question: QuestionOf<K>, signal?: AbortSignal): Promise<Reply<K>> {
    // A tick later, so that a signal fired in the same breath is seen and callers never depend on being first.
    await Promise.resolve();
    signal?.throwIfAborted();
    const desks = must(this.desks, 'a loaded data set');
    const desk = 'lens' in question ? desks.under(question.lens) : desks.whole;
    const kind = question.kind as K;
    return { revision: this.revision, answer: answerers[kind](desk, question, desks) };
  }

  async apply(patch: Patch): Promise<void> {
    const data = patched(must(this.desks, 'a loaded data set').whole.world.data, patch);
    const read = readDataset(writeDataset(data));
    if (!read.ok) throw new PatchRefused(read.error.map(describeProblem));
    this.open(data);
  }

  capabilities(): Capabilities {
    return { questions: Object.keys(answerers) as QuestionKind[], edits: true };
  }

  private open(data: Dataset): void {
    this.desks = new Desks(data);
    this.revision++;
  }
}
