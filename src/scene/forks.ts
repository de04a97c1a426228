import type { Dyad } from '../model/dyad.ts';
import type { Told } from '../model/account.ts';
import type { DrawnId, SceneFork } from '../model/scene.ts';
import type { EventId } from '../model/ids.ts';

/** Over this many in view, forks fall back to lines that share a number. */
export const MAX_FORKS = 12;

export interface ForkWorld {
  drawnId(code: number): DrawnId;
  title(event: EventId): string;
  /** "Hamas says": who gives this answer. */
  tineLabel(event: EventId, blamed: DrawnId): string;
  /** How the party of the chosen account tells an event; undefined for all accounts. */
  told(event: EventId): Told | undefined;
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
      told: world.told(event),
    })),
  };
}

/**
 * The forks of all events that two or more drawn actors are blamed for. An account that shares one of the
 * answers alone keeps the fork with that tine.
 */
export function forksOf(dyads: Iterable<Dyad>, world: ForkWorld): SceneFork[] {
  const byEvent = new Map<EventId, Answer[]>();
  for (const dyad of dyads) {
    for (const answer of answersIn(dyad, world)) {
      byEvent.set(answer.event, [...(byEvent.get(answer.event) ?? []), answer]);
    }
  }
  const forks = [...byEvent].map(([event, answers]) => forkOf(event, answers, world));
  const several = forks.filter((fork) => fork.tines.length > 1 || world.told(fork.id) !== undefined);
  return several.length > MAX_FORKS ? [] : several;
}
