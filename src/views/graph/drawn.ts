import type { SceneHairline } from '../../model/scene.ts';
import type { Point } from './geometry.ts';
import type { Stage2D } from './placed.ts';
import type { ForkRoute, Route } from './routes.ts';

/** One element of the drawing library: plain data that its stylesheet maps, so that differences are cheap. */
export interface Drawn {
  readonly id: string;
  readonly group: 'nodes' | 'edges';
  readonly classes: string;
  readonly data: Readonly<Record<string, string | number | undefined>>;
  readonly at?: Point;
}

export interface Plan {
  readonly stage: Stage2D;
  readonly routes: readonly Route[];
  readonly forks: readonly ForkRoute[];
  readonly hairlines: readonly SceneHairline[];
  readonly placeLabels: readonly { readonly id: string; readonly text: string; readonly at: Point }[];
  /** Ids of nodes that stand in a hull. */
  readonly inner: ReadonlySet<string>;
  /** Ids of nodes whose label fits. */
  readonly labelled: ReadonlySet<string>;
  readonly text: number;
}
