import { useState } from 'react';
import type { FacetValue } from '../../model/answer.ts';
import { Button } from '../../widgets/Button.tsx';
import { Checkbox } from '../../widgets/Checkbox.tsx';
import styles from './Filters.module.css';

interface FacetValuesProps {
  readonly label: string;
  readonly values: readonly FacetValue[];
  readonly chosen: readonly string[];
  readonly onChoose: (values: readonly string[], changed: FacetValue, on: boolean) => void;
}

const SHOWN = 8;
/** Folding away one or two values would save nothing. */
const FOLDED_FROM = 11;
const SEARCH_FROM = 13;

/** The head of the list, and of the rest what is chosen, so that no filter works unseen. */
function visible(values: readonly FacetValue[], chosen: readonly string[], all: boolean, text: string): FacetValue[] {
  const wanted = text.trim().toLocaleLowerCase('en');
  const found = values.filter(({ label }) => label.toLocaleLowerCase('en').includes(wanted));
  return all || wanted !== '' || values.length < FOLDED_FROM
    ? found
    : found.filter(({ value }, index) => index < SHOWN || chosen.includes(value));
}

/** The values of one facet as alternatives, each with what it would leave; long lists are folded and searched. */
export function FacetValues({ label, values, chosen, onChoose }: FacetValuesProps) {
  const [all, setAll] = useState(false);
  const [text, setText] = useState('');
  const shown = visible(values, chosen, all, text);
  return (
    <>
      {values.length >= SEARCH_FROM && <FindValue label={label} text={text} onText={setText} />}
      <ul className={styles.values} aria-label={label}>
        {shown.map((value) => (
          <li key={value.value}>
            <Checkbox
              checked={chosen.includes(value.value)}
              count={value.count}
              dimmed={value.count === 0}
              onChange={(on) => onChoose(toggled(chosen, value.value, on), value, on)}
            >
              {value.label}
            </Checkbox>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className={styles.none}>No value is named so.</p>}
      {text.trim() === '' && values.length >= FOLDED_FROM && (
        <Button kind="link" className={styles.more} onPress={() => setAll(!all)}>
          {all ? 'Fewer' : `All ${values.length}`}
        </Button>
      )}
    </>
  );
}

const toggled = (chosen: readonly string[], value: string, on: boolean): string[] =>
  on ? [...chosen, value] : chosen.filter((each) => each !== value);

interface FindValueProps {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

function FindValue({ label, text, onText }: FindValueProps) {
  return (
    <input
      type="search"
      className={styles.find}
      value={text}
      aria-label={`Find in ${label.toLowerCase()}`}
      placeholder="Find …"
      onChange={(event) => onText(event.currentTarget.value)}
    />
  );
}
