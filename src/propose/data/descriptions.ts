/** Words for those who were named. Folded, with the article; each rule has an example and a counter-example, which a test runs. */
export interface DescriptionRule {
  id: string;
  words: readonly string[];
  of: 'countries' | 'minister' | 'president' | 'own-country' | 'the-country';
  by: 'description' | 'title';
  /** A regular expression of English words that render it. */
  en: string;
  example: { ar: string; finds: string };
  counter: { ar: string };
}

export const descriptionRules: readonly DescriptionRule[] = [
  {
    id: 'two-heads-of-state',
    words: [
      'رييسا الدولتين',
      'رييسي الدولتين',
      'رييسا البلدين',
      'رييسي البلدين',
      'قايدا البلدين',
      'قايدي البلدين',
      'زعيما البلدين',
      'زعيمي البلدين',
      'الرييسان',
      'الرييسين',
      'الزعيمان',
      'الزعيمين',
    ],
    of: 'president',
    by: 'title',
    en: 'the (?:two )?(?:heads of state|presidents|leaders)(?: of (?:the )?two countries)?|both (?:presidents|leaders)',
    example: { ar: 'التوافق الذي توصل إليه رئيسا الدولتين', finds: 'رئيسا الدولتين' },
    counter: { ar: 'انتخبوه رئيسا للبلاد' },
  },
  {
    id: 'two-ministers',
    words: ['الوزيران', 'الوزيرين'],
    of: 'minister',
    by: 'description',
    en: '(?:the )?(?:two|both) (?:foreign )?ministers|the ministers',
    example: { ar: 'أدلى الوزيران بهذه التصريحات', finds: 'الوزيران' },
    counter: { ar: 'اختار الوزير مستشارا' },
  },
  {
    id: 'two-countries',
    words: ['الجانبان', 'الجانبين', 'الطرفان', 'الطرفين', 'البلدان', 'البلدين', 'الدولتان', 'الدولتين'],
    of: 'countries',
    by: 'description',
    en: '(?:the )?(?:two|both) (?:countries|sides|parties|states|nations)|the parties',
    example: { ar: 'اتفق الجانبان على التعاون', finds: 'الجانبان' },
    counter: { ar: 'بقي إلى جانب صديقه' },
  },
  {
    id: 'own-country',
    words: ['بلاده', 'بلادها'],
    of: 'own-country',
    by: 'description',
    en: '(?:his|her|its) (?:own )?country',
    example: { ar: 'أكد الوزير دعم بلاده للحل', finds: 'بلاده' },
    counter: { ar: 'زار بلادا كثيرة' },
  },
  {
    id: 'the-country',
    words: ['البلاد', 'البلد'],
    of: 'the-country',
    by: 'description',
    en: 'the country|the nation',
    example: { ar: 'تتحسن الأوضاع في البلاد', finds: 'البلاد' },
    counter: { ar: 'زار بلادا كثيرة' },
  },
];
