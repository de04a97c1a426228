import { rowOf } from '../base/ragged.ts';
import type { FacetOwner } from '../model/clause.ts';
import { disputes, eventTypes, quadClasses, type Role } from '../model/vocabulary.ts';
import { roleCode, type EventTable } from './event-table.ts';
import { clauseBit } from './evaluate.ts';

/** The distinct values of a row for one facet. */
type ValuesOf = (table: EventTable, row: number, role: Role | undefined) => readonly string[];

function participantsIn(table: EventTable, row: number, role: Role | undefined): string[] {
  const wanted = role === undefined ? undefined : roleCode(role);
  const codes = [...rowOf(table.participants, row)].filter((v) => wanted === undefined || (v & 15) === wanted);
  return [...new Set(codes.map((v) => table.codes.actors.at(v >> 4)))];
}

/** Facets over events: how a row's values are read. To add one, add a clause kind and a line here. */
const facetValues: Record<Exclude<FacetOwner, 'actor-type'>, ValuesOf> = {
  participant: participantsIn,
  'event-type': (table, row) => [eventTypes[table.type[row]!]!.id],
  'quad-class': (table, row) => [quadClasses[table.quad[row]!]!.id],
  place: (table, row) => [...rowOf(table.places, row)].map((code) => table.codes.places.at(code)),
  source: (table, row) => [...rowOf(table.sources, row)].map((code) => table.codes.sources.at(code)),
  dispute: (table, row) => [disputes[table.dispute[row]!]!.id],
};

export type EventFacet = keyof typeof facetValues;
export const eventFacets = Object.keys(facetValues) as EventFacet[];

/** Events in view by value of one facet, leaving out the facet's own clause. */
export function facetCounts(
  table: EventTable,
  fails: Uint16Array,
  owner: EventFacet,
  role?: Role,
): ReadonlyMap<string, number> {
  const others = ~clauseBit(owner);
  const counts = new Map<string, number>();
  for (let row = 0; row < table.size; row++) {
    if (fails[row]! & others) continue;
    for (const value of facetValues[owner](table, row, role)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
