import type { OfficeStrip } from '../../model/page-answers.ts';
import { labelsAbove, nameFits, nameWidth, trailingGap } from './office-labels.ts';
import { barsOf, lastDayWords, step, stripWidth, ticksOf, type Bar, type Block } from './office-strip.ts';
import styles from './OfficePicture.module.css';

const [top, height, laneHeight] = [16, 16, 20];

function Steps({ block: { x, width }, y }: { readonly block: Block; readonly y: number }) {
  const count = Math.max(1, Math.round(width / (2 * step)));
  return Array.from({ length: count }, (_, i) => (
    <rect key={i} className={styles.solid} x={x + i * 2 * step} y={y} width={step} height={height} />
  ));
}

function Part({ part, y }: { readonly part: Block; readonly y: number }) {
  if (part.kind === 'soft') return <Steps block={part} y={y} />;
  const { x, width } = part;
  if (part.kind === 'solid') return <rect className={styles.solid} x={x} y={y} width={width} height={height} />;
  return <rect className={styles.gap} x={x + 0.5} y={y + 0.5} width={width - 1} height={height - 1} />;
}

function BarView({ bar }: { readonly bar: Bar }) {
  const y = top + bar.lane * laneHeight;
  return (
    <g>
      {bar.blocks.map((part) => (
        <Part key={`${part.kind}${part.x}`} part={part} y={y} />
      ))}
      {nameFits(bar) && (
        <text className={styles.inside} x={bar.solid.x + 6} y={y + 12}>
          {bar.tenure.person.name}
        </text>
      )}
      {bar.tick !== undefined && <path className={styles.tick} d={`M${bar.tick} ${y - 4}v${height + 7}`} />}
    </g>
  );
}

function Nobody({ gap }: { readonly gap: Block }) {
  return (
    <g>
      <Part part={gap} y={top} />
      {gap.width > 110 && (
        <text className={styles.quiet} x={gap.x + gap.width / 2} y={top + 12} textAnchor="middle">
          nobody named since
        </text>
      )}
    </g>
  );
}

function Above({ bars }: { readonly bars: readonly Bar[] }) {
  return labelsAbove(bars).map(({ x, text, end, loud }) => (
    <text key={text} className={loud ? styles.loud : styles.quiet} x={x} y={10} textAnchor={end ? 'end' : 'start'}>
      {text}
    </text>
  ));
}

/** Months below the bars, and whoever holds the office on the last day, where the bar has no room for the name. */
function Below({ strip, bars, y }: { readonly strip: OfficeStrip; readonly bars: readonly Bar[]; readonly y: number }) {
  const last = bars.findLast((bar) => !nameFits(bar) && bar.tenure.end === undefined);
  const words = last && `${last.tenure.person.name}, to ${lastDayWords(strip)}`;
  return (
    <>
      {ticksOf(strip, stripWidth - (words === undefined ? 0 : nameWidth(words))).map(({ x, label }) => (
        <text key={label} className={styles.quiet} x={x} y={y}>
          {label}
        </text>
      ))}
      {words !== undefined && (
        <text className={styles.loud} x={stripWidth} y={y} textAnchor="end">
          {words}
        </text>
      )}
    </>
  );
}

/** The strip itself; what it shows stands in the list below it as well, so it is hidden from readers. */
export function OfficePicture({ strip }: { readonly strip: OfficeStrip }) {
  const bars = barsOf(strip);
  const foot = top + (1 + Math.max(...bars.map((bar) => bar.lane))) * laneHeight;
  const gap = trailingGap(bars);
  return (
    <svg className={styles.strip} viewBox={`0 0 ${stripWidth} ${foot + 12}`} aria-hidden="true">
      {gap && <Nobody gap={gap} />}
      {bars.map((bar) => (
        <BarView key={bar.tenure.relation} bar={bar} />
      ))}
      <Above bars={bars} />
      <Below strip={strip} bars={bars} y={foot + 9} />
    </svg>
  );
}
