import { describe, expect, it } from 'vitest';
import { plainLine, type Stretch } from './plain-line';

const ar = (text: string): Stretch => ({ text, lang: 'ar' });
const en = (text: string): Stretch => ({ text, lang: 'en' });
const url: Stretch = { text: 'https://x.example/?a=1', lang: 'en', address: true };

describe('a line of plain text', () => {
  it.each<[string, Stretch[], 'ar' | 'en', string]>([
    ['of English alone is as it is', [en('She said so.'), en(' (X)')], 'en', 'She said so. (X)'],
    ['of Arabic alone is as it is', [ar('وقالت ذلك.')], 'ar', 'وقالت ذلك.'],
    ['of English with an address too', [en('X. '), url, en('.')], 'en', 'X. https://x.example/?a=1.'],
    ['of nothing is only its direction', [], 'en', '\u200e'],
    [
      'keeps the stop of an Arabic sentence before English',
      [ar('وقالت ذلك.'), en(' (Xinhua, para. 3)')],
      'ar',
      'وقالت ذلك.\u200f \u2066(Xinhua, para. 3)\u2069',
    ],
    [
      'puts no mark behind an Arabic letter',
      [ar('وقالت'), en(' (Xinhua, para. 3)')],
      'ar',
      'وقالت \u2066(Xinhua, para. 3)\u2069',
    ],
    [
      'nor behind Arabic that ends the line',
      [en('“Xinhua”'), ar('، عنوان.')],
      'ar',
      '\u200f\u2066“Xinhua”\u2069، عنوان.',
    ],
    [
      'closes off Arabic in English, and leaves English open',
      [en('Xinhua. '), ar('عنوان.'), en(' [Title]. '), url],
      'en',
      'Xinhua. \u2067عنوان.\u2069 [Title]. https://x.example/?a=1',
    ],
    [
      'begins from its own side, though it begins with the other script',
      [en('“'), ar('عنوان'), en('” [“Title”].')],
      'en',
      '\u200e“\u2067عنوان\u2069” [“Title”].',
    ],
    [
      'of Arabic puts nothing to an address, which programs link to',
      [ar('عنوان، '), ar('الفقرة 3، '), url, ar('.')],
      'ar',
      'عنوان، الفقرة 3،\u200f https://x.example/?a=1.',
    ],
    [
      'says Arabic behind an English quotation',
      [en('She said so.'), ar(' (شينخوا، 2025)')],
      'en',
      'She said so. \u2067(شينخوا، 2025)\u2069',
    ],
  ])('%s', (_what, stretches, lang, line) => {
    expect(plainLine(stretches, lang)).toBe(line);
  });

  it('puts no sign to the end of an address, whatever follows', () => {
    expect(plainLine([ar('عنوان، '), url, ar('. الاطلاع: اليوم.')], 'ar')).toContain(`${url.text}. الاطلاع`);
  });

  it('closes what it opens, and leaves the words as they are', () => {
    const stretches = [ar('أ.'), en('a.'), ar('ب'), url, en(' c')];
    for (const lang of ['ar', 'en'] as const) {
      const line = plainLine(stretches, lang);
      expect(line.match(/[\u2066\u2067]/g)?.length).toBe(line.match(/\u2069/g)?.length);
      expect(line.replaceAll(/[\u200e\u200f\u2066-\u2069]/g, '')).toBe(stretches.map(({ text }) => text).join(''));
    }
  });
});
