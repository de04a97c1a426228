import { createContext, useContext, useEffect, useRef, useState } from 'react';
import type { Answer } from '../model/answer-of.ts';
import type { QuestionKind, QuestionOf } from '../model/question.ts';
import type { Engine } from '../engine/engine.ts';
import { LatestOnly } from '../base/latest-only.ts';
import { must } from '../base/assert.ts';

/** The engine that the composition root built. */
export const EngineContext = createContext<Engine | undefined>(undefined);

interface Asked<K extends QuestionKind> {
  /** The latest answer; while a new question runs, the answer to the one before. */
  readonly answer: Answer<K> | undefined;
  /** True while the answer shown is not yet that of the present question. */
  readonly pending: boolean;
}

/** Asks the engine and keeps the answer current; only the latest question runs. */
export function useAsked<K extends QuestionKind>(question: QuestionOf<K>): Asked<K> {
  const engine = must(useContext(EngineContext), 'the engine');
  const key = JSON.stringify(question);
  const [held, setHeld] = useState<{ key: string; answer: Answer<K> | undefined }>();
  const [failure, setFailure] = useState<unknown>();
  const runs = useRef<LatestOnly<AbortController>>(undefined);
  runs.current ??= new LatestOnly(() => new AbortController());
  useEffect(() => {
    const parsed = JSON.parse(key) as QuestionOf<K>;
    runs
      .current!.run((controller) => engine.ask(parsed, controller.signal))
      .then((reply) => reply && setHeld({ key, answer: reply.answer }))
      .catch((error: unknown) => setFailure(() => error));
  }, [engine, key]);
  if (failure !== undefined) throw failure;
  return { answer: held?.answer, pending: held?.key !== key };
}

/** The answer alone. */
export const useAnswer = <K extends QuestionKind>(question: QuestionOf<K>): Answer<K> | undefined =>
  useAsked(question).answer;
