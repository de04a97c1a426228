import type { LedgerLine } from '../../../model/ledger.ts';
import { stances, type Stance } from '../../../model/vocabulary.ts';
import actions from '../../../parts/actions.module.css';
import { setStance } from '../../../state/own-layer.ts';
import { Button } from '../../../widgets/Button.tsx';
import { Menu, type MenuEntry } from '../../../widgets/Menu.tsx';
import { givenStance, stepWords } from './stance-words.ts';

interface OwnStanceProps {
  readonly line: LedgerLine;
}

function choose(line: LedgerLine, stance: Stance): void {
  if (stance === line.stance) return;
  setStance(stepWords(line, stance), line.claim, stance === givenStance(line) ? undefined : stance);
}

/** Lets the analyst read a claim of the data with another stance, or take that back. */
export function OwnStance({ line }: OwnStanceProps) {
  const given = givenStance(line);
  const entries = stances.map(({ id, noun, label }): MenuEntry => ({
    id,
    label: id === given ? `As the source has it: ${label}` : `As ${noun}`,
    checked: id === line.stance,
    run: () => choose(line, id),
  }));
  return (
    <Menu
      label="Read the claim as"
      trigger={
        <Button kind="plain" className={actions.link}>
          Read it otherwise
        </Button>
      }
      groups={[{ label: 'Your reading of this claim', entries }]}
    />
  );
}
