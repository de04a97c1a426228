import { Fragment } from 'react';
import type { FigureBlock, FigureEntry, FigureGroup } from '../../model/figure-answers.ts';
import { Citations } from '../../parts/Citations.tsx';
import { eventTitle } from '../../parts/event-words.ts';
import { Name } from '../../parts/Name.tsx';
import { Section } from '../../parts/Section.tsx';
import { useApp } from '../../state/app-store.ts';
import { blockTitle, counterName, noteOf, number, sumWords } from './figure-words.ts';
import styles from './FigureTable.module.css';

const columns = ['low', 'best', 'high'] as const;

/** Opens the record that a figure is told of, and the claim that it is part of. */
function open({ on }: FigureEntry): void {
  const { openPage } = useApp.getState();
  if (on.kind === 'actor') openPage({ kind: 'actor', id: on.id });
  else openPage({ kind: 'event', id: on.id, ...(on.claim && { claim: on.claim }) });
}

/** A dash for the eye, and words where it is read out: an empty cell would be neither. */
function Without({ words }: { readonly words: string }) {
  return (
    <>
      <span className={styles.none} aria-hidden="true">
        –
      </span>
      <span className="visually-hidden">{words}</span>
    </>
  );
}

function Cells({ entry }: { readonly entry: FigureEntry }) {
  const { figure, on } = entry;
  const label = (value: string) => `${value}: open ${on.title}`;
  const hasNumber = columns.some((key) => figure[key] !== undefined);
  if (!hasNumber) {
    return (
      <td colSpan={3} className={styles.number}>
        <button type="button" className={styles.open} onClick={() => open(entry)}>
          {figure.words === undefined ? 'no number given' : `“${figure.words}”`}
        </button>
      </td>
    );
  }
  return columns.map((key) => (
    <td key={key} className={styles.number}>
      {figure[key] === undefined ? (
        <Without words="not given" />
      ) : (
        <button
          type="button"
          className={styles.open}
          aria-label={label(number(figure[key]))}
          onClick={() => open(entry)}
        >
          {number(figure[key])}
        </button>
      )}
    </td>
  ));
}

function Entry({ entry }: { readonly entry: FigureEntry }) {
  const note = noteOf(entry);
  return (
    <>
      <tr className={styles.entry}>
        <th scope="row" className={styles.counter}>
          <Name>{counterName(entry)}</Name>
        </th>
        <Cells entry={entry} />
      </tr>
      <tr>
        <td colSpan={4} className={styles.note}>
          {note !== '' && `${note} · `}
          <bdi>{eventTitle(entry.on.title)}</bdi> <Citations at={entry.at} />
        </td>
      </tr>
    </>
  );
}

/** Low and high apart; a sum has no best, since nobody gave one. */
function SumRow({ group }: { readonly group: FigureGroup }) {
  if (!group.sum) return undefined;
  return (
    <tr className={styles.sum}>
      <th scope="row">{sumWords(group)}</th>
      <td className={styles.number}>{number(group.sum.low)}</td>
      <td className={styles.number}>
        <Without words="not given" />
      </td>
      <td className={styles.number}>
        {group.sum.high === undefined ? <Without words="not bounded" /> : number(group.sum.high)}
      </td>
    </tr>
  );
}

function Group({ group }: { readonly group: FigureGroup }) {
  return (
    <tbody className={styles.group}>
      {group.entries.map((entry, i) => (
        <Entry key={`${entry.on.id} ${entry.figure.id ?? i}`} entry={entry} />
      ))}
      <SumRow group={group} />
    </tbody>
  );
}

/** One harm to one kind of people: counters side by side, added only where they may be, and else the reason. */
export function FigureTable({ block }: { readonly block: FigureBlock }) {
  const title = blockTitle(block);
  return (
    <Section title={title}>
      <table className={styles.table}>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">counted by</th>
            {columns.map((key) => (
              <th key={key} scope="col" className={styles.number}>
                {key}
              </th>
            ))}
          </tr>
        </thead>
        {block.groups.map((group, i) => (
          <Fragment key={`${i} ${group.entries[0]?.on.id}`}>
            <Group group={group} />
          </Fragment>
        ))}
        {block.apart.length > 0 && (
          <tfoot>
            <tr>
              <td colSpan={4} className={styles.apart}>
                <strong>Not added.</strong> {block.apart.join(' ')}
              </td>
            </tr>
          </tfoot>
        )}
      </table>
    </Section>
  );
}
