import type { OfficeStrip } from '../../model/page-answers.ts';
import { ActorName } from '../../parts/ActorName.tsx';
import { Citations } from '../../parts/Citations.tsx';
import { Section } from '../../parts/Section.tsx';
import { ShapeIcon } from '../../parts/ShapeIcon.tsx';
import { barsOf, isDrawable, lastDayWords, step, stripWidth, ticksOf, type Bar, type Block } from './office-strip.ts';
import styles from './OfficeStripView.module.css';

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

/** About the width of a name at 11 px; a name that does not fit stands below its bar. */
const nameWidth = (name: string): number => name.length * 6.2 + 12;

const fits = ({ solid, tenure }: Bar): boolean => nameWidth(tenure.person.name) <= solid.width;

function BarView({ bar }: { readonly bar: Bar }) {
  const y = top + bar.lane * laneHeight;
  return (
    <g>
      {bar.blocks.map((part) => (
        <Part key={`${part.kind}${part.x}`} part={part} y={y} />
      ))}
      {fits(bar) && (
        <text className={styles.inside} x={bar.solid.x + 6} y={y + 12}>
          {bar.tenure.person.name}
        </text>
      )}
    </g>
  );
}

/** Above the first lane: how it starts, and each end known to the day. */
function Above({ bars }: { readonly bars: readonly Bar[] }) {
  const lane = bars.filter((bar) => bar.lane === 0);
  const first = lane[0];
  return (
    <>
      {first?.blocks[0]?.kind === 'soft' && (
        <text className={styles.quiet} x={0} y={10}>
          start not given
        </text>
      )}
      {lane.map(
        ({ tenure, tick }) =>
          tick !== undefined && (
            <g key={tenure.relation}>
              <path className={styles.tick} d={`M${tick} 3v${top + height}`} />
              <text
                className={styles.quiet}
                x={tick > 130 ? tick - 4 : tick + 4}
                y={10}
                textAnchor={tick > 130 ? 'end' : 'start'}
              >
                {tenure.endText}
              </text>
            </g>
          ),
      )}
      {lane.map(({ tenure, blocks }) => {
        const gap = blocks.find((part) => part.kind === 'gap');
        return (
          gap && (
            <text key={tenure.relation} className={styles.loud} x={Math.min(gap.x + 5, stripWidth - 70)} y={10}>
              day not given
            </text>
          )
        );
      })}
    </>
  );
}

function Picture({ strip }: { readonly strip: OfficeStrip }) {
  const bars = barsOf(strip);
  const lanes = 1 + Math.max(...bars.map((bar) => bar.lane));
  const last = bars.findLast((bar) => !fits(bar) && bar.tenure.end === undefined);
  const below = last && `${last.tenure.person.name}, to ${lastDayWords(strip)}`;
  const foot = top + lanes * laneHeight;
  return (
    <svg className={styles.strip} viewBox={`0 0 ${stripWidth} ${foot + 12}`} aria-hidden="true">
      {bars.map((bar) => (
        <BarView key={bar.tenure.relation} bar={bar} />
      ))}
      <Above bars={bars} />
      {ticksOf(strip, stripWidth - (below ? nameWidth(below) : 0)).map(({ x, label }) => (
        <text key={label} className={styles.quiet} x={x} y={foot + 9}>
          {label}
        </text>
      ))}
      {below !== undefined && (
        <text className={styles.loud} x={stripWidth} y={foot + 9} textAnchor="end">
          {below}
        </text>
      )}
    </svg>
  );
}

/** Who held an office when: a picture where days are known, and always a list with the evidence. */
export function OfficeStripView({ strip }: { readonly strip: OfficeStrip }) {
  return (
    <Section title={strip.office}>
      {isDrawable(strip) && <Picture strip={strip} />}
      <ul>
        {strip.tenures.map((tenure) => (
          <li key={tenure.relation} className={styles.tenure}>
            <span className={styles.icon}>
              <ShapeIcon type="person" size={14} half={tenure.lifeDisputed} />
            </span>
            <span className={styles.words}>
              <ActorName actor={tenure.person} />{' '}
              <span className={styles.dates}>
                {tenure.startText} – {tenure.endText}
                {tenure.lifeDisputed && ' · killed? disputed'}
              </span>
            </span>
            <Citations at={tenure.at} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
