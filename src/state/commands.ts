import { levels } from '../model/level.ts';
import { canvasKinds, overlayDepth, overlayOn, type CanvasKind, type View } from '../model/view.ts';
import { useApp, type AppState, type Theme } from './app-store.ts';
import { levelOf, showLevel } from './show-level.ts';
import { toggleLanes } from './timeline.ts';
import { currentLink } from './sync-address.ts';

/** What commands need of the frame that they run in, beside the state. */
export interface Ports {
  focusSearch(): void;
  showShortcuts(): void;
  /** Shows the world on the nearest day before or after on which something in it changed. */
  goToTurn(way: TurnWay): void;
}

export type TurnWay = 'previous' | 'next';

export type CommandSection = 'History' | 'Find' | 'Canvas' | 'Panel' | 'View' | 'Appearance';

export interface Command {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly section: CommandSection;
  /** "Ctrl+Z" (Command on a Mac), "F", or "G then L"; the first is the one that is shown. */
  readonly keys: readonly string[];
  /** Whether it would do anything now. */
  when(app: AppState): boolean;
  run(ports: Ports): void;
}

const app = () => useApp.getState();
const always = () => true;

/** Peels one layer: the drawer, then a page of the panel. Popovers close themselves before this. */
function peel(): void {
  const { filtersOpen, view, setFiltersOpen, backTo } = app();
  if (filtersOpen) setFiltersOpen(false);
  else backTo(view.panel.length - 1);
}

/** Puts the address of the view on the clipboard, and says so or says why not. */
export async function copyLink(): Promise<void> {
  const link = await currentLink();
  if (!link.ok) return app().say(link.error);
  const done = await navigator.clipboard.writeText(link.value).then(
    () => true,
    () => false,
  );
  const copied = app().view.lens.own ? 'Link copied, with your layer in it' : 'Link copied';
  app().say(done ? copied : 'The browser did not allow copying; the link is in the address bar');
}

/** The pages without the one that lies on the canvas; what was opened from it stays. */
const withoutOverlay = (view: View): View['panel'] =>
  overlayOn(view) ? view.panel.toSpliced(overlayDepth(view.panel), 1) : view.panel;

export function showCanvas(canvas: CanvasKind): void {
  const { label } = canvasKinds.find((kind) => kind.id === canvas)!;
  app().change(`Show the ${label.toLowerCase()}`, (view) => ({ ...view, canvas, panel: withoutOverlay(view) }));
}

const canvasCommands = canvasKinds.map(({ id, label }, index): Command => ({
  id: `canvas-${id}`,
  label,
  description: `Show what is in view as a ${label.toLowerCase()}`,
  section: 'Canvas',
  keys: [`G then ${label.charAt(0)}`, String(index + 1)],
  when: ({ view }) => view.canvas !== id || overlayOn(view) !== undefined,
  run: () => showCanvas(id),
}));

const levelCommands = levels.map(({ id, label, description }): Command => ({
  id: `level-${id}`,
  label,
  description,
  section: 'Canvas',
  keys: [`D then ${label.charAt(0)}`],
  when: ({ view }) => levelOf(view.lens) !== id,
  run: () => showLevel(id),
}));

const themes: readonly { readonly id: Theme; readonly label: string; readonly description: string }[] = [
  { id: 'system', label: 'System theme', description: 'Light or dark, as the system is set' },
  { id: 'light', label: 'Light theme', description: 'Ink on paper' },
  { id: 'dark', label: 'Dark theme', description: 'Paper on ink' },
];

const themeCommands = themes.map(({ id, label, description }): Command => ({
  id: `theme-${id}`,
  label,
  description,
  section: 'Appearance',
  keys: [],
  when: ({ theme }) => theme !== id,
  run: () => app().setTheme(id),
}));

const turnWays: readonly {
  readonly way: TurnWay;
  readonly label: string;
  readonly keys: string;
  readonly where: string;
}[] = [
  { way: 'previous', label: 'Previous change', keys: 'Alt+,', where: 'before' },
  { way: 'next', label: 'Next change', keys: 'Alt+.', where: 'after' },
];

