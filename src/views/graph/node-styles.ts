import { halo, layer } from './layers.ts';
import type { Palette } from './palette.ts';

export function nodeStyles(p: Palette) {
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
        'font-size': 'data(size)',
        'font-weight': 500,
        color: p.ink2,
        'text-valign': 'top',
        'text-margin-y': 'data(marginY)',
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
    { selector: '.chip.soft', style: { 'border-style': 'dashed', 'border-color': p.standing } },
    {
      selector: '.junction',
      style: { ...layer(12), 'background-color': p.panel, 'border-width': 2, 'border-color': p.force },
    },
  ];
}
