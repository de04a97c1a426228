import type { Scene } from '../../model/scene.ts';
import { useApp } from '../../state/app-store.ts';
import { Checkbox } from '../../widgets/Checkbox.tsx';
import { Word } from './Word.tsx';
import styles from './Sentence.module.css';

/** Acts of speech are out of the picture at first, and the sentence says so. */
export function StatementsWord({ counts }: { readonly counts: Scene['counts'] }) {
  const shown = useApp((state) => state.view.lens.statements);
  const setLens = useApp((state) => state.setLens);
  const set = (statements: boolean) => setLens(statements ? 'Show statements' : 'Hide statements', { statements });
  const hidden = counts.statementsHidden === 0 ? '' : ` ${counts.statementsHidden} are hidden now.`;
  return (
    <Word
      words={shown ? 'statements shown' : 'statements hidden'}
      label="Statements"
      onLift={shown ? () => set(false) : undefined}
    >
      {() => (
        <>
          <Checkbox isSwitch checked={shown} onChange={set}>
            Show statements
          </Checkbox>
          <p className={styles.note}>
            Threats, demands, accusations and other acts that are words alone.{hidden} What parties say about an event
            is kept with that event either way.
          </p>
        </>
      )}
    </Word>
  );
}
