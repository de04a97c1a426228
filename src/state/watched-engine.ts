import { LatestOnly } from '../base/latest-only.ts';
import type { Answer } from '../model/answer-of.ts';
import type { Patch } from '../model/patch.ts';
import type { QuestionKind, QuestionOf } from '../model/question.ts';
import type { Batch, Capabilities, Engine, Progress, Reply } from '../engine/engine.ts';
import { SharedAsks } from './shared-asks.ts';

/**
 * An engine that tells when its data is another, whoever changed it, so that what was asked is asked again.
 * Those who ask the same with a signal share the answer.
 */
export class WatchedEngine implements Engine {
  private readonly watchers = new Set<() => void>();
  private readonly shared: SharedAsks;

  constructor(private readonly engine: Engine) {
    this.shared = new SharedAsks(engine);
  }

  /** Calls back after every change of the data, until the returned function is called. */
  watch(onChange: () => void): () => void {
    this.watchers.add(onChange);
    return () => void this.watchers.delete(onChange);
  }

  async load(stream: AsyncIterable<Batch>, progress?: Progress, signal?: AbortSignal): Promise<void> {
    await this.engine.load(stream, progress, signal);
    this.tell();
  }

  ask<K extends QuestionKind>(question: QuestionOf<K>, signal?: AbortSignal): Promise<Reply<K>> {
    return signal ? this.shared.ask(question, signal) : this.engine.ask(question);
  }

  async apply(patch: Patch): Promise<void> {
    await this.engine.apply(patch);
    this.tell();
  }

  capabilities(): Capabilities {
    return this.engine.capabilities();
  }

  private tell(): void {
    this.shared.forget();
    for (const onChange of [...this.watchers]) onChange();
  }
}

/** Where answers go: each as it comes, or what went wrong. */
interface Answered<K extends QuestionKind> {
  answer(answer: Answer<K>): void;
  fail(error: unknown): void;
}

/** Asks now and again whenever the data changes, until the returned function is called. */
export function keepAsking<K extends QuestionKind>(
  engine: WatchedEngine,
  question: QuestionOf<K>,
  told: Answered<K>,
): () => void {
  const stopped = new AbortController();
  const runs = new LatestOnly(() => new AbortController());
  const request = (own: AbortController) => engine.ask(question, AbortSignal.any([own.signal, stopped.signal]));
  const ask = () =>
    void runs
      .run(request)
      .then((reply) => reply && !stopped.signal.aborted && told.answer(reply.answer))
      .catch((error: unknown) => stopped.signal.aborted || told.fail(error));
  const unwatch = engine.watch(ask);
  ask();
  return () => {
    unwatch();
    stopped.abort();
  };
}
