import { datasetFiles, savedView } from '../../model/dataset.ts';
import { claim, figure } from '../../model/schema.ts';
import { problemAt, type Spot } from './check-shape.ts';
import { spotOf, textField, type Draft, type Placed } from './draft.ts';
import { visitDraft } from './draft-nodes.ts';
import { formatPath } from './json-path.ts';
import type { Report } from './problem-list.ts';

/** Reports each id that was seen before, naming the spot that has it first. */
function uniqueOver(kind: string, report: Report) {
  const first = new Map<string, Spot>();
  return (id: string, spot: Spot): void => {
    const earlier = first.get(id);
    if (!earlier) return void first.set(id, spot);
    const found = `"${id}", which ${earlier.file} has at ${formatPath(earlier.path)}`;
    report(problemAt(spot, `an id that no other ${kind} has`, found));
  };
}

function checkRecords(draft: Draft, report: Report): void {
  for (const { key } of datasetFiles) {
    const see = uniqueOver(key.slice(0, -1), report);
    const list: readonly Placed<{ readonly id: string }>[] = draft[key];
    for (const placed of list) see(placed.value.id, spotOf(placed, 'id'));
  }
}

export function checkDuplicates(draft: Draft, report: Report): void {
  checkRecords(draft, report);
  const kinds = new Map<unknown, ReturnType<typeof uniqueOver>>([
    [claim, uniqueOver('claim', report)],
    [figure, uniqueOver('figure', report)],
    [savedView, uniqueOver('saved view', report)],
  ]);
  visitDraft(draft, ({ file, path, id: record, schema, value }) => {
    const id = kinds.has(schema) ? textField(value, 'id') : undefined;
    if (id !== undefined) kinds.get(schema)?.(id, { file, path: [...path, 'id'], id: record });
  });
}
