/** One thing that can be found, with every name it goes by. */
export interface NameEntry {
  readonly kind: 'actor' | 'event' | 'place';
  readonly id: string;
  readonly label: string;
  /** `weight` from 0 to 1 says how surely the name means this thing; it counts among exact matches. */
  readonly names: readonly { readonly text: string; readonly weight: number }[];
  /** Importance in the graph, in any unit; the heavier of two equal hits comes first. */
  readonly weight: number;
}

export interface Hit {
  readonly kind: NameEntry['kind'];
  readonly id: string;
  readonly label: string;
  /** The name that matched, as it was given. */
  readonly matched: string;
  /** Above 0 up to 1, which is the very text of a name. */
  readonly score: number;
}
