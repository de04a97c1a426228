import type { Account, Side, Teller } from './account.ts';
import type { Period, UnitId } from './calendar-unit.ts';
import type { ActorId, EventId, PlaceId, SourceId } from './ids.ts';
import type { DrawnId } from './scene.ts';
import type { FiguresOf, Lens } from './view.ts';
import type { LaneKind } from './lane-kind.ts';
import type { Role } from './vocabulary.ts';

/**
 * Everything that can be asked of an engine. A new question is a new member here, a new entry in
 * `AnswerOf` and one answering function in the engine; nothing else changes.
 */
export type Question =
  | { readonly kind: 'overview' }
  | { readonly kind: 'scene'; readonly lens: Lens }
  | { readonly kind: 'facets'; readonly lens: Lens; readonly role?: Role }
  /** `most` bars at the most; of this unit, where it gives no more of them; over these days in place of the data set's period. */
  | {
      readonly kind: 'histogram';
      readonly lens: Lens;
      readonly most?: number;
      readonly unit?: UnitId;
      readonly period?: Period;
    }
  /** Events within these days in lanes of the timeline, of which the first `limit` are told. */
  | {
      readonly kind: 'lanes-in-time';
      readonly lens: Lens;
      readonly by: LaneKind;
      readonly period: Period;
      readonly limit: number;
    }
  | { readonly kind: 'chronology'; readonly lens: Lens }
  | { readonly kind: 'actors'; readonly lens: Lens }
  | { readonly kind: 'relief'; readonly lens: Lens }
  | { readonly kind: 'search'; readonly text: string; readonly limit: number }
  | { readonly kind: 'profile'; readonly id: ActorId; readonly lens: Lens }
  | { readonly kind: 'dyad'; readonly a: string; readonly b: string; readonly lens: Lens }
  | { readonly kind: 'sites'; readonly id: string; readonly lens: Lens }
  | { readonly kind: 'place'; readonly id: PlaceId; readonly lens: Lens }
  | { readonly kind: 'event'; readonly id: EventId; readonly lens: Lens }
  | { readonly kind: 'source'; readonly id: SourceId; readonly lens: Lens }
  | { readonly kind: 'attributions'; readonly lens: Lens }
  | { readonly kind: 'accounts'; readonly lens: Lens }
  /** What the analyst's layer holds, as far as it is on records that are here. */
  | { readonly kind: 'own'; readonly lens: Lens }
  | { readonly kind: 'account'; readonly teller: Teller; readonly lens: Lens }
  /** What an account takes away at a drawn node. */
  | { readonly kind: 'removed'; readonly id: DrawnId; readonly account: Account; readonly lens: Lens }
  /** The accounts of two sides; that of the lens plays no part. */
  | { readonly kind: 'compare'; readonly a: Side; readonly b: Side; readonly lens: Lens }
  | {
      readonly kind: 'ladder';
      readonly left: readonly ActorId[];
      readonly right: readonly ActorId[];
      readonly near: boolean;
      readonly lens: Lens;
    }
  /** Which ladder these events stand on, seen from these actors: one or two, or none. */
  | {
      readonly kind: 'lanes';
      readonly events: readonly EventId[];
      readonly actors: readonly ActorId[];
      readonly lens: Lens;
    }
  /** The days on which what stands between drawn actors changes, and how. */
  | { readonly kind: 'turns'; readonly lens: Lens }
  /** What changed between `since` and `asOf` of the lens. */
  | { readonly kind: 'changes'; readonly lens: Lens }
  /** The days on which something becomes known, and what. */
  | { readonly kind: 'stops' }
  /** What is graded, and what the least grade of the lens leaves unread. */
  | { readonly kind: 'grades'; readonly lens: Lens }
  /** Figures of what is in view, or of one event or actor. */
  | { readonly kind: 'figures'; readonly lens: Lens; readonly of?: FiguresOf }
  | { readonly kind: 'coverage' };

export type QuestionKind = Question['kind'];
export type QuestionOf<K extends QuestionKind> = Extract<Question, { kind: K }>;
