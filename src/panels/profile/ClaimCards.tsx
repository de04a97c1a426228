import { useId, useState } from 'react';
import type { ClaimRow, Profile } from '../../model/page-answers.ts';
import { MoreList } from '../../parts/MoreList.tsx';
import { Section } from '../../parts/Section.tsx';
import { byParty, byStance } from './claim-counts.ts';
import { ClaimItem } from '../../parts/ClaimItem.tsx';
import styles from './ClaimCards.module.css';

type Side = 'by' | 'about';

interface CardProps {
  readonly title: string;
  readonly rows: readonly ClaimRow[];
  readonly words: string;
  readonly open: boolean;
  readonly lists: string;
  readonly onToggle: () => void;
}

function Card({ title, rows, words, open, lists, onToggle }: CardProps) {
  return (
    <button
      type="button"
      className={styles.card}
      aria-expanded={open}
      aria-controls={open ? lists : undefined}
      disabled={rows.length === 0}
      onClick={onToggle}
    >
      <span className={styles.title}>
        <bdi>{title}</bdi> · {rows.length}
      </span>
      <span className={styles.words}>{rows.length === 0 ? 'none in these sources' : words}</span>
    </button>
  );
}

/** One claim can stand under two answers, so its id alone does not tell rows apart. */
const keyOf = (row: ClaimRow): string =>
  [row.line.claim, row.on.id, row.aspect, row.line.words, row.status.rule].join('/');

const unique = (rows: readonly ClaimRow[]): readonly ClaimRow[] => [
  ...new Map(rows.map((row) => [row.line.claim, row])).values(),
];

/** What the actor says, and what is said about it: two cards that open their lists. */
export function ClaimCards({ profile }: { readonly profile: Profile }) {
  const [side, setSide] = useState<Side>();
  const lists = useId();
  const sides = { by: unique(profile.claimsBy), about: unique(profile.claimsAbout) };
  if (sides.by.length + sides.about.length === 0) return undefined;
  const toggle = (next: Side) => () => setSide(side === next ? undefined : next);
  const titles = { by: `By ${profile.actor.name}`, about: `About ${profile.actor.name}` };
  const card = (own: Side) => ({
    title: titles[own],
    rows: sides[own],
    open: side === own,
    lists: `${lists}${own}`,
    onToggle: toggle(own),
  });
  return (
    <Section title="Claims">
      <div className={styles.cards}>
        <Card words={byStance(sides.by)} {...card('by')} />
        <Card words={byParty(sides.about)} {...card('about')} />
      </div>
      {(['by', 'about'] as const).map((own) => (
        <div key={own} id={`${lists}${own}`} className={side === own ? styles.list : styles.closed}>
          <h3 className={styles.heading}>{titles[own]}</h3>
          <MoreList items={sides[own]} unit="claims" keyOf={keyOf}>
            {(row) => <ClaimItem row={row} />}
          </MoreList>
        </div>
      ))}
    </Section>
  );
}
