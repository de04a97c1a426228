import { halo, layer } from './layers.ts';
import { faded, type Palette } from './palette.ts';

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

export function hueStyles(p: Palette, share: { edge: number; ink: number; tube: number }, selector: string) {
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

export function tubeStyle(p: Palette, share: number, selector: string) {
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

export function lineStyles(p: Palette) {
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
    // In one party's account: what it speaks to stands out, what it does not keeps its place, thin.
    { selector: '.told-says, .told-denies', style: { width: 2.5 } },
    { selector: '.w3.told-says, .w4.told-says', style: { width: 4 } },
    { selector: '.told-silent, .told-asked', style: { width: 1, 'arrow-scale': 0.7, 'font-weight': 400 } },
    {
      selector: '.tube.soft',
      style: { 'line-style': 'dashed', 'line-dash-pattern': [4, 4], 'line-outline-width': 0.6 },
    },
    { selector: '.hairline', style: { ...layer(2), width: 1, 'line-color': p.standing } },
    {
      selector: '.hairline.via',
      style: { 'line-color': p.force },
    },
    { selector: '.hairline.soft', style: { 'line-style': 'dashed', 'line-dash-pattern': [4, 4] } },
    { selector: '.hairline.on-selection', style: { display: 'none' } },
    { selector: '.hairline.on-selection.near', style: { display: 'element' } },
  ];
}
