import { describe, expect, it } from 'vitest';
import { repaired, repairsFor, type RepairKind } from './pdf-text';

const backwards = (text: string) => Array.from(text).reverse().join('');
const kindsOf = (text: string) => repairsFor(text).map(({ kind }) => kind);

const GOOD = `اتفق الوزيران على توسيع التعاون بين البلدين في عام 2025.
وقال الوزير إن العلاقات (التجارية) على ما يرام.`;

describe('repairsFor', () => {
  it.each([
    ['good text', GOOD],
    ['English', 'The ministers agreed on all of it.\nThey left.'],
    ['a name of a letter', 'الفقرة أ من المادة ب من الاتفاق الذي وقع في جنيف العام الماضي'],
    ['ﷺ', 'قال النبي ﷺ'],
    ['one slip', 'قال األمين العام إن المحادثات مستمرة'],
    ['nothing', ''],
  ])('leaves %s alone', (_, text) => expect(repairsFor(text)).toEqual([]));

  it('shows what changes', () => {
    expect(repairsFor('ﻛﺘﺎﺏ ﺟﺪﻳﺪ')).toEqual([
      { kind: 'presentation-forms', count: 8, before: 'ﻛﺘﺎﺏ ﺟﺪﻳﺪ', after: 'كتاب جديد' },
    ]);
  });
});

describe('repaired', () => {
  it.each<[string, RepairKind[], string, string]>([
    ['shapes of letters', ['presentation-forms'], 'ﺍﻟﻌﻼﻗﺎﺕ ﺑﻴﻦ ﺍﻟﺒﻠﺪﻳﻦ', 'العلاقات بين البلدين'],
    [
      'letters as they are seen',
      ['visual-order'],
      '.2025 ماع يف نيدلبلا نيب نواعتلا عيسوت ىلع ناريزولا قفتا',
      'اتفق الوزيران على توسيع التعاون بين البلدين في عام 2025.',
    ],
    [
      'brackets as they are seen',
      ['visual-order'],
      backwards('إن العلاقات )التجارية( على ما يرام في الإقليم'),
      'إن العلاقات (التجارية) على ما يرام في الإقليم',
    ],
    [
      'Latin words among them',
      ['visual-order'],
      'نيدلبلا نيب United Nations ةثعب ىلع ةيقافتالا يف',
      'في الاتفاقية على بعثة United Nations بين البلدين',
    ],
    [
      'shapes as they are seen',
      ['visual-order', 'presentation-forms'],
      backwards('ﺍﻟﻌﻼﻗﺎﺕ ﻓﻲ ﺍﻟﺪﻭﻟﺔ'),
      'العلاقات في الدولة',
    ],
    [
      'لا at the beginning',
      ['lam-alef'],
      'األمم المتحدة واإلقليم واآلخرون واالتحاد',
      'الأمم المتحدة والإقليم والآخرون والاتحاد',
    ],
    [
      'first letters parted',
      ['parted-words'],
      'اتفق ا لوزيران على ا لتعاون بين ا لبلدين',
      'اتفق الوزيران على التعاون بين البلدين',
    ],
    [
      'articles parted',
      ['parted-words'],
      'اتفق ال وزيران على ال تعاون بين ال بلدين',
      'اتفق الوزيران على التعاون بين البلدين',
    ],
    ['all letters parted', ['parted-words'], 'ا ت ف ق  ا ل و ز ي ر ا ن  ع ل ى', 'اتفق الوزيران على'],
  ])('puts %s right', (_, kinds, text, right) => {
    expect(kindsOf(text)).toEqual(kinds);
    expect(repaired(text, kinds)).toBe(right);
  });

  it('does only what it is asked for', () => {
    expect(repaired('ﻛﺘﺎﺏ', [])).toBe('ﻛﺘﺎﺏ');
    expect(repaired(GOOD, ['presentation-forms', 'visual-order', 'lam-alef', 'parted-words', 'cut-lines'])).toBe(GOOD);
  });

  it('asks a lexicon for لا inside words', () => {
    const words = new Set(['علاقات', 'خلال', 'سلام', 'مجال', 'الأمم']);
    const text = 'األمم واآلخرون خالل مجال السالم والعالقات';
    expect(repaired(text, ['lam-alef'], (word) => words.has(word))).toBe('الأمم والآخرون خلال مجال السلام والعلاقات');
  });
});
