import { useMemo } from 'react';
import type { Scene } from '../../model/scene.ts';
import type { View } from '../../model/view.ts';
import { useApp } from '../../state/app-store.ts';
import type { Plan } from './drawn.ts';
import type { Focus } from './focus.ts';
import { canvasMeasure } from './labels.ts';
import { readPalette, type Palette } from './palette.ts';
import { planOf } from './plan.ts';
import { labelLimit } from './scale.ts';
import { usePaintings, type Size } from './use-canvas.ts';

export type Moved = View['moved'];

export interface Drawing {
  readonly plan: Plan | undefined;
  readonly palette: Palette;
}

/** The colours of the page, read again whenever they change. */
function usePalette(): Palette {
  const paintings = usePaintings();
  return useMemo(() => ({ ...readPalette(), paintings }), [paintings]);
}

/** The plan for what is asked, at the present text step and size, with a drag under way laid over it. */
export function usePlan(
  scene: Scene | undefined,
  drag: Moved,
  text: number,
  size: Size,
  stretch: number,
  keep: Focus | undefined,
): Drawing {
  const { width } = size;
  const moved = useApp((state) => state.view.moved);
  const palette = usePalette();
  const measure = useMemo(() => canvasMeasure(), []);
  const plan = useMemo(() => {
    if (!scene || width === 0) return undefined;
    return planOf({
      scene,
      moved: { ...moved, ...drag },
      sides: scene.labelSides,
      sizes: { fontFamily: palette.font, text, measure },
      stretch,
      maxLabels: labelLimit(width),
      keep: keep?.near ?? new Set<string>(),
    });
  }, [scene, moved, drag, text, width, stretch, palette, measure, keep]);
  return { plan, palette };
}
