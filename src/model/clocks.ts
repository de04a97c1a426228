import type { Day } from './day.ts';

/** What an engine answers about its two clocks: when a thing became known, and when the world changed. */

/** A day by which something had been said that had not been said before. */
export interface Stop {
  readonly day: Day;
  /** The documents of that day: "A2", dated "about 17 Nov 2023". */
  readonly sources: readonly { readonly short: string; readonly title: string; readonly dateText: string }[];
  readonly events: number;
  readonly relations: number;
  readonly claims: number;
  /** How many of the claims have no day of their own. */
  readonly byArticle: number;
}

export interface Stops {
  readonly stops: readonly Stop[];
  /** Claims and records of which no source tells by which day they were known: in none of the stops. */
  readonly undated: number;
  /** Records and claims that no dated document tells of: they are there on every day. */
  readonly unbound: number;
}
