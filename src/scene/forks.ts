import type { Dyad } from '../model/dyad.ts';
import type { DrawnId, SceneFork } from '../model/scene.ts';
import type { EventId } from '../model/ids.ts';

/** Over this many in view, forks fall back to lines that share a number. */
export const MAX_FORKS = 12;

export interface ForkWorld {
  drawnId(code: number): DrawnId;
  title(event: EventId): string;
  /** "Hamas says": who gives this answer. */
  tineLabel(event: EventId, blamed: DrawnId): string;
}

interface Answer {
  readonly event: EventId;
  readonly blamed: DrawnId;
  readonly victim: DrawnId;
  readonly denied: boolean;
}

function answersIn(dyad: Dyad, world: ForkWorld): Answer[] {
  const [a, b] = [world.drawnId(dyad.a), world.drawnId(dyad.b)];
  return dyad.entries
    .filter((entry) => entry.tine)
    .map((entry) => ({
      event: entry.event,
      blamed: entry.towards === 'b' ? a : b,
      victim: entry.towards === 'b' ? b : a,
      denied: entry.backing === 'denied',
    }));
}

function forkOf(event: EventId, answers: readonly Answer[], world: ForkWorld): SceneFork {
  const blamed = [...new Set(answers.map((answer) => answer.blamed))];
  return {
    id: event,
    title: world.title(event),
    victims: [...new Set(answers.map((answer) => answer.victim))],
    tines: blamed.map((id) => ({
      blamed: id,
      denied: answers.some((answer) => answer.blamed === id && answer.denied),
      label: world.tineLabel(event, id),
    })),
  };
}

/** The forks of all events that two or more drawn actors are blamed for. */
export function forksOf(dyads: Iterable<Dyad>, world: ForkWorld): SceneFork[] {
  const byEvent = new Map<EventId, Answer[]>();
  for (const dyad of dyads) {
    for (const answer of answersIn(dyad, world)) {
      byEvent.set(answer.event, [...(byEvent.get(answer.event) ?? []), answer]);
    }
  }
  const forks = [...byEvent].map(([event, answers]) => forkOf(event, answers, world));
  const several = forks.filter((fork) => fork.tines.length > 1);
  return several.length > MAX_FORKS ? [] : several;
}
