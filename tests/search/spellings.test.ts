import { describe, expect, it } from 'vitest';
import { buildNameIndex } from '../../src/search/name-index.ts';
import { attested, entriesOf, heldOut, type Pair, pairsOf } from './attested.ts';
import { distractors } from './noise.ts';

const SEED = 20_231_007;
const DISTRACTORS = 4_000;
const index = buildNameIndex([...entriesOf([...attested, ...heldOut]), ...distractors(SEED, DISTRACTORS)]);

const rankOf = ({ spelling, id }: Pair) => index.search(spelling, 5).findIndex((hit) => hit.id === id);

/** Shares of the pairs found, and the spellings that were missed. */
function measure(title: string, pairs: readonly Pair[]) {
  const ranks = pairs.map(rankOf);
  const share = (most: number) => ranks.filter((rank) => rank >= 0 && rank < most).length / pairs.length;
  const missed = pairs.filter((_, row) => ranks[row] === -1).map((pair) => pair.spelling);
  const [inFive, atOnce] = [share(5), share(1)];
  process.stdout.write(
    `${title}: ${pairs.length} spellings among ${DISTRACTORS} invented names (seed ${SEED}): ` +
      `${inFive.toFixed(3)} in the first five, ${atOnce.toFixed(3)} first; missed: ${missed.join(', ') || 'none'}\n`,
  );
  return { inFive, atOnce };
}

describe('Attested spellings', () => {
  it('are at least sixty, and none of them is indexed', () => {
    const names = new Set([...attested, ...heldOut].flatMap((one) => one.names));
    const pairs = pairsOf([...attested, ...heldOut]);
    expect(pairs.length).toBeGreaterThanOrEqual(60);
    expect(pairs.filter((pair) => names.has(pair.spelling))).toEqual([]);
  });

  it('that the thresholds were chosen on are found in the first five, 95 of 100', () => {
    const { inFive, atOnce } = measure('Chosen on', pairsOf(attested));
    expect(inFive).toBeGreaterThanOrEqual(0.95);
    expect(atOnce).toBeGreaterThanOrEqual(0.9);
  });

  it('written after the index are found in the first five, 95 of 100', () => {
    const { inFive, atOnce } = measure('Held out', pairsOf(heldOut));
    expect(inFive).toBeGreaterThanOrEqual(0.95);
    expect(atOnce).toBeGreaterThanOrEqual(0.9);
  });
});
