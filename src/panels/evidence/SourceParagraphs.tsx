import { useEffect, useRef, useState } from 'react';
import { plural } from '../../base/plural.ts';
import type { ActorId, ClaimId, EventId, PlaceId } from '../../model/ids.ts';
import type { Page } from '../../model/view.ts';
import type { SourceAnswer } from '../../model/page-answers.ts';
import { eventTitle } from '../../parts/event-words.ts';
import { useApp } from '../../state/app-store.ts';
import { markedParts, type Alignment } from './align-copy.ts';
import styles from './SourceParagraphs.module.css';

export type Paragraph = SourceAnswer['paragraphs'][number];
type CitingRecord = Paragraph['records'][number];

const kindWords: Readonly<Record<CitingRecord['kind'], string>> = {
  event: 'event',
  actor: 'actor',
  relation: 'relation',
  place: 'place',
  claim: 'claim',
  figure: 'figure',
};

const claimPage = (record: CitingRecord, on: EventId): Page =>
  record.kind === 'claim' ? { kind: 'event', id: on, claim: record.id as ClaimId } : { kind: 'event', id: on };

function RecordLink({ record }: { readonly record: CitingRecord }) {
  const openPage = useApp((state) => state.openPage);
  const text = eventTitle(record.text);
  if (record.kind === 'relation') return <bdi>{text}</bdi>;
  const open = () => {
    if (record.on) openPage(claimPage(record, record.on));
    else if (record.kind === 'event') openPage({ kind: 'event', id: record.id as EventId });
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

/** A line of the reader's copy, with the anchor quotes marked in it. */
export function CopyLine({ text, quotes }: { readonly text: string; readonly quotes: readonly string[] }) {
  return (
    <p className={styles.copy}>
      {markedParts(text, quotes).map(({ at, part, marked }) =>
        marked ? (
          <mark key={at} className={styles.mark}>
            {part}
          </mark>
        ) : (
          <span key={at}>{part}</span>
        ),
      )}
    </p>
  );
}

interface RowProps {
  readonly paragraph: Paragraph;
  readonly text: string | undefined;
  readonly current: boolean;
}

/** Opens the records of a paragraph; closed it shows the first of them. */
function RecordsToggle({
  records,
  open,
  onToggle,
}: Pick<Paragraph, 'records'> & { readonly open: boolean; readonly onToggle: () => void }) {
  return (
    <button type="button" className={styles.toggle} aria-expanded={open} onClick={onToggle}>
      <bdi className={styles.preview}>{open ? '' : eventTitle(records[0]?.text ?? '')}</bdi>
      <span className={styles.quiet}>{plural(records.length, 'record')}</span>
    </button>
  );
}

function Row({ paragraph: { paragraph, quotes, records }, text, current }: RowProps) {
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
        {text !== undefined && <CopyLine text={text} quotes={current ? quotes : []} />}
        {records.length > 0 && <RecordsToggle records={records} open={open} onToggle={() => setOpen(!open)} />}
        {open && <Records records={records} />}
      </div>
    </li>
  );
}

/** Paragraphs in a row that no record cites and no copy shows. */
function EmptyRow({ from, to }: { readonly from: number; readonly to: number }) {
  return (
    <li className={styles.row}>
      <span className={styles.number}>{from === to ? `¶${from}` : `¶${from}–${to}`}</span>
      <span className={styles.quiet}>no record</span>
    </li>
  );
}

interface ParagraphListProps {
  readonly paragraphs: readonly Paragraph[];
  readonly alignment: Alignment | undefined;
  readonly current: number | undefined;
}

type Run = readonly [Paragraph, ...Paragraph[]];

/** Each paragraph alone, but empty ones in a row together. */
function runsOf(paragraphs: readonly Paragraph[], isEmpty: (paragraph: Paragraph) => boolean): readonly Run[] {
  const runs: [Paragraph, ...Paragraph[]][] = [];
  for (const paragraph of paragraphs) {
    const last = runs.at(-1);
    if (last && isEmpty(last[0]) && isEmpty(paragraph)) last.push(paragraph);
    else runs.push([paragraph]);
  }
  return runs;
}

/** All paragraphs of a source in order, with the records that cite each, and the reader's text where attached. */
export function ParagraphList({ paragraphs, alignment, current }: ParagraphListProps) {
  const textOf = (paragraph: number): string | undefined => {
    const place = alignment?.placed.get(paragraph);
    return place && alignment?.lines[place.line];
  };
  const isEmpty = ({ paragraph, records }: Paragraph) =>
    records.length === 0 && paragraph !== current && textOf(paragraph) === undefined;
  return (
    <ol>
      {runsOf(paragraphs, isEmpty).map(([first, ...others]) =>
        isEmpty(first) ? (
          <EmptyRow key={first.paragraph} from={first.paragraph} to={others.at(-1)?.paragraph ?? first.paragraph} />
        ) : (
          <Row
            key={first.paragraph}
            paragraph={first}
            text={textOf(first.paragraph)}
            current={first.paragraph === current}
          />
        ),
      )}
    </ol>
  );
}
