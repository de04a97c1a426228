import type { ActorRef, Citation } from './answer.ts';
import type { ActorId, ClaimId, EventId } from './ids.ts';
import type { Figure } from './schema.ts';

/** What an engine answers about figures: by harm and people, side by side, and added only where they may be. */

export interface FigureEntry {
  readonly figure: Figure;
  /** Who counted: an actor, or undefined for the source's own voice. */
  readonly counter: ActorRef | undefined;
  readonly basedOn: ActorRef | undefined;
  /** Whose people; undefined where the figure does not say. */
  readonly whose: ActorRef | undefined;
  readonly asOfText: string | undefined;
  /** Who puts it forward, where it is part of a claim: "conceded by Hamas". */
  readonly told: string | undefined;
  readonly on:
    | { readonly kind: 'event'; readonly id: EventId; readonly title: string; readonly claim: ClaimId | undefined }
    | { readonly kind: 'actor'; readonly id: ActorId; readonly title: string };
  readonly at: readonly Citation[];
}

/** Entries of which any two may be added; `sum` only where there are two or more. */
export interface FigureGroup {
  readonly entries: readonly FigureEntry[];
  readonly sum: { readonly low: number; readonly high: number | undefined } | undefined;
}

/** Figures of one harm to one kind of people. */
export interface FigureBlock {
  readonly harm: Figure['harm'];
  readonly of: NonNullable<Figure['of']>;
  readonly groups: readonly FigureGroup[];
  /** Why the groups are not added to one another; empty where there is only one. */
  readonly apart: readonly string[];
}

export interface Figures {
  /** What the figures are of; undefined for all that is in view. */
  readonly about: { readonly kind: 'event' | 'actor'; readonly id: string; readonly name: string } | undefined;
  readonly blocks: readonly FigureBlock[];
  readonly figures: number;
  /** Figures of events that are not in view, which are left out. */
  readonly outOfView: number;
}
