import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import type { Clause, FacetOwner } from '../../src/model/clause.ts';
import type { Answer } from '../../src/model/answer-of.ts';
import { withClause } from '../../src/model/clause.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Lens } from '../../src/model/view.ts';
import type { Role } from '../../src/model/vocabulary.ts';
import { ask, everyQuestion, unknownQuestions, whole } from './questions.ts';

/** A data set with lenses to ask it under. */
export interface Sample {
  readonly label: string;
  readonly data: Dataset;
  readonly lenses: readonly Lens[];
}

const eventFacets = ['participant', 'event-type', 'quad-class', 'place', 'source', 'dispute'] as const;

const choosing = (lens: Lens, owner: FacetOwner, value: string, role?: Role): Lens => {
  const clause = { owner, values: [value], ...(role === undefined ? {} : { role }) } as unknown as Clause;
  return { ...lens, clauses: withClause(lens.clauses, owner, clause) };
};

const eventsIn = async (engine: Engine, lens: Lens) => (await ask(engine, { kind: 'relief', lens })).events;

/** "place place-3: 4 told, 5 left" for each value whose count is not what choosing it leaves. */
async function wrongCounts(engine: Engine, lens: Lens, owner: FacetOwner, role?: Role): Promise<string[]> {
  const question = { kind: 'facets', lens, ...(role === undefined ? {} : { role }) } as const;
  const { byOwner } = await ask(engine, question);
  const wrong: string[] = [];
  for (const { value, count } of byOwner[owner]) {
    const left = await eventsIn(engine, choosing(lens, owner, value, role));
    if (left !== count) wrong.push(`${owner} ${value}: ${count} told, ${left} left`);
  }
  return wrong;
}

/** Questions in whose answer something is neither plain data nor equal to itself when asked again. */
async function unsteady(engine: Engine, lens: Lens, data: Dataset): Promise<string[]> {
  const wrong: string[] = [];
  for (const question of everyQuestion(engine, lens, data)) {
    const [first, again] = [await ask(engine, question), await ask(engine, question)];
    const isPlain = JSON.stringify(structuredClone(first)) === JSON.stringify(first);
    if (!isPlain || JSON.stringify(first) !== JSON.stringify(again)) wrong.push(JSON.stringify(question));
    expect(structuredClone(first)).toEqual(first);
  }
  return wrong;
}

/** The number of events in view, as each answer tells it. */
async function countsOf(engine: Engine, lens: Lens): Promise<Record<string, number>> {
  const chronology = await ask(engine, { kind: 'chronology', lens });
  const scene = await ask(engine, { kind: 'scene', lens });
  const facets = await ask(engine, { kind: 'facets', lens });
  const sum = (owner: FacetOwner) => facets.byOwner[owner].reduce((n, value) => n + value.count, 0);
  const has = (owner: string) => lens.clauses.some((clause) => clause.owner === owner);
  const histogram = await ask(engine, { kind: 'histogram', lens });
  return {
    relief: await eventsIn(engine, lens),
    chronology: chronology.rows.length,
    chronologyIds: new Set(chronology.rows.map((row) => row.id)).size,
    scene: scene.counts.events,
    ...(has('event-type') ? {} : { types: sum('event-type') }),
    ...(has('quad-class') ? {} : { classes: sum('quad-class') }),
    ...(has('dispute') ? {} : { disputes: sum('dispute') }),
    ...(has('date') ? {} : { histogram: histogram.events }),
  };
}

/** The actors of the picture: rolled up, a row stands for several. */
const inRows = (rows: Answer<'actors'>['rows']) => rows.flatMap((row) => [row, ...row.standsFor]);

/** Actors whose count in the list is not the number of rows that name them, or an officer of theirs. */
async function wrongActors(engine: Engine, lens: Lens): Promise<string[]> {
  const { rows } = await ask(engine, { kind: 'chronology', lens });
  const actors = await ask(engine, { kind: 'actors', lens });
  const named = (id: string) =>
    rows.filter((row) => [...row.who, ...row.whom, ...row.blamed].some((actor) => actor.id === id)).length;
  return actors.rows.flatMap(({ id, events }) =>
    events < named(id) || events > rows.length ? [`${id}: ${events} told, ${named(id)} rows`] : [],
  );
}

function aSample(makeEngine: () => Engine, { data, lenses }: Sample): void {
  const engine = makeEngine();
  const each = lenses.map((lens, i) => [i, lens] as const);
  beforeAll(() => engine.load(whole(data)));

  it('answers every kind of question that it offers, in plain data, and twice the same', async () => {
    for (const lens of lenses) expect(await unsteady(engine, lens, data)).toEqual([]);
  });

  it('answers undefined for what it does not know', async () => {
    const answers = await Promise.all(unknownQuestions(lenses[0]!).map((question) => ask(engine, question)));
    expect(new Set(answers)).toEqual(new Set([undefined]));
  });

  it.each(each)('tells one number of events in view wherever it is asked (lens %i)', async (_, lens) => {
    const counts = await countsOf(engine, lens);
    expect(counts).toEqual(Object.fromEntries(Object.keys(counts).map((key) => [key, counts['relief']])));
    expect(await wrongActors(engine, lens)).toEqual([]);
    const { rows } = await ask(engine, { kind: 'actors', lens });
    expect((await ask(engine, { kind: 'scene', lens })).counts.actors).toBe(inRows(rows).length);
  });

  it.each(each)('tells for each value how many events choosing it leaves (lens %i)', async (_, lens) => {
    for (const owner of eventFacets) expect(await wrongCounts(engine, lens, owner)).toEqual([]);
    expect(await wrongCounts(engine, lens, 'participant', 'victim')).toEqual([]);
  });

  it.each(each)('tells for each type how many actors the list has without that clause (lens %i)', async (_, lens) => {
    const without = { ...lens, clauses: withClause(lens.clauses, 'actor-type', undefined) };
    const { byOwner } = await ask(engine, { kind: 'facets', lens });
    const { rows } = await ask(engine, { kind: 'actors', lens: without });
    const listed = byOwner['actor-type'].map(({ value }) => inRows(rows).filter(({ type }) => type === value).length);
    expect(byOwner['actor-type'].map(({ count }) => count)).toEqual(listed);
  });

  it.each(each)('tells how many events dropping each clause brings back (lens %i)', async (_, lens) => {
    const relief = await ask(engine, { kind: 'relief', lens });
    const left = relief.byClause.map(async ({ owner, events }) => {
      const without = { ...lens, clauses: withClause(lens.clauses, owner, undefined) };
      return [owner, events, await eventsIn(engine, without)] as const;
    });
    for (const [owner, told, found] of await Promise.all(left)) expect([owner, told]).toEqual([owner, found]);
    expect(relief.byClause).toHaveLength(lens.clauses.length);
  });

  it.each(each)('leaves the clause over dates out of the months (lens %i)', async (_, lens) => {
    const without = { ...lens, clauses: withClause(lens.clauses, 'date', undefined) };
    const months = await ask(engine, { kind: 'histogram', lens });
    expect(months).toEqual(await ask(engine, { kind: 'histogram', lens: without }));
  });
}

/** What every engine must hold to, whichever thread or machine it answers from. */
export function engineContract(name: string, makeEngine: () => Engine, samples: readonly Sample[]): void {
  describe.each(samples.map((sample) => [sample.label, sample] as const))(`${name}, on %s`, (_, sample) => {
    aSample(makeEngine, sample);
  });
}
