/** How far actors are rolled up; each event stays one event at every level. */
export const levels = [
  { id: 'states', label: 'States' },
  { id: 'organisations', label: 'Organisations' },
  { id: 'people', label: 'People and sites' },
] as const;
