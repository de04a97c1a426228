import { useApp } from '../../state/app-store.ts';
import { Checkbox } from '../../widgets/Checkbox.tsx';
import styles from './Filters.module.css';

/** What is no choice of values: statements, totals, and relations beside a filter over events. */
export function LensSwitches() {
  const lens = useApp((state) => state.view.lens);
  const setLens = useApp((state) => state.setLens);
  return (
    <div className={styles.switches}>
      <Checkbox
        isSwitch
        checked={lens.statements}
        note="Threats, demands, accusations: acts of speech"
        onChange={(statements) => setLens(statements ? 'Show statements' : 'Hide statements', { statements })}
      >
        Statements
      </Checkbox>
      <Checkbox
        isSwitch
        checked={lens.totals === 'listed'}
        note="Also where all their incidents are here one by one"
        onChange={(on) => setLens(on ? 'List totals' : 'Fold totals', { totals: on ? 'listed' : 'folded' })}
      >
        Totals
      </Checkbox>
      <Checkbox
        isSwitch
        checked={lens.keepRelations}
        note="Keep them beside filters that only events can meet"
        onChange={(keepRelations) =>
          setLens(keepRelations ? 'Keep standing relations' : 'Leave out standing relations', { keepRelations })
        }
      >
        Standing relations
      </Checkbox>
    </div>
  );
}
