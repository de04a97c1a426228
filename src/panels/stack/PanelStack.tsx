import { useRef, type ComponentType } from 'react';
import type { Page } from '../../model/view.ts';
import { PageReadyContext } from '../../parts/page-context.ts';
import { useApp } from '../../state/app-store.ts';
import { Breadcrumb } from './Breadcrumb.tsx';
import { keyOfPage, type PanelPages } from './panel-pages.ts';
import { usePageTravel } from './use-page-travel.ts';
import styles from './PanelStack.module.css';

interface PanelStackProps {
  readonly pages: PanelPages;
}

function TopPage({ pages, page }: { readonly pages: PanelPages; readonly page: Page | undefined }) {
  if (page === undefined) return <pages.questions />;
  // The component of a kind takes a page of that kind; TypeScript cannot follow the pair through the index.
  const Body = pages[page.kind] as ComponentType<{ readonly page: Page }>;
  return <Body page={page} />;
}

/** The one stack at the right: questions, actor, dyad, event, source, each over the one before. */
export function PanelStack({ pages }: PanelStackProps) {
  const panel = useApp((state) => state.view.panel);
  const root = useRef<HTMLElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const page = panel.at(-1);
  const key = keyOfPage(page);
  const { titles, onReady, onScroll } = usePageTravel(root, scroller, panel.length, key);
  return (
    <aside
      ref={root}
      className={styles.panel}
      aria-label="Questions and evidence"
      data-page={page?.kind ?? 'questions'}
    >
      {page && <Breadcrumb panel={panel} titles={titles} />}
      <div ref={scroller} className={styles.scroller} onScroll={onScroll}>
        <PageReadyContext value={onReady}>
          <TopPage key={key} pages={pages} page={page} />
        </PageReadyContext>
      </div>
    </aside>
  );
}
