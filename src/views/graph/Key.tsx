import type { Scene } from '../../model/scene.ts';
import type { SinceMark } from '../../model/world-standing.ts';
import { Button } from '../../widgets/Button.tsx';
import { Popover } from '../../widgets/Popover.tsx';
import styles from './Key.module.css';

const line = 'M2 6h36';

interface KeyProps {
  readonly scene: Scene | undefined;
}

/** What the lines mean: in the corner, or behind a button where the canvas has no room to spare. */
export function Key({ scene }: KeyProps) {
  return (
    <>
      <div className={styles.open}>
        <Entries scene={scene} />
      </div>
      <div className={styles.folded}>
        <Popover label="Key to the lines" placement="top start" trigger={<Button>Key</Button>}>
          <Entries scene={scene} />
        </Popover>
      </div>
    </>
  );
}

function Entries({ scene }: KeyProps) {
  return (
    <ul className={styles.key} aria-label="Key to the lines">
      <li>
        <svg viewBox="0 0 50 12" aria-hidden="true" className={styles.force}>
          <path d={line} strokeWidth="2.5" />
          <path d="M40 2l8 4-8 4z" className={styles.solid} />
        </svg>
        force, as reported
      </li>
      <li>
        <svg viewBox="0 0 50 12" aria-hidden="true" className={styles.force}>
          <path d={line} strokeWidth="1.5" strokeDasharray="6 4" />
          <path d="M40 2l8 4-8 4z" strokeWidth="1.2" />
        </svg>
        alleged
      </li>
      <li>
        <svg viewBox="0 0 50 12" aria-hidden="true" className={styles.force}>
          <path d="M2 9h20l4-6h20" strokeWidth="1.5" strokeDasharray="6 4" />
        </svg>
        alleged and denied
      </li>
      <li>
        <svg viewBox="0 0 50 12" aria-hidden="true" className={styles.tube}>
          <path d="M2 4h38M2 8h38" strokeWidth="1" />
          <circle cx="44" cy="6" r="3.4" strokeWidth="1" />
        </svg>
        backs
      </li>
      <li>
        <svg viewBox="0 0 50 12" aria-hidden="true" className={styles.ink}>
          <path d="M2 6h46" strokeWidth="1.5" />
        </svg>
        cooperation
      </li>
      {scene && <SinceKey {...scene} />}
    </ul>
  );
}

type Marks = Pick<Scene, 'lines' | 'chips' | 'hairlines' | 'forks' | 'nodes'>;

/** The marks of what changed while two days are compared: those that are in the picture. */
function SinceKey({ lines, chips, hairlines, forks, nodes }: Marks) {
  const marks = [...lines, ...chips, ...hairlines, ...forks];
  const has = (mark: SinceMark, soft: boolean) =>
    marks.some((each) => each.since === mark && ('sinceSoft' in each && each.sinceSoft === true) === soft);
  const plus = 'M5 1h4v4h4v4H9v4H5V9H1V5h4z';
  return (
    <>
      {has('added', false) && <MarkKey path={plus} words="new" />}
      {has('added', true) && <MarkKey path={plus} words="may be new" isHollow />}
      {(has('changed', false) || nodes.some(({ since }) => since)) && <MarkKey path="M7 1l6 12H1z" words="changed" />}
      {has('changed', true) && <MarkKey path="M7 1l6 12H1z" words="may have changed" isHollow />}
      {marks.some(({ since }) => since === 'ended') && (
        <li>
          <svg viewBox="0 0 50 12" aria-hidden="true" className={styles.ghost}>
            <path d={line} strokeWidth="1.5" strokeDasharray="1.5 6" />
          </svg>
          ended
        </li>
      )}
    </>
  );
}

interface MarkKeyProps {
  readonly path: string;
  readonly words: string;
  readonly isHollow?: boolean;
}

function MarkKey({ path, words, isHollow = false }: MarkKeyProps) {
  return (
    <li>
      <svg viewBox="0 0 14 14" aria-hidden="true" className={isHollow ? styles.maybe : styles.you}>
        <path d={path} />
      </svg>
      {words}
    </li>
  );
}
