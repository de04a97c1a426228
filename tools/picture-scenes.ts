import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { dayOf } from '../src/model/day.ts';
import { viewChange, type ViewChange } from '../src/model/view.ts';

/** A picture of the app: the view that it opens in, and what a reader does before it is taken. */
export interface PictureScene {
  /** The first part of the file's name. */
  readonly name: string;
  /** Against the home view, as an address has it. */
  readonly view?: ViewChange;
  readonly steps?: (page: Page) => Promise<void>;
}

const changed = (change: v.InferInput<typeof viewChange>): ViewChange => v.parse(viewChange, change);

/** To add a picture, add a line. `main` is the one that the README shows. */
export const scenes: readonly PictureScene[] = [
  { name: 'main' },
  { name: 'dossier', view: changed({ panel: [{ kind: 'actor', id: 'hamas' }] }) },
  { name: 'event', view: changed({ panel: [{ kind: 'event', id: 'hospital-explosion-in-gaza' }] }) },
  { name: 'dyad', view: changed({ panel: [{ kind: 'dyad', a: 'hamas', b: 'israel' }] }) },
  {
    name: 'ladder',
    view: changed({
      panel: [{ kind: 'ladder', left: ['us-forces'], right: ['armed-groups-in-iraq-and-syria'] }],
    }),
  },
  { name: 'chronology', view: changed({ canvas: 'chronology' }) },
  { name: 'list', view: changed({ canvas: 'list' }) },
  {
    name: 'filters',
    view: changed({ lens: { clauses: [{ owner: 'quad-class', values: ['material-conflict'] }] } }),
    steps: (page) =>
      page
        .getByRole('button', { name: /filter/iu })
        .first()
        .click(),
  },
  {
    name: 'compare',
    view: changed({
      panel: [
        {
          kind: 'compare',
          a: { party: 'hamas', officials: true, anonymous: true },
          b: { party: 'israel', officials: true, anonymous: true },
        },
      ],
    }),
  },
  { name: 'states', view: changed({ lens: { level: 'states' } }) },
  { name: 'changes', view: changed({ lens: { since: dayOf(2024, 7, 1)! }, panel: [{ kind: 'changes' }] }) },
  { name: 'coverage', view: changed({ panel: [{ kind: 'coverage' }] }) },
];
