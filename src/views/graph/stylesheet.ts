import type { StylesheetJson } from 'cytoscape';
import { focusStyles } from './focus-styles.ts';
import { lineStyles } from './line-styles.ts';
import { nodeStyles } from './node-styles.ts';
import type { Palette } from './palette.ts';
import { sinceStyles } from './since-styles.ts';

/** The stylesheet of the canvas in one set of colours. */
export const stylesheet = (p: Palette): StylesheetJson =>
  [...nodeStyles(p), ...lineStyles(p), ...sinceStyles(p), ...focusStyles(p)] as StylesheetJson;
