import { lazy, Suspense, type ComponentType } from 'react';
import { EmptyResult } from '../panels/filters/EmptyResult.tsx';
import { useApp } from '../state/app-store.ts';
import { Skeleton } from '../widgets/Skeleton.tsx';
import { overlayOn, type CanvasKind, type Lens } from '../model/view.ts';

/** Each view comes when it is first shown; the graph brings Cytoscape with it, after the first paint. */
const views: Readonly<Record<CanvasKind, ComponentType<{ readonly lens: Lens }>>> = {
  graph: lazy(() => import('../views/graph/GraphView.tsx').then((file) => ({ default: file.GraphView }))),
  chronology: lazy(() => import('../views/table/Chronology.tsx').then((file) => ({ default: file.Chronology }))),
  list: lazy(() => import('../views/table/ActorList.tsx').then((file) => ({ default: file.ActorList }))),
};

const Compared = lazy(() =>
  import('../views/graph/ComparedGraphs.tsx').then((file) => ({ default: file.ComparedGraphs })),
);
const Ladder = lazy(() => import('../views/ladder/LadderView.tsx').then((file) => ({ default: file.LadderView })));

/** What is in view, in one of its three equal forms; an empty result covers each of them alike. A ladder or a comparison lies over all. */
export function CanvasView() {
  const canvas = useApp((state) => state.view.canvas);
  const overlay = useApp(({ view }) => overlayOn(view));
  const lens = useApp((state) => state.view.lens);
  const View = views[canvas];
  if (overlay) {
    return (
      <Suspense fallback={<Skeleton lines={6} label="Drawing" />}>
        {overlay.kind === 'ladder' ? <Ladder page={overlay} /> : <Compared page={overlay} />}
      </Suspense>
    );
  }
  return (
    <>
      <Suspense fallback={<Skeleton lines={6} label="Drawing" />}>
        <View lens={lens} />
      </Suspense>
      <EmptyResult />
    </>
  );
}
