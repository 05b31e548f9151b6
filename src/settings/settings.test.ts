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

const refuse = (name: string) => () => {
  throw new DOMException('no', name);
};
/** A browser that allows this page no storage. */
const denied = { getItem: refuse('SecurityError'), setItem: refuse('SecurityError') };
/** A browser whose storage has no room left. */
const full = { getItem: () => null, setItem: refuse('QuotaExceededError') };

describe('readSettings', () => {
  it('are the usual ones at the first visit', () => {
    expect(readSettings(memory())).toEqual({ settings: defaultSettings, state: 'ok', unkept: {} });
    expect(defaultSettings).toMatchObject({
      theme: 'system',
      typeface: 'naskh',
      size: 9,
      measure: 1,
      spacing: 1,
      language: null,
      markNames: true,
      markOwn: false,
      shortcuts: true,
      mapOpen: false,
      printNotes: false,
      citation: 'chicago',
    });
  });

  it('are what was chosen', () => {
    const chosen = { ...defaultSettings, theme: 'sepia', typeface: 'sans', size: 12, language: 'ar', markNames: false };
    expect(readSettings(memory(JSON.stringify(chosen)))).toEqual({ settings: chosen, state: 'ok', unkept: {} });
  });

  it.each([
    ['theme', 'pink'],
    ['theme', 3],
    ['typeface', null],
    ['size', 99],
    ['measure', 0],
    ['spacing', 'far'],
    ['size', '9'],
    ['spacing', true],
    ['language', 'fr'],
    ['markNames', 'yes'],
    ['shortcuts', 1],
    ['mapOpen', {}],
    ['citation', 'harvard'],
  ])('a wrong %s (%j) takes its default; the others stay', (key, value) => {
    const stored = { ...defaultSettings, theme: 'dark', spacing: 1.2, [key]: value };
    const { settings, state } = readSettings(memory(JSON.stringify(stored)));
    expect(settings).toEqual({ ...stored, [key]: defaultSettings[key as keyof typeof defaultSettings] });
    expect(state).toBe('ok');
  });

  it.each([
    ['what was chosen under its old name', '{"marked":false}', false],
    ['the new name, where both are there', '{"marked":false,"markNames":true}', true],
    ['the default, where the old value is wrong', '{"marked":"no"}', true],
  ])('whether names are marked: %s', (_, stored, wanted) => {
    expect(readSettings(memory(stored)).settings).toEqual({ ...defaultSettings, markNames: wanted });
  });

  it.each([
    ['wide', 1.2],
    ['normal', 1],
  ])('the distance of lines as an older version kept it: %s', (stored, wanted) => {
    expect(readSettings(memory(JSON.stringify({ spacing: stored }))).settings.spacing).toBe(wanted);
  });

  it.each([
    [true, 'all'],
    [false, 'none'],
  ])('vowels as an older version kept them: %s', (stored, wanted) => {
    expect(readSettings(memory(JSON.stringify({ vowels: stored }))).settings.vowels).toBe(wanted);
  });

  it('what is missing takes its default: settings of an older version', () => {
    const { settings } = readSettings(memory('{"theme":"dark"}'));
    expect(settings).toEqual({ ...defaultSettings, theme: 'dark' });
  });

  it('what is not known is not among them: settings of a newer version', () => {
    expect(readSettings(memory('{"theme":"dark","font":"x"}')).settings).not.toHaveProperty('font');
  });

  it.each(['', '{', 'undefined', 'null', '3', '"text"', 'true'])('unreadable: %j', (text) => {
    const store = memory(text);
    expect(readSettings(store)).toEqual({ settings: defaultSettings, state: 'unreadable', unkept: {} });
    // What could not be read is left alone.
    expect(store.written).toEqual([]);
    expect(store.getItem()).toBe(text);
  });

  it.each([
    ['there is no store', null],
    ['it is denied', denied],
  ])('unavailable: %s', (_, store) => {
    expect(readSettings(store)).toEqual({ settings: defaultSettings, state: 'unavailable', unkept: {} });
  });
});

describe('writeSettings', () => {
  it('keeps for the next visit', () => {
    const store = memory();
    const { settings, state } = writeSettings(store, readSettings(store), { theme: 'dark', language: 'en' });
    expect(settings).toEqual({ ...defaultSettings, theme: 'dark', language: 'en' });
    expect(state).toBe('ok');
    expect(readSettings(store).settings).toEqual(settings);
  });

  it('leaves settings of a newer version as they are, but for the one that is changed', () => {
    const store = memory('{"theme":"neon","size":14,"font":"x"}');
    writeSettings(store, readSettings(store), { size: 12 });
    expect(JSON.parse(store.getItem() ?? '')).toMatchObject({ theme: 'neon', size: 12, font: 'x' });
  });

  it('leaves what another tab chose meanwhile', () => {
    const store = memory();
    const before = readSettings(store);
    store.setItem('', '{"theme":"sepia"}');
    writeSettings(store, before, { size: 12 });
    expect(readSettings(store).settings).toMatchObject({ theme: 'sepia', size: 12 });
  });

  it('says for the rest of the visit that something was set aside', () => {
    const kept = new Map([['bayan.settings', '{']]);
    const store = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
    const once = writeSettings(store, readSettings(store), { theme: 'dark' });
    expect(once.state).toBe('aside');
    expect(writeSettings(store, once, { size: 12 }).state).toBe('aside');
    expect(kept.get('bayan.settings.aside-1')).toBe('{');
  });

  it.each([
    ['unavailable', 'there is no store', null],
    ['unavailable', 'it is denied', denied],
    ['full', 'it is full', full],
  ] as const)('is %s, and the choice holds for this visit, when %s', (state, _, store) => {
    const after = writeSettings(store, readSettings(store), { theme: 'dark' });
    expect(after).toEqual({ settings: { ...defaultSettings, theme: 'dark' }, state, unkept: { theme: 'dark' } });
  });

  it('what could not be kept is kept with the next choice that can be', () => {
    const none = writeSettings(full, readSettings(full), { theme: 'dark' });
    const store = memory('{"theme":"sepia"}');
    expect(readSettings(store, none.unkept).settings.theme).toBe('dark');
    const after = writeSettings(store, none, { size: 12 });
    expect(after).toMatchObject({ state: 'ok', unkept: {} });
    expect(readSettings(store).settings).toMatchObject({ theme: 'dark', size: 12 });
  });
});
