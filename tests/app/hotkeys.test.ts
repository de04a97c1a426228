import { describe, expect, it } from 'vitest';
import { KeyReader, strokeText } from '../../src/app/hotkeys.ts';

const stroke = (
  key: string,
  held: Partial<Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>> = {},
) => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

const idOf = (found: ReturnType<KeyReader['read']>) => (found && 'id' in found ? found.id : undefined);

describe('a stroke as commands write it', () => {
  it.each([
    [stroke('z', { ctrlKey: true }), 'Ctrl+Z'],
    [stroke('Z', { ctrlKey: true, shiftKey: true }), 'Ctrl+Shift+Z'],
    [stroke('z', { metaKey: true }), 'Ctrl+Z'],
    [stroke('?', { shiftKey: true }), '?'],
    [stroke('/'), '/'],
    [stroke('Escape'), 'Esc'],
    [stroke('f'), 'F'],
    [stroke('.', { altKey: true, code: 'Period' }), 'Alt+.'],
    [stroke('≥', { altKey: true, code: 'Period' }), 'Alt+.'],
    [stroke('≤', { altKey: true, code: 'Comma' }), 'Alt+,'],
  ])('%o', (given, expected) => {
    expect(strokeText(given)).toBe(expected);
  });
});

describe('the reader of keys', () => {
  it('finds a command by its key', () => {
    const reader = new KeyReader();
    expect(idOf(reader.read(stroke('f'), 0))).toBe('filters');
    expect(idOf(reader.read(stroke('y', { ctrlKey: true }), 0))).toBe('redo');
    expect(reader.read(stroke('j'), 0)).toBeUndefined();
  });

  it('waits a second for the second key of a sequence, and says what it may be', () => {
    const reader = new KeyReader();
    expect(reader.read(stroke('g'), 0)).toEqual({ hint: 'G, then: G Graph · C Chronology · L List · T Lanes' });
    expect(idOf(reader.read(stroke('l'), 900))).toBe('canvas-list');
    reader.read(stroke('g'), 2000);
    expect(reader.read(stroke('l'), 3500)).toBeUndefined();
  });

  it('takes the second key for itself where it completes nothing', () => {
    const reader = new KeyReader();
    reader.read(stroke('g'), 0);
    expect(idOf(reader.read(stroke('f'), 10))).toBe('filters');
  });
});
