import { useId, type ReactNode } from 'react';
import { classes } from '../../../widgets/class-names.ts';
import styles from './OwnForm.module.css';

/** What an input takes so that it is named by its label and described by what is wrong with it. */
interface FieldInput {
  readonly id: string;
  readonly className: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
}

interface FieldProps {
  readonly label: string;
  /** What was expected and what was found. */
  readonly wrong?: string | undefined;
  readonly children: (input: FieldInput) => ReactNode;
}

/** A labelled input; what is wrong with it stands under it. */
export function Field({ label, wrong, children }: FieldProps) {
  const id = useId();
  const input: FieldInput = {
    id,
    className: styles.input ?? '',
    'aria-invalid': wrong !== undefined,
    'aria-describedby': wrong === undefined ? undefined : `${id}-wrong`,
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {children(input)}
      {wrong !== undefined && (
        <p id={`${id}-wrong`} className={styles.wrong}>
          {wrong}
        </p>
      )}
    </div>
  );
}

interface TextFieldProps extends Omit<FieldProps, 'children'> {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  /** More than one line of text. */
  readonly rows?: number;
}

export function TextField({ label, wrong, value, onChange, placeholder, rows }: TextFieldProps) {
  return (
    <Field label={label} wrong={wrong}>
      {({ className, ...input }) =>
        rows === undefined ? (
          <input
            {...input}
            className={className}
            value={value}
            placeholder={placeholder}
            autoComplete="off"
            dir="auto"
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        ) : (
          <textarea
            {...input}
            className={classes(className, styles.text)}
            rows={rows}
            value={value}
            dir="auto"
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        )
      }
    </Field>
  );
}

interface SelectFieldProps<Value extends string> extends Omit<FieldProps, 'children'> {
  readonly value: Value;
  readonly options: readonly { readonly id: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

export function SelectField<Value extends string>({ label, wrong, value, options, onChange }: SelectFieldProps<Value>) {
  const pick = (id: string) => {
    const chosen = options.find((option) => option.id === id);
    if (chosen) onChange(chosen.id);
  };
  return (
    <Field label={label} wrong={wrong}>
      {(input) => (
        <select {...input} value={value} onChange={(event) => pick(event.currentTarget.value)}>
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
