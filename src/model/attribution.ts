/** The name that an event is attributed to, where the data gives more than one. */
export const attributions = [
  { id: 'claimed', label: 'the name that claimed' },
  { id: 'assessed', label: 'the group assessed' },
  { id: 'umbrella', label: 'the umbrella' },
] as const;
