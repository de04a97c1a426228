import type { DyadAnswer } from '../../model/page-answers.ts';
import { plural } from '../../base/plural.ts';
import type { EventRow } from '../../model/answer.ts';
import { ownNote } from '../../model/own-words.ts';
import { supportWords } from '../../parts/support-words.ts';

/** With an arrow where all of it goes one way. */
export function dyadTitle({ a, b, aToB, bToA, undirected }: DyadAnswer): string {
  if (undirected.length > 0 || aToB.length > 0 === bToA.length > 0) return `${a.name} and ${b.name}`;
  return aToB.length > 0 ? `${a.name} → ${b.name}` : `${b.name} → ${a.name}`;
}

function mixWords({ settled, alleged, denied }: DyadAnswer['mix']): string {
  if (alleged + denied === 0) return settled === 0 ? '' : 'none disputed';
  const parts = [alleged > 0 ? `${alleged} alleged` : '', denied > 0 ? `${denied} alleged and denied` : ''];
  return parts.filter((part) => part !== '').join(', ');
}

/** "7 events, 2 alleged, 1 alleged and denied, one origin" */
export function dyadSentence({ events, mix, support }: DyadAnswer): string {
  if (events === 0) return 'No event in this view; standing relations only.';
  return [plural(events, 'event'), mixWords(mix), supportWords(support)].filter((part) => part !== '').join(', ');
}

const stanceOrder = ['+', '−', '~', '?'];

function few(names: readonly string[]): string {
  return names.length > 3 ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} more` : names.join(', ');
}

/** Whose word a row rests on, a line a stance: "+ Hamas, Iran"; or the source's own. */
export function accountLines({ accounts, voice }: EventRow): readonly string[] {
  if (accounts.length === 0) return [voice === 'attributed' ? 'passed on by the source' : 'the source’s own voice'];
  return stanceOrder.flatMap((sign) => {
    const alike = accounts.filter((account) => account.sign === sign);
    const words =
      alike.length > 1 ? alike[0]!.words.replace(/^says\b/u, 'say').replace(/^denies\b/u, 'deny') : alike[0]?.words;
    return alike.length > 0
      ? [`${few(alike.map(({ actor, own }) => `${actor.name}${ownNote(own)}`))}${sign === '?' ? ': ' : ' '}${words}`]
      : [];
  });
}

export interface LaneTitle {
  readonly title: string;
  readonly rows: readonly EventRow[];
}

/** Its lanes by direction; an empty one stays where the other way is not empty, since that says something. */
export function lanesOf({ a, b, aToB, bToA, undirected, through }: DyadAnswer): readonly LaneTitle[] {
  const directed = aToB.length + bToA.length > 0;
  const ways = [
    { title: `${a.name} → ${b.name}`, rows: aToB },
    { title: `${b.name} → ${a.name}`, rows: bToA },
  ].toSorted((x, y) => y.rows.length - x.rows.length);
  const others = [
    { title: `${a.name} with ${b.name}, no direction given`, rows: undirected },
    { title: 'Struck through a site, or at one', rows: through },
  ];
  return [...(directed ? ways : []), ...others.filter(({ rows }) => rows.length > 0)];
}
