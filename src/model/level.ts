/** How far actors are rolled up; each event stays one event at every level. `words` stand in the sentence. */
export const levels = [
  {
    id: 'states',
    label: 'States',
    description: 'Roll forces, bases and officials up to their state, groups up to their whole',
    words: 'rolled up to states',
  },
  {
    id: 'organisations',
    label: 'Organisations',
    description: 'Governments, forces and groups, with leaders and bases beside them',
    words: 'organisations',
  },
  {
    id: 'people',
    label: 'People and sites',
    description: 'Leaders and struck sites each as a node of its own',
    words: 'people and sites apart',
  },
] as const;
export type Level = (typeof levels)[number]['id'];

/** What leaving the level out means. */
export const DEFAULT_LEVEL: Level = 'organisations';
