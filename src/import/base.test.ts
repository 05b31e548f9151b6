import { describe, expect, it } from 'vitest';
import { decode } from '#import/formats/decode';
import { invisibleIn, withoutInvisible } from '#import/text/invisible';
import { limits } from './limits';
import { attempt, Refusal } from './problem';
import { divideByScript, langOf } from '#import/text/scripts';

const ARABIC = 'أكد الوزير أن المحادثات كانت مفيدة.\nThe talks were useful.';

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return bytes;
}

/** Only the letters that the sample needs. */
function windows1256(text: string): Uint8Array {
  const table = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++)
    table.set(new TextDecoder('windows-1256').decode(new Uint8Array([byte])), byte);
  return Uint8Array.from(text, (char) => table.get(char) ?? 63);
}

describe('decode', () => {
  it.each([
    ['utf-8', new TextEncoder().encode(ARABIC), false],
    ['utf-8', new TextEncoder().encode(`\ufeff${ARABIC}`), true],
    ['utf-16le', utf16(`\ufeff${ARABIC}`, true), true],
    ['utf-16be', utf16(`\ufeff${ARABIC}`, false), true],
    ['utf-16le', utf16(ARABIC, true), false],
    ['utf-16be', utf16(ARABIC, false), false],
    ['windows-1256', windows1256(ARABIC), false],
  ])('reads %s', (encoding, bytes, hasMark) => {
    expect(decode(bytes)).toEqual({ text: ARABIC, encoding, hasMark });
  });

  it('takes accented Latin letters for windows-1252', () => {
    const bytes = Uint8Array.from('Le ministre a d\u00e9clar\u00e9 \u00e0 Gen\u00e8ve.', (char) => char.charCodeAt(0));
    expect(decode(bytes)).toMatchObject({ encoding: 'windows-1252', text: 'Le ministre a déclaré à Genève.' });
  });

  it('refuses what is no text, and what is too large', () => {
    expect(attempt(() => decode(new Uint8Array([0, 0, 0, 1, 2, 0, 0, 9, 9, 1, 4]), 'a.bin'))).toEqual({
      ok: false,
      problem: { code: 'not-text', place: { file: 'a.bin' } },
    });
    expect(attempt(() => decode(new Uint8Array(limits.file + 1)))).toMatchObject({ problem: { code: 'too-large' } });
  });
});

describe('attempt', () => {
  it('lets faults of our own through', () => {
    expect(() => attempt(() => new Error('ours'))).not.toThrow();
    expect(() =>
      attempt(() => {
        throw new TypeError('ours');
      }),
    ).toThrow('ours');
    expect(attempt(() => 1)).toEqual({ ok: true, value: 1 });
    expect(new Refusal('empty').problem).toEqual({ code: 'empty', place: {} });
  });
});

describe('langOf', () => {
  it.each([
    ['وصل الوفد إلى جنيف', 'ar'],
    ['The delegation arrived', 'en'],
    ['قال لموقع example.org إنه وصل', 'ar'],
    ['The word بيان means statement', 'en'],
    ['2025:04:02', null],
    ['', null],
  ])('%j is %s', (text, lang) => expect(langOf(text)).toBe(lang));
});

describe('divideByScript', () => {
  it.each([
    [['وصل الوفد أمس إلى مدينة جنيف السويسرية. ', 'The delegation arrived in Geneva yesterday.']],
    [['The delegation arrived in Geneva yesterday — ', 'وصل الوفد أمس إلى مدينة جنيف السويسرية']],
  ])('divides %j', (parts) => expect(divideByScript(parts.join(''))).toEqual(parts));

  it.each([
    'وصل الوفد أمس إلى جنيف (Geneva)',
    'وصل الوفد أمس إلى مدينة جنيف Palais des Nations in the city of Geneva وغادرها اليوم صباحا',
    'The delegation',
    '',
  ])('leaves %j whole', (line) => expect(divideByScript(line)).toEqual([line]));
});

describe('invisible signs', () => {
  const text = '\u200fقال\u200b \u202bالوزير\u202c\u00a0إن\u00adه \u200fوصل';

  it('are listed once each', () => {
    expect(invisibleIn(text)).toEqual([
      { kind: 'direction', code: 'U+200F', count: 2, at: 0 },
      { kind: 'zero-width', code: 'U+200B', count: 1, at: 4 },
      { kind: 'direction', code: 'U+202B', count: 1, at: 6 },
      { kind: 'direction', code: 'U+202C', count: 1, at: 13 },
      { kind: 'no-break-space', code: 'U+00A0', count: 1, at: 14 },
      { kind: 'soft-hyphen', code: 'U+00AD', count: 1, at: 17 },
    ]);
    expect(invisibleIn('قال الوزير: نعم.\n\tوصل')).toEqual([]);
  });

  it('are dropped by kind, and a space stays a space', () => {
    expect(withoutInvisible(text, ['direction', 'zero-width', 'no-break-space', 'soft-hyphen'])).toBe(
      'قال الوزير إنه وصل',
    );
    expect(withoutInvisible(text, [])).toBe(text);
  });
});
