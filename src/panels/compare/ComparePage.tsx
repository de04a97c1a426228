import type { TellerRef } from '../../model/account-answers.ts';
import type { Compared, ComparedRow, Comparison } from '../../model/compare.ts';
import { comparedWays } from '../../model/compare.ts';
import type { PageOf } from '../../model/view.ts';
import { recordWords } from '../../parts/count-words.ts';
import { EventItem } from '../../parts/EventItem.tsx';
import { MoreList } from '../../parts/MoreList.tsx';
import { Name } from '../../parts/Name.tsx';
import { notHeld } from '../../parts/not-held.ts';
import { PageGate } from '../../parts/PageGate.tsx';
import { PageTitle } from '../../parts/PageTitle.tsx';
import { Section } from '../../parts/Section.tsx';
import { SideMark } from '../../parts/SideMark.tsx';
import { useApp } from '../../state/app-store.ts';
import { leaveComparison, swapSides } from '../../state/comparison.ts';
import { useAsked } from '../../state/use-answer.ts';
import { Button } from '../../widgets/Button.tsx';
import { titleOf } from './compare-words.ts';
import styles from './ComparePage.module.css';

interface ComparisonProps {
  readonly comparison: Comparison;
}

/** What each side answers, question by question. */
function Apart({ row: { apart }, comparison: { a, b } }: ComparisonProps & { readonly row: ComparedRow }) {
  return apart.map(({ aspect, question, ...words }) => (
    <dl key={aspect} className={styles.apart} aria-label={question}>
      <dt className={styles.question}>{question}</dt>
      {(
        [
          [a, 'a'],
          [b, 'b'],
        ] as const
      ).map(([teller, side]) => (
        <dd key={side} className={styles.answer}>
          <SideMark side={side} />
          <span>
            <Name>{teller.name}</Name>: {words[side]}
          </span>
        </dd>
      ))}
    </dl>
  ));
}

/** "Israel: asked, no comment" */
const askedNote = ({ asked }: ComparedRow, { a, b }: Comparison): string | undefined =>
  asked.length === 0 ? undefined : `${asked.map((side) => (side === 'a' ? a : b).name).join(', ')}: asked, no comment`;

const marks = { differently: 'apart', 'only-a': 'a', 'only-b': 'b', alike: 'alike', neither: 'neither' } as const;

function List({ way, comparison }: ComparisonProps & { readonly way: Compared }) {
  const rows = comparison.lists[way];
  return (
    <div id={`compared-${way}`} tabIndex={-1} className={styles.list}>
      <Section title={titleOf(way, comparison)} count={rows.length} aside={<SideMark side={marks[way]} />}>
        {rows.length === 0 && <p className={styles.note}>None in view.</p>}
        {way === 'neither' && rows.length > 0 && <p className={styles.note}>Silence is no agreement.</p>}
        <MoreList items={rows} first={way === 'differently' ? 12 : 4} unit="events" keyOf={({ event }) => event.id}>
          {(row) => (
            <>
              <EventItem event={row.event} note={askedNote(row, comparison)} />
              <Apart row={row} comparison={comparison} />
            </>
          )}
        </MoreList>
      </Section>
    </div>
  );
}

function goTo(way: Compared): void {
  const list = document.getElementById(`compared-${way}`);
  list?.scrollIntoView({ block: 'start' });
  list?.focus({ preventScroll: true });
}

/** Every event in view once, by how the two tell it; a count opens its list. */
function Counts({ comparison }: ComparisonProps) {
  return (
    <ul className={styles.counts}>
      {comparedWays.map((way) => (
        <li key={way}>
          <button type="button" className={styles.count} onClick={() => goTo(way)}>
            <span className={styles.number}>{comparison.lists[way].length}</span>
            <SideMark side={marks[way]} />
            <span>{titleOf(way, comparison)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

const nameOf = ({ name }: TellerRef): string => name;

function Body({ comparison }: ComparisonProps) {
  const { a, b } = comparison;
  return (
    <article>
      <PageTitle title={`${nameOf(a)} and ${nameOf(b)} compared`}>
        <p>{recordWords(comparison.rows, comparison.totals)} in view, each in one of these lists:</p>
        <Counts comparison={comparison} />
        <div className={styles.actions}>
          <Button onPress={swapSides}>Swap sides</Button>
          <Button onPress={leaveComparison}>Leave the comparison</Button>
        </div>
      </PageTitle>
      {comparedWays.map((way) => (
        <List key={way} way={way} comparison={comparison} />
      ))}
    </article>
  );
}

const missing = { title: 'No such accounts in this data', why: notHeld('a party or a source') };

/** What two accounts tell apart, in lists: for those who do not see the two pictures, the whole of it. */
export function ComparePage({ page: { a, b } }: { readonly page: PageOf<'compare'> }) {
  const lens = useApp((state) => state.view.lens);
  const asked = useAsked({ kind: 'compare', a, b, lens });
  return (
    <PageGate asked={asked} missing={missing}>
      {(comparison) => <Body comparison={comparison} />}
    </PageGate>
  );
}
