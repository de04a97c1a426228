import type { EventId } from '../../model/ids.ts';
import type { DrawnId, Scene } from '../../model/scene.ts';

/** A line of events as it is drawn: a lane, or a tine with each of its victims. */
export interface DrawnLine {
  readonly id: string;
  readonly from: DrawnId;
  readonly to: readonly DrawnId[];
  readonly events: readonly EventId[];
}

type Lines = Pick<Scene, 'lines' | 'forks'>;

function linesIn({ lines, forks }: Lines): DrawnLine[] {
  const lanes = lines.filter(({ events }) => events.length > 0);
  return [
    ...lanes.map(({ id, from, to, events }) => ({ id, from, to: [to], events })),
    ...forks.flatMap(({ id, victims, tines }) =>
      tines.map(({ blamed }) => ({ id: `${id}/${blamed}`, from: blamed, to: victims, events: [id] })),
    ),
  ];
}

/** What a line says, whether it is drawn as a lane or as a tine: an event between two, in either direction. */
const keysOf = ({ from, to, events }: DrawnLine): string[] =>
  to.flatMap((end) => events.map((event) => `${event} ${[from, end].toSorted().join(' ')}`));

/** The lines of a picture of which nothing is left in another. */
export function linesRemoved(whole: Lines, now: Lines): DrawnLine[] {
  const left = new Set(linesIn(now).flatMap(keysOf));
  return linesIn(whole).filter((line) => !keysOf(line).some((key) => left.has(key)));
}

export const touches = ({ from, to }: DrawnLine, id: DrawnId): boolean => from === id || to.includes(id);

/** By node: how many lines it lost, and whether none is left to it. */
export function removedAt(removed: readonly DrawnLine[], now: Lines): Scene['removed']['at'] {
  const left = linesIn(now);
  const nodes = new Set(removed.flatMap(({ from, to }) => [from, ...to]));
  return Object.fromEntries(
    [...nodes].map((id) => {
      const lines = removed.filter((line) => touches(line, id)).length;
      return [id, { lines, isBare: !left.some((line) => touches(line, id)) }];
    }),
  );
}
