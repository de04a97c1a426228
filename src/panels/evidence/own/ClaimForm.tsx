import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { ClaimId } from '../../../model/ids.ts';
import { aspects, stances } from '../../../model/vocabulary.ts';
import actions from '../../../parts/actions.module.css';
import { classes } from '../../../widgets/class-names.ts';
import { ActorField } from './ActorField.tsx';
import { AspectFields } from './AspectFields.tsx';
import { escapeForm } from './escape-form.ts';
import { SelectField, TextField } from './Field.tsx';
import { SourceFields } from './SourceFields.tsx';
import type { ActorOption } from './use-actor-box.ts';
import { useClaimDraft, type ClaimDrafting, type ClaimPlace } from './use-claim-draft.ts';
import styles from './OwnForm.module.css';

export interface ClaimFormProps {
  readonly place: ClaimPlace;
  /** The claim of the layer that is edited; undefined for a new one. */
  readonly editing: ClaimId | undefined;
  /** Parties that the record names, offered first. */
  readonly parties: readonly ActorOption[];
  /** Called with the claim that was put there, or with none. */
  readonly onDone: (claim: ClaimId | undefined) => void;
}

const attributions = [
  { id: 'named', label: 'Named' },
  { id: 'anonymous', label: 'Anonymous' },
  { id: 'document', label: 'A document' },
] as const;

const questions = aspects.map(({ id, question }) => ({ id, label: question }));

const nameIn = (parties: readonly ActorOption[], id: string): string =>
  parties.find((party) => party.id === id)?.name ?? id;

/** The focus begins in the first field, and goes to the first that is wrong each time it was tried in vain. */
function useFocus(tries: number) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
    form.current?.querySelector('input')?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);
  return form;
}

/** Adds a claim to the analyst's layer, or edits one; the source is asked like everything else. */
export function ClaimForm({ place, editing, parties, onDone }: ClaimFormProps) {
  const drafting = useClaimDraft(editing, place);
  const [byName, setByName] = useState(() => nameIn(parties, drafting.draft.by));
  const [tries, setTries] = useState(0);
  const form = useFocus(tries);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const added = drafting.submit(byName);
    if (added === undefined) setTries(tries + 1);
    else onDone(added);
  };
  const title = editing === undefined ? 'Add a claim' : 'Edit your claim';
  return (
    // Esc is heard from every field of the form.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      ref={form}
      className={styles.form}
      aria-label={title}
      noValidate
      onSubmit={send}
      onKeyDown={escapeForm(drafting.isUntouched, () => onDone(undefined))}
    >
      <Word drafting={drafting} parties={parties} byName={byName} onBy={setByName} />
      <AspectFields drafting={drafting} parties={parties} />
      <TextField
        label="What is said, in your words"
        rows={2}
        value={drafting.draft.says}
        wrong={drafting.wrong('says', 'What is said')}
        onChange={(says) => drafting.set({ says })}
      />
      <SourceFields drafting={drafting} />
      <Manner drafting={drafting} />
      <div className={styles.acts}>
        <button type="submit" className={actions.action}>
          {editing === undefined ? 'Add the claim' : 'Keep the claim'}
        </button>
        <button type="button" className={actions.link} onClick={() => onDone(undefined)}>
          Cancel
        </button>
      </div>
    </form>
  );
}

interface WordProps {
  readonly drafting: ClaimDrafting;
  readonly parties: readonly ActorOption[];
  readonly byName: string;
  readonly onBy: (name: string) => void;
}

/** Whose word it is, and what they do: assert, deny, concede, keep silent; and to which question. */
function Word({ drafting: { draft, set, wrong }, parties, byName, onBy }: WordProps) {
  return (
    <>
      <div className={classes(styles.row, styles.uneven)}>
        <ActorField
          label="Whose word"
          name={byName}
          atHand={parties}
          wrong={wrong('by', 'Whose word')}
          onChoose={(by, name) => {
            set({ by });
            onBy(name);
          }}
        />
        <SelectField label="Stance" value={draft.stance} options={stances} onChange={(stance) => set({ stance })} />
      </div>
      <SelectField
        label="To the question"
        value={draft.aspect}
        options={questions}
        onChange={(aspect) => set({ aspect })}
      />
    </>
  );
}

function Manner({ drafting: { draft, set, wrong } }: { readonly drafting: ClaimDrafting }) {
  return (
    <div className={classes(styles.row, styles.three)}>
      <TextField
        label="Said on, if known"
        placeholder="8 Nov 2023"
        value={draft.saidOn}
        wrong={wrong('saidOn', 'Said on')}
        onChange={(saidOn) => set({ saidOn })}
      />
      <SelectField
        label="Voice"
        value={draft.attribution}
        options={attributions}
        onChange={(attribution) => set({ attribution })}
      />
      <TextField label="Speaker, if told" value={draft.speaker} onChange={(speaker) => set({ speaker })} />
    </div>
  );
}
