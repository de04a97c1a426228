import type { Coverage } from '../../model/page-answers.ts';
import { plural } from '../../base/plural.ts';
import { ActorName } from '../../parts/ActorName.tsx';
import { MoreList } from '../../parts/MoreList.tsx';
import { PageGate } from '../../parts/PageGate.tsx';
import { PageTitle } from '../../parts/PageTitle.tsx';
import { Section } from '../../parts/Section.tsx';
import { ShapeIcon } from '../../parts/ShapeIcon.tsx';
import { Sparkline } from '../../parts/Sparkline.tsx';
import { useApp } from '../../state/app-store.ts';
import { useAsked } from '../../state/use-answer.ts';
import { Graded } from './Graded.tsx';
import styles from './CoveragePage.module.css';

type Entry = Coverage['sources'][number];

function SourceEntry({ entry: { source, short, dateText, records } }: { readonly entry: Entry }) {
  const openPage = useApp((state) => state.openPage);
  const about = [short === source.title ? undefined : short, source.publisher, dateText];
  return (
    <li className={styles.source}>
      <button type="button" className={styles.open} onClick={() => openPage({ kind: 'source', id: source.id })}>
        {source.title}
      </button>
      <p className={styles.about}>
        {about.filter((part) => part !== undefined).join(' · ')}
        {source.dateBasis !== 'printed' && `, date ${source.dateBasis}`} · cited by {plural(records, 'record')}
      </p>
    </li>
  );
}

const isReport = ({ source }: Entry): boolean => source.paragraphs !== undefined;

function Sources({ title, entries }: { readonly title: string; readonly entries: readonly Entry[] }) {
  if (entries.length === 0) return undefined;
  return (
    <Section title={title} count={entries.length}>
      <ul>
        {entries.map((entry) => (
          <SourceEntry key={entry.source.id} entry={entry} />
        ))}
      </ul>
    </Section>
  );
}

function Voices({ voices }: { readonly voices: Coverage['voices'] }) {
  return (
    <Section title="Whose word is here" count={voices.length}>
      <MoreList items={voices} unit="parties" keyOf={({ actor }) => actor.id}>
        {({ actor, claims }) => (
          <div className={styles.voice}>
            <ShapeIcon type={actor.type} size={14} />
            <span className={styles.who}>
              <ActorName actor={actor} />
            </span>
            <span className={styles.count}>{plural(claims, 'claim')}</span>
          </div>
        )}
      </MoreList>
    </Section>
  );
}

function Months({ coverage }: { readonly coverage: Coverage }) {
  return (
    <Section title="Events that lie within one month, over the last year">
      <Sparkline bins={coverage.months} unit="events" />
      <ul className={styles.gaps}>
        {coverage.gaps.map((gap) => (
          <li key={gap}>{gap}</li>
        ))}
      </ul>
    </Section>
  );
}

const missing = { title: 'No data set is open', why: 'Reload the page to open the bundled one.' };

/** What all of it rests on, and what is missing. */
export function CoveragePage() {
  const asked = useAsked({ kind: 'coverage' });
  return (
    <PageGate asked={asked} missing={missing}>
      {(coverage) => (
        <>
          <PageTitle title="What this rests on, and what is missing">{coverage.description}</PageTitle>
          <Sources title="Reports" entries={coverage.sources.filter(isReport)} />
          <Graded />
          <Months coverage={coverage} />
          <Voices voices={coverage.voices} />
          <Sources title="Names and places" entries={coverage.sources.filter((entry) => !isReport(entry))} />
        </>
      )}
    </PageGate>
  );
}
