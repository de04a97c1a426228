import { wholeWord } from '../../src/model/account.ts';
import type { Batch, Engine } from '../../src/engine/engine.ts';
import type { Answer } from '../../src/model/answer-of.ts';
import type { Period } from '../../src/model/calendar-unit.ts';
import { asDay } from '../../src/model/day.ts';
import { readEdtf } from '../../src/model/edtf.ts';
import { laneKinds } from '../../src/model/lane-kind.ts';
import type { PlaceId } from '../../src/model/ids.ts';
import type { Question, QuestionKind, QuestionOf } from '../../src/model/question.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { homeView } from '../../src/state/home-view.ts';
import type { Lens } from '../../src/model/view.ts';
import type { Random } from '../fixtures/random.ts';

/** Streams and questions for tests of an engine. */

export async function* whole(data: Dataset): AsyncGenerator<Batch> {
  yield data;
}

const keys = ['sources', 'places', 'actors', 'relations', 'events'] as const;

/** The same data in batches of any size, the header among them at any place. */
export async function* inBatches(data: Dataset, random: Random): AsyncGenerator<Batch> {
  const batches: Batch[] = [{ header: data.header }];
  for (const key of keys) {
    let left: readonly Dataset[typeof key][number][] = data[key];
    while (left.length > 0) {
      const size = random.between(1, 9);
      batches.push({ [key]: left.slice(0, size) });
      left = left.slice(size);
    }
  }
  const [header, ...rest] = batches as [Batch, ...Batch[]];
  const at = random.between(0, rest.length);
  yield* [...rest.slice(0, at), header, ...rest.slice(at)];
}

export async function ask<K extends QuestionKind>(engine: Engine, question: QuestionOf<K>): Promise<Answer<K>> {
  return (await engine.ask<K>(question)).answer;
}

type Askers = { readonly [K in QuestionKind]: (lens: Lens, data: Dataset) => readonly QuestionOf<K>[] };

/** The last two years of a data set. */
function daysOf(data: Dataset): Period {
  const to = readEdtf(data.header.asOf).end.latest!;
  return { from: asDay(to - 730), to };
}

const firstOf = <T>(list: readonly T[]): readonly T[] => list.slice(0, 3);

