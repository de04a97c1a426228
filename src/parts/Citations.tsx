import { Fragment } from 'react';
import type { Citation as Cited } from '../model/answer.ts';
import { useApp } from '../state/app-store.ts';
import { citationWords } from './citation-words.ts';
import { useSources } from './use-sources.ts';
import styles from './Citations.module.css';

/** The first of a source is written whole, "A1 ¶18"; what follows from the same source as "¶20". */
function shortened(cited: Cited, before: Cited | undefined): string {
  const same = before !== undefined && before.source === cited.source && cited.paragraph !== undefined;
  return same ? `¶${cited.paragraph}` : cited.short;
}

const keyOf = ({ source, paragraph, row, page, path }: Cited) => [source, paragraph, row, page, path].join('/');

/** One locator as a link: a click opens its source at that paragraph. */
function Citation({ cited, label = cited.short }: { readonly cited: Cited; readonly label?: string }) {
  const openPage = useApp((state) => state.openPage);
  const source = useSources().find(({ id }) => id === cited.source);
  const { paragraph } = cited;
  const open = () => openPage({ kind: 'source', id: cited.source, ...(paragraph === undefined ? {} : { paragraph }) });
  const words = source && citationWords(cited, source);
  return (
    <button
      type="button"
      className={label.length > 24 ? `${styles.citation} ${styles.whole}` : styles.citation}
      title={words}
      aria-label={words === undefined ? label : `${label}: ${words}`}
      onClick={open}
    >
      {label}
    </button>
  );
}

/** Each locator once, those of one source together in the order of its paragraphs. */
function sorted(at: readonly Cited[]): readonly Cited[] {
  const unique = [...new Map(at.map((cited) => [keyOf(cited), cited])).values()];
  const sources = [...new Set(unique.map((cited) => cited.source))];
  const place = (cited: Cited) => sources.indexOf(cited.source) * 1e6 + (cited.paragraph ?? cited.row ?? 0);
  return unique.toSorted((x, y) => place(x) - place(y));
}

/** All locators of a record; those of one source share its name. */
export function Citations({ at }: { readonly at: readonly Cited[] }) {
  const unique = sorted(at);
  return (
    <span className={styles.citations}>
      {unique.map((cited, i) => (
        <Fragment key={keyOf(cited)}>
          {i > 0 && ' '}
          <Citation cited={cited} label={shortened(cited, unique[i - 1])} />
        </Fragment>
      ))}
    </span>
  );
}
