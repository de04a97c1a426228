import { plural } from '../../base/plural.ts';
import type { Figures } from '../../model/figure-answers.ts';
import type { PageOf } from '../../model/view.ts';
import { CopyButton } from '../../parts/CopyButton.tsx';
import { eventTitle } from '../../parts/event-words.ts';
import { Name } from '../../parts/Name.tsx';
import { notHeld } from '../../parts/not-held.ts';
import { PageGate } from '../../parts/PageGate.tsx';
import { PageTitle } from '../../parts/PageTitle.tsx';
import { useCiting } from '../../parts/use-citing.ts';
import actions from '../../parts/actions.module.css';
import { useApp } from '../../state/app-store.ts';
import { useAsked } from '../../state/use-answer.ts';
import { FigureTable } from './FigureTable.tsx';
import { figuresTsv } from './figure-words.ts';
import styles from './FiguresPage.module.css';

interface FiguresProps {
  readonly figures: Figures;
}

function Head({ figures: { about, figures, outOfView } }: FiguresProps) {
  const rest = outOfView > 0 ? `; ${plural(outOfView, 'figure')} of events out of view left out` : '';
  return (
    <PageTitle title="Figures, each with its counter">
      <p>
        {about ? <Name>{eventTitle(about.name)}</Name> : 'What is in view'}: {plural(figures, 'figure')}
        {rest}.
      </p>
    </PageTitle>
  );
}

function Actions({ figures }: FiguresProps) {
  const cite = useCiting();
  const openPage = useApp((state) => state.openPage);
  return (
    <div className={`${actions.row} ${styles.actions}`}>
      {figures.blocks.length > 0 && (
        <CopyButton
          label="Copy as cells"
          what="the figures as cells with their sources"
          text={() => figuresTsv(figures, cite)}
        />
      )}
      {figures.about && (
        <button type="button" className={actions.action} onClick={() => openPage({ kind: 'figures' })}>
          Figures of all in view
        </button>
      )}
    </div>
  );
}

/** Why there is no table: what is left out is not the same as what nobody has counted. */
function emptyWords({ about, outOfView }: Figures): string {
  if (outOfView > 0) return 'Every figure here is of events that are out of view.';
  const of = about ? 'of it' : 'of what is in view';
  return `These sources give no figure ${of}. That is not to say that nobody was killed or injured.`;
}

function Tables({ figures }: FiguresProps) {
  if (figures.blocks.length === 0) {
    return (
      <>
        <p className={styles.none}>{emptyWords(figures)}</p>
        <Actions figures={figures} />
      </>
    );
  }
  return (
    <>
      <p className={styles.none}>
        Counters stand side by side in the order of their names. A sum stands only where one counter gives figures of
        one date that no source says overlap, and low and high are added apart.
      </p>
      {figures.blocks.map((block) => (
        <FigureTable key={`${block.harm} ${block.of}`} block={block} />
      ))}
      <Actions figures={figures} />
    </>
  );
}

const missing = { title: 'No such record in this data', why: notHeld('a record') };

/** Who was killed or injured, by whose count, and what of it may be added. */
export function FiguresPage({ page: { of } }: { readonly page: PageOf<'figures'> }) {
  const lens = useApp((state) => state.view.lens);
  const asked = useAsked({ kind: 'figures', lens, ...(of && { of }) });
  return (
    <PageGate asked={asked} missing={missing}>
      {(figures) => (
        <article>
          <Head figures={figures} />
          <Tables figures={figures} />
        </article>
      )}
    </PageGate>
  );
}
