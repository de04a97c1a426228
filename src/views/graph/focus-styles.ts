import { layer } from './layers.ts';
import { hueStyles, tubeStyle } from './line-styles.ts';
import { faded, type Palette } from './palette.ts';

/** Everything not in focus is mixed toward the canvas; what is chosen wears the blue. */
export function focusStyles(p: Palette) {
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
    { selector: '.removed.far', style: { color: faded(p.you, p.canvas, 0.55) } },
    { selector: '.inner.far', style: { 'text-outline-color': faded(p.hull, p.canvas, 0.55) } },
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
