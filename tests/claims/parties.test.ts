import { describe, expect, it } from 'vitest';
import { inSentence, joined, saying } from '../../src/claims/parties.ts';
import { listed } from '../../src/base/listed.ts';

describe('parties in a sentence', () => {
  it.each([
    ['United States', 'the United States names'],
    ['Hamas', 'Hamas names'],
    ['Islamic Jihad', 'Islamic Jihad names'],
    ['US forces', 'US forces name'],
    ['Israeli officials', 'Israeli officials name'],
    ['al-Qassam Brigades', 'the al-Qassam Brigades name'],
    ['Armed groups in Iraq and Syria', 'armed groups in Iraq and Syria name'],
    ['Health ministry in Gaza', 'the health ministry in Gaza names'],
    ['Revolutionary Guard (IRGC)', 'the Revolutionary Guard (IRGC) names'],
    ['Biden administration', 'the Biden administration names'],
    ['Pentagon', 'the Pentagon names'],
    ['Antonio Guterres', 'Antonio Guterres names'],
    ['ISIS', 'ISIS names'],
  ])('%s', (name, text) => {
    expect(saying([name], ['names', 'name'])).toBe(text);
  });

  it('are listed with one "and"', () => {
    expect(listed(['Hamas', 'United States', 'Iran'].map(inSentence))).toBe('Hamas, the United States and Iran');
  });

  it('are told apart by semicolons where a clause holds a comma', () => {
    expect(joined(['a', 'b'])).toBe('a, b');
    expect(joined(['41,000', 'b'])).toBe('41,000; b');
  });
});
