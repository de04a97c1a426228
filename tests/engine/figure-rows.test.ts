import { describe, expect, it } from 'vitest';
import { figureRow } from '../../src/engine/rows.ts';
import type { World } from '../../src/engine/world.ts';
import type { Figure } from '../../src/model/schema.ts';

const world = { ref: (id: string) => ({ id }), cite: () => [] } as unknown as World;

const figure = (fields: Partial<Figure>): Figure => ({ harm: 'killed', best: 5, at: [], ...fields }) as Figure;
const cautions = (...figures: readonly Figure[]) => figures.map((one) => figureRow(world, one, figures).caution);

describe('a figure beside others of its event', () => {
  it('says what forbids adding it to one of them', () => {
    const why = 'Never added to another figure here. They count different harm: killed and injured are kept apart.';
    expect(cautions(figure({}), figure({ harm: 'injured' }))).toEqual([why, why]);
  });

  it('has no caution alone, or beside one that it may be added to', () => {
    expect(cautions(figure({}))).toEqual([undefined]);
    expect(cautions(figure({}), figure({ best: 7 }))).toEqual([undefined, undefined]);
  });

  it('says first what it is by itself: indirect, overlapping, or words', () => {
    const own = cautions(
      figure({ cause: 'indirect' }),
      figure({ mayOverlap: ['other'] }),
      figure({ best: undefined, words: 'dozens' } as unknown as Figure),
    );
    expect(own.map((text) => text?.split(/[ :]/u)[0])).toEqual(['An', 'May', 'Words,']);
  });
});
