import type { SearchHit } from '../../model/answer.ts';
import type { ActorId, EventId, PlaceId } from '../../model/ids.ts';
import type { Page } from '../../model/view.ts';

export interface HitGroup {
  readonly label: string;
  readonly hits: readonly SearchHit[];
}

const kinds = [
  { kind: 'actor', label: 'Actors' },
  { kind: 'event', label: 'Events' },
  { kind: 'place', label: 'Places' },
] as const;

/** Hits by kind; the kind of the best hit comes first, and within a kind the best stays first. */
export function groupHits(hits: readonly SearchHit[]): HitGroup[] {
  const groups = kinds.map(({ kind, label }) => ({ label, hits: hits.filter((hit) => hit.kind === kind) }));
  const rank = ({ hits: own }: HitGroup) => (own[0] ? hits.indexOf(own[0]) : Infinity);
  return groups.filter((group) => group.hits.length > 0).sort((x, y) => rank(x) - rank(y));
}

/** The page that a hit opens. Hits come from the data set that is open, so their ids are ids of it. */
export function pageOf({ kind, id }: SearchHit): Page {
  if (kind === 'actor') return { kind, id: id as ActorId };
  return kind === 'event' ? { kind, id: id as EventId } : { kind, id: id as PlaceId };
}
