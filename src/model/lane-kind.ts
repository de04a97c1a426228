/** What a lane of the timeline may gather events by. */
export const laneKinds = [
  { id: 'actor', label: 'Actors', one: 'actor', many: 'actors' },
  { id: 'hull', label: 'Camps', one: 'camp', many: 'camps' },
  { id: 'place', label: 'Places', one: 'place', many: 'places' },
] as const;
export type LaneKind = (typeof laneKinds)[number]['id'];
