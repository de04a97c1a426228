import { formatDay, type Day } from '../../model/day.ts';
import type { ChangeRow } from '../../model/clocks.ts';
import type { ActorId } from '../../model/ids.ts';
import type { Relation } from '../../model/schema.ts';
import type { SinceMark, WorldStanding } from '../../model/world-standing.ts';
import { dateText, type World } from '../world.ts';
import { causeWords, softWords } from './change-words.ts';

/** A relation that stands otherwise on a second day than on a first. */
export interface Passage {
  readonly relation: Relation;
  readonly before: WorldStanding;
  readonly after: WorldStanding;
  readonly mark: SinceMark;
}

export const endsOf = ({ from, to }: Relation): ActorId[] => (to ? [from, to] : [from]);

/** Heads of one body hold one office, however it is written; any other office goes by its name. */
const officeKey = ({ to, rank, office }: Relation): string => `${to} ${rank === 'head' ? 'head' : office}`;

const wasHeld = ({ before, mark }: Passage): boolean => mark === 'ended' && before !== 'not-yet';
const isTaken = ({ mark, after }: Passage): boolean => mark !== 'ended' && (mark === 'added' || after === 'holds');

/** "Leader of Hamas"; the body is named where the office does not. */
function officeWords(world: World, { office = 'Head', to }: Relation): string {
  const body = world.nameOf(to!);
  return office.includes(body) ? office : `${office}, ${body}`;
}

/** "Ismail Haniyeh (killed, 31 Jul 2024)" */
const leaverWords = (world: World, relation: Relation): string =>
  `${world.nameOf(relation.from)} (${[causeWords(relation) ?? 'until', dateText(relation.end!)].join(' ')})`;

/** Who came after: surely, or as one who may hold the office on the day, which is then not given. */
function comerWords(world: World, { relation, after }: Passage, day: Day): string {
  const name = world.nameOf(relation.from);
  const from = relation.start === undefined ? 'start not given' : `from ${dateText(relation.start)}`;
  if (after === 'holds') return `then ${name} (${from.replace('from some', 'some')})`;
  return `on ${formatDay(day)} not given; ${name} may hold it (${from.replace('from some', 'some')})`;
}

/** Offices that somebody left and somebody else took up, or may have: one row for both. */
export function handovers(world: World, passages: readonly Passage[], day: Day): ChangeRow[] {
  const byOffice = new Map<string, Passage[]>();
  for (const passage of passages.filter(({ relation }) => relation.type === 'holds-office' && relation.to)) {
    const key = officeKey(passage.relation);
    byOffice.set(key, [...(byOffice.get(key) ?? []), passage]);
  }
  return [...byOffice.values()].flatMap((all) => {
    const [left, taken] = [all.filter(wasHeld), all.filter(isTaken)];
    if (left.length === 0 || taken.length === 0) return [];
    const leavers = left.map(({ relation }) => leaverWords(world, relation)).join(', ');
    const comers = taken.map((passage) => comerWords(world, passage, day)).join(', ');
    const both = [...left, ...taken].map(({ relation }) => relation);
    const soft = [...left.map(({ relation }) => relation.end), ...taken.map(({ relation }) => relation.start)];
    return [
      {
        mark: 'changed' as const,
        sentence: `${officeWords(world, both[0]!)}: ${leavers}; ${comers}`,
        soft: soft.map(softWords).find((words) => words !== undefined),
        relations: both.map(({ id }) => id),
        actors: [...new Set(both.flatMap(endsOf))],
        at: both.flatMap(({ at }) => world.cite(at)),
      },
    ];
  });
}
