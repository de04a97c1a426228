import { datasetFiles } from '../../model/dataset.ts';
import { claim, figure, type Figure } from '../../model/schema.ts';
import { pageSchema, type Page } from '../../model/view.ts';
import { problemAt, type Spot } from './check-shape.ts';
import { headerFile, type Draft } from './draft.ts';
import { visitDraft, type DraftNode } from './draft-nodes.ts';
import { knownIds, type IdKind, type KnownIds } from './known-ids.ts';
import { didYouMean } from './near-miss.ts';
import type { Report } from './problem-list.ts';
import { brandOf } from './walk-schema.ts';

const kindOfBrand: ReadonlyMap<string | undefined, IdKind> = new Map([
  ['ActorId', 'actor'],
  ['PlaceId', 'place'],
  ['SourceId', 'source'],
  ['EventId', 'event'],
  ['RelationId', 'relation'],
  ['ClaimId', 'claim'],
]);

/** What a thing's own `id` names, it defines; anywhere else an id refers. */
const definers: ReadonlySet<unknown> = new Set([...datasetFiles.map(({ record }) => record), claim]);

const definesItself = (node: DraftNode): boolean => definers.has(node.owner) && node.path.at(-1) === 'id';

type Checker = (kind: IdKind, id: string, spot: Spot) => void;

function refer(known: KnownIds, report: Report): Checker {
  return (kind, id, spot) => {
    const ids = known[kind];
    if (!ids || ids.has(id)) return;
    const article = /^[aeiou]/u.test(kind) ? 'an' : 'a';
    report(() => problemAt(spot, `the id of ${article} ${kind}${didYouMean(id, ids)}`, `"${id}"`));
  };
}

const within = (spot: Spot, ...path: Spot['path']): Spot => ({
  file: spot.file,
  path: [...spot.path, ...path],
  id: spot.id,
});

function checkFigure(node: DraftNode, check: Checker): void {
  const ids = (node.value as Figure).mayOverlap ?? [];
  for (const [index, id] of ids.entries()) check('figure', id, within(node, 'mayOverlap', index));
}

const drawnKinds = ['actor', 'event', 'place'] as const;

/** What is drawn goes by the bare id of an actor, an event or a place, so the id must be of one kind alone. */
function referToDrawn(known: KnownIds, report: Report) {
  const isKnown = drawnKinds.every((kind) => known[kind] !== undefined);
  const hint = (id: string): string => didYouMean(id, new Set(drawnKinds.flatMap((kind) => [...(known[kind] ?? [])])));
  return (id: string, spot: Spot): void => {
    const kinds = drawnKinds.filter((kind) => known[kind]?.has(id));
    if (!isKnown || kinds.length === 1) return;
    const expected = 'an id of exactly one actor, event or place';
    const found = kinds.length === 0 ? `"${id}"` : `"${id}", which is an id of ${kinds.join(' and ')}`;
    report(() => problemAt(spot, kinds.length === 0 ? expected + hint(id) : expected, found));
  };
}

type DrawnChecker = ReturnType<typeof referToDrawn>;

function checkHeader(draft: Draft, check: DrawnChecker): void {
  const header = draft.header;
  if (!header) return;
  const root = { file: headerFile, path: [], id: undefined };
  const keys = (record: object | undefined, ...path: Spot['path']) => {
    for (const key of Object.keys(record ?? {})) check(key, within(root, ...path, key));
  };
  keys(header.positions, 'positions');
  keys(header.labelSides, 'labelSides');
  keys(header.narrow?.positions, 'narrow', 'positions');
  keys(header.narrow?.labelSides, 'narrow', 'labelSides');
  for (const [index, saved] of header.savedViews.entries())
    keys(saved.view.moved, 'savedViews', index, 'view', 'moved');
}

function checkPage(node: DraftNode, check: Checker, checkDrawn: DrawnChecker): void {
  const page = node.value as Page;
  if (page.kind === 'place') check('place', page.id, within(node, 'id'));
  if (page.kind === 'sites') checkDrawn(page.id, within(node, 'id'));
  if (page.kind !== 'dyad') return;
  checkDrawn(page.a, within(node, 'a'));
  checkDrawn(page.b, within(node, 'b'));
}

/** Every id that is referred to exists. */
export function checkReferences(draft: Draft, report: Report): void {
  const known = knownIds(draft);
  const check = refer(known, report);
  const checkDrawn = referToDrawn(known, report);
  visitDraft(draft, (node) => {
    const kind = kindOfBrand.get(brandOf(node.schema));
    if (kind && !definesItself(node)) check(kind, node.value as string, node);
    if (node.schema === figure) checkFigure(node, check);
    if (node.schema === pageSchema) checkPage(node, check, checkDrawn);
  });
  checkHeader(draft, checkDrawn);
}
