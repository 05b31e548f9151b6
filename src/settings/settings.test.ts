import { describe, expect, it } from 'vitest';
import { defaultSettings, readSettings, writeSettings } from './settings';

/** A store in memory that remembers what was done to it. */
function memory(text: string | null = null) {
  const written: string[] = [];
  let kept = text;
  return {
    written,
    getItem: () => kept,
    setItem: (_: string, value: string) => {
      written.push(value);
      kept = value;
    },
  };
}

const refuse = (error: Error) => () => {
  throw error;
};
/** A browser that allows this page no storage. */
const denied = {
  getItem: refuse(new DOMException('denied', 'SecurityError')),
  setItem: refuse(new DOMException('denied', 'SecurityError')),
};
/** A browser whose storage has no room left. */
const full = { getItem: () => null, setItem: refuse(new DOMException('full', 'QuotaExceededError')) };

describe('readSettings', () => {
  it('are the usual ones at the first visit', () => {
    expect(readSettings(memory())).toEqual({ settings: defaultSettings, state: 'ok' });
    expect(defaultSettings).toMatchObject({
      theme: 'system',
      typeface: 'naskh',
      size: 9,
      spacing: 'normal',
      language: null,
      marked: true,
      shortcuts: true,
      mapOpen: false,
      citation: 'chicago',
    });
  });

  it('are what was chosen', () => {
    const chosen = { ...defaultSettings, theme: 'sepia', typeface: 'sans', size: 12, language: 'ar', marked: false };
    expect(readSettings(memory(JSON.stringify(chosen)))).toEqual({ settings: chosen, state: 'ok' });
  });

  it.each([
    ['theme', 'pink'],
    ['theme', 3],
    ['typeface', null],
    ['size', 11],
    ['size', '9'],
    ['spacing', true],
    ['language', 'fr'],
    ['marked', 'yes'],
    ['shortcuts', 1],
    ['mapOpen', {}],
    ['citation', 'harvard'],
  ])('a wrong %s (%j) takes its default; the others stay', (key, value) => {
    const stored = { ...defaultSettings, theme: 'dark', spacing: 'wide', [key]: value };
    const { settings, state } = readSettings(memory(JSON.stringify(stored)));
    expect(settings).toEqual({ ...stored, [key]: defaultSettings[key as keyof typeof defaultSettings] });
    expect(state).toBe('ok');
  });

  it('what is missing takes its default: settings of an older version', () => {
    const { settings } = readSettings(memory('{"theme":"dark"}'));
    expect(settings).toEqual({ ...defaultSettings, theme: 'dark' });
  });

  it('what is not known is dropped: settings of a newer version', () => {
    expect(readSettings(memory('{"theme":"dark","font":"x"}')).settings).not.toHaveProperty('font');
  });

  it.each(['', '{', 'undefined', 'null', '3', '"text"', 'true'])('unreadable: %j', (text) => {
    const store = memory(text);
    expect(readSettings(store)).toEqual({ settings: defaultSettings, state: 'unreadable' });
    // What could not be read is left alone.
    expect(store.written).toEqual([]);
    expect(store.getItem()).toBe(text);
  });

  it.each([
    ['there is no store', null],
    ['it is denied', denied],
  ])('unavailable: %s', (_, store) => {
    expect(readSettings(store)).toEqual({ settings: defaultSettings, state: 'unavailable' });
  });
});

describe('writeSettings', () => {
  it('keeps for the next visit', () => {
    const store = memory();
    const settings = { ...defaultSettings, theme: 'dark' as const, language: 'en' as const };
    expect(writeSettings(store, settings)).toBe('ok');
    expect(readSettings(store)).toEqual({ settings, state: 'ok' });
  });

  it('replaces what was unreadable', () => {
    const store = memory('{');
    expect(writeSettings(store, defaultSettings)).toBe('ok');
    expect(readSettings(store).state).toBe('ok');
  });

  it.each([
    ['there is no store', null],
    ['it is denied', denied],
    ['it is full', full],
  ])('says so, and does not throw, when %s', (_, store) => {
    expect(writeSettings(store, defaultSettings)).toBe('unavailable');
  });
});
