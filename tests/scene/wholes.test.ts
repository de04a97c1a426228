import { expect, it } from 'vitest';
import type { ActorId } from '../../src/model/ids.ts';
import type { Actor, Relation } from '../../src/model/schema.ts';
import { topsOf } from '../../src/scene/wholes.ts';

it('reads wholes that part and meet again, thirty times over, as fast as a chain', () => {
  const partOf = (from: string, to: string) =>
    ({ id: `${from}-${to}`, type: 'part-of', from, to }) as unknown as Relation;
  const layers = Array.from({ length: 30 }, (_, i) => [
    partOf(`at-${i}`, `left-${i}`),
    partOf(`at-${i}`, `right-${i}`),
    partOf(`left-${i}`, `at-${i + 1}`),
    partOf(`right-${i}`, `at-${i + 1}`),
  ]);
  const topOf = topsOf(layers.flat(), new Map<ActorId, Actor>(), () => true);
  expect(topOf('at-0' as ActorId)).toBe('at-30');
}, 2000);
