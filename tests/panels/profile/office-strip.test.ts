import { describe, expect, it } from 'vitest';
import { asDay, dayOf, type Day } from '../../../src/model/day.ts';
import type { ActorId, RelationId } from '../../../src/model/ids.ts';
import type { OfficeStrip, Tenure } from '../../../src/model/page-answers.ts';
import { labelsAbove, nameWidth, trailingGap } from '../../../src/panels/profile/office-labels.ts';
import { barsOf, isDrawable, stripWidth, ticksOf } from '../../../src/panels/profile/office-strip.ts';

const day = (year: number, month: number, date: number): Day => dayOf(year, month, date)!;
const unknown = { earliest: undefined, latest: undefined };
const exactly = (d: Day) => ({ earliest: d, latest: d });

const tenure = (name: string, start: Tenure['start'], end: Tenure['end'], endText = 'end not given'): Tenure => ({
  person: { id: name.toLowerCase() as ActorId, name, type: 'person' },
  relation: `${name.toLowerCase()}-leads` as RelationId,
  start,
  end,
  startText: 'start not given',
  endText,
  lifeDisputed: false,
  at: [],
});

const strip = (tenures: readonly Tenure[], from = day(2023, 10, 8), to = day(2024, 10, 7)): OfficeStrip => ({
  onDay: '',
  office: 'Led by',
  from,
  to,
  tenures,
});

const killed = day(2024, 7, 31);
const first = tenure('Aron Falk', unknown, exactly(killed), 'killed 31 Jul 2024');
const second = tenure('Bera Lind', { earliest: killed, latest: day(2024, 10, 7) }, undefined);
const changed = strip([first, second]);

describe('an office strip', () => {
  it('starts soft where no start is given, and is solid to a known end', () => {
    const [bar] = barsOf(changed);
    expect(bar!.blocks.map((block) => block.kind)).toEqual(['soft', 'solid']);
    expect(bar!.blocks[0]!.x).toBe(0);
    expect(bar!.tick).toBe(bar!.solid.x + bar!.solid.width);
  });

  it('leaves a gap and then steps where a day between two is not given', () => {
    const [, bar] = barsOf(changed);
    expect(bar!.blocks.map((block) => block.kind)).toEqual(['gap', 'soft', 'solid']);
    expect(bar!.blocks[0]!.x).toBe(barsOf(changed)[0]!.tick);
    expect(bar!.solid.x + bar!.solid.width).toBe(stripWidth);
    expect(bar!.tick).toBeUndefined();
  });

  it('keeps every block on the strip and in order', () => {
    for (const { blocks } of barsOf(changed)) {
      blocks.forEach((block, i) => {
        expect(block.x).toBeGreaterThanOrEqual(i === 0 ? 0 : blocks[i - 1]!.x + blocks[i - 1]!.width);
        expect(block.x + block.width).toBeLessThanOrEqual(stripWidth);
      });
    }
  });

  it('gives a lane to each who held the office at the same time, and one to those in a row', () => {
    const at = (from: Day, to: Day) => [exactly(from), exactly(to)] as const;
    const early = tenure('A', ...at(day(2023, 11, 1), day(2024, 3, 1)));
    const late = tenure('B', ...at(day(2024, 3, 1), day(2024, 6, 1)));
    const beside = tenure('C', ...at(day(2024, 1, 1), day(2024, 5, 1)));
    expect(barsOf(strip([early, late])).map((bar) => bar.lane)).toEqual([0, 0]);
    expect(barsOf(strip([early, late, beside])).map((bar) => bar.lane)).toEqual([0, 0, 1]);
  });

  it('is drawn only where some day is known', () => {
    expect(isDrawable(changed)).toBe(true);
    expect(isDrawable(strip([tenure('A', unknown, undefined)]))).toBe(false);
  });
});

describe('the words above a strip', () => {
  it('never lie on each other', () => {
    const spans = labelsAbove(barsOf(changed)).map(({ x, text, end }) =>
      end ? [x - nameWidth(text) + 8, x] : [x, x + nameWidth(text) - 12],
    );
    const sorted = spans.toSorted((x, y) => x[0]! - y[0]!);
    expect(sorted).toHaveLength(3);
    sorted.forEach(([from], i) => expect(from).toBeGreaterThanOrEqual(i === 0 ? 0 : sorted[i - 1]![1]!));
  });

  it('drop the start before they crowd an early end', () => {
    const early = strip([tenure('A', unknown, exactly(day(2023, 11, 20)), 'killed 20 Nov 2023'), second]);
    expect(labelsAbove(barsOf(early)).map((label) => label.text)).not.toContain('start not given');
  });
});

describe('after the last who held it', () => {
  it('nobody is named, to the last day', () => {
    const gap = trailingGap(barsOf(strip([first])));
    expect(gap!.x + gap!.width).toBe(stripWidth);
    expect(trailingGap(barsOf(changed))).toBeUndefined();
  });
});

describe('the ticks of a strip', () => {
  it('are first days of months on a year, of years on many, and end before the limit', () => {
    expect(ticksOf(changed).map((tick) => tick.label)).toEqual(['Jan 24', 'Apr 24', 'Jul 24']);
    expect(ticksOf(changed, 150).map((tick) => tick.label)).toEqual(['Jan 24']);
    const long = strip([first], asDay(day(2019, 6, 1)), day(2024, 10, 7));
    expect(ticksOf(long).map((tick) => tick.label)).toEqual(['2020', '2022', '2024']);
  });
});
