import type { StylesheetJson } from 'cytoscape';
import { faded, type Palette } from './palette.ts';

/** What is behind: hull 0, place 1, hairline 2, tube 3, line 4, node 10, chip 11. */
const layer = (z: number) => ({ 'z-index-compare': 'manual', 'z-index': z }) as const;

const halo = (ground: string) => ({ 'text-outline-color': ground, 'text-outline-width': 3 }) as const;

function nodeStyles(p: Palette) {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        'font-family': p.font,
        ...layer(10),
        'overlay-opacity': 0,
      },
    },
    {
      selector: '.hull',
      style: {
        ...layer(0),
        shape: 'round-rectangle',
        'corner-radius': '14',
        'background-color': p.hull,
        'border-width': 1,
        'border-color': p.hullEdge,
      },
    },
    {
      selector: '.hull.titled',
      style: {
        label: 'data(label)',
        'font-size': 11,
        'font-weight': 500,
        color: p.ink2,
        'text-valign': 'top',
        'text-margin-y': 20,
      },
    },
    {
      selector: '.place',
      style: {
        ...layer(1),
        label: 'data(label)',
        'font-size': 'data(size)',
        color: p.ink2,
        'background-opacity': 0,
        'text-valign': 'center',
        events: 'no',
        ...halo(p.canvas),
      },
    },
    {
      selector: '.actor',
      style: {
        'background-color': p.panel,
        'border-width': 1.5,
        'border-color': p.ink,
        label: 'data(label)',
        'text-wrap': 'wrap',
        'line-height': 1.25,
        'font-size': 'data(size)',
        'font-weight': 500,
        color: p.ink,
        'text-halign': 'data(halign)',
        'text-valign': 'data(valign)',
        'text-justification': 'data(justify)',
        'text-margin-x': 'data(marginX)',
        'text-margin-y': 'data(marginY)',
        ...halo(p.canvas),
      },
    },
    {
      selector: '.actor[icon]',
      style: {
        'background-image': 'data(icon)',
        'background-width': 'data(iconSize)',
        'background-height': 'data(iconSize)',
        'background-image-smoothing': 'yes',
      },
    },
    { selector: '.inner', style: halo(p.hull) },
    { selector: '.square', style: { shape: 'rectangle' } },
    { selector: '.cut-square', style: { shape: 'cut-rectangle', 'corner-radius': '9' } },
    { selector: '.double-circle', style: { 'border-style': 'double', 'border-width': 5 } },
    {
      selector: '.ghost-circle',
      style: { ghost: 'yes', 'ghost-offset-x': 5, 'ghost-offset-y': -4, 'ghost-opacity': 0.55 },
    },
    { selector: '.diamond', style: { shape: 'diamond' } },
    { selector: '.hexagon', style: { shape: 'hexagon' } },
    { selector: '.pill', style: { shape: 'round-rectangle', 'corner-radius': '18' } },
    { selector: '.quiet', style: { 'font-weight': 400, color: p.ink2 } },
    {
      selector: '.chip',
      style: {
        ...layer(11),
        shape: 'round-rectangle',
        'corner-radius': '10',
        'background-color': p.panel,
        'border-width': 1,
        'border-color': p.rule,
        label: 'data(label)',
        'font-size': 'data(size)',
        'font-weight': 500,
        color: p.ink,
        'text-valign': 'center',
        'text-margin-x': 'data(marginX)',
        'background-image': 'data(icon)',
        'background-width': 'data(iconSize)',
        'background-height': 'data(iconSize)',
        'background-position-x': '0',
      },
    },
    {
      selector: '.junction',
      style: { ...layer(12), 'background-color': p.panel, 'border-width': 2, 'border-color': p.force },
    },
  ];
}

const widths = { w1: 1.5, w2: 2.5, w3: 4, w4: 6 } as const;
const heads = { none: 'none', filled: 'triangle', hollow: 'triangle', bar: 'tee', ring: 'circle' } as const;

function headStyles() {
  return Object.entries(heads).flatMap(([head, shape]) => [
    {
      selector: `.to-${head}`,
      style: {
        'target-arrow-shape': shape,
        'target-arrow-fill': head === 'hollow' || head === 'ring' ? 'hollow' : 'filled',
      },
    },
    {
      selector: `.from-${head}`,
      style: { 'source-arrow-shape': shape, 'source-arrow-fill': head === 'hollow' ? 'hollow' : 'filled' },
    },
  ]);
}

function hueStyles(p: Palette, share: { edge: number; ink: number; tube: number }, selector: string) {
  const hues = {
    force: [p.force, share.edge],
    verbal: [p.verbal, share.edge],
    cooperation: [p.ink, share.ink],
  } as const;
  return Object.entries(hues).map(([hue, [colour, kept]]) => {
    const line = faded(colour, p.canvas, kept);
    return {
      selector: `.${hue}${selector}`,
      style: { 'line-color': line, 'target-arrow-color': line, 'source-arrow-color': line, color: line },
    };
  });
}

function tubeStyle(p: Palette, share: number, selector: string) {
  const edge = faded(p.tube, p.canvas, share);
  return {
    selector: `.tube${selector}`,
    style: { 'line-color': p.canvas, 'line-outline-color': edge, 'target-arrow-color': edge },
  };
}

