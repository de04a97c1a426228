/** One thing that can be found, with every name it goes by. */
export interface NameEntry {
  readonly kind: 'actor' | 'event' | 'place';
  readonly id: string;
  readonly label: string;
  /** `weight` from 0 to 1 says how surely the name means this thing; it counts among exact matches. */
  readonly names: readonly { readonly text: string; readonly weight: number }[];
  /** Importance in the graph, in any unit; the heavier of two equal hits comes first. */
  readonly weight: number;
  /**
   * Added where the query stands in a name and is not all of it: above 0 for what such a part often means,
   * below 0 for what it seldom means; a few hundredths, so that it moves a hit past its neighbours alone.
   */
  readonly lean?: number;
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
