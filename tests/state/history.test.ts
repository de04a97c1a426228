import { describe, expect, it } from 'vitest';
import type { Overview } from '../../src/model/answer.ts';
import type { View } from '../../src/model/view.ts';
import { useApp } from '../../src/state/app-store.ts';
import { emptyHistory, MAX_STEPS, record, redone, undone, type History } from '../../src/state/history.ts';
import { randomDataset } from '../fixtures/random-dataset.ts';
import { Random } from '../fixtures/random.ts';
import { randomView } from './random-view.ts';

const first = Number(process.env['SEED'] ?? 1);
const seeds = Array.from({ length: 40 }, (_, i) => first + i);
const data = randomDataset(first, 30);

/** What undo takes back of a view. */
const undoable = ({ lens, moved, canvas, timeline }: View) => ({ lens, moved, canvas, timeline });

interface Walk {
  readonly views: readonly View[];
  readonly history: History;
}

/** A random run of changes, each of some or all of a view. */
function walk(seed: number, steps: number): Walk {
  const random = new Random(seed);
  let history = emptyHistory;
  const views = [randomView(seed, data)];
  for (let i = 0; i < steps; i++) {
    const [before, next] = [views.at(-1)!, randomView(seed * 1000 + i, data)];
    const after = random.pick<View>([next, { ...before, lens: next.lens }, { ...before, canvas: next.canvas }, before]);
    history = record(history, before, after, `step ${i}`);
    views.push(after);
  }
  return { views, history };
}

describe(`the history of random changes (seeds ${first}–${first + seeds.length - 1})`, () => {
  it('undoes to the first view and redoes to the last, step by step', () => {
    for (const seed of seeds) {
      const { views, history } = walk(seed, 25);
      let at = { view: views.at(-1)!, history };
      for (let back = undone(at.history, at.view); back; back = undone(at.history, at.view)) at = back;
      expect({ seed, ...undoable(at.view) }).toEqual({ seed, ...undoable(views[0]!) });
      for (let on = redone(at.history, at.view); on; on = redone(at.history, at.view)) at = on;
      expect({ seed, ...undoable(at.view) }).toEqual({ seed, ...undoable(views.at(-1)!) });
      expect(at.history).toEqual(history);
    }
  });

  it('records nothing where nothing that can be undone has changed', () => {
    for (const seed of seeds) {
      const view = randomView(seed, data);
      expect(record(emptyHistory, view, { ...view, panel: [{ kind: 'coverage' }] }, 'open a page')).toBe(emptyHistory);
    }
  });

  it('leaves the panel to Back', () => {
    const [before, after] = [randomView(first, data), randomView(first + 500, data)];
    const history = record(emptyHistory, before, after, 'all');
    expect(undone(history, after)!.view.panel).toEqual(after.panel);
  });
});

describe('a history', () => {
  const [a, b, c] = [1, 2, 3].map((seed) => randomView(seed, data)) as [View, View, View];

  it('makes one step of changes of one fold in a row', () => {
    let history = record(emptyHistory, a, b, 'drag', 'slider');
    history = record(history, b, c, 'drag on', 'slider');
    expect(history.past).toHaveLength(1);
    expect(history.past[0]!.label).toBe('drag on');
    const back = undone(history, c)!;
    expect(undoable(back.view)).toEqual(undoable(a));
    expect(undoable(redone(back.history, back.view)!.view)).toEqual(undoable(c));
  });

  it('makes no step of a drag that ends where it began', () => {
    const moved = { ...a, lens: { ...a.lens, statements: !a.lens.statements } };
    const away = record(emptyHistory, a, moved, 'drag', 'slider');
    expect(away.past).toHaveLength(1);
    expect(record(away, moved, a, 'drag back', 'slider').past).toEqual([]);
  });

  it('keeps folds apart that another step lies between', () => {
    let history = record(emptyHistory, a, b, 'drag', 'slider');
    history = record(history, b, c, 'click');
    history = record(history, c, a, 'drag', 'slider');
    expect(history.past).toHaveLength(3);
  });

  it('forgets what was undone once something else is done', () => {
    const history = record(emptyHistory, a, b, 'one');
    const back = undone(history, b)!;
    const other = record(back.history, back.view, { ...back.view, lens: c.lens }, 'two');
    expect(other.future).toEqual([]);
    expect(redone(other, c)).toBeUndefined();
  });

  it(`keeps the last ${MAX_STEPS} steps`, () => {
    let history = emptyHistory;
    for (let i = 0; i < MAX_STEPS + 50; i++) history = record(history, i % 2 ? a : b, i % 2 ? b : a, `step ${i}`);
    expect(history.past).toHaveLength(MAX_STEPS);
    expect(history.past[0]!.label).toBe('step 50');
  });

  it('has nothing to undo or redo at its ends', () => {
    expect(undone(emptyHistory, a)).toBeUndefined();
    expect(redone(emptyHistory, a)).toBeUndefined();
  });
});

describe('the store of the application', () => {
  const app = () => useApp.getState();
  const home = randomView(first + 9, data);

  it('undoes and redoes what its own actions do, saying so', () => {
    app().ready({} as Overview, home);
    app().setLens('Show statements', { statements: !home.lens.statements });
    app().setClause('Filter', 'event-type', { owner: 'event-type', values: ['battle'] });
    const last = app().view;
    app().undo();
    expect(app().notice?.text).toBe('Undone: Filter');
    app().undo();
    expect(app().view).toEqual(home);
    app().undo();
    expect(app().view).toEqual(home);
    app().redo();
    app().redo();
    expect(app().view).toEqual(last);
  });

  it('resets as a step that can be undone, and keeps the pages open', () => {
    app().ready({} as Overview, home, { panel: [{ kind: 'coverage' }] });
    app().setLens('Totals', { totals: home.lens.totals === 'folded' ? 'listed' : 'folded' });
    const changed = app().view;
    app().reset();
    expect(app().view).toEqual({ ...home, panel: [{ kind: 'coverage' }] });
    app().undo();
    expect(app().view).toEqual(changed);
  });

  it('opens a page once, and peels the stack', () => {
    app().ready({} as Overview, { ...home, panel: [] });
    app().openPage({ kind: 'coverage' });
    app().openPage({ kind: 'coverage' });
    app().openPage({ kind: 'actor', id: data.actors[0]!.id });
    expect(app().view.panel).toHaveLength(2);
    app().backTo(1);
    expect(app().view.panel).toEqual([{ kind: 'coverage' }]);
    app().select(undefined);
    expect(app().view.panel).toEqual([]);
  });
});
