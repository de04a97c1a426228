import { figure, locator, tally, type Figure, type Locator, type Source, type Tally } from '../../model/schema.ts';
import { problemAt } from './check-shape.ts';
import type { Draft } from './draft.ts';
import { visitDraft, type DraftNode } from './draft-nodes.ts';
import type { Report } from './problem-list.ts';

function checkLocator(node: DraftNode, sources: ReadonlyMap<string, Source>, report: Report): void {
  const { source, paragraph } = node.value as Locator;
  const paragraphs = sources.get(source)?.paragraphs;
  if (paragraphs === undefined) return;
  const at = { ...node, path: [...node.path, 'paragraph'] };
  const expected = `a paragraph of "${source}" from 1 to ${paragraphs}`;
  if (paragraph === undefined) report(problemAt(at, expected, 'nothing'));
  else if (paragraph > paragraphs) report(problemAt(at, expected, String(paragraph)));
}

function checkRange(node: DraftNode, report: Report): void {
  const { low, best, high } = node.value as Figure | Tally;
  const given = [low, best, high].filter((count) => count !== undefined);
  if (given.every((count, index) => index === 0 || (given[index - 1] as number) <= count)) return;
  report(problemAt(node, 'low ≤ best ≤ high', given.join(', ')));
}

/** Locators point at what exists, and ranges run upwards. */
export function checkLocators(draft: Draft, report: Report): void {
  const sources = new Map<string, Source>(draft.sources.map(({ value }) => [value.id, value]));
  visitDraft(draft, (node) => {
    if (node.schema === locator) checkLocator(node, sources, report);
    if (node.schema === figure || node.schema === tally) checkRange(node, report);
  });
}
