import { useEffect, useRef, useState } from 'react';
import type { ActorId, EventId, PlaceId } from '../../model/ids.ts';
import type { SourceAnswer } from '../../model/page-answers.ts';
import { eventTitle } from '../../parts/event-words.ts';
import actions from '../../parts/actions.module.css';
import { useApp } from '../../state/app-store.ts';
import { quotePattern, type Alignment } from './align-copy.ts';
import styles from './SourceParagraphs.module.css';

export type Paragraph = SourceAnswer['paragraphs'][number];
type CitingRecord = Paragraph['records'][number];

const kindWords: Readonly<Record<CitingRecord['kind'], string>> = {
  event: 'event',
  actor: 'actor',
  relation: 'relation',
  place: 'place',
};

function RecordLink({ record }: { readonly record: CitingRecord }) {
  const openPage = useApp((state) => state.openPage);
  const text = eventTitle(record.text);
  if (record.kind === 'relation') return <bdi>{text}</bdi>;
  const open = () => {
    if (record.kind === 'event') openPage({ kind: 'event', id: record.id as EventId });
    else if (record.kind === 'actor') openPage({ kind: 'actor', id: record.id as ActorId });
    else openPage({ kind: 'place', id: record.id as PlaceId });
  };
  return (
    <button type="button" className={styles.record} onClick={open}>
      <bdi>{text}</bdi>
    </button>
  );
}

/** The records that cite a paragraph, each in our own words. */
export function Records({ records }: Pick<Paragraph, 'records'>) {
  return (
    <ul>
      {records.map((record) => (
        <li key={`${record.kind}/${record.id}`} className={styles.citing}>
          <span className={styles.kind}>{kindWords[record.kind]}</span>
          <RecordLink record={record} />
        </li>
      ))}
    </ul>
  );
}

/** A line of the reader's copy, with the anchor quote marked in it. */
export function CopyLine({ text, quote }: { readonly text: string; readonly quote: string | undefined }) {
  const hit = quote === undefined ? undefined : quotePattern(quote).exec(text);
  if (!hit) return <p className={styles.copy}>{text}</p>;
  const end = hit.index + hit[0].length;
  return (
    <p className={styles.copy}>
      {text.slice(0, hit.index)}
      <mark className={styles.mark}>{hit[0]}</mark>
      {text.slice(end)}
    </p>
  );
}

interface RowProps {
  readonly paragraph: Paragraph;
  readonly text: string | undefined;
  readonly current: boolean;
}

const countWords = (count: number): string =>
  count === 0 ? 'no record' : count === 1 ? '1 record' : `${count} records`;

function Row({ paragraph: { paragraph, quote, records }, text, current }: RowProps) {
  const [open, setOpen] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const lit = current && text !== undefined;
  useEffect(() => {
    if (lit) row.current?.scrollIntoView({ block: 'center' });
  }, [lit]);
  return (
    <li ref={row} className={current ? styles.current : styles.row} aria-current={current || undefined}>
      <span className={styles.number}>¶{paragraph}</span>
      <div className={styles.body}>
        {text !== undefined && <CopyLine text={text} quote={quote} />}
        {records.length > 0 && (
          <button
            type="button"
            className={`${actions.link} ${styles.count}`}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {countWords(records.length)}
          </button>
        )}
        {records.length === 0 && text === undefined && <span className={styles.quiet}>no record</span>}
        {open && <Records records={records} />}
      </div>
    </li>
  );
}

interface ParagraphListProps {
  readonly paragraphs: readonly Paragraph[];
  readonly alignment: Alignment | undefined;
  readonly current: number | undefined;
}

/** All paragraphs of a source in order, with the records that cite each, and the reader's text where attached. */
export function ParagraphList({ paragraphs, alignment, current }: ParagraphListProps) {
  const textOf = (paragraph: number): string | undefined => {
    const place = alignment?.placed.get(paragraph);
    return place && alignment?.lines[place.line];
  };
  return (
    <ol>
      {paragraphs.map((paragraph) => (
        <Row
          key={paragraph.paragraph}
          paragraph={paragraph}
          text={textOf(paragraph.paragraph)}
          current={paragraph.paragraph === current}
        />
      ))}
    </ol>
  );
}
