import { lazy, Suspense } from 'react';
import { EmptyResult } from '../panels/filters/EmptyResult.tsx';
import { useApp } from '../state/app-store.ts';
import { Chronology } from '../views/table/Chronology.tsx';
import { ActorList } from '../views/table/ActorList.tsx';
import { Skeleton } from '../widgets/Skeleton.tsx';
import type { CanvasKind } from '../model/view.ts';

/** The graph brings Cytoscape with it, so it comes after the first paint. */
const GraphView = lazy(() => import('../views/graph/GraphView.tsx').then((file) => ({ default: file.GraphView })));

const views: Readonly<Record<CanvasKind, React.ComponentType>> = {
  graph: GraphView,
  chronology: Chronology,
  list: ActorList,
};

/** What is in view, in one of its three equal forms; an empty result covers each of them alike. */
export function CanvasView() {
  const canvas = useApp((state) => state.view.canvas);
  const View = views[canvas];
  return (
    <>
      <Suspense fallback={<Skeleton lines={6} label="Drawing" />}>
        <View />
      </Suspense>
      <EmptyResult />
    </>
  );
}
