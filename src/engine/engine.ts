import type { Answer } from '../model/answer.ts';
import type { QuestionKind, QuestionOf } from '../model/question.ts';
import type { Dataset } from '../model/schema.ts';

/** An answer with the revision of the data that it was computed from; a stale one is dropped by it. */
export interface Reply<K extends QuestionKind> {
  readonly revision: number;
  readonly answer: Answer<K>;
}

export interface Capabilities {
  readonly questions: readonly QuestionKind[];
  readonly edits: boolean;
}

/**
 * What answers questions over the events. Implementations: in-thread here; worker and remote ones are
 * held to the same contract suite. `ask` rejects with an AbortError when its signal fires first.
 */
export interface Engine {
  load(batches: AsyncIterable<Partial<Dataset>>, signal?: AbortSignal): Promise<void>;
  ask<K extends QuestionKind>(question: QuestionOf<K>, signal?: AbortSignal): Promise<Reply<K>>;
  capabilities(): Capabilities;
}
