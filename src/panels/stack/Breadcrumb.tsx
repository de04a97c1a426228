import { ChevronLeft, X } from 'lucide-react';
import type { Page } from '../../model/view.ts';
import { Name } from '../../parts/Name.tsx';
import { useApp } from '../../state/app-store.ts';
import { keyOfPage, kindTitles } from './panel-pages.ts';
import styles from './Breadcrumb.module.css';

interface BreadcrumbProps {
  readonly panel: readonly Page[];
  readonly titles: Readonly<Record<string, string>>;
}

interface Crumb {
  readonly depth: number;
  readonly title: string;
}

/** The start, the page before and the one that shows; those between are behind an ellipsis. */
function crumbsOf({ panel, titles }: BreadcrumbProps): { readonly shown: readonly Crumb[]; readonly between: number } {
  const title = (page: Page) => titles[keyOfPage(page)] ?? kindTitles[page.kind];
  const all = [{ depth: 0, title: 'Questions' }, ...panel.map((page, i) => ({ depth: i + 1, title: title(page) }))];
  return all.length <= 3 ? { shown: all, between: 0 } : { shown: [all[0]!, ...all.slice(-2)], between: all.length - 3 };
}

function Step({ crumb, last }: { readonly crumb: Crumb; readonly last: boolean }) {
  const backTo = useApp((state) => state.backTo);
  if (last) {
    return (
      <span className={styles.here} aria-current="page">
        <Name>{crumb.title}</Name>
      </span>
    );
  }
  return (
    <button type="button" className={styles.step} onClick={() => backTo(crumb.depth)}>
      <Name>{crumb.title}</Name>
    </button>
  );
}

/** Where the page stands, with the ways back. */
export function Breadcrumb({ panel, titles }: BreadcrumbProps) {
  const backTo = useApp((state) => state.backTo);
  const { shown, between } = crumbsOf({ panel, titles });
  const before = shown.at(-2)?.title ?? 'Questions';
  return (
    <div className={styles.bar}>
      <button
        type="button"
        className={styles.icon}
        aria-label={`Back to ${before}`}
        onClick={() => backTo(panel.length - 1)}
      >
        <ChevronLeft aria-hidden="true" />
      </button>
      <nav className={styles.path} aria-label="Breadcrumb">
        <ol className={styles.crumbs}>
          {shown.map((crumb, i) => (
            <li key={crumb.depth} className={styles.crumb}>
              {i === 1 && between > 0 && <span className={styles.between}>… /</span>}
              <Step crumb={crumb} last={i === shown.length - 1} />
            </li>
          ))}
        </ol>
      </nav>
      <button type="button" className={styles.icon} aria-label="Close and show the questions" onClick={() => backTo(0)}>
        <X aria-hidden="true" />
      </button>
    </div>
  );
}
