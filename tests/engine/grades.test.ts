import { beforeAll, describe, expect, it } from 'vitest';
import { InThreadEngine } from '../../src/engine/in-thread.ts';
import type { ClauseOf } from '../../src/model/clause.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { ClaimId, EventId, SourceId } from '../../src/model/ids.ts';
import { emptyLayer, type OwnLayer } from '../../src/model/own-layer.ts';
import type { Lens } from '../../src/model/view.ts';
import { disputes } from '../../src/model/vocabulary.ts';
import { randomDataset } from '../fixtures/random-dataset.ts';
import { openLens, randomLens } from '../fixtures/random-lens.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';
import { dumbDispute } from '../store/dumb-dispute.ts';
import { dumbGraded } from '../store/dumb-grades.ts';
import { bundledDataset } from './bundled-data.ts';
import { ask, whole } from './questions.ts';

type GradeClause = ClauseOf<'grade'>;

async function opened(data: Dataset): Promise<InThreadEngine> {
  const engine = new InThreadEngine();
  await engine.load(whole(data));
  return engine;
}

const grade = (part: Partial<GradeClause>): GradeClause => ({ owner: 'grade', ungraded: 'kept', ...part });

const lensOf = (clause: GradeClause | undefined, own: Partial<OwnLayer> = {}): Lens => ({
  ...openLens(),
  clauses: clause ? [clause] : [],
  own: { ...emptyLayer, ...own },
});

const source = (id: string, reliability?: 'A' | 'C' | 'E' | 'F') =>
  ({ source: id as SourceId, ...(reliability && { grade: reliability }) }) as OwnLayer['reliabilities'][number];
const claim = (id: string, credibility?: 1 | 3 | 5 | 6) =>
  ({ claim: id as ClaimId, ...(credibility && { grade: credibility }) }) as OwnLayer['credibilities'][number];

const blast = 'market-blast' as EventId;
const frontBlames = 'front-blames-army';
const ostriaClaims = ['ostria-denies', 'ostria-blames-front'];

describe('grades in a small data set', () => {
  let engine: InThreadEngine;
  beforeAll(async () => {
    engine = await opened(smallDataset());
  });

  const statusUnder = async (lens: Lens) => (await ask(engine, { kind: 'event', id: blast, lens }))!.ledger.overall;
  const gradesUnder = (lens: Lens) => ask(engine, { kind: 'grades', lens });

  it('are those that the data gives and no more', async () => {
    const grades = await gradesUnder(openLens());
    expect(grades.sources.map((each) => each.grade)).toEqual(['B', undefined]);
    expect(grades).toMatchObject({ claims: 5, gradedClaims: 0, unjudged: 0, out: [], given: [] });
    const bundled = await ask(await opened(bundledDataset()), { kind: 'grades', lens: openLens() });
    expect(bundled.sources.every((each) => each.grade === undefined)).toBe(true);
    expect(bundled).toMatchObject({ gradedClaims: 0, unjudged: bundled.claims, out: [], given: [] });
  });

  it('recompute a status: without the claims that are weaker, one answer is left', async () => {
    const weak = { credibilities: ostriaClaims.map((id) => claim(id, 5)) };
    expect((await statusUnder(lensOf(undefined, weak))).dispute).toBe('contested');
    const status = await statusUnder(lensOf(grade({ credibility: 3 }), weak));
    expect(status).toMatchObject({ dispute: 'unanswered', claims: [frontBlames] });
    const { out } = await gradesUnder(lensOf(grade({ credibility: 3 }), weak));
    expect(out.map(({ line }) => line.claim).toSorted()).toEqual(ostriaClaims.toSorted());
  });

  it('leave out what nobody has graded only where the analyst says so', async () => {
    const own = { credibilities: [claim(frontBlames, 1)] };
    expect((await gradesUnder(lensOf(grade({ credibility: 3 }), own))).out).toEqual([]);
    const strict = await gradesUnder(lensOf(grade({ credibility: 3, ungraded: 'left-out' }), own));
    expect(strict.out.length).toBe(4);
    expect(strict.unjudged).toBe(4);
  });

  it('take F and 6 for no judgement, and not for the worst', async () => {
    const own = { credibilities: [claim(frontBlames, 6)], reliabilities: [source('gazette-report', 'F')] };
    expect((await gradesUnder(lensOf(grade({ credibility: 1, reliability: 'A' }), own))).out).toEqual([]);
    expect((await gradesUnder(lensOf(grade({ reliability: 'E', ungraded: 'left-out' }), own))).out.length).toBe(5);
  });

  it('keep a record whose claims are all left out, with a status that is read without them', async () => {
    const own = { credibilities: [frontBlames, ...ostriaClaims].map((id) => claim(id, 5)) };
    const lens = lensOf(grade({ credibility: 3 }), own);
    expect((await statusUnder(lens)).rule).toBe('no-claims');
    const { rows } = await ask(engine, { kind: 'chronology', lens });
    expect(rows.map(({ id }) => id)).toContain(blast);
  });

  it('leave out a record only where nothing that it rests on passes, count it, and say what would bring it back', async () => {
    const own = { reliabilities: [source('gazette-report', 'E'), source('wire-copy', 'A')] };
    const lens = lensOf(grade({ reliability: 'C' }), own);
    const { rows } = await ask(engine, { kind: 'chronology', lens });
    expect(rows.map(({ id }) => id)).toEqual([blast]);
    expect((await gradesUnder(lens)).eventsOut).toBe(4);
    const relief = await ask(engine, { kind: 'relief', lens });
    expect(relief.byClause).toEqual([{ owner: 'grade', events: 5 }]);
  });

  it('count a claim by the best passage that it stands in', async () => {
    const own = { reliabilities: [source('gazette-report', 'E'), source('wire-copy', 'A')] };
    const { out } = await gradesUnder(lensOf(grade({ reliability: 'C' }), own));
    expect(out.map(({ line }) => line.claim)).not.toContain('ostria-blames-front');
    expect(out.length).toBe(4);
  });

  it('of the analyst go before those of the data, and an entry without a grade takes one away', async () => {
    const data = smallDataset();
    const graded = await opened({
      ...data,
      sources: data.sources.map((each) => ({ ...each, reliability: 'B' as const })),
    });
    const under = async (own: Partial<OwnLayer>) =>
      (await ask(graded, { kind: 'grades', lens: lensOf(undefined, own) })).sources.map((each) => each.grade);
    expect(await under({})).toEqual(['B', 'B']);
    expect(await under({ reliabilities: [source('gazette-report'), source('wire-copy', 'E')] })).toEqual([
      undefined,
      'E',
    ]);
  });

  it('never change the data: without the layer all is as it was', async () => {
    const before = await gradesUnder(openLens());
    await gradesUnder(lensOf(undefined, { reliabilities: [source('gazette-report', 'A')] }));
    expect(await gradesUnder(openLens())).toEqual(before);
  });
});

