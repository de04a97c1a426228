import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLedger } from '../../src/claims/ledger.ts';
import type { ActorId } from '../../src/model/ids.ts';
import type { Claim, Figure } from '../../src/model/schema.ts';
import { aspects, type Aspect, type Dispute } from '../../src/model/vocabulary.ts';
import { at, claim, context, statusesOf } from './records.ts';

/** The rules of dispute read as plainly as they can be, against the code, on random claims. */

const seed = Number(process.env['SEED'] ?? 20231017);
const options = { seed, numRuns: 1500 };

const parties = ['hamas', 'israel', 'israeli-forces', 'iran'] as const;
/** Low, best and high in their order, each there or not. */
const figure = fc
  .tuple(
    fc.constantFrom('killed', 'injured'),
    fc.constantFrom('all', 'fighters'),
    fc.array(fc.nat(8), { minLength: 3, maxLength: 3 }),
    fc.subarray(['low', 'best', 'high']),
  )
  .map(([harm, of, numbers, given]) => {
    const [low, best, high] = numbers.toSorted((a, b) => a - b);
    const kept = Object.entries({ low, best, high }).filter(([key]) => given.includes(key));
    return { harm, of, ...Object.fromEntries(kept) } as Partial<Figure>;
  });

/** Fields as drawn; `to` picks one earlier claim of the list to speak to. */
const drawn = fc.record(
  {
    by: fc.constantFrom(...parties),
    stance: fc.constantFrom('asserts', 'denies', 'concedes', 'no-comment'),
    aspect: fc.constantFrom<Aspect>('occurrence', 'responsibility', 'toll', 'outcome', 'assessment'),
    blames: fc.constantFrom(...parties),
    manner: fc.constantFrom('deliberate', 'accident', 'unstated'),
    outcome: fc.constantFrom('killed', 'injured'),
    figure,
    to: fc.nat(9),
  },
  { requiredKeys: ['by', 'stance', 'aspect'] },
);

type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

const own: Readonly<Record<Aspect, readonly (keyof Drawn)[]>> = {
  occurrence: [],
  responsibility: ['blames', 'manner'],
  toll: ['figure'],
  outcome: ['outcome'],
  assessment: [],
};

function built({ to, ...fields }: Drawn, i: number): Claim {
  const { by, stance, aspect } = fields;
  const kept = Object.fromEntries(
    own[aspect].filter((key) => key in fields).map((key) => [key, fields[key as 'blames']]),
  );
  const speaking = to !== undefined && to < i ? { about: `c${to}` } : {};
  return claim(`c${i}`, by, { stance, aspect, says: `says ${i}`, ...kept, ...speaking } as Parameters<typeof claim>[2]);
}

const claimLists = fc.array(drawn, { maxLength: 9 }).map((list) => list.map(built));

const puts = (c: Claim) => c.stance === 'asserts' || c.stance === 'concedes';
const mine = (c: Claim, actor: ActorId) => c.by === actor || context.belongsTo(c.by, c).includes(actor);

/** What the claim names itself, or undefined where it names nothing. */
function named(c: Claim): string | undefined {
  if (c.aspect === 'occurrence') return 'it';
  if (c.aspect === 'responsibility') return c.blames ?? (c.stance === 'concedes' ? c.by : undefined);
  if (c.aspect === 'outcome') return c.outcome;
  if (c.aspect === 'toll') return c.figure && numbersText(c.figure);
  return puts(c) ? c.says : undefined;
}

const numbersText = (f: Figure) => {
  const [low, high] = [f.low ?? f.best, f.high ?? f.best];
  const spread = low !== undefined && low === high && (f.best ?? low) === low ? low : [f.low, f.best, f.high].join();
  return `${f.harm} ${f.of ?? 'all'} ${spread}`;
};

/** The claim that holds the words for this one. */
function origin(c: Claim, all: readonly Claim[]): Claim {
  const target = all.find((other) => other.id === c.about && other.aspect === c.aspect);
  if (!target) return c;
  if (puts(c) && (named(c) !== undefined || !puts(target))) return c;
  return origin(target, all);
}

function fits(n: number, f: Figure): boolean {
  const [low, high] = [f.low ?? f.best ?? 0, f.high ?? f.best ?? 1000];
  return n >= low && n <= high;
}

function apart(a: Figure, b: Figure): boolean {
  if (a.harm !== b.harm || (a.of ?? 'all') !== (b.of ?? 'all')) return false;
  const numeric = (f: Figure) => f.low !== undefined || f.best !== undefined || f.high !== undefined;
  if (!numeric(a) || !numeric(b)) return false;
  for (let n = 0; n <= 1000; n++) if (fits(n, a) && fits(n, b)) return false;
  return true;
}

function sayOtherwise(a: Claim, b: Claim, all: readonly Claim[]): boolean {
  const [x, y] = [origin(a, all), origin(b, all)];
  const blame = (c: Claim) => (c.aspect === 'responsibility' ? named(c) : undefined);
  if (blame(x) && blame(y) && blame(x) !== blame(y)) return true;
  const manner = (c: Claim, o: Claim) => [c.manner, o.manner].find((each) => each !== undefined && each !== 'unstated');
  const [m, n] = [manner(a, x), manner(b, y)];
  if (m && n && m !== n) return true;
  if (x.outcome && y.outcome && x.outcome !== y.outcome) return true;
  return x.figure !== undefined && y.figure !== undefined && apart(x.figure, y.figure);
}

