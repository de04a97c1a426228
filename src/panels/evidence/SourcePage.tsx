import { useMemo } from 'react';
import type { SourceAnswer } from '../../model/page-answers.ts';
import type { PageOf } from '../../model/view.ts';
import { citationWords } from '../../parts/citation-words.ts';
import { CopyButton } from '../../parts/CopyButton.tsx';
import { notHeld } from '../../parts/not-held.ts';
import { PageGate } from '../../parts/PageGate.tsx';
import { PageTitle } from '../../parts/PageTitle.tsx';
import { Section } from '../../parts/Section.tsx';
import { SourceGrade } from '../../parts/SourceGrade.tsx';
import actions from '../../parts/actions.module.css';
import { useApp, useOverview } from '../../state/app-store.ts';
import { useAsked } from '../../state/use-answer.ts';
import { alignCopy, type Alignment } from './align-copy.ts';
import { AttachCopy } from './AttachCopy.tsx';
import { useCopyOf } from './attached-copies.ts';
import { CopyLine, ParagraphList, Records, type Paragraph } from './SourceParagraphs.tsx';
import styles from './SourcePage.module.css';

interface Props {
  readonly answer: SourceAnswer;
}

function useAlignment({ source, paragraphs }: SourceAnswer): Alignment | undefined {
  const copy = useCopyOf(source.id);
  return useMemo(
    () => (copy === undefined ? undefined : alignCopy(copy, paragraphs, source.paragraphs ?? 0)),
    [copy, paragraphs, source.paragraphs],
  );
}

function Head({ answer: { source, short, dateText } }: Props) {
  const { sources } = useOverview();
  const repeats = (source.derivedFrom ?? []).map((id) => sources.find((entry) => entry.source.id === id)?.short ?? id);
  const publisher = source.agency === undefined ? source.publisher : `${source.publisher} (${source.agency})`;
  return (
    <PageTitle title={source.title} size="sentence">
      <p>
        {short !== source.title && `${short} · `}
        {publisher} · {source.kind}
      </p>
      <p>
        {dateText}, {source.dateBasis === 'printed' ? 'as printed' : source.dateBasis}
      </p>
      <SourceGrade source={source.id} name={short} />
      {repeats.length > 0 && <p>Repeats {repeats.join(', ')}, so the two count as one origin.</p>}
    </PageTitle>
  );
}

/** A link that lets the reader's browser find the words itself. */
const passageUrl = (url: string, quote: string | undefined): string =>
  quote === undefined ? url : `${url}#:~:text=${encodeURIComponent(quote)}`;

function Passage({
  answer,
  paragraph,
  text,
}: Props & { readonly paragraph: Paragraph; readonly text: string | undefined }) {
  const { source } = answer;
  const { quote, quotes, records } = paragraph;
  const words = citationWords({ source: source.id, paragraph: paragraph.paragraph }, source);
  const cited = () => (quote === undefined ? words : `“${quote}” — ${words}`);
  return (
    <section className={styles.passage} aria-label={`Paragraph ${paragraph.paragraph}`}>
      <h2 className={styles.where}>
        ¶{paragraph.paragraph} <span className={styles.of}>of {source.paragraphs}</span>
      </h2>
      {text !== undefined && <CopyLine text={text} quotes={quotes} />}
      {text === undefined && quote !== undefined && <p className={styles.quote}>“{quote}”</p>}
      {records.length === 0 ? (
        <p className={styles.of}>No record cites this paragraph.</p>
      ) : (
        <Records records={records} />
      )}
      <div className={styles.acts}>
        {source.url !== undefined && (
          <a href={passageUrl(source.url, quote)} target="_blank" rel="noreferrer">
            Open at this passage
          </a>
        )}
        <CopyButton inline label="Copy citation" what="the citation" text={cited} />
      </div>
    </section>
  );
}

/** A source without paragraphs, such as a gazetteer: what it is used for. */
function Reference({ answer: { source, others } }: Props) {
  return (
    <div className={styles.reference}>
      <p>
        {others === 1 ? '1 record cites it' : `${others} records cite it`}, by row, page or path. It has no paragraphs
        to show.
      </p>
      {source.url !== undefined && (
        <a className={actions.link} href={source.url} target="_blank" rel="noreferrer">
          {source.url}
        </a>
      )}
    </div>
  );
}

function Article({ answer, current }: Props & { readonly current: number | undefined }) {
  const { source, paragraphs } = answer;
  const alignment = useAlignment(answer);
  const opened = paragraphs.find(({ paragraph }) => paragraph === current);
  const place = opened && alignment?.placed.get(opened.paragraph);
  const cited = paragraphs.filter(({ records }) => records.length > 0).length;
  return (
    <>
      {opened && <Passage answer={answer} paragraph={opened} text={place && alignment?.lines[place.line]} />}
      <AttachCopy source={source.id} alignment={alignment} />
      <Section title={`Paragraphs · ${cited} of ${paragraphs.length} cited`}>
        <ParagraphList paragraphs={paragraphs} alignment={alignment} current={current} />
      </Section>
    </>
  );
}

const missing = { title: 'No such source in this data', why: notHeld('a source') };

/** A source, and which records rest on which of its paragraphs. */
export function SourcePage({ page }: { readonly page: PageOf<'source'> }) {
  const lens = useApp((state) => state.view.lens);
  const asked = useAsked({ kind: 'source', id: page.id, lens });
  return (
    <PageGate asked={asked} missing={missing}>
      {(answer) => (
        <article>
          <Head answer={answer} />
          {answer.paragraphs.length === 0 ? (
            <Reference answer={answer} />
          ) : (
            <Article answer={answer} current={page.paragraph} />
          )}
        </article>
      )}
    </PageGate>
  );
}