const first = Number(process.env['SEED'] ?? 1);
const seeds = Array.from({ length: 60 }, (_, i) => first + i);

describe(`grades of random data (seeds ${first}–${first + seeds.length - 1})`, () => {
  const cases = seeds.map((seed) => {
    const data = randomDataset(seed, 30);
    const { clauses, own } = randomLens(seed * 7919, data);
    const threshold = clauses.filter(({ owner }) => owner === 'grade');
    const { reliabilities = [], credibilities = [] } = own ?? {};
    const lens: Lens = {
      ...openLens(),
      clauses: threshold,
      own: { ...emptyLayer, reliabilities, credibilities },
    };
    return { seed, data, lens };
  });

  it('give every event the status that a plain reading gives the claims that pass', async () => {
    for (const { seed, data, lens } of cases) {
      const engine = await opened(data);
      const read = dumbGraded(data, lens);
      for (const event of read.events) {
        const answer = await ask(engine, { kind: 'event', id: event.id, lens });
        const found = answer!.row.dispute;
        expect(`${seed} ${event.id} ${found}`).toBe(`${seed} ${event.id} ${dumbDispute(event, read)}`);
      }
    }
  }, 60_000);

  it('lose no claim: what is left out and what is read are all there are', async () => {
    for (const { data, lens } of cases) {
      const engine = await opened(data);
      const { claims, out } = await ask(engine, { kind: 'grades', lens });
      const kept = [...dumbGraded(data, lens).events].flatMap((event) => event.claims ?? []);
      expect(new Set(out.map(({ line }) => line.claim)).size).toBe(out.length);
      expect(out.length + kept.length).toBe(claims);
    }
  });

  it('are asked about enough: thresholds that leave some claims out, and every status', () => {
    const kept = cases.map(({ data, lens }) => dumbGraded(data, lens));
    const count = (list: readonly Dataset[]) =>
      list.flatMap(({ events }) => events).reduce((sum, { claims = [] }) => sum + claims.length, 0);
    const all = count(cases.map(({ data }) => data));
    expect(count(kept)).toBeLessThan(all);
    expect(count(kept)).toBeGreaterThan(all / 3);
    const seen = kept.flatMap((read) => read.events.map((event) => dumbDispute(event, read)));
    expect(new Set(seen).size).toBe(disputes.length);
  });
});
