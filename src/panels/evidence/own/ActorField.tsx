/* oxlint-disable jsx-a11y/prefer-tag-over-role -- no element is a list box whose focus stays in a text box */
import { Name } from '../../../parts/Name.tsx';
import { Field } from './Field.tsx';
import { useActorBox, type ActorOption } from './use-actor-box.ts';
import styles from './OwnForm.module.css';

interface ActorFieldProps {
  readonly label: string;
  /** The name of the actor that is chosen; '' for none. */
  readonly name: string;
  /** Offered before anything is written. */
  readonly atHand: readonly ActorOption[];
  readonly wrong: string | undefined;
  readonly onChoose: (actor: string, name: string) => void;
}

/** One actor of the data, searched by any of its names; a combobox after the ARIA pattern. */
export function ActorField({ label, name, atHand, wrong, onChoose }: ActorFieldProps) {
  const box = useActorBox(name, atHand, (actor) => onChoose(actor?.id ?? '', actor?.name ?? ''));
  return (
    <Field label={label} wrong={wrong}>
      {(input) => (
        <>
          <input
            {...input}
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={box.open}
            aria-controls={`${input.id}-list`}
            aria-activedescendant={box.open && box.options[box.active] ? `${input.id}-${box.active}` : undefined}
            autoComplete="off"
            spellCheck={false}
            dir="auto"
            value={box.text}
            placeholder="Search actors"
            onChange={(event) => box.write(event.currentTarget.value)}
            onClick={() => box.setOpen(true)}
            onBlur={box.close}
            onKeyDown={box.onKeyDown}
          />
          {box.open && <Options box={box} id={input.id} label={label} />}
        </>
      )}
    </Field>
  );
}

interface OptionsProps {
  readonly box: ReturnType<typeof useActorBox>;
  readonly id: string;
  readonly label: string;
}

function Options({ box, id, label }: OptionsProps) {
  if (box.options.length === 0) return box.pending ? undefined : <None text={box.text} />;
  return (
    <div id={`${id}-list`} role="listbox" aria-label={label} className={styles.popup}>
      {box.options.map((option, i) => (
        <div
          key={option.id}
          id={`${id}-${i}`}
          role="option"
          tabIndex={-1}
          aria-selected={i === box.active}
          className={styles.option}
          onPointerDown={(event) => event.preventDefault()}
          onPointerUp={() => box.choose(option)}
        >
          <Name>{option.name}</Name>
        </div>
      ))}
    </div>
  );
}

function None({ text }: { readonly text: string }) {
  return (
    <div className={styles.popup}>
      <p className={styles.none}>{text === '' ? 'Write a name.' : 'No such actor in this data.'}</p>
    </div>
  );
}
