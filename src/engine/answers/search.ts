import type { SearchHit } from '../../model/answer.ts';
import { formatEdtf } from '../../model/edtf.ts';
import { actorTypes, eventTypes, find } from '../../model/vocabulary.ts';
import type { ActorId, EventId, PlaceId } from '../../model/ids.ts';
import { buildNameIndex, type NameIndex } from '../../search/name-index.ts';
import type { Hit, NameEntry } from '../../search/name-entry.ts';
import type { World } from '../world.ts';

/** "hospital" means the explosion of which parties give accounts sooner than the building. */
const LEAN = 0.03;

function actorEntries(world: World): NameEntry[] {
  const weights = new Map<ActorId, number>();
  for (const event of world.data.events) {
    for (const { actor } of event.participants) weights.set(actor, (weights.get(actor) ?? 0) + 1);
  }
  return world.data.actors.map(({ id, name, type, aliases }) => ({
    kind: 'actor',
    id,
    lean: type === 'site' ? -LEAN : 0,
    label: name,
    names: aliases.map((alias) => ({ text: alias.text, weight: 1 })),
    weight: weights.get(id) ?? 0,
  }));
}

/** The index over all names of a data set: actors with their aliases, events by title, places. */
export function buildSearch(world: World): NameIndex {
  const events = world.data.events.map((event): NameEntry => ({
    kind: 'event',
    id: event.id,
    label: event.summary,
    names: [],
    weight: event.participants.length + (event.claims ?? []).length,
    lean: event.claims === undefined ? 0 : LEAN,
  }));
  const places = world.data.places.map((place): NameEntry => ({
    kind: 'place',
    id: place.id,
    label: place.name,
    names: place.aliases.map((alias) => ({ text: alias.text, weight: 1 })),
    weight: 0,
  }));
  return buildNameIndex([...actorEntries(world), ...events, ...places]);
}

function noteOf(world: World, { kind, id }: Hit): string {
  switch (kind) {
    case 'actor':
      return find(actorTypes, world.actor(id as ActorId).type).label;
    case 'event': {
      const row = world.events.rows.get(id as EventId)!;
      return `${find(eventTypes, world.events.records[row]!.type).label} · ${formatEdtf(world.events.dates[row]!)}`;
    }
    case 'place': {
      const parents = world.withParents(id as PlaceId).slice(1);
      return ['Place', ...parents.slice(0, 1).map((parent) => world.placeRef(parent).name)].join(' · ');
    }
  }
}

export function answerSearch(world: World, index: NameIndex, text: string, limit: number): { hits: SearchHit[] } {
  const hits = index.search(text, limit).map((hit) => ({
    kind: hit.kind,
    id: hit.id,
    label: hit.label,
    matched: hit.matched === hit.label ? undefined : hit.matched,
    note: noteOf(world, hit),
  }));
  return { hits };
}
