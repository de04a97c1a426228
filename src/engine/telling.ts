import { readAccount } from '../claims/account.ts';
import { partiesOf } from '../claims/context.ts';
import { rowOf } from '../base/ragged.ts';
import { wholeWord, type Teller } from '../model/account.ts';
import type { ActorId, SourceId } from '../model/ids.ts';
import type { Claim } from '../model/schema.ts';
import type { World } from './world.ts';

/** What a teller says in all. */
interface Telling {
  /** Rows that it speaks to, with all its voices. */
  readonly rows: readonly number[];
  readonly claims: number;
}

/** Parties with a claim of their own or of their voices, and sources that tell of an event or pass on a claim. */
export interface Tellers {
  readonly parties: ReadonlyMap<ActorId, Telling>;
  readonly sources: ReadonlyMap<SourceId, Telling>;
}

/** Counts claims and rows by teller. */
class Tally<Id> {
  readonly tellings = new Map<Id, { rows: number[]; claims: number }>();

  at(id: Id): { rows: number[]; claims: number } {
    const known = this.tellings.get(id) ?? { rows: [], claims: 0 };
    this.tellings.set(id, known);
    return known;
  }
}

const citedIn = ({ at }: Claim): ReadonlySet<SourceId> => new Set(at.map(({ source }) => source));

/** Reads each row once for each of those who may speak to it, which are few. */
export function readTellers(world: World): Tellers {
  const { data, events, codes } = world;
  const [parties, sources] = [new Tally<ActorId>(), new Tally<SourceId>()];
  for (const claim of [...data.events, ...data.relations].flatMap((record) => record.claims ?? [])) {
    for (const party of partiesOf(claim, world.parties)) parties.at(party).claims++;
    for (const source of citedIn(claim)) sources.at(source).claims++;
  }
  events.records.forEach((event, row) => {
    const speaks = (teller: Teller) => readAccount(event, wholeWord(teller), world.parties).told !== 'silent';
    const voices = new Set((event.claims ?? []).flatMap((claim) => partiesOf(claim, world.parties)));
    for (const party of voices) if (speaks({ party })) parties.at(party).rows.push(row);
    for (const code of rowOf(events.sources, row)) {
      const source = codes.sources.at(code);
      if (speaks({ source })) sources.at(source).rows.push(row);
    }
  });
  return { parties: parties.tellings, sources: sources.tellings };
}
