import { describe, expect, it } from 'vitest';
import { ownLayerWords } from '../../src/app/sentence/own-layer-words.ts';
import type { ClaimId } from '../../src/model/ids.ts';
import { emptyLayer, type OwnClaim } from '../../src/model/own-layer.ts';

describe('the layer in the sentence', () => {
  const stance = { claim: 'a' as ClaimId, stance: 'denies' } as const;
  const assessment = { id: 'a', on: 'x', statement: 'So.' };

  it('says what it holds where that is of one kind', () => {
    expect(ownLayerWords({ ...emptyLayer, stances: [stance] })).toBe('with your reading of 1 claim');
    expect(ownLayerWords({ ...emptyLayer, claims: [{} as OwnClaim, {} as OwnClaim] })).toBe('with 2 claims of yours');
    expect(ownLayerWords({ ...emptyLayer, assessments: [assessment] })).toBe('with 1 assessment of yours');
    expect(ownLayerWords({ ...emptyLayer, credibilities: [{ claim: stance.claim }] })).toBe('with 1 grade of yours');
  });

  it('says how much it holds where that is of several kinds, so that its cross stays in sight on a phone', () => {
    const words = ownLayerWords({ ...emptyLayer, stances: [stance], assessments: [assessment] });
    expect(words).toBe('with 2 entries of yours');
  });
});
