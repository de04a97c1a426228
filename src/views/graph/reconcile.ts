import type { Core, ElementDefinition } from 'cytoscape';
import type { Drawn } from './drawn.ts';

const definitionOf = ({ id, group, classes, data, at }: Drawn): ElementDefinition => ({
  group,
  classes,
  data: { ...data, id },
  ...(at ? { position: { ...at } } : {}),
  selectable: false,
  ...(classes.startsWith('hull') || classes === 'place' ? { grabbable: false, pannable: true } : {}),
  ...(/^(chip|junction|removed|since)/u.test(classes) ? { grabbable: false } : {}),
});

/** Elements as they were last told, by id. */
export type Told = ReadonlyMap<string, Drawn>;

const sameEnds = (x: Drawn, y: Drawn) => x.data.source === y.data.source && x.data.target === y.data.target;

function update(cy: Core, before: Drawn, now: Drawn): void {
  const element = cy.getElementById(now.id);
  if (now.classes !== before.classes) element.classes(now.classes);
  if (JSON.stringify(now.data) !== JSON.stringify(before.data)) element.data({ ...now.data });
  if (now.at && (now.at.x !== before.at?.x || now.at.y !== before.at.y)) element.position({ ...now.at });
}

/**
 * Tells the library the difference between what it draws and what is to be drawn, in one batch.
 * It holds no truth: what it draws is always what it was last told.
 */
export function reconcile(cy: Core, told: Told, elements: readonly Drawn[]): Told {
  const next = new Map(elements.map((element) => [element.id, element]));
  cy.batch(() => {
    for (const [id, before] of told) {
      const now = next.get(id);
      if (!now || !sameEnds(before, now)) cy.getElementById(id).remove();
    }
    for (const now of elements) {
      const before = told.get(now.id);
      if (before && sameEnds(before, now) && cy.getElementById(now.id).nonempty()) update(cy, before, now);
      else cy.add(definitionOf(now));
    }
  });
  return next;
}
