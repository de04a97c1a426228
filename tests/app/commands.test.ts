import { describe, expect, it } from 'vitest';
import { commands, commandOf, keysOf } from '../../src/state/commands.ts';

describe('the list of commands', () => {
  it('has no key and no id twice', () => {
    const keys = commands.flatMap((command) => command.keys);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length);
  });

  it('has no key that a sequence begins with', () => {
    const keys = commands.flatMap((command) => command.keys);
    const first = keys.filter((key) => key.includes(' then ')).map((key) => key.split(' then ')[0]);
    expect(keys.filter((key) => first.includes(key))).toEqual([]);
  });

  it.each(commands.map((command) => [command.id, command] as const))('says what %s is and does', (_id, command) => {
    expect(command.label).not.toBe('');
    expect(command.description).not.toBe('');
    expect(command.label).not.toBe(command.description);
  });

  it('leaves alone the keys that browsers need', () => {
    const taken = ['Ctrl+F', 'Ctrl+H', 'Ctrl+E', 'Ctrl+I', 'Ctrl+N', 'Ctrl+T', 'Ctrl+W', 'Ctrl+L', 'Ctrl+P'];
    expect(commands.flatMap(({ keys }) => keys).filter((key) => taken.includes(key))).toEqual([]);
  });

  it('is read by id', () => {
    expect(commandOf('undo').label).toBe('Undo');
    expect(keysOf('canvas-list')).toBe('G then L');
    expect(keysOf('reset')).toBeUndefined();
    expect(() => commandOf('nothing')).toThrow('nothing');
  });
});
