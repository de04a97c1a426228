/** Colours of the canvas, read from the same tokens that the page uses. */
export interface Palette {
  readonly canvas: string;
  readonly hull: string;
  readonly hullEdge: string;
  readonly panel: string;
  readonly ink: string;
  readonly ink2: string;
  readonly rule: string;
  readonly force: string;
  readonly you: string;
  readonly verbal: string;
  readonly standing: string;
  readonly tube: string;
  readonly font: string;
}

export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    canvas: token('--canvas'),
    hull: token('--hull'),
    hullEdge: token('--hull-edge'),
    panel: token('--panel'),
    ink: token('--ink'),
    ink2: token('--ink-2'),
    rule: token('--rule'),
    force: token('--force'),
    you: token('--you'),
    verbal: token('--verbal'),
    standing: token('--standing'),
    tube: token('--tube'),
    // The drawing library knows double quotes only.
    font: token('--font').replaceAll("'", '"'),
  };
}

const channels = (hex: string): number[] => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16));

/**
 * A colour mixed toward the ground it stands on; `share` of the colour is left. Fading mixes instead of
 * making transparent, since lines would show through numbers and nodes.
 */
export function faded(colour: string, ground: string, share: number): string {
  const [from, to] = [channels(colour), channels(ground)];
  const mixed = from.map((value, i) => Math.round(value * share + to[i]! * (1 - share)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
