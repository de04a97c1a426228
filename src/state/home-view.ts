import type { Overview } from '../model/answer.ts';
import type { View, ViewChange } from '../model/view.ts';

/** The view in which a data set opens: its own day, its chosen actors, statements hidden. */
export function homeView({ header, asOf }: Overview): View {
  return {
    lens: {
      clauses: [],
      asOf,
      statements: false,
      totals: 'folded',
      keepRelations: false,
      shown: header.defaultView.actors.length > 0 ? header.defaultView.actors : 'all',
    },
    canvas: 'graph',
    panel: [],
    moved: {},
  };
}

/**
 * The view in which a data set opens in a narrow window: with fewer actors where it names them. Links are told
 * against `homeView`, so that they open the same picture in every window.
 */
export function narrowHome(overview: Overview): View {
  const home = homeView(overview);
  const { narrow } = overview.header;
  return narrow ? { ...home, lens: { ...home.lens, layout: 'narrow', shown: narrow.actors } } : home;
}

/** A view with a change against it laid over: a question card, or an address. */
export function changed(home: View, change: ViewChange): View {
  const lens = { ...home.lens, ...change.lens };
  return { ...home, ...change, lens };
}

const sameTimeline = (x: View, y: View) => JSON.stringify(x.timeline) === JSON.stringify(y.timeline);

/** The smallest change that leads from one view to another. */
export function changeBetween(home: View, view: View): ViewChange {
  const differs = (key: keyof View['lens']) => JSON.stringify(home.lens[key]) !== JSON.stringify(view.lens[key]);
  const keys = (Object.keys({ ...home.lens, ...view.lens }) as (keyof View['lens'])[]).filter(differs);
  return {
    ...(keys.length > 0 ? { lens: Object.fromEntries(keys.map((key) => [key, view.lens[key]])) } : {}),
    ...(view.canvas === home.canvas ? {} : { canvas: view.canvas }),
    ...(view.panel.length === 0 ? {} : { panel: view.panel }),
    ...(Object.keys(view.moved).length === 0 ? {} : { moved: view.moved }),
    ...(sameTimeline(home, view) || view.timeline === undefined ? {} : { timeline: view.timeline }),
  };
}
