import type { ActorType } from '../../model/vocabulary.ts';
import { iconBox, iconPaths, iconStroke } from '../../parts/actor-icons.ts';

const cache = new Map<string, string>();

const asUri = (svg: string): string => `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;

const strokes = (type: ActorType, colour: string) =>
  `<g fill="none" stroke="${colour}" stroke-width="${iconStroke}" stroke-linecap="round" stroke-linejoin="round">` +
  `${iconPaths[type].map((path) => `<path d="${path}"/>`).join('')}</g>`;

function made(key: string, make: () => string): string {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const uri = asUri(make());
  cache.set(key, uri);
  return uri;
}

/** The icon of an actor type as an image in one colour. */
export const typeIcon = (type: ActorType, colour: string): string =>
  made(`${type}${colour}`, () => {
    const size = iconBox * 4;
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${iconBox} ${iconBox}">${strokes(type, colour)}</svg>`;
  });

/** The disc on a chip: a person, or a disc half filled where accounts of their life differ. */
export const chipDisc = (disputed: boolean, ink: string, panel: string): string =>
  made(`disc${disputed}${ink}${panel}`, () => {
    const ring = `<circle cx="10" cy="10" r="9" fill="${panel}" stroke="${ink}" stroke-width="1.5"/>`;
    const half = `<path d="M10 1a9 9 0 0 0 0 18z" fill="${ink}"/>`;
    const person = `<g transform="translate(4 4) scale(.75)">${strokes('person', ink)}</g>`;
    return `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="80" viewBox="0 0 20 20">${ring}${disputed ? half : person}</svg>`;
  });
