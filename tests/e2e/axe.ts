import axe from 'axe-core';
import type { Page } from 'playwright-core';

export interface AxeFinding {
  readonly rule: string;
  readonly help: string;
  readonly nodes: readonly string[];
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What fades in is half as dark on its way, so axe looks once it is there; endless movements are not waited for. */
const settled = `Promise.allSettled(document.getAnimations()
  .filter((each) => each.effect?.getComputedTiming().endTime !== Infinity)
  .map((each) => each.finished))`;

const report = `${settled}.then(() => axe.run(document, { runOnly: ${JSON.stringify(tags)}, resultTypes: ['violations'] })).then((found) =>
  found.violations.map(({ id, help, nodes }) => ({ rule: id, help, nodes: nodes.map((node) => node.target.join(' ')) })))`;

/**
 * What axe finds wrong on the page as it stands. It runs in a world of its own beside the page's, as an
 * extension would: the page's policy stays as it is, its globals stay clean, and the document is the same.
 */
export async function axeFindings(page: Page): Promise<AxeFinding[]> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = { frameId: frameTree.frame.id, worldName: 'axe' };
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', world);
  await session.send('Runtime.evaluate', { expression: axe.source, contextId });
  const asked = { expression: report, contextId, awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', asked);
  await session.detach();
  if (exceptionDetails)
    throw new Error(`axe failed: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
  return result.value as AxeFinding[];
}
