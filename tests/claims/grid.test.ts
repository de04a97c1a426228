import { describe, expect, it } from 'vitest';
import { buildLedger } from '../../src/claims/ledger.ts';
import type { Bearing, LedgerAnswer, LedgerLine, LedgerQuestion } from '../../src/model/ledger.ts';
import type { Claim, Figure } from '../../src/model/schema.ts';
import { gridText } from '../../src/panels/evidence/grid-words.ts';
import { World } from '../../src/engine/world.ts';
import { randomDataset } from '../fixtures/random-dataset.ts';
import { at, claim, context, deif, hospital } from './records.ts';

/** Claims against positions, as in an analysis of competing hypotheses. */

const questionOf = (claims: readonly Claim[]): LedgerQuestion =>
  buildLedger({ claims, at: at() }, context).questions[0]!;

const shown = (claims: readonly Claim[]) => {
  const { grid } = questionOf(claims);
  return (
    grid && [
      grid.positions.map(({ label }) => label),
      ...grid.rows.map(({ line, bearings }) => [line.claim, ...bearings]),
    ]
  );
};

describe('a grid of positions against claims', () => {
  it('holds each claim on the hospital blast against each answer', () => {
    expect(shown(hospital)).toEqual([
      ['Israel', 'Islamic Jihad'],
      ['hospital-hamas', 'consistent', 'inconsistent'],
      ['hospital-israel-denial', 'inconsistent', 'says-nothing'],
      ['hospital-israel', 'inconsistent', 'consistent'],
      ['hospital-us', 'inconsistent', 'consistent'],
    ]);
  });

  it('is none where only one answer is given, and none of judgements', () => {
    expect(shown(deif)).toBeUndefined();
    const judging = [claim('a', 'hamas', { aspect: 'assessment' }), claim('b', 'iran', { aspect: 'assessment' })];
    expect(shown(judging)).toBeUndefined();
  });

  it('reads a denial that a thing happened as the position that it did not', () => {
    const said = [
      claim('a', 'hamas', { aspect: 'occurrence' }),
      claim('b', 'israel', { aspect: 'occurrence', stance: 'denies', about: 'a' }),
      claim('c', 'iran', { aspect: 'occurrence', stance: 'no-comment' }),
    ];
    expect(shown(said)).toEqual([
      ['Yes', 'No'],
      ['a', 'consistent', 'inconsistent'],
      ['b', 'inconsistent', 'consistent'],
      ['c', 'says-nothing', 'says-nothing'],
    ]);
  });

  it('takes a refusal to comment and an answer without a name for no word on any position', () => {
    const rows = shown([
      ...hospital,
      claim('asked', 'iran', { stance: 'no-comment', about: 'hospital-hamas' }),
      claim('somebody', 'iran', {}),
    ])!;
    expect(rows.slice(-2)).toEqual([
      ['asked', 'says-nothing', 'says-nothing'],
      ['somebody', 'says-nothing', 'says-nothing'],
    ]);
  });

  it('compares tolls by the numbers that they leave, and words with nothing', () => {
    const toll = (id: string, figure: Partial<Figure>) =>
      claim(id, 'hamas', { aspect: 'toll', figure: { harm: 'killed', ...figure } });
    const rows = shown([
      toll('a', { low: 10 }),
      toll('b', { best: 12 }),
      toll('c', { best: 5 }),
      toll('d', { words: 'many' }),
    ])!;
    expect(rows.slice(1)).toEqual([
      ['a', 'consistent', 'consistent', 'inconsistent', 'says-nothing'],
      ['b', 'consistent', 'consistent', 'inconsistent', 'says-nothing'],
      ['c', 'inconsistent', 'inconsistent', 'consistent', 'says-nothing'],
      ['d', 'says-nothing', 'says-nothing', 'says-nothing', 'consistent'],
    ]);
  });

  it('copies as cells, each row with its citation and without soft breaks', () => {
    const question = questionOf(hospital);
    const [header, first, ...rest] = gridText(question.question, question.grid!, () => 'AP, ¶17').split('\n');
    expect(header).toBe('Who caused it?\tIsrael\tIslamic Jihad\tSays\tSource');
    expect(first).toBe('Hamas says so\tconsistent\tinconsistent\tIsrael struck the hospital.\tAP, ¶17');
    expect(rest).toHaveLength(3);
  });
});

const seed = Number(process.env['SEED'] ?? 1);
const seeds = Array.from({ length: 60 }, (_, i) => seed + i);

const questions = seeds.flatMap((each) => {
  const data = randomDataset(each, 30);
  const world = new World(data);
  return data.events.flatMap((event) => world.ledgerOf(event).questions);
});
const gridded = questions.filter(({ grid }) => grid !== undefined);

describe(`grids of random ledgers (seeds ${seed}–${seed + seeds.length - 1})`, () => {
  it('have every claim once, and as many bearings as positions', () => {
    expect(gridded.length).toBeGreaterThan(100);
    for (const { grid, answers } of gridded) {
      const claims = new Set(answers.flatMap(({ lines }) => lines.map((line) => line.claim)));
      expect(grid!.rows.map(({ line }) => line.claim).toSorted()).toEqual([...claims].toSorted());
      for (const { bearings } of grid!.rows) expect(bearings).toHaveLength(grid!.positions.length);
    }
  });

  it('equal a plain reading of the ledger, where the answer is a party, an outcome, or yes or no', () => {
    for (const question of gridded.filter(({ aspect }) => aspect !== 'toll')) {
      for (const { line, bearings } of question.grid!.rows) {
        expect(bearings).toEqual(question.grid!.positions.map(({ key, label }) => plainly(question, line, key, label)));
      }
    }
  });

  it('never let a toll rule out and allow the same answer, and keep its own answer consistent', () => {
    for (const { grid, answers } of gridded.filter(({ aspect }) => aspect === 'toll')) {
      const putting = grid!.rows.filter(({ line }) => puts(line) && line.figure !== undefined);
      const own = putting.map(
        ({ line, bearings }) =>
          bearings[answers.filter(isNamed).findIndex(({ lines }) => lines.some(({ claim: id }) => id === line.claim))],
      );
      expect(own.filter((bearing) => bearing !== 'consistent')).toEqual([]);
    }
  });
});

const puts = ({ stance }: LedgerLine) => stance === 'asserts' || stance === 'concedes';
const isNamed = ({ label }: LedgerAnswer) => label !== 'No figure given';

/** Whether the line stands under the answer, or under any that has a name. */
function plainly({ answers, aspect }: LedgerQuestion, line: LedgerLine, key: string, label: string): Bearing {
  const under = answers.filter(({ lines }) => lines.some(({ claim: id }) => id === line.claim)).map((a) => a.label);
  if (line.stance === 'no-comment') return 'says-nothing';
  if (aspect === 'occurrence') return puts(line) === (key === 'yes') ? 'consistent' : 'inconsistent';
  if (line.stance === 'denies') return under.includes(label) ? 'inconsistent' : 'says-nothing';
  const isNameless = under.every((name) => name === 'Nobody named' || name === 'Outcome not named');
  if (isNameless) return 'says-nothing';
  return under.includes(label) ? 'consistent' : 'inconsistent';
}
