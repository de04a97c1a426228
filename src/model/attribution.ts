/**
 * The name that an event is attributed to, where the data gives more than one. `words` stand in the sentence,
 * `phrase` before the second name of an event, and `none` says why it is not offered.
 */
export const attributions = [
  {
    id: 'claimed',
    label: 'the name that claimed',
    words: 'events under the name that claimed them',
    phrase: 'in the name of',
    none: 'no event here names more than one front',
  },
  {
    id: 'assessed',
    label: 'the group assessed',
    words: 'events under the group assessed',
    phrase: 'assessed as',
    none: 'no event here names a group that is held to be behind it',
  },
  {
    id: 'umbrella',
    label: 'the umbrella',
    words: 'events under the umbrella',
    phrase: 'under the umbrella of',
    none: 'nobody who acts here is known to act under one umbrella on the first day of an event',
  },
] as const;
export type Attribution = (typeof attributions)[number]['id'];
