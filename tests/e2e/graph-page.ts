import { expect } from 'vitest';
import type { Page } from 'playwright-core';

/** What the canvas draws, read from the drawing library itself, as a person would read it from the picture. */
export interface DrawnGraph {
  readonly nodes: readonly string[];
  readonly lines: readonly string[];
  readonly thin: readonly string[];
}

/** The drawing library's own registration of the canvas; a missing one is no graph yet. */
const cyOf = `document.querySelector('[data-graph]')?._cyreg?.cy`;

/**
 * Waits until an expression holds in the page. The tool's own waiting compiles text inside the page, which
 * the content policy refuses; asking again and again from outside does not.
 */
export async function until(page: Page, expression: string): Promise<void> {
  await expect.poll(() => page.evaluate(`Boolean(${expression})`), { timeout: 15_000, interval: 50 }).toBe(true);
}

export async function graphReady(page: Page): Promise<void> {
  await until(page, `${cyOf} !== undefined && ${cyOf}.nodes().length > 0`);
}

export async function drawnGraph(page: Page): Promise<DrawnGraph> {
  await graphReady(page);
  return page.evaluate(`(() => {
    const cy = ${cyOf};
    const ids = (selector) => cy.$(selector).filter((e) => e.visible()).map((e) => e.id()).sort();
    return { nodes: ids('node.actor'), lines: ids('edge.line'), thin: ids('edge.via') };
  })()`);
}

/** Where an element stands on the page, in pixels: the middle of a node, or a spot on a line clear of its number. */
export async function spotOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  await graphReady(page);
  return page.evaluate(`(() => {
    const element = ${cyOf}.getElementById(${JSON.stringify(id)});
    const [a, b] = element.isNode() ? [] : [element.renderedSourceEndpoint(), element.renderedTargetEndpoint()];
    const at = a ? { x: a.x * 0.7 + b.x * 0.3, y: a.y * 0.7 + b.y * 0.3 } : element.renderedPosition();
    const box = document.querySelector('[data-graph]').getBoundingClientRect();
    return { x: box.x + at.x, y: box.y + at.y };
  })()`);
}

export async function clickOn(page: Page, id: string): Promise<void> {
  const { x, y } = await spotOf(page, id);
  await page.mouse.click(x, y);
}
