import { listed } from '../../base/listed.ts';
import type { EventAnswer } from '../../model/page-answers.ts';
import type { ActorRef, EventRow } from '../../model/answer.ts';
import { find, roles } from '../../model/vocabulary.ts';

type Participant = EventAnswer['participants'][number];

interface Part {
  readonly actor: ActorRef;
  readonly role: string;
  /** "struck through Depot one and Depot two", "in the name of …", "killed". */
  readonly notes: readonly string[];
}

const names = (rows: readonly Participant[], key: 'via' | 'inNameOf' | 'assessedAs'): string[] => [
  ...new Set(rows.map((row) => row[key]?.name).filter((name) => name !== undefined)),
];

function notesOf(rows: readonly Participant[]): string[] {
  const said = (words: string, key: 'via' | 'inNameOf' | 'assessedAs') => {
    const found = names(rows, key);
    return found.length > 0 ? [`${words} ${listed(found)}`] : [];
  };
  const outcomes = [...new Set(rows.map((row) => row.outcome).filter((outcome) => outcome !== undefined))];
  return [
    ...said('struck through', 'via'),
    ...said('in the name of', 'inNameOf'),
    ...said('held to be', 'assessedAs'),
    ...outcomes,
  ];
}

/** Each actor once a role, with all that is said of its part: one struck through two stores is one row. */
export function partsOf(participants: EventAnswer['participants']): readonly Part[] {
  const groups = new Map<string, Participant[]>();
  for (const row of participants) {
    const key = `${row.role}/${row.actor.id}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map((rows) => ({
    actor: rows[0]!.actor,
    role: find(roles, rows[0]!.role).label,
    notes: notesOf(rows),
  }));
}

/** "17 Oct 2023 (day)": a day is marked as one, everything softer says so in its own words. */
export function dateWords({ dateText }: Pick<EventRow, 'dateText'>, precision: string): string {
  return precision === 'day' ? `${dateText} (day)` : dateText;
}
