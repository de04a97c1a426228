import * as v from 'valibot';

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const id = <const Name extends string>(name: Name) =>
  v.pipe(v.string(), v.regex(kebab, 'a lower-case kebab-case id'), v.brand(name));

/** One of the ids of a closed list. */
export const idIn = <T extends string>(list: readonly { readonly id: T }[]) =>
  v.picklist(list.map((entry) => entry.id));

export const actorId = id('ActorId');
export const placeId = id('PlaceId');
export const sourceId = id('SourceId');
export const eventId = id('EventId');
export const relationId = id('RelationId');
export const claimId = id('ClaimId');

export type ActorId = v.InferOutput<typeof actorId>;
export type PlaceId = v.InferOutput<typeof placeId>;
export type SourceId = v.InferOutput<typeof sourceId>;
export type EventId = v.InferOutput<typeof eventId>;
export type RelationId = v.InferOutput<typeof relationId>;
export type ClaimId = v.InferOutput<typeof claimId>;
