import { InThreadEngine } from '../../src/engine/in-thread.ts';
import type { QuestionKind, QuestionOf } from '../../src/model/question.ts';
import type { ConflictEvent, Figure } from '../../src/model/schema.ts';
import type { Lens } from '../../src/model/view.ts';
import { bundledDataset } from '../engine/bundled-data.ts';
import { ask, homeLens, whole } from '../engine/questions.ts';
import { ownTexts } from '../own-voice.ts';

/** What the checks of the forbidden things are made on: the bundled data, and the texts of the app. */

export interface Forbidden {
  /** Its number in the visual language. */
  readonly rule: number;
  readonly never: string;
  readonly check: () => void | Promise<void>;
}

const engine = new InThreadEngine();

export const data = bundledDataset();
await engine.load(whole(data));

/** The view in which the data opens, and one that leaves nothing out. */
export const home: Lens = await homeLens(engine);
export const open: Lens = { ...home, statements: true, totals: 'listed', shown: 'all' };

export const answer = <K extends QuestionKind>(question: QuestionOf<K>) => ask<K>(engine, question);
export const scene = (lens: Lens) => answer({ kind: 'scene', lens });

export const eventOf = (id: string): ConflictEvent => data.events.find((event) => event.id === id)!;
export const rolesIn = (event: ConflictEvent) => event.participants.map(({ role }) => role);

const figuresIn = (event: ConflictEvent): Figure[] => [
  ...(event.figures ?? []),
  ...(event.claims ?? []).flatMap(({ figure }) => figure ?? []),
];
export const allFigures = (): Figure[] => data.events.flatMap(figuresIn);

const quoted = /"[^"]*"|“[^”]*”|‘[^’]*’/gu;

/** Own texts that one of the patterns is found in, outside quotations. */
export const saying = (patterns: readonly RegExp[]) =>
  ownTexts()
    .filter(({ text }) => patterns.some((pattern) => text.replace(quoted, ' ').search(pattern) >= 0))
    .map(({ where, text }) => `${where} ${text.trim()}`);
