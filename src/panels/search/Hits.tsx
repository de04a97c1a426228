/* oxlint-disable jsx-a11y/prefer-tag-over-role -- no element is a list box whose focus stays in a text box */
import { useEffect, useRef } from 'react';
import type { SearchHit } from '../../model/answer.ts';
import { Name } from '../../parts/Name.tsx';
import { eventTitle } from '../../parts/event-words.ts';
import { classes } from '../../widgets/class-names.ts';
import type { HitGroup } from './hit-groups.ts';
import styles from './Search.module.css';

interface HitsProps {
  /** Prefix of the options' ids. */
  readonly id: string;
  /** Id of the list. */
  readonly list: string;
  readonly groups: readonly HitGroup[];
  readonly active: number;
  readonly onPoint: (index: number) => void;
  readonly onChoose: (hit: SearchHit) => void;
}

/** The hits under their headings; the focus stays in the box, which names the active one. */
export function Hits({ id, list, groups, active, onPoint, onChoose }: HitsProps) {
  const flat = groups.flatMap((group) => group.hits);
  return (
    <div id={list} role="listbox" aria-label="Found" className={styles.list}>
      {groups.map((group) => (
        <div key={group.label} role="group" aria-label={group.label}>
          <p className={styles.group} aria-hidden="true">
            {group.label}
          </p>
          {group.hits.map((hit) => (
            <Option
              key={hit.id}
              id={`${id}${flat.indexOf(hit)}`}
              hit={hit}
              isActive={flat.indexOf(hit) === active}
              onPoint={() => onPoint(flat.indexOf(hit))}
              onChoose={() => onChoose(hit)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly hit: SearchHit;
  readonly isActive: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

function Option({ id, hit, isActive, onPoint, onChoose }: OptionProps) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  // The box keeps the focus and hears the keys, so an option needs none of its own.
  return (
    <div
      ref={ref}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={classes(styles.option, isActive && styles.active)}
      onPointerMove={onPoint}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
      onKeyDown={undefined}
    >
      <span className={styles.label}>
        <Name>{hit.kind === 'event' ? eventTitle(hit.label) : hit.label}</Name>
        {hit.matched && (
          <span className={styles.matched}>
            {' '}
            <Name>{hit.matched}</Name>
          </span>
        )}
      </span>
      <span className={styles.note}>{hit.note}</span>
    </div>
  );
}
