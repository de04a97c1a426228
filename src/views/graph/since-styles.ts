import { layer } from './layers.ts';
import type { Palette } from './palette.ts';

/** A plus for what is new, a triangle for what is other; points of a polygon in a box from -1 to 1. */
const PLUS =
  '-0.35 -1 0.35 -1 0.35 -0.35 1 -0.35 1 0.35 0.35 0.35 0.35 1 -0.35 1 -0.35 0.35 -1 0.35 -1 -0.35 -0.35 -0.35';
const TRIANGLE = '0 -1 1 0.9 -1 0.9';

/** What changed since another day; drawn only while two days are compared. */
export function sinceStyles(p: Palette) {
  return [
    {
      selector: '.since',
      style: {
        ...layer(13),
        shape: 'polygon',
        'background-color': p.you,
        'border-width': 1.5,
        'border-color': p.canvas,
        events: 'no',
      },
    },
    // What may be new is an outline: certainty is told by geometry.
    {
      selector: '.since.maybe',
      style: { 'background-color': p.canvas, 'border-color': p.you },
    },
    { selector: '.since.added', style: { 'shape-polygon-points': PLUS } },
    { selector: '.since.changed', style: { 'shape-polygon-points': TRIANGLE } },
    {
      // A ghost: no tube, no head, a dotted trace that says of itself that it is over.
      selector: '.line.ended',
      style: {
        width: 1.5,
        'line-color': p.ink2,
        'line-outline-width': 0,
        'line-style': 'dashed',
        'line-dash-pattern': [1.5, 6],
        label: 'data(ended)',
        'font-size': 'data(endedSize)',
        'font-style': 'italic',
        color: p.ink2,
        'text-background-color': p.canvas,
        'text-background-opacity': 1,
        'text-background-padding': '2px',
      },
    },
    {
      selector: '.hairline.ended',
      style: { 'line-color': p.ink2, 'line-style': 'dashed', 'line-dash-pattern': [1.5, 6] },
    },
    {
      selector: '.chip.ended',
      style: {
        'background-color': p.canvas,
        'border-style': 'dotted',
        'border-color': p.ink2,
        color: p.ink2,
        'font-weight': 400,
        'font-style': 'italic',
        'background-image-opacity': 0,
        'text-margin-x': 0,
      },
    },
  ];
}
