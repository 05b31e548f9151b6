import { describe, expect, it } from 'vitest';
import { proposeNames, type NameOptions } from './names';
import { describeWhy } from '#propose/why';

type Row = [ar: string, en?: string];

/** Mentions as `words=English kind by entity`, in the order of the text. */
function mentions(rows: readonly Row[], options?: NameOptions): string[] {
  const sentences = rows.map(([ar, en]) => ({ ar, en: en ?? null }));
  return proposeNames(sentences, options)
    .flatMap(({ entity, kind, mentions: all }) => all.map((mention) => ({ ...mention, entity, kind })))
    .sort((a, b) => a.sentence - b.sentence || a.ar.start - b.ar.start || b.ar.end - a.ar.end)
    .map(({ sentence, ar, en, kind, by, entity }) => {
      const text = sentences[sentence];
      const english = en ? text?.en?.slice(en.start, en.end) : null;
      return `${text?.ar.slice(ar.start, ar.end)}=${english ?? ''} ${kind} ${by} ${entity}`;
    });
}

describe('names', () => {
  it('are found with their English, without glued clitics', () => {
    expect(mentions([['اتفقت روسيا والصين في موسكو', 'Russia and China agreed in Moscow']])).toEqual([
      'روسيا=Russia place name russia',
      'الصين=China place name china',
      'موسكو=Moscow place name moscow',
    ]);
  });

  it('an adjective names no country, yet says for whom a title speaks', () => {
    const sentences = [{ ar: 'قال وزير الخارجية الصيني، وانغ يي', en: 'Chinese Foreign Minister Wang Yi said' }];
    expect(mentions([['قال وزير الخارجية الصيني، وانغ يي', 'Chinese Foreign Minister Wang Yi said']])).toEqual([
      'وزير الخارجية الصيني=Chinese Foreign Minister person title wang-yi',
      'وانغ يي=Wang Yi person name wang-yi',
    ]);
    expect(proposeNames(sentences)[0]?.country).toBe('china');
  });

  it('people that no list has are found by the capitals of the English', () => {
    expect(
      mentions([
        ['قالت هيذر نويرت إن الأمر انتهى', 'Heather Nauert said it was over'],
        ['وأضافت نويرت شيئا', 'Nauert added something'],
      ]),
    ).toEqual(['هيذر نويرت=Heather Nauert person name heather-nauert', 'نويرت=Nauert person name heather-nauert']);
  });

  it('and without English by a title or a given name', () => {
    expect(mentions([['استقبل وزير الخارجية المصري كريم البدراوي الوفد']])).toEqual([
      'وزير الخارجية المصري= person title krym-albdrawy',
      'كريم البدراوي= person name krym-albdrawy',
    ]);
    expect(mentions([['أكد الرئيس المصري ضرورة تعزيز التعاون']])).toEqual([
      'الرئيس المصري= person title alryys-almsry',
    ]);
  });

  it('a country in an institution is named, a city in its proper name is not', () => {
    expect(mentions([['وافق برلمان جيبوتي']])).toEqual([
      'برلمان جيبوتي= organization name brlman-jybwty',
      'جيبوتي= place name djibouti',
    ]);
    expect(mentions([['انضم إلى منظمة شانغهاي للتعاون']])).toEqual([
      'منظمة شانغهاي للتعاون= organization name shanghai-cooperation-organization',
    ]);
  });

  it('fused لل keeps its ل, and what lies in a longer name is named too', () => {
    expect(mentions([['أمام الجمعية العامة للأمم المتحدة']])).toEqual([
      'الجمعية العامة للأمم المتحدة= organization name united-nations-general-assembly',
      'للأمم المتحدة= organization name united-nations',
    ]);
  });

  it('words that say something else too need the English, or a word before them', () => {
    expect(mentions([['تعاون مالي واقتصادي', 'Financial and economic cooperation']])).toEqual([]);
    expect(mentions([['أرسل قوات إلى مالي', 'He sent forces to Mali']])).toEqual(['مالي=Mali place name mali']);
    expect(mentions([['في حماس شديد']])).toEqual([]);
    expect(mentions([['قالت حركة حماس'], ['وأضافت حماس']])).toHaveLength(2);
  });

  it('the English tells what an Arabic word that names two means', () => {
    expect(mentions([['وصل إلى عمان', 'He arrived in Amman']])).toEqual(['عمان=Amman place name amman']);
    expect(mentions([['وصل إلى عمان', 'He arrived in Oman']])).toEqual(['عمان=Oman place name oman']);
  });

  it('abbreviations that Arabic spells out are found', () => {
    expect(mentions([['أعلنت شركة بي إم دبليو ذلك', 'BMW announced it']])).toEqual([
      'شركة بي إم دبليو=BMW organization name bmw',
    ]);
  });

  it('two countries are meant by words for both', () => {
    const text: Row[] = [['التقى الرئيس الصيني شي جين بينغ والرئيس الروسي فلاديمير بوتين'], ['واتفق الجانبان على ذلك']];
    expect(mentions(text).slice(-2)).toEqual([
      'الجانبان= place description china',
      'الجانبان= place description russia',
    ]);
  });

  it('what other articles name comes first, with its id', () => {
    const known = [
      { id: 'lavrov', kind: 'person' as const, ar: ['لافروف', 'سيرجي لافروف'], en: ['Sergei Lavrov', 'Lavrov'] },
    ];
    expect(mentions([['قال لافروف']], { known })).toEqual(['لافروف= person name lavrov']);
  });

  it('a country that another article names stays a country, and the reason says where', () => {
    const known = [
      { id: 'china', kind: 'place' as const, ar: ['الصين'], en: ['China'], headline: { ar: 'عنوان', en: 'Headline' } },
    ];
    const text: Row[] = [
      ['التقى الرئيس الصيني شي جين بينغ والرئيس الروسي فلاديمير بوتين في الصين'],
      ['واتفق الجانبان على ذلك'],
    ];
    expect(mentions(text, { known })).toEqual(mentions(text));
    const [china] = proposeNames(
      text.map(([ar]) => ({ ar, en: null })),
      { known },
    ).filter(({ entity }) => entity === 'china');
    expect(china?.mentions[0]?.why).toEqual({
      code: 'known',
      values: { name: 'الصين', headlineAr: 'عنوان', headlineEn: 'Headline' },
    });
  });

  it('a lexicon says which words are no names', () => {
    const ar = 'قال الدكتور غسيلوف';
    expect(mentions([[ar]])).toHaveLength(1);
    expect(mentions([[ar]], { isWord: (folded) => folded === 'غسيلوف' })).toHaveLength(0);
  });

  it('empty and odd texts give nothing and do not throw', () => {
    expect(mentions([[''], ['،،، ...', '...'], ['abc 123'], ['\u064b\u0640', 'x']])).toEqual([]);
  });

  it('each says why', () => {
    const [first] = proposeNames([{ ar: 'في روسيا', en: null }]);
    expect(first && first.mentions[0] && describeWhy(first.mentions[0].why)).toBe('on the list of countries: روسيا');
  });

  it('is plain data', () => {
    const names = proposeNames([{ ar: 'قال لافروف في موسكو', en: 'Lavrov said in Moscow' }]);
    expect(structuredClone(names)).toEqual(names);
  });
});
