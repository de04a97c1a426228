import { useState } from 'react';
import { classes } from '../../../widgets/class-names.ts';
import { ActorField } from './ActorField.tsx';
import { SelectField, TextField } from './Field.tsx';
import type { ActorOption } from './use-actor-box.ts';
import type { ClaimDrafting } from './use-claim-draft.ts';
import styles from './OwnForm.module.css';

interface AspectFieldsProps {
  readonly drafting: ClaimDrafting;
  readonly parties: readonly ActorOption[];
}

const manners = [
  { id: '', label: 'not said' },
  { id: 'deliberate', label: 'deliberate' },
  { id: 'accident', label: 'an accident' },
] as const;

const harms = [
  { id: 'killed', label: 'killed' },
  { id: 'injured', label: 'injured' },
] as const;

const groups = [
  { id: 'all', label: 'all people' },
  { id: 'civilians', label: 'civilians' },
  { id: 'fighters', label: 'fighters' },
  { id: 'personnel', label: 'personnel' },
] as const;

/** What the question that the claim speaks to asks for. */
export function AspectFields({ drafting, parties }: AspectFieldsProps) {
  switch (drafting.draft.aspect) {
    case 'responsibility':
      return <Blame drafting={drafting} parties={parties} />;
    case 'outcome':
      return <Outcome drafting={drafting} />;
    case 'toll':
      return <Toll drafting={drafting} />;
    default:
      return undefined;
  }
}

function Blame({ drafting: { draft, set, wrong }, parties }: AspectFieldsProps) {
  const [name, setName] = useState(() => parties.find(({ id }) => id === draft.blames)?.name ?? draft.blames);
  return (
    <div className={classes(styles.row, styles.uneven)}>
      <ActorField
        label="Whom it blames"
        name={name}
        atHand={parties}
        wrong={wrong('blames', 'Whom it blames')}
        onChoose={(blames, chosen) => {
          set({ blames });
          setName(chosen);
        }}
      />
      <SelectField label="Manner" value={draft.manner} options={manners} onChange={(manner) => set({ manner })} />
    </div>
  );
}

function Outcome({ drafting: { draft, set, wrong } }: Pick<AspectFieldsProps, 'drafting'>) {
  return (
    <TextField
      label="Outcome"
      placeholder="killed"
      value={draft.outcome}
      wrong={wrong('outcome', 'Outcome')}
      onChange={(outcome) => set({ outcome })}
    />
  );
}

function Toll({ drafting: { draft, set, wrong } }: Pick<AspectFieldsProps, 'drafting'>) {
  return (
    <>
      <div className={styles.row}>
        <SelectField label="Harm" value={draft.harm} options={harms} onChange={(harm) => set({ harm })} />
        <SelectField label="Of whom" value={draft.of} options={groups} onChange={(of) => set({ of })} />
      </div>
      <div className={classes(styles.row, styles.three)}>
        <TextField label="Lowest" value={draft.low} wrong={wrong('low', 'Lowest')} onChange={(low) => set({ low })} />
        <TextField label="Best" value={draft.best} wrong={wrong('best', 'Best')} onChange={(best) => set({ best })} />
        <TextField
          label="Highest"
          value={draft.high}
          wrong={wrong('high', 'Highest')}
          onChange={(high) => set({ high })}
        />
      </div>
    </>
  );
}