function isDeniedBy(said: Claim, denial: Claim, all: readonly Claim[]): boolean {
  const [what, denied] = [origin(said, all), origin(denial, all)];
  if (named(denied) !== undefined) return named(denied) === named(what);
  if (puts(denied)) return named(what) === undefined;
  if (said.aspect !== 'responsibility') return denied.stance === 'denies' || onlyOne(all, said.aspect);
  const blamed = all.filter((c) => puts(c) && c.aspect === 'responsibility').map((c) => named(origin(c, all)));
  const self = [denied.by, ...context.belongsTo(denied.by, denied)].find((party) => blamed.includes(party));
  if (self ?? denied.stance === 'denies') return named(what) === (self ?? denied.by);
  return onlyOne(all, said.aspect);
}

const onlyOne = (all: readonly Claim[], aspect: Aspect) =>
  new Set(all.filter((c) => puts(c) && c.aspect === aspect).map((c) => named(origin(c, all)))).size === 1;

function plainDispute(all: readonly Claim[]): Dispute {
  const said = all.filter(puts);
  const denials = all.filter((c) => c.stance === 'denies');
  if (said.some((a) => said.some((b) => sayOtherwise(a, b, all)))) return 'contested';
  if (said.some((a) => denials.some((b) => isDeniedBy(a, b, all)))) return 'contested';
  const blamed = said.flatMap((c) => {
    const o = origin(c, all);
    return (o.aspect === 'responsibility' ? named(o) : undefined) ?? [];
  }) as ActorId[];
  const voices = blamed.map((party) => all.filter((c) => mine(c, party)));
  if (voices.some((v) => v.length > 0 && v.every((c) => c.stance === 'no-comment'))) return 'no-comment';
  return voices.some((v) => v.length === 0) ? 'unanswered' : 'undisputed';
}

const disputesOf = (claims: readonly Claim[]) =>
  statusesOf(claims, context).map(({ aspect, dispute }) => [aspect, dispute] as const);

const plainDisputesOf = (claims: readonly Claim[]) =>
  aspects
    .map(({ id }) => [id, claims.filter((c) => c.aspect === id)] as const)
    .filter(([, of]) => of.length > 0)
    .map(([id, of]) => [id, plainDispute(of)] as const);

describe(`statuses of random claims (seed ${seed})`, () => {
  it('equal a plain reading of the rules', () => {
    fc.assert(
      fc.property(claimLists, (claims) => {
        expect(disputesOf(claims)).toEqual(plainDisputesOf(claims));
      }),
      options,
    );
  });

  it('meet every kind of dispute on the way', () => {
    const seen = fc.sample(claimLists, options).flatMap((claims) => disputesOf(claims).map(([, dispute]) => dispute));
    expect(new Set(seen).size).toBe(4);
  });

  it('do not depend on the order of the claims, sentence and all', () => {
    const shuffled = claimLists.chain((claims) =>
      fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
    );
    fc.assert(
      fc.property(shuffled, ([claims, others]) => {
        expect(statusesOf(others, context)).toEqual(statusesOf(claims, context));
      }),
      options,
    );
  });

  it('never become contested by a refusal to comment, nor less contested', () => {
    fc.assert(
      fc.property(claimLists, drawn, (claims, last) => {
        const silent = built({ ...last, stance: 'no-comment' }, claims.length);
        const contested = (list: readonly Claim[]) => disputesOf(list).filter(([, dispute]) => dispute === 'contested');
        expect(contested([...claims, silent])).toEqual(contested(claims));
      }),
      options,
    );
  });

  it('never take silence for agreement: who is silent stands in no line, and the aspect is not undisputed', () => {
    fc.assert(
      fc.property(claimLists, (claims) => {
        for (const { status, answers } of buildLedger({ claims, at: at() }, context).questions) {
          const speakers = answers.flatMap(({ lines }) => lines.map(({ by }) => by));
          const silent = answers.flatMap((answer) => answer.silent.map(({ actor }) => actor));
          expect(silent.filter((actor) => speakers.includes(actor))).toEqual([]);
          expect(silent.length > 0 && status.dispute === 'undisputed').toBe(false);
        }
      }),
      options,
    );
  });

  it('leave no claim out of the ledger, and end every reason as a sentence', () => {
    fc.assert(
      fc.property(claimLists, (claims) => {
        const { questions } = buildLedger({ claims, at: at() }, context);
        const lines = questions.flatMap(({ answers }) => answers.flatMap((answer) => answer.lines.map((l) => l.claim)));
        expect(new Set(lines)).toEqual(new Set(claims.map(({ id }) => id)));
        for (const { status } of questions) expect(status.why).toMatch(/^\p{L}.*[^ .,:;]\.$/u);
        for (const { status } of questions) expect(status.why).not.toMatch(/undefined| {2}|: \.|; ;/u);
      }),
      options,
    );
  });
});
