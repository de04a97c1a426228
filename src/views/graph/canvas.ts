import cytoscape, { type Core, type EventObject } from 'cytoscape';
import type { Drawn } from './drawn.ts';
import type { Focus } from './focus.ts';
import type { Box } from './geometry.ts';
import type { Palette } from './palette.ts';
import { reconcile, type Told } from './reconcile.ts';
import { stylesheet } from './stylesheet.ts';

/** What the canvas reports; it decides nothing. Points are in pixels of the canvas element. */
export interface Gestures {
  tapped(id: string | undefined): void;
  hovered(id: string | undefined, at: { readonly x: number; readonly y: number }): void;
  dragging(id: string, at: { readonly x: number; readonly y: number }): void;
  dropped(id: string, at: { readonly x: number; readonly y: number }): void;
  zoomed(zoom: number): void;
  /** Zoomed or panned, by the user or by what we told it. */
  viewed(): void;
}

interface Viewport {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

const MIN_ZOOM = 0.2;
const MAX_ZOOM = 4;
/** Near full size, full size is taken: text is then drawn on whole pixels. */
const SNAP: readonly [number, number] = [0.94, 1.14];

/** The one place that talks to the drawing library: told differences, reports gestures. */
export class GraphCanvas {
  private readonly cy: Core;
  private told: Told = new Map();
  private focused: Focus | undefined;

  constructor(container: HTMLElement, gestures: Gestures) {
    this.cy = cytoscape({
      container,
      minZoom: MIN_ZOOM,
      maxZoom: MAX_ZOOM,
      boxSelectionEnabled: false,
      autounselectify: true,
      style: [],
    });
    this.listen(gestures);
  }

  private listen(gestures: Gestures): void {
    const { cy } = this;
    const idOf = (event: EventObject) => (event.target === cy ? undefined : (event.target.id() as string));
    cy.on('tap', (event) => gestures.tapped(idOf(event)));
    cy.on('mouseover', 'node, edge', (event) => gestures.hovered(idOf(event), event.renderedPosition));
    cy.on('mouseout', 'node, edge', (event) => gestures.hovered(undefined, event.renderedPosition));
    cy.on('drag', 'node', (event) => gestures.dragging(event.target.id(), { ...event.target.position() }));
    cy.on('dragfree', 'node', (event) => gestures.dropped(event.target.id(), { ...event.target.position() }));
    cy.on('zoom', () => gestures.zoomed(cy.zoom()));
    cy.on('viewport', () => gestures.viewed());
  }

  paint(palette: Palette): void {
    this.cy.style(stylesheet(palette));
  }

  tell(elements: readonly Drawn[]): void {
    this.told = reconcile(this.cy, this.told, elements);
    this.focus(this.focused);
  }

  /** Brings a focus forward and mixes the rest toward the canvas; undefined brings all forward. */
  focus(focus: Focus | undefined): void {
    this.focused = focus;
    this.cy.batch(() => {
      this.cy.elements().forEach((element) => {
        const id = element.id();
        const near = focus === undefined || isNear(id, focus);
        element.toggleClass('far', !near);
        element.toggleClass('near', focus !== undefined && near);
        element.toggleClass('chosen', focus !== undefined && focus.chosen.has(id));
      });
    });
  }

  /** Brings a box of the layout into view, centred above a foot that the key lies in. */
  fit(box: Box, padding: number, foot: number): void {
    const [width, height] = [this.cy.width(), this.cy.height() - foot];
    const wanted = Math.min((width - padding) / (box.right - box.left), (height - padding) / (box.bottom - box.top));
    const zoom = wanted > SNAP[0] && wanted < SNAP[1] ? 1 : Math.min(wanted, 1.4);
    const centre = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
    this.cy.viewport({
      zoom,
      pan: { x: Math.round(width / 2 - centre.x * zoom), y: Math.round(height / 2 - centre.y * zoom) },
    });
  }

  zoomBy(factor: number): void {
    const level = Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, this.cy.zoom() * factor));
    this.cy.zoom({ level, renderedPosition: { x: this.cy.width() / 2, y: this.cy.height() / 2 } });
  }

  viewport(): Viewport {
    return { zoom: this.cy.zoom(), pan: { ...this.cy.pan() } };
  }

  show({ zoom, pan }: Viewport): void {
    this.cy.viewport({ zoom, pan: { ...pan } });
  }

  /** Place and size of an element on the canvas, in pixels of the canvas element. */
  whereIs(id: string): { x: number; y: number; width: number; height: number } | undefined {
    const node = this.cy.getElementById(id);
    if (node.empty() || !node.isNode()) return undefined;
    return { ...node.renderedPosition(), width: node.renderedWidth(), height: node.renderedHeight() };
  }

  /** Moves the view just as far as brings a point into it. */
  reveal(id: string): void {
    const at = this.whereIs(id);
    if (!at) return;
    const margin = 40;
    const by = (value: number, size: number) => Math.max(0, margin - value) - Math.max(0, value - size + margin);
    this.cy.panBy({ x: by(at.x, this.cy.width()), y: by(at.y, this.cy.height()) });
  }

  resize(): void {
    this.cy.resize();
  }

  destroy(): void {
    this.cy.destroy();
  }
}

/** A tine or stub is near when its fork is. */
function isNear(id: string, focus: Focus): boolean {
  if (focus.near.has(id.replace(/^removed:/u, ''))) return true;
  const [fork = ''] = id.split(/[/>]/u);
  return id.startsWith('fork:') && focus.near.has(fork);
}
