import type { Side } from '../model/account.ts';
import { overlayDepth, overlayOn, type Page, type PageOf } from '../model/view.ts';
import { useApp, type AppState } from './app-store.ts';

/** The comparison that lies on the canvas. */
export function comparisonOn({ view }: AppState): PageOf<'compare'> | undefined {
  const page = overlayOn(view);
  return page?.kind === 'compare' ? page : undefined;
}

/** Lays two accounts beside each other on the canvas; a comparison that is there already gives way. */
export function compare(a: Side, b: Side): void {
  const app = useApp.getState();
  const page: Page = { kind: 'compare', a, b };
  if (!comparisonOn(app)) return app.openPage(page);
  app.setPanel([...app.view.panel.slice(0, overlayDepth(app.view.panel)), page]);
}

export function swapSides(): void {
  const page = comparisonOn(useApp.getState());
  if (page) compare(page.b, page.a);
}

/** Back to the page from which it was opened. */
export function leaveComparison(): void {
  const app = useApp.getState();
  if (comparisonOn(app)) app.backTo(overlayDepth(app.view.panel));
}
