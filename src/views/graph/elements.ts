import type { Told } from '../../model/account.ts';
import type { SceneHairline } from '../../model/scene.ts';
import { distance, exitPoint, middle, type Box, type Point } from './geometry.ts';
import { chipDisc, typeIcon } from './icons.ts';
import { isQuiet, type PlacedChip, type PlacedHull, type PlacedNode, type PlacedStub } from './placed.ts';
import type { Palette } from './palette.ts';
import type { ForkRoute, Route } from './routes.ts';
import type { Drawn, Plan } from './drawn.ts';
import { sinceClass, sinceElements } from './since-elements.ts';

const offset = (point: Point, centre: Point): string => `${point.x - centre.x} ${point.y - centre.y}`;
const centreOf = (box: Box) => middle(box);

function hullElement({ hull, box }: PlacedHull, plan: Plan): Drawn {
  return {
    id: hull.id,
    group: 'nodes',
    classes: `hull${hull.label === undefined ? '' : ' titled'}${hull.soft ? ' soft' : ''}`,
    at: centreOf(box),
    data: {
      width: box.right - box.left,
      height: box.bottom - box.top,
      label: hull.label,
      size: 11 * plan.text,
      marginY: 20 * plan.text,
    },
  };
}

const sides = { l: 'left', r: 'right', t: 'top', b: 'bottom' } as const;

function nodeElement(placed: PlacedNode, plan: Plan, palette: Palette): Drawn {
  const { node, side, label, lift, size } = placed;
  const across = side === 'l' || side === 'r';
  const shift = { l: -6, r: 6, t: 0, b: 0 }[side];
  return {
    id: node.id,
    group: 'nodes',
    classes: [
      'actor',
      node.shape,
      ...(isQuiet(node) ? ['quiet'] : []),
      ...(plan.inner.has(node.id) ? ['inner'] : []),
    ].join(' '),
    at: placed.at,
    data: {
      width: placed.width,
      height: placed.height,
      label: plan.labelled.has(node.id) ? label.lines.join('\n') : '',
      size,
      halign: across ? sides[side] : 'center',
      valign: across ? 'center' : sides[side],
      justify: across ? (side === 'l' ? 'right' : 'left') : 'center',
      marginX: shift,
      marginY: across ? -lift : side === 'b' ? 6 : -6,
      icon: isQuiet(node) ? undefined : typeIcon(node.type, palette.ink),
      iconSize: Math.min(20, placed.height * 0.58),
    },
  };
}

function chipElement({ chip, text, box }: PlacedChip, plan: Plan, palette: Palette): Drawn {
  return {
    id: `chip:${chip.id}`,
    group: 'nodes',
    classes: `chip${chip.soft ? ' soft' : ''}${sinceClass(chip.since)}`,
    at: centreOf(box),
    data: {
      width: box.right - box.left,
      height: box.bottom - box.top,
      label: text,
      size: 11 * plan.text,
      marginX: 9 * plan.text,
      icon: chipDisc(chip.dispute !== undefined, palette.ink, palette.panel),
      iconSize: box.bottom - box.top,
    },
  };
}

function stubElement({ of, text, box }: PlacedStub, plan: Plan): Drawn {
  return {
    id: `removed:${of}`,
    group: 'nodes',
    classes: 'removed',
    at: centreOf(box),
    data: { width: box.right - box.left, height: box.bottom - box.top, label: text, size: 11 * plan.text },
  };
}

/** The step of a jog is 6 px long on a line of any length. */
const jogWeights = (length: number): string => `${0.5 - 3 / length} ${0.5 + 3 / length}`;

/** Ends of an edge: the elements it is tied to, and its exact points as offsets from their centres. */
function ends(from: string, to: string, start: Point, end: Point, centre: (id: string) => Point) {
  return { source: from, target: to, from: offset(start, centre(from)), to: offset(end, centre(to)) };
}

const lineCentre =
  (plan: Plan) =>
  (id: string): Point => {
    const node = plan.stage.nodes.get(id);
    if (node) return node.at;
    const hull = plan.stage.hulls.find((placed) => placed.hull.id === id);
    if (hull) return centreOf(hull.box);
    return plan.forks.find((fork) => `fork:${fork.id}` === id)!.at;
  };

/** The element that stands for a drawn id: its node, or the hull of an umbrella that has none. */
const elementFor = (plan: Plan, id: string): string =>
  plan.stage.nodes.has(id) ? id : (plan.stage.hulls.find(({ hull }) => hull.owner === id)?.hull.id ?? id);

function numbersOf({ line, start, end, numberAt }: Route): Record<string, string | number | undefined> {
  const length = distance(start, end);
  const all = line.forward + line.backward;
  const bothWays = line.forward > 0 && line.backward > 0;
  // A number for each direction only where every record has one; else one for the whole line.
  if (bothWays && line.undirected === 0 && all > 2) {
    const [nearAt, farAt] = [length * numberAt.near, length * (1 - numberAt.far)];
    return { near: String(line.backward), nearAt, far: String(line.forward), farAt };
  }
  const records = all >= 2 ? String(all) : '';
  const main = line.total === undefined ? records : `Σ${line.total}`;
  const beside = line.total !== undefined && all > 0 ? String(all) : '';
  return { near: main, nearAt: length * numberAt.middle, far: beside, farAt: length * 0.2 };
}

