import { createContext, useContext, useEffect, useState } from 'react';
import { must } from '../base/assert.ts';
import type { Answer } from '../model/answer-of.ts';
import type { QuestionKind, QuestionOf } from '../model/question.ts';
import { keepAsking, type WatchedEngine } from './watched-engine.ts';

/** The engine that the composition root built. */
export const EngineContext = createContext<WatchedEngine | undefined>(undefined);

interface Asked<K extends QuestionKind> {
  /** The latest answer; while a new question runs, the answer to the one before. */
  readonly answer: Answer<K> | undefined;
  /** True while the answer shown is not yet that of the present question. */
  readonly pending: boolean;
}

/** Asks the engine and keeps the answer current, through changes of the question and of the data. */
export function useAsked<K extends QuestionKind>(question: QuestionOf<K>): Asked<K> {
  const engine = must(useContext(EngineContext), 'the engine');
  const key = JSON.stringify(question);
  const [held, setHeld] = useState<{ key: string; answer: Answer<K> | undefined }>();
  const [failure, setFailure] = useState<unknown>();
  useEffect(
    () =>
      keepAsking<K>(engine, JSON.parse(key) as QuestionOf<K>, {
        answer: (answer) => setHeld({ key, answer }),
        fail: (error) => setFailure(() => error),
      }),
    [engine, key],
  );
  if (failure !== undefined) throw failure;
  return { answer: held?.answer, pending: held?.key !== key };
}

/** The answer alone. */
export const useAnswer = <K extends QuestionKind>(question: QuestionOf<K>): Answer<K> | undefined =>
  useAsked(question).answer;
