import { plural } from '../../base/plural.ts';
import { emptyLayer } from '../../model/own-layer.ts';
import { useApp } from '../../state/app-store.ts';
import { liftGrades } from '../../state/own-grades.ts';
import { Button } from '../../widgets/Button.tsx';
import { keepFocus } from '../../widgets/keep-focus.ts';
import { sentence } from './sentence-element.ts';
import styles from './OwnLayerList.module.css';

/** The grades of the layer, in one line: their page lists them, and they can be taken out together. */
export function OwnGrades({ close }: { readonly close: () => void }) {
  const { reliabilities, credibilities } = useApp((state) => state.view.lens.own) ?? emptyLayer;
  const openPage = useApp((state) => state.openPage);
  if (reliabilities.length + credibilities.length === 0) return undefined;
  const open = () => {
    openPage({ kind: 'grades' });
    close();
  };
  return (
    <li className={styles.item}>
      <div className={styles.words}>
        <Button kind="plain" className={styles.open} onPress={open}>
          Grades
        </Button>
        <p className={styles.what}>
          {plural(reliabilities.length, 'source')}, {plural(credibilities.length, 'claim')} graded by you
        </p>
      </div>
      <Button kind="link" aria-label="Take out your grades" onPress={() => keepFocus(liftGrades, () => [sentence()])}>
        Take out
      </Button>
    </li>
  );
}
