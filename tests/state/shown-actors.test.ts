import { describe, expect, it } from 'vitest';
import type { ActorId } from '../../src/model/ids.ts';
import { useApp } from '../../src/state/app-store.ts';
import { showActors, showAllActors } from '../../src/state/shown-actors.ts';

const lens = () => useApp.getState().view.lens;
const few = ['hamas' as ActorId];

describe('the choice of actors', () => {
  it('takes the narrow layout with all of them away, which has no room for them, and undo brings both back', () => {
    showActors('Few', few, 'narrow');
    showAllActors();
    expect(lens()).toMatchObject({ shown: 'all' });
    expect(lens()).not.toHaveProperty('layout');
    useApp.getState().undo();
    expect(lens()).toMatchObject({ shown: few, layout: 'narrow' });
  });

  it('leaves no layout of another window behind where its own actors need none', () => {
    showActors('Few', few, 'narrow');
    showActors('Back to the chosen actors', few);
    expect(lens()).not.toHaveProperty('layout');
  });
});
