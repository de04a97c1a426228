import type { Dataset } from '../../src/model/dataset.ts';
import type { Lens } from '../../src/model/view.ts';

export interface Case {
  readonly data: Dataset;
  readonly lens: Lens;
}

const withoutEvent = ({ data, lens }: Case, id: string): Case => ({
  lens,
  data: { ...data, events: data.events.filter((event) => event.id !== id) },
});

const withoutRelation = ({ data, lens }: Case, id: string): Case => ({
  lens,
  data: { ...data, relations: data.relations.filter((relation) => relation.id !== id) },
});

/** Everything that can be left out of a case by itself. */
function* smaller(found: Case): Generator<Case> {
  for (const { id } of found.data.events) yield withoutEvent(found, id);
  for (const { owner } of found.lens.clauses) {
    const clauses = found.lens.clauses.filter((clause) => clause.owner !== owner);
    yield { ...found, lens: { ...found.lens, clauses } };
  }
  for (const { id } of found.data.relations) yield withoutRelation(found, id);
}

/** The case with all taken out that can be taken out while it still fails, each once. */
export function shrunk(found: Case, fails: (smaller: Case) => boolean): Case {
  let least = found;
  for (let steps = 0; steps < 400; steps++) {
    const next = [...smaller(least)].find(fails);
    if (!next) return least;
    least = next;
  }
  return least;
}

/** What is left of a case, to be read by whoever mends it. */
export const describeCase = ({ data, lens }: Case): string =>
  [
    `lens ${JSON.stringify(lens)}`,
    ...data.relations.map((relation) => `relation ${JSON.stringify(relation)}`),
    ...data.events.map((event) => `event ${JSON.stringify(event)}`),
  ].join('\n');
