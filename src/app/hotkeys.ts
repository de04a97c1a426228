import { commands, type Command, type Ports } from '../state/commands.ts';
import { useApp } from '../state/app-store.ts';

/** Keys that open a sequence wait this long for the second one. */
const SEQUENCE_MS = 1000;

type Stroke = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

const named: Readonly<Record<string, string>> = { Escape: 'Esc' };
/** With Alt a Mac writes another sign than the key has, so these are known by where they lie. */
const withAlt: Readonly<Record<string, string>> = { Comma: ',', Period: '.' };

/** A stroke as commands write it: "Ctrl+Shift+Z", "F", "?". Command on a Mac is Ctrl. */
export function strokeText({ key: typed, code, ctrlKey, metaKey, shiftKey, altKey }: Stroke): string {
  const key = (altKey ? withAlt[code] : undefined) ?? typed;
  const name = named[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  const isLetter = /^[A-Z]$/u.test(name);
  const held = [(ctrlKey || metaKey) && 'Ctrl', altKey && 'Alt', shiftKey && isLetter && 'Shift'];
  return [...held.filter(Boolean), name].join('+');
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type)));

/** While a dialog or menu is open its own keys alone count. */
const isInOverlay = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('[role="dialog"], [role="menu"], dialog') !== null;

const byKeys = (keys: string): Command | undefined => commands.find((command) => command.keys.includes(keys));
const opensSequence = (key: string) =>
  commands.some(({ keys }) => keys.some((each) => each.startsWith(`${key} then `)));

function sequenceHint(first: string): string {
  const next = commands.flatMap(({ keys, label }) =>
    keys.filter((each) => each.startsWith(`${first} then `)).map((each) => `${each.split(' ').at(-1)} ${label}`),
  );
  return `${first}, then: ${next.join(' · ')}`;
}

interface Pending {
  readonly key: string;
  readonly until: number;
}

/** Reads strokes, one after another, into commands. */
export class KeyReader {
  private pending: Pending | undefined;

  /** The command that the stroke completes at this time in ms, or what it opens. */
  read(stroke: Stroke, now: number): Command | { readonly hint: string } | undefined {
    const text = strokeText(stroke);
    const first = this.pending && this.pending.until >= now ? this.pending.key : undefined;
    this.pending = undefined;
    const second = first === undefined ? undefined : byKeys(`${first} then ${text}`);
    if (second) return second;
    if (!opensSequence(text)) return byKeys(text);
    this.pending = { key: text, until: now + SEQUENCE_MS };
    return { hint: sequenceHint(text) };
  }
}

/** True where the stroke is meant for what has the focus. */
function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || isInOverlay(event.target)) return true;
  return isTyping(event.target) && event.key !== 'Escape' && !(event.key === 'k' && (event.ctrlKey || event.metaKey));
}

const isSingle = (event: KeyboardEvent): boolean =>
  event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;

/** Says what the second key may be, until it comes or is too late. */
class Hint {
  private text = '';
  private timer: ReturnType<typeof setTimeout> | undefined;

  show(text: string): void {
    this.text = text;
    useApp.getState().say(text);
    this.timer = setTimeout(() => this.hide(), SEQUENCE_MS);
  }

  hide(): void {
    clearTimeout(this.timer);
    if (this.text !== '' && useApp.getState().notice?.text === this.text) useApp.getState().say('');
    this.text = '';
  }
}

/** Runs commands on their keys until the returned function is called. */
export function listenToKeys(ports: Ports, singleKeys: () => boolean): () => void {
  const reader = new KeyReader();
  const hint = new Hint();
  const onKey = (event: KeyboardEvent) => {
    if (isTaken(event) || (isSingle(event) && !singleKeys())) return;
    const found = reader.read(event, event.timeStamp);
    hint.hide();
    if (!found) return;
    if ('hint' in found) return hint.show(found.hint);
    if (!found.when(useApp.getState())) return;
    event.preventDefault();
    found.run(ports);
  };
  window.addEventListener('keydown', onKey);
  return () => window.removeEventListener('keydown', onKey);
}
