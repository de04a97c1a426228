import { describe, expect, it } from 'vitest';
import { blame, counting } from './forbidden/blame-and-counts.ts';
import { certainty, naming } from './forbidden/names-and-certainty.ts';
import { ownTexts } from './own-voice.ts';

/**
 * What Faultline never does, by the numbers of its visual language, each held by a check. Two are left to
 * people, since no machine can tell: whether an order or a layout suggests who began (16: only that no list
 * depends on the order of two sides is checked), and whether a picture makes people collateral of a bar (25:
 * only the marks and the dimming of the dead are checked). The words of 17 are held, on random claims, by
 * tests/claims/status-noise.test.ts too, those of 20 by tests/engine/figures.test.ts.
 */

const rules = [...naming, ...certainty, ...blame, ...counting];

describe('Faultline never', () => {
  it.each(rules)('$never ($rule)', async ({ check }) => {
    await check();
  });

  it('leaves one of its rules without a check', () => {
    expect(rules.map(({ rule }) => rule)).toEqual(Array.from({ length: 25 }, (_, i) => i + 1));
  });

  it('would miss a word of its own that takes a side: screens are read', () => {
    const texts = ownTexts().map(({ text }) => text);
    for (const said of ['Nothing passes', 'What answered what?']) expect(texts).toContain(said);
    expect(texts.length).toBeGreaterThan(500);
  });
});
