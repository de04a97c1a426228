import { readAccount, type AccountReading } from '../../claims/account.ts';
import { compareReadings } from '../../claims/compare.ts';
import { comparedWays, type Compared, type ComparedRow, type Comparison } from '../../model/compare.ts';
import type { QuestionOf } from '../../model/question.ts';
import { ofAll } from '../../model/view.ts';
import type { LensCache } from '../in-view.ts';
import { eventRow, inOrderOfTime } from '../rows.ts';
import { tellerRef } from '../tellers.ts';
import type { World } from '../world.ts';

/** Sides that were asked and told nothing. */
const askedAmong = (a: AccountReading, b: AccountReading): ComparedRow['asked'] => [
  ...(a.told === 'asked' ? (['a'] as const) : []),
  ...(b.told === 'asked' ? (['b'] as const) : []),
];

/** Every event in view of all accounts in one of five lists, from what two accounts say of it. */
export function answerCompare(
  world: World,
  { a, b, lens }: QuestionOf<'compare'>,
  cache: LensCache,
): Comparison | undefined {
  const [first, second] = [tellerRef(world, a), tellerRef(world, b)];
  if (!first || !second) return undefined;
  const { rows } = cache.of(ofAll(lens));
  const found = rows.map((row): ComparedRow & { readonly way: Compared } => {
    const record = world.events.records[row]!;
    const [x, y] = [readAccount(record, a, world.parties), readAccount(record, b, world.parties)];
    return { event: eventRow(world, row), asked: askedAmong(x, y), ...compareReadings(x, y, world.parties) };
  });
  const inTime = found.toSorted((x, y) => inOrderOfTime(x.event, y.event));
  const listOf = (way: Compared) =>
    inTime.filter((each) => each.way === way).map(({ event, apart, asked }): ComparedRow => ({ event, apart, asked }));
  const lists = comparedWays.map((way) => [way, listOf(way)] as const);
  return {
    a: first,
    b: second,
    rows: rows.length,
    totals: found.filter(({ event }) => event.isTotal).length,
    lists: Object.fromEntries(lists) as Record<Compared, ComparedRow[]>,
  };
}