const turnCommands = turnWays.map(({ way, label, keys, where }): Command => ({
  id: `turn-${way}`,
  label,
  description: `Show the world on the nearest day ${where} on which leaders, members, backers or bases changed`,
  section: 'View',
  keys: [keys],
  when: always,
  run: (ports) => ports.goToTurn(way),
}));

/** All that can be done from anywhere: keys, menus, tooltips and the sheet of shortcuts read this list. */
export const commands: readonly Command[] = [
  {
    id: 'undo',
    label: 'Undo',
    description: 'Take back the last change of the view',
    section: 'History',
    keys: ['Ctrl+Z'],
    when: ({ history }) => history.past.length > 0,
    run: () => app().undo(),
  },
  {
    id: 'redo',
    label: 'Redo',
    description: 'Do again what was taken back',
    section: 'History',
    keys: ['Ctrl+Shift+Z', 'Ctrl+Y'],
    when: ({ history }) => history.future.length > 0,
    run: () => app().redo(),
  },
  {
    id: 'search',
    label: 'Search',
    description: 'Find an actor, event or place by any of its names',
    section: 'Find',
    keys: ['/', 'Ctrl+K'],
    when: always,
    run: (ports) => ports.focusSearch(),
  },
  {
    id: 'filters',
    label: 'Filters',
    description: 'Open or close the filters',
    section: 'Find',
    keys: ['F'],
    when: always,
    run: () => app().setFiltersOpen(!app().filtersOpen),
  },
  ...canvasCommands,
  ...levelCommands,
  {
    id: 'lanes',
    label: 'Lanes',
    description: 'Open or close the lanes of the timeline: events by actor, camp or place',
    section: 'Canvas',
    keys: ['G then T'],
    when: always,
    run: toggleLanes,
  },
  {
    id: 'questions',
    label: 'Questions',
    description: 'Show the opening questions in the panel',
    section: 'Panel',
    keys: ['Q'],
    when: ({ view }) => view.panel.length > 0,
    run: () => app().backTo(0),
  },
  {
    id: 'coverage',
    label: 'Coverage',
    description: 'What this data rests on, and what is missing from it',
    section: 'Panel',
    keys: [],
    when: always,
    run: () => app().openPage({ kind: 'coverage' }),
  },
  {
    id: 'figures',
    label: 'Figures',
    description: 'Who was killed or injured, by whose count, in what is shown',
    section: 'Panel',
    keys: [],
    when: always,
    run: () => app().openPage({ kind: 'figures' }),
  },
  {
    id: 'grades',
    label: 'Grades',
    description: 'How reliable the sources and how credible the claims are held to be',
    section: 'Panel',
    keys: [],
    when: always,
    run: () => app().openPage({ kind: 'grades' }),
  },
  {
    id: 'back',
    label: 'Back',
    description: 'Close the topmost layer: a popover, the filters, then a page of the panel',
    section: 'Panel',
    keys: ['Esc'],
    when: ({ filtersOpen, view }) => filtersOpen || view.panel.length > 0,
    run: peel,
  },
  ...turnCommands,
  {
    id: 'reset',
    label: 'Reset the view',
    description: 'Go back to the view in which the data set opens',
    section: 'View',
    keys: [],
    when: always,
    run: () => app().reset(),
  },
  {
    id: 'copy-link',
    label: 'Copy link',
    description: 'Copy an address that opens this view',
    section: 'View',
    keys: [],
    when: always,
    run: () => void copyLink(),
  },
  ...themeCommands,
  {
    id: 'shortcuts',
    label: 'Keyboard shortcuts',
    description: 'List what the keys do',
    section: 'View',
    keys: ['?'],
    when: always,
    run: (ports) => ports.showShortcuts(),
  },
];

export function commandOf(id: string): Command {
  const found = commands.find((command) => command.id === id);
  if (!found) throw new Error(`Broken invariant: no command ${id}`);
  return found;
}

/** The keys of a command as they are printed, or undefined where it has none. */
export const keysOf = (id: string): string | undefined => commandOf(id).keys[0];
