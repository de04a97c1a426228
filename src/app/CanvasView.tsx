import { lazy, Suspense, type ComponentType } from 'react';
import { EmptyResult } from '../panels/filters/EmptyResult.tsx';
import { useApp } from '../state/app-store.ts';
import { Skeleton } from '../widgets/Skeleton.tsx';
import { ladderOn, type CanvasKind, type Lens } from '../model/view.ts';

/** Each view comes when it is first shown; the graph brings Cytoscape with it, after the first paint. */
const views: Readonly<Record<CanvasKind, ComponentType<{ readonly lens: Lens }>>> = {
  graph: lazy(() => import('../views/graph/GraphView.tsx').then((file) => ({ default: file.GraphView }))),
  chronology: lazy(() => import('../views/table/Chronology.tsx').then((file) => ({ default: file.Chronology }))),
  list: lazy(() => import('../views/table/ActorList.tsx').then((file) => ({ default: file.ActorList }))),
};

const Ladder = lazy(() => import('../views/ladder/LadderView.tsx').then((file) => ({ default: file.LadderView })));

/** What is in view, in one of its three equal forms; an empty result covers each of them alike. A ladder lies over all. */
export function CanvasView() {
  const canvas = useApp((state) => state.view.canvas);
  const ladder = useApp(({ view }) => ladderOn(view));
  const lens = useApp((state) => state.view.lens);
  const View = views[canvas];
  if (ladder) {
    return (
      <Suspense fallback={<Skeleton lines={6} label="Drawing" />}>
        <Ladder page={ladder} />
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
