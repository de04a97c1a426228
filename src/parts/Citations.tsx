import { Fragment } from 'react';
import type { Citation as Cited } from '../model/answer.ts';
import { useApp, useOverview } from '../state/app-store.ts';
import { citationWords } from './citation-words.ts';
import styles from './Citations.module.css';

/** The first of a source is written whole, "A1 ¶18"; what follows from the same source as "¶20". */
function shortened(cited: Cited, before: Cited | undefined): string {
  const same = before !== undefined && before.source === cited.source && cited.paragraph !== undefined;
  return same ? `¶${cited.paragraph}` : cited.short;
}

const keyOf = ({ source, paragraph, row, page, path }: Cited) => [source, paragraph, row, page, path].join('/');

/** One locator as a link: a click opens its source at that paragraph. */
export function Citation({ cited, label = cited.short }: { readonly cited: Cited; readonly label?: string }) {
  const openPage = useApp((state) => state.openPage);
  const source = useOverview().sources.find((entry) => entry.source.id === cited.source)?.source;
  const { paragraph } = cited;
  const open = () => openPage({ kind: 'source', id: cited.source, ...(paragraph === undefined ? {} : { paragraph }) });
  const words = source && citationWords(cited, source);
  return (
    <button
      type="button"
      className={styles.citation}
      title={words}
      aria-label={`Source: ${words ?? cited.short}`}
      onClick={open}
    >
      {label}
    </button>
  );
}

/** All locators of a record, each once; those of one source share its name. */
export function Citations({ at }: { readonly at: readonly Cited[] }) {
  const unique = [...new Map(at.map((cited) => [keyOf(cited), cited])).values()];
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
