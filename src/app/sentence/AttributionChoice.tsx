import { useId } from 'react';
import { plural } from '../../base/plural.ts';
import type { AttributionRow } from '../../model/answer.ts';
import { attributions, type Attribution } from '../../model/attribution.ts';
import { find } from '../../model/vocabulary.ts';
import { Name } from '../../parts/Name.tsx';
import { useApp } from '../../state/app-store.ts';
import { attributeTo } from '../../state/attribute-to.ts';
import { useAnswer } from '../../state/use-answer.ts';
import styles from './AttributionChoice.module.css';

/** Under which of their names events stand; what the data has no names for is left out, with the reason. */
export function AttributionChoice() {
  const lens = useApp((state) => state.view.lens);
  const rows = useAnswer({ kind: 'attributions', lens })?.rows ?? [];
  const offered = rows.filter(({ id, events }) => events > 0 || id === lens.attribution);
  const missing = rows.filter((row) => !offered.includes(row));
  return (
    <fieldset className={styles.choice}>
      <legend>Attribute events to</legend>
      {offered.length > 0 && <Option chosen={lens.attribution} id={undefined} label="the name that the source gives" />}
      {offered.map((row) => (
        <Option key={row.id} chosen={lens.attribution} id={row.id} label={find(attributions, row.id).label} row={row} />
      ))}
      {missing.map(({ id }) => (
        <p key={id} className={styles.note}>
          Not to {find(attributions, id).label}: {find(attributions, id).none}.
        </p>
      ))}
    </fieldset>
  );
}

interface OptionProps {
  readonly chosen: Attribution | undefined;
  readonly id: Attribution | undefined;
  readonly label: string;
  readonly row?: AttributionRow;
}

function Option({ chosen, id, label, row }: OptionProps) {
  const note = useId();
  return (
    <div className={styles.option}>
      <label>
        <input
          type="radio"
          name="attribution"
          checked={id === chosen}
          aria-describedby={row && note}
          onChange={() => attributeTo(id)}
        />
        {label}
      </label>
      {row && <Effect row={row} id={note} />}
    </div>
  );
}

/** What it does to the events in view; the number of these stays what it is. */
function Effect({ row: { moved, kept, absent }, id }: { readonly row: AttributionRow; readonly id: string }) {
  return (
    <p id={id} className={styles.note}>
      {moved > 0 ? `${plural(moved, 'event')} in view` : 'no event in view'}
      {kept > 0 && (
        <>
          ; {kept} stay under the first name, since{' '}
          {absent.map(({ id: key, name }, index) => (
            <span key={key}>
              {index > 0 && ', '}
              <Name>{name}</Name>
            </span>
          ))}{' '}
          {absent.length === 1 ? 'is' : 'are'} not in the picture
        </>
      )}
    </p>
  );
}
