import type { EventId } from './ids.ts';
import type { EventType, QuadClass } from './vocabulary.ts';
import type { Backing } from './scene.ts';

/** What one event is to a dyad. `towards`: to `b`, to `a`, or without direction. */
export interface DyadEntry {
  readonly event: EventId;
  readonly row: number;
  readonly type: EventType;
  readonly quad: QuadClass;
  readonly towards: 'b' | 'a' | 'none';
  readonly backing: Backing;
  /** Struck through a site, or the site where it was: drawn on selection only. */
  readonly thin: boolean;
  /** Code of the drawn node for the site through which somebody was struck; -1 where there is none. */
  readonly via: number;
  /** One of several answers to "who caused it". */
  readonly tine: boolean;
  readonly total: boolean;
}

/** Two drawn nodes by code, `a` < `b`, and all events in view between them. Never stored. */
export interface Dyad {
  readonly a: number;
  readonly b: number;
  readonly entries: readonly DyadEntry[];
}
