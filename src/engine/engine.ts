import type { Answer } from '../model/answer-of.ts';
import type { Patch } from '../model/patch.ts';
import type { QuestionKind, QuestionOf } from '../model/question.ts';
import type { Dataset } from '../model/dataset.ts';

/** An answer with the revision of the data that it was computed from; a stale one is dropped by it. */
export interface Reply<K extends QuestionKind> {
  readonly revision: number;
  readonly answer: Answer<K>;
}

export interface Capabilities {
  readonly questions: readonly QuestionKind[];
  readonly edits: boolean;
}

/** A part of a data set on its way in: the header once, records in any number of batches. */
export type Batch = Partial<Dataset>;

/** Records read so far. */
export type Progress = (records: number) => void;

/**
 * What answers questions over the events. The in-thread version is here; worker and remote ones are
 * held to the same contract suite.
 */
export interface Engine {
  /** Takes in a data set whole, in place of the one before; a failing stream leaves that one as it was. */
  load(stream: AsyncIterable<Batch>, progress?: Progress, signal?: AbortSignal): Promise<void>;
  /** Rejects with an AbortError when the signal fires before the answer. */
  ask<K extends QuestionKind>(question: QuestionOf<K>, signal?: AbortSignal): Promise<Reply<K>>;
  /** Changes records; the data must still be whole afterwards, or the patch is refused. */
  apply(patch: Patch): Promise<void>;
  capabilities(): Capabilities;
}
