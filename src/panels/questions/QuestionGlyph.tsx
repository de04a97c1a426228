import type { SavedView } from '../../model/dataset.ts';
import styles from './QuestionGlyph.module.css';

type Glyph = NonNullable<SavedView['glyph']>;

const head = (x: number, y: number) => `M${x} ${y - 3.2}l7 3.2-7 3.2z`;

function Ladder() {
  return (
    <>
      <path className={styles.bracket} d="M9 4H5v24h4" />
      {[7, 16, 25].map((y) => (
        <g key={y}>
          <path className={styles.tie} d={`M13 ${y}h45`} />
          <path className={styles.head} d={head(58, y)} />
        </g>
      ))}
    </>
  );
}

function Fork() {
  return (
    <>
      <path className={styles.dashed} d="M3 6h17l4 5 20 4.4" />
      <path className={styles.dashed} d="M3 28 44 17.6" />
      <circle className={styles.ring} cx="48.5" cy="16" r="4.2" />
      <path className={styles.force} d="M53 16h7" />
      <path className={styles.hollow} d={head(60, 16)} />
    </>
  );
}

function Strip() {
  return (
    <>
      <path className={styles.solid} d="M2 12h38v8H2z" />
      <path className={styles.gap} d="M40.5 12.5h8v7h-8" />
      {[50, 55, 60].map((x) => (
        <path key={x} className={styles.solid} d={`M${x} 12h${x === 60 ? 10 : 3}v8h-${x === 60 ? 10 : 3}z`} />
      ))}
    </>
  );
}

const glyphs: Readonly<Record<Glyph, () => React.JSX.Element>> = { ladder: Ladder, fork: Fork, strip: Strip };

/** The shape of an answer, 72 × 32: rungs to a series, rival tines, who held an office when. */
export function QuestionGlyph({ glyph }: { readonly glyph: Glyph }) {
  const Drawing = glyphs[glyph];
  return (
    <svg className={styles.glyph} width="72" height="32" viewBox="0 0 72 32" aria-hidden="true">
      <Drawing />
    </svg>
  );
}
