import { plural } from '../../base/plural.ts';
import type { Citation } from '../../model/answer.ts';
import type { Ladder, LadderEvent } from '../../model/ladder.ts';
import { eventTitle, nameList } from '../../parts/event-words.ts';

/** A ladder as text with its sources: what "Copy cited" puts on the clipboard. */

type Cite = (at: Citation) => string;

const cited = (text: string, at: readonly Citation[], cite: Cite): string =>
  `${text} — ${[...new Set(at.map(cite))].join('; ')}`;

function targetOf({ targets, said }: LadderEvent): string {
  if (targets.length > 0) return `target: ${nameList(targets.map(({ actor }) => actor))}`;
  return ['target: not given', ...said.map(({ by, text }) => `${by}: ${text}`)].join('; ');
}

function linesOf(ladder: Ladder, event: LadderEvent, cite: Cite): string[] {
  const { row, side, alleged } = event;
  const sum = row.total === undefined ? '' : `, total of ${row.total}`;
  const facts = [`${eventTitle(row.title)}${sum}`, targetOf(event), alleged ? 'alleged' : ''].filter(Boolean);
  const head = cited(`${row.dateText}\t${ladder[side].name}\t${facts.join('; ')}`, row.at, cite);
  const ties = ladder.ties.filter(({ answer }) => answer === row.id);
  return [
    head,
    ...ties.map(({ answered, lagText, at, basis }) => {
      const title = eventTitle(ladder.events.find((other) => other.row.id === answered)?.row.title ?? '');
      const whose = basis === 'reported' ? 'as reported' : 'as the actor itself says';
      return cited(`\tin response to: ${title}; ${lagText}; ${whose}`, at, cite);
    }),
  ];
}

export function ladderText(ladder: Ladder, cite: Cite): string {
  const { left, right, events, places, windowsDiffer } = ladder;
  return [
    `What answered what? ${left.name} and ${right.name}`,
    ...[left, right].map(({ name, summary }) => `${name}: ${summary.join('; ') || 'no event'}`),
    ...events.flatMap((event) => linesOf(ladder, event, cite)),
    ...places.flatMap(({ rows }) => rows.map(({ place, answered, answers }) => `In ${place}: ${answered}, ${answers}`)),
    ...(windowsDiffer ? [noRatio] : []),
  ].join('\n');
}

export const noRatio = 'The two windows differ, so no ratio is given.';

/** "3 events and 3 totals; 3 answers that a source tells": each thing with its unit, none of them added. */
export function ladderSentence({ events, ties }: Ladder): string {
  const totals = events.filter(({ row }) => row.isTotal).length;
  const singles = events.length - totals;
  const answers = new Set(ties.map(({ answer }) => answer)).size;
  const parts = [
    singles > 0 || totals === 0 ? plural(singles, 'event') : '',
    totals > 0 ? plural(totals, 'total') : '',
  ].filter(Boolean);
  const told =
    answers === 0 ? 'no source tells of an answer' : `${answers} told as ${answers === 1 ? 'an answer' : 'answers'}`;
  return `${parts.join(' and ')}; ${told}`;
}