/** Questions of every kind over the first things of a data set. */
const askers: Askers = {
  overview: () => [{ kind: 'overview' }],
  scene: (lens) => [{ kind: 'scene', lens }],
  facets: (lens) => [
    { kind: 'facets', lens },
    { kind: 'facets', lens, role: 'initiator' },
  ],
  histogram: (lens, data) => [
    { kind: 'histogram', lens },
    { kind: 'histogram', lens, most: 7, unit: 'week', period: daysOf(data) },
  ],
  'lanes-in-time': (lens, data) =>
    laneKinds.map(({ id }) => ({ kind: 'lanes-in-time', by: id, period: daysOf(data), limit: 4, lens }) as const),
  chronology: (lens) => [{ kind: 'chronology', lens }],
  actors: (lens) => [{ kind: 'actors', lens }],
  relief: (lens) => [{ kind: 'relief', lens }],
  search: () => ['actor', 'event 3', 'الله', ''].map((text) => ({ kind: 'search', text, limit: 5 }) as const),
  profile: (lens, data) => firstOf(data.actors).map(({ id }) => ({ kind: 'profile', id, lens })),
  dyad: (lens, data) =>
    firstOf(data.actors).map(({ id }, i) => ({ kind: 'dyad', a: data.actors[i + 1]!.id, b: id, lens })),
  sites: (lens, data) =>
    [...firstOf(data.places).map(({ id }) => `sites:${id}`), ...firstOf(data.actors).map(({ id }) => id as string)].map(
      (id) => ({ kind: 'sites', id, lens }),
    ),
  place: (lens, data) => firstOf(data.places).map(({ id }) => ({ kind: 'place', id, lens })),
  event: (lens, data) => firstOf(data.events).map(({ id }) => ({ kind: 'event', id, lens })),
  source: (lens, data) => firstOf(data.sources).map(({ id }) => ({ kind: 'source', id, lens })),
  own: (lens) => [{ kind: 'own', lens }],
  attributions: (lens) => [{ kind: 'attributions', lens }],
  accounts: (lens) => [{ kind: 'accounts', lens }],
  account: (lens, data) => [
    ...firstOf(data.actors).map(({ id }) => ({ kind: 'account', teller: { party: id }, lens }) as const),
    ...firstOf(data.sources).map(({ id }) => ({ kind: 'account', teller: { source: id }, lens }) as const),
  ],
  removed: (lens, data) =>
    firstOf(data.actors).map(({ id }) => ({ kind: 'removed', id, account: wholeWord({ party: id }), lens })),
  compare: (lens, data) => {
    const tellers = [...firstOf(data.actors).map(({ id }) => ({ party: id })), { source: data.sources[0]!.id }];
    const sides = [...tellers.map((teller) => wholeWord(teller)), 'all' as const];
    return sides.map((a, i) => ({ kind: 'compare', a, b: sides[(i + 1) % sides.length]!, lens }));
  },
  ladder: (lens, data) =>
    firstOf(data.actors).flatMap(({ id }, i) =>
      [false, true].map(
        (near) => ({ kind: 'ladder', left: [id], right: [data.actors[i + 1]!.id], near, lens }) as const,
      ),
    ),
  lanes: (lens, data) => {
    const events = data.events.map(({ id }) => id);
    const actors = firstOf(data.actors).map(({ id }) => id);
    return [[], actors.slice(0, 1), actors.slice(0, 2)].map((from) => ({ kind: 'lanes', events, actors: from, lens }));
  },
  turns: (lens) => [{ kind: 'turns', lens }],
  changes: (lens) => [{ kind: 'changes', lens }],
  stops: () => [{ kind: 'stops' }],
  grades: (lens) => [{ kind: 'grades', lens }],
  figures: (lens, data) => [
    { kind: 'figures', lens },
    ...firstOf(data.events).map(({ id }) => ({ kind: 'figures', lens, of: { kind: 'event', id } }) as const),
    ...firstOf(data.actors).map(({ id }) => ({ kind: 'figures', lens, of: { kind: 'actor', id } }) as const),
  ],
  coverage: () => [{ kind: 'coverage' }],
};

export const questionsOf = (kind: QuestionKind, lens: Lens, data: Dataset): readonly Question[] =>
  askers[kind](lens, data);

export const everyQuestion = (engine: Engine, lens: Lens, data: Dataset): readonly Question[] =>
  engine.capabilities().questions.flatMap((kind) => questionsOf(kind, lens, data));

/** Questions about things that no data set has. */
export const unknownQuestions = (lens: Lens): readonly Question[] =>
  ['nobody-at-all', 'constructor', '__proto__'].flatMap((text): Question[] => {
    const id = text as PlaceId;
    return [
      { kind: 'profile', id: id as never, lens },
      { kind: 'dyad', a: id, b: 'sites:nowhere', lens },
      { kind: 'sites', id: `sites:${id}`, lens },
      { kind: 'place', id, lens },
      { kind: 'event', id: id as never, lens },
      { kind: 'figures', lens, of: { kind: 'event', id: id as never } },
      { kind: 'figures', lens, of: { kind: 'actor', id: id as never } },
      { kind: 'source', id: id as never, lens },
      { kind: 'account', teller: { party: id as never }, lens },
      { kind: 'account', teller: { source: id as never }, lens },
      { kind: 'removed', id, account: wholeWord({ party: id as never }), lens },
      { kind: 'compare', a: wholeWord({ party: id as never }), b: 'all', lens },
      { kind: 'compare', a: 'all', b: wholeWord({ source: id as never }), lens },
      { kind: 'ladder', left: [id as never], right: [id as never], near: true, lens },
      { kind: 'lanes', events: [id as never], actors: [id as never], lens },
    ];
  });

/** What an engine answers to every question, in one value that can be compared. */
export async function answersOf(engine: Engine, lens: Lens, data: Dataset): Promise<readonly unknown[]> {
  const answers: unknown[] = [];
  for (const question of everyQuestion(engine, lens, data)) answers.push([question, await ask(engine, question)]);
  return answers;
}

/** The lens in which a data set opens. */
export const homeLens = async (engine: Engine): Promise<Lens> => homeView(await ask(engine, { kind: 'overview' })).lens;
