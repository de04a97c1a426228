import type { FigureBlock, FigureEntry, FigureGroup, Figures } from '../../model/figure-answers.ts';
import { toTsv } from '../../parts/tsv.ts';
import type { Citation } from '../../model/answer.ts';

/** How figures are headed, written into cells, and copied. */

const people = { all: 'all people', civilians: 'civilians', fighters: 'fighters', personnel: 'personnel' } as const;

/** "Killed: civilians", "Killed: all people". */
export function blockTitle({ harm, of }: Pick<FigureBlock, 'harm' | 'of'>): string {
  const heading = harm === undefined ? 'Other figures' : harm === 'killed' ? 'Killed' : 'Injured';
  return `${heading}: ${people[of]}`;
}

export const number = (n: number | undefined): string => (n === undefined ? '' : n.toLocaleString('en'));

/** Never without a counter: a source that names none speaks for itself. */
export const counterName = ({ counter }: Pick<FigureEntry, 'counter'>): string =>
  counter?.name ?? 'The source’s own voice, no counter named';

/** What goes with the numbers: words, day, whose people, scope, on what count it rests, and that harm is indirect. */
export function noteOf({ figure, asOfText, whose, basedOn, told }: FigureEntry): string {
  const hasNumber = figure.low !== undefined || figure.best !== undefined || figure.high !== undefined;
  return [
    hasNumber && figure.words !== undefined ? `“${figure.words}”` : undefined,
    told,
    asOfText && `as of ${asOfText}`,
    whose && `of ${whose.name}`,
    figure.scope,
    basedOn && `based on ${basedOn.name}`,
    figure.cause === 'indirect' ? 'indirect cause: counted against nobody' : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

/** Why these may be added, said with the sum. */
export function sumWords({ entries, sum }: FigureGroup): string {
  return sum ? `Sum of these ${entries.length}: one counter, one date, no overlap named` : '';
}

const header = [
  'Harm',
  'Of',
  'Counted by',
  'Based on',
  'As of',
  'Low',
  'Best',
  'High',
  'Words',
  'Of whom and where',
  'Cause',
  'Told of',
  'Source',
];

function rowOf({ harm, of }: FigureBlock, entry: FigureEntry, cite: (at: Citation) => string): string[] {
  const { figure, basedOn, asOfText, on, at, whose } = entry;
  const numbers = [figure.low, figure.best, figure.high].map((n) => n?.toString() ?? '');
  const scope = [whose?.name, figure.scope].filter((part) => part !== undefined).join('; ');
  return [
    harm ?? 'neither',
    of,
    counterName(entry),
    basedOn?.name ?? '',
    asOfText ?? '',
    ...numbers,
    figure.words ?? '',
    scope,
    figure.cause ?? '',
    on.title,
    at.map(cite).join('; '),
  ];
}

/** Every figure as cells, one a row, each with its citation; no row of sums, which nobody counted. */
export const figuresTsv = ({ blocks }: Figures, cite: (at: Citation) => string): string =>
  toTsv(
    header,
    blocks.flatMap((block) => block.groups.flatMap(({ entries }) => entries.map((entry) => rowOf(block, entry, cite)))),
  );