function lineElement(route: Route, plan: Plan): Drawn {
  const { line, start, end, bend } = route;
  const standing = line.hue === 'standing';
  const shape = standing ? 'tube' : line.backing === 'denied' ? 'jog' : 'straight';
  const [from, to] = [elementFor(plan, line.from), elementFor(plan, line.to)];
  const total = line.total === undefined ? [] : ['sum'];
  return {
    id: line.id,
    group: 'edges',
    classes:
      [
        'line',
        ...(line.soft ? ['soft'] : []),
        ...(line.told === undefined ? [] : [`told-${line.told}`]),
        line.hue,
        line.backing,
        shape,
        `w${line.width}`,
        `to-${line.toHead}`,
        `from-${line.fromHead}`,
        ...total,
      ].join(' ') + sinceClass(line.since),
    data: {
      ...ends(from, to, start, end, lineCentre(plan)),
      ...(standing ? {} : numbersOf(route)),
      bend: bend === 0 ? 0.01 : -bend,
      bendAt: route.bendAt,
      weights: jogWeights(distance(start, end)),
      ...(line.since === 'ended' ? { ended: 'ended', endedSize: 11 * plan.text } : {}),
      numberSize: (line.total === undefined ? 12 : 14) * plan.text,
    },
  };
}

const toldClass = (told: Told | undefined): string => (told === undefined ? '' : ` told-${told}`);

/** Room in pixels that words leave to a jog, and to the ends of a tine together. */
const CLEAR = 20;

/**
 * Pixels along a tine at which its words stand: in its middle, or behind the jog, or before it. Undefined
 * where it is too short for them; its tooltip and the panel have them.
 */
function tineLabelAt(length: number, { label, denied }: ForkRoute['tines'][number], text: number): number | undefined {
  const words = label.length * 5.8 * text;
  if (!denied) return words + CLEAR > length ? undefined : length / 2;
  const behind = length / 2 + CLEAR + words / 2;
  if (behind + words / 2 <= length) return behind;
  return words + CLEAR > length / 2 ? undefined : length / 2 - CLEAR - words / 2;
}

function forkElements(fork: ForkRoute, plan: Plan): Drawn[] {
  const id = `fork:${fork.id}`;
  const centre = lineCentre(plan);
  const junction: Drawn = { id, group: 'nodes', classes: 'junction', at: fork.at, data: { width: 10, height: 10 } };
  const tines = fork.tines.map((tine): Drawn => {
    const length = distance(tine.start, fork.at);
    const labelAt = tineLabelAt(length, tine, plan.text);
    return {
      id: `${id}/${tine.from}`,
      group: 'edges',
      classes: `line force tine alleged ${tine.denied ? 'denied jog' : 'straight'} w1 to-none from-none${toldClass(tine.told)}`,
      data: {
        ...ends(elementFor(plan, tine.from), id, tine.start, fork.at, centre),
        tine: labelAt === undefined ? '' : tine.label,
        tineAt: labelAt ?? 0,
        weights: jogWeights(length),
        tineSize: 11 * plan.text,
      },
    };
  });
  const stubs = fork.stubs.map((stub): Drawn => ({
    id: `${id}>${stub.to}`,
    group: 'edges',
    classes: 'line force stub straight w1 to-hollow from-none',
    data: ends(id, stub.to, fork.at, stub.end, centre),
  }));
  return [junction, ...tines, ...stubs];
}

function hairlineElement(hair: SceneHairline, plan: Plan): Drawn[] {
  const [from, to] = [plan.stage.nodes.get(hair.from), plan.stage.nodes.get(hair.to)];
  if (!from || !to) return [];
  const start = exitPoint(from.outline, from.at, to.at);
  const end = exitPoint(to.outline, to.at, from.at);
  const data = ends(hair.from, hair.to, start, end, lineCentre(plan));
  return [
    {
      id: hair.id,
      group: 'edges',
      classes: `hairline straight ${hair.kind}${hair.soft ? ' soft' : ''}${hair.onSelection ? ' on-selection' : ''}${sinceClass(hair.since)}`,
      data,
    },
  ];
}

function placeElement({ id, text, at }: Plan['placeLabels'][number], plan: Plan): Drawn {
  return {
    id: `place:${id}`,
    group: 'nodes',
    classes: 'place',
    at,
    data: { label: text, size: 11 * plan.text, width: 1, height: 1 },
  };
}

/** Everything to draw, in the library's terms. Nodes come first, since edges are tied to them. */
export function elementsOf(plan: Plan, palette: Palette): Drawn[] {
  return [
    ...plan.stage.hulls.map((hull) => hullElement(hull, plan)),
    ...plan.placeLabels.map((label) => placeElement(label, plan)),
    ...[...plan.stage.nodes.values()].map((placed) => nodeElement(placed, plan, palette)),
    ...plan.stage.chips.map((chip) => chipElement(chip, plan, palette)),
    ...plan.stage.stubs.map((stub) => stubElement(stub, plan)),
    ...plan.forks.flatMap((fork) => forkElements(fork, plan)),
    ...plan.hairlines.flatMap((hair) => hairlineElement(hair, plan)),
    ...plan.routes.map((route) => lineElement(route, plan)),
    ...sinceElements(plan),
  ];
}
