import { stripWidth, type Bar, type Block } from './office-strip.ts';

/** Words above an office strip, placed so that none lies on another. */
interface StripLabel {
  readonly x: number;
  readonly text: string;
  /** It ends at `x` instead of starting there. */
  readonly end: boolean;
  readonly loud: boolean;
}

/** About the width of a text at 11 px. */
export const nameWidth = (text: string): number => text.length * 6.2 + 12;

export const nameFits = ({ solid, tenure }: Bar): boolean => nameWidth(tenure.person.name) <= solid.width;

const gapWords = 'day not given';
const startWords = 'start not given';

function gapLabel(bars: readonly Bar[]): StripLabel | undefined {
  const gap = bars.flatMap((bar) => bar.blocks).find((part) => part.kind === 'gap');
  if (!gap) return undefined;
  const end = gap.x + nameWidth(gapWords) > stripWidth;
  return { x: end ? stripWidth : gap.x + 5, text: gapWords, end, loud: true };
}

/** How the last known end came about, to the left of its tick and of the words on a gap. */
function endLabel(bars: readonly Bar[], gap: StripLabel | undefined): StripLabel | undefined {
  const ended = bars.findLast((bar) => bar.tick !== undefined);
  if (!ended) return undefined;
  const limit = gap === undefined ? stripWidth : gap.end ? stripWidth - nameWidth(gapWords) + 4 : gap.x - 9;
  const x = Math.min(ended.tick! - 4, limit);
  const text = ended.tenure.endText;
  return x < nameWidth(text)
    ? { x: ended.tick! + 4, text, end: false, loud: false }
    : { x, text, end: true, loud: false };
}

const leftOf = ({ x, text, end }: StripLabel): number => (end ? x - nameWidth(text) : x);

/** For the first lane; further ones speak through the list below. */
export function labelsAbove(bars: readonly Bar[]): readonly StripLabel[] {
  const lane = bars.filter((bar) => bar.lane === 0);
  const gap = gapLabel(lane);
  const end = endLabel(lane, gap);
  const others = [end, gap].filter((label) => label !== undefined);
  const soft = lane[0]?.blocks[0]?.kind === 'soft' && lane[0].tenure.start.latest === undefined;
  const free = others.every((label) => leftOf(label) > nameWidth(startWords));
  return soft && free ? [{ x: 0, text: startWords, end: false, loud: false }, ...others] : others;
}

/** From the end of the last who held the office to the last day, where nobody is named any more. */
export function trailingGap(bars: readonly Bar[]): Block | undefined {
  if (bars.some(({ tenure }) => tenure.end === undefined)) return undefined;
  const end = Math.max(...bars.flatMap((bar) => bar.blocks).map((part) => part.x + part.width));
  return stripWidth - end < 24 ? undefined : { kind: 'gap', x: end + 2, width: stripWidth - end - 2 };
}
