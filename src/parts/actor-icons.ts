import type { ActorType } from '../model/vocabulary.ts';

/** A circle as a path, so that an icon is nothing but paths: the canvas draws them as well. */
const ring = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;

/** The icon inside an actor's shape: stroked paths in a box of 16 × 16, stroke 1.4, no fill. */
export const iconPaths: Readonly<Record<ActorType, readonly string[]>> = {
  government: ['M2.5 6.5 8 3l5.5 3.5z', 'M4.5 6.8v5M8 6.8v5M11.5 6.8v5', 'M2.5 13h11'],
  military: ['M3.5 8 8 4l4.5 4', 'M3.5 12 8 8l4.5 4'],
  militia: [ring(8, 4.6, 1.7), ring(4.5, 10.8, 1.7), ring(11.5, 10.8, 1.7)],
  umbrella: ['M2.5 8.5a5.5 5.5 0 0 1 11 0z', 'M8 8.5v3.4a1.3 1.3 0 0 0 2.6 0', 'M8 2v1'],
  person: [ring(8, 5.4, 2.4), 'M3.5 13a4.5 3.8 0 0 1 9 0'],
  site: [ring(8, 8, 1.6)],
  organisation: ['M4 13.5V3h8v10.5', 'M2.5 13.5h11', 'M6.7 6h.1M9.3 6h.1M6.7 9h.1M9.3 9h.1M8 13.5v-2'],
  collective: [ring(3, 8, 1.5), ring(8, 8, 1.5), ring(13, 8, 1.5)],
  population: [
    ring(5.6, 5.6, 2),
    'M1.8 12.4a3.8 3.4 0 0 1 7.6 0',
    'M10.2 3.8a2 2 0 0 1 0 3.7',
    'M11.6 9.4a3.6 3.4 0 0 1 2.6 3',
  ],
};

export const iconBox = 16;
export const iconStroke = 1.4;