const number = (p: Palette, end: 'source' | 'target', text: string, at: string) => ({
  [`${end}-label`]: `data(${text})`,
  [`${end}-text-offset`]: `data(${at})`,
  'font-size': 'data(numberSize)',
  'font-weight': 600,
  'text-background-color': p.canvas,
  'text-background-opacity': 1,
  'text-background-padding': '2px',
});

function lineStyles(p: Palette) {
  return [
    {
      selector: 'edge',
      style: {
        'curve-style': 'straight',
        'source-endpoint': 'data(from)',
        'target-endpoint': 'data(to)',
        'font-family': p.font,
        'line-cap': 'butt',
        'overlay-opacity': 0,
        'arrow-scale': 0.9,
        ...layer(4),
      },
    },
    ...Object.entries(widths).map(([name, width]) => ({ selector: `.${name}`, style: { width } })),
    { selector: '.w4', style: { 'arrow-scale': 0.75 } },
    ...headStyles(),
    ...hueStyles(p, { edge: 1, ink: 1, tube: 1 }, ''),
    { selector: '.alleged, .denied', style: { 'line-style': 'dashed', 'line-dash-pattern': [6, 4] } },
    {
      selector: '.jog',
      style: {
        'curve-style': 'segments',
        'segment-weights': 'data(weights)',
        'segment-distances': '-6 6',
        'edge-distances': 'endpoints',
      },
    },
    { selector: '.line[near]', style: number(p, 'source', 'near', 'nearAt') },
    { selector: '.line[far]', style: number(p, 'target', 'far', 'farAt') },
    {
      selector: '.tine',
      style: {
        'source-label': 'data(tine)',
        'source-text-offset': 'data(tineAt)',
        'source-text-margin-y': -9,
        'source-text-rotation': 'autorotate',
        'font-size': 'data(tineSize)',
        'font-weight': 500,
        'text-background-opacity': 0,
        color: p.ink2,
        ...halo(p.canvas),
      },
    },
    { selector: '.tine.jog', style: { 'source-text-rotation': 0 } },
    {
      selector: '.tube',
      style: {
        ...layer(3),
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(bend)',
        'control-point-weights': 'data(bendAt)',
        'edge-distances': 'endpoints',
        width: 2.5,
        'line-outline-width': 1,
        'target-arrow-width': 1.2,
        'arrow-scale': 0.85,
      },
    },
    tubeStyle(p, 1, ''),
    { selector: '.hairline', style: { ...layer(2), width: 1, 'line-color': p.standing } },
    {
      selector: '.hairline.via',
      style: {
        'line-color': p.force,
        'target-arrow-shape': 'triangle',
        'target-arrow-color': p.force,
        'arrow-scale': 0.6,
        display: 'none',
      },
    },
    { selector: '.hairline.via.near', style: { display: 'element' } },
  ];
}

/** Everything not in focus is mixed toward the canvas; what is chosen wears the blue. */
function focusStyles(p: Palette) {
  const faint = { edge: 0.3, ink: 0.22, tube: 0.35 };
  return [
    ...hueStyles(p, faint, '.far'),
    tubeStyle(p, faint.tube, '.far'),
    { selector: 'edge.far', style: layer(1) },
    { selector: '.tine.far', style: { color: faded(p.ink2, p.canvas, 0.42) } },
    { selector: '.hairline.far', style: { 'line-color': faded(p.standing, p.canvas, 0.35) } },
    {
      selector: '.actor.far',
      style: {
        'border-color': faded(p.ink, p.canvas, 0.25),
        color: faded(p.ink, p.canvas, 0.42),
        'background-image-opacity': 0.25,
      },
    },
    {
      selector: '.chip.far',
      style: {
        color: faded(p.ink, p.canvas, 0.42),
        'border-color': faded(p.rule, p.canvas, 0.5),
        'background-image-opacity': 0.3,
      },
    },
    { selector: '.junction.far', style: { 'border-color': faded(p.force, p.canvas, 0.3) } },
    { selector: '.place.far, .hull.titled.far', style: { color: faded(p.ink2, p.canvas, 0.55) } },
    {
      selector: '.hull.far',
      style: { 'background-color': faded(p.hull, p.canvas, 0.55), 'border-color': faded(p.hullEdge, p.canvas, 0.5) },
    },
    {
      selector: 'node.chosen',
      style: {
        'border-width': 2,
        'border-color': p.you,
        'underlay-color': p.you,
        'underlay-opacity': 0.18,
        'underlay-padding': 6,
        'underlay-shape': 'ellipse',
      },
    },
    {
      selector: 'node.chosen.square, node.chosen.cut-square, node.chosen.pill',
      style: { 'underlay-shape': 'round-rectangle' },
    },
    { selector: 'node.chosen.double-circle', style: { 'border-width': 5 } },
    { selector: 'edge.chosen', style: { 'underlay-color': p.you, 'underlay-opacity': 0.28, 'underlay-padding': 4 } },
  ];
}

/** The stylesheet of the canvas in one set of colours. */
export const stylesheet = (p: Palette): StylesheetJson =>
  [...nodeStyles(p), ...lineStyles(p), ...focusStyles(p)] as StylesheetJson;
