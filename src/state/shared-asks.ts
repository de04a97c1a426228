import type { Engine, Reply } from '../engine/engine.ts';
import type { QuestionKind, QuestionOf } from '../model/question.ts';

/** A question that runs or has its answer, with those who wait for it or show it. */
interface Asked {
  readonly reply: Promise<Reply<QuestionKind>>;
  readonly askers: Set<AbortSignal>;
  readonly stop: AbortController;
}

/**
 * One answer for all who ask the same: the sentence, the graph and the announcer show one scene. It is kept as
 * long as somebody's signal has not fired, so that what opens beside them has it at once, and no longer.
 */
export class SharedAsks {
  private readonly asked = new Map<string, Asked>();

  constructor(private readonly engine: Engine) {}

  async ask<K extends QuestionKind>(question: QuestionOf<K>, signal: AbortSignal): Promise<Reply<K>> {
    signal.throwIfAborted();
    const key = JSON.stringify(question);
    const shared = this.asked.get(key) ?? this.start(key, question);
    shared.askers.add(signal);
    signal.addEventListener('abort', () => this.leave(key, shared, signal), { once: true });
    const reply = await shared.reply;
    signal.throwIfAborted();
    return reply as Reply<K>;
  }

  /** Whoever asks from now on asks anew. */
  forget(): void {
    this.asked.clear();
  }

  private start(key: string, question: QuestionOf<QuestionKind>): Asked {
    const stop = new AbortController();
    const shared: Asked = { reply: this.engine.ask(question, stop.signal), askers: new Set(), stop };
    this.asked.set(key, shared);
    shared.reply.catch(() => this.drop(key, shared));
    return shared;
  }

  private leave(key: string, shared: Asked, signal: AbortSignal): void {
    shared.askers.delete(signal);
    if (shared.askers.size > 0) return;
    shared.stop.abort();
    this.drop(key, shared);
  }

  private drop(key: string, shared: Asked): void {
    if (this.asked.get(key) === shared) this.asked.delete(key);
  }
}
