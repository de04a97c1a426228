import type { LaneKind } from './lane-kind.ts';
import type { Extent } from './extent.ts';
import type { EventId } from './ids.ts';
import type { Backing, Hue } from './scene.ts';
import type { ActorType } from './vocabulary.ts';

/** An event on a lane of the timeline. */
export interface LaneMark extends Extent {
  readonly id: EventId;
  readonly title: string;
  readonly dateText: string;
  readonly typeLabel: string;
  readonly hue: Exclude<Hue, 'standing'>;
  readonly backing: Backing;
  /** For a total its number in words, "61", or "" where none is told; undefined for a single event. */
  readonly total: string | undefined;
  /** The date clause leaves it out: the timeline's own counts ignore that clause. */
  readonly outside: boolean;
}

/** Events in view of one actor, camp or place, in the order of time. */
export interface TimeLane {
  /** An actor's, hull owner's or place's id; "rest" for the events that no other lane holds. */
  readonly id: string;
  readonly name: string;
  /** Undefined for a place, and for the rest. */
  readonly type: ActorType | undefined;
  /** Events of the lane within the days shown. */
  readonly events: number;
  /** The first so many of them. */
  readonly marks: readonly LaneMark[];
}

export interface LanesInTime {
  readonly by: LaneKind;
  /** With the most events first; the rest last. */
  readonly lanes: readonly TimeLane[];
  readonly lanesTotal: number;
  /** Distinct events within the days shown: one in two lanes is one event. */
  readonly events: number;
  /** How many of them are totals, which never add to a number of events. */
  readonly totals: number;
  /** How many of them stand in more than one lane. */
  readonly shared: number;
}
