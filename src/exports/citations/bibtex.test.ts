import { describe, expect, it } from 'vitest';
import { bibtexOf, texOf } from './bibtex';
import type { CslItem } from './csl';

const item: CslItem = {
  id: '2025-04-01-lavrov-wang-moscow-p3',
  type: 'article-newspaper',
  title: 'الصين وروسيا تتفقان [China, Russia agree: UN]',
  'container-title': 'Xinhua',
  publisher: 'Xinhua & Co.',
  issued: { 'date-parts': [[2025, 4, 2]] },
  accessed: { 'date-parts': [[2025, 11, 30]] },
  language: 'ar',
  URL: 'https://bayan.example/a_b/?entity=x&at=2#p3',
  note: 'Cited: para. 3, “50% of it”.',
};

/** Fields of an entry by the grammar of BibTeX: braces are counted, whatever stands before them. */
function fieldsIn(source: string): Record<string, string> {
  const fields: Record<string, string> = {};
  const start = /\s*(\w+)\s*=\s*/y;
  start.lastIndex = source.indexOf(',') + 1;
  for (let found = start.exec(source); found; found = start.exec(source)) {
    let [at, depth] = [start.lastIndex, 0];
    for (; at < source.length; at += 1) {
      if (source[at] === '{') depth += 1;
      if (source[at] === '}') depth -= 1;
      if (depth === 0 && (source[at] === '}' || source[at + 1] === ',')) break;
    }
    fields[found[1] ?? ''] = source.slice(start.lastIndex, at + 1);
    start.lastIndex = at + 2;
  }
  return fields;
}

describe('bibtexOf', () => {
  it('writes every field, in its order', () => {
    expect(bibtexOf(item)).toBe(
      [
        '@article{2025-04-01-lavrov-wang-moscow-p3,',
        '  title = {{الصين وروسيا تتفقان [China, Russia agree: UN]}},',
        '  journal = {Xinhua},',
        '  entrysubtype = {newspaper},',
        '  publisher = {Xinhua \\& Co.},',
        '  date = {2025-04-02},',
        '  year = {2025},',
        '  month = apr,',
        '  day = {2},',
        '  url = {https://bayan.example/a_b/?entity=x&at=2#p3},',
        '  urldate = {2025-11-30},',
        '  language = {ar},',
        '  note = {Cited: para. 3, “50\\% of it”.},',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('has no field for an address that is not known', () => {
    const { URL: _, ...rest } = item;
    expect(fieldsIn(bibtexOf(rest))).not.toHaveProperty('url');
  });

  it.each([
    [1, 'jan'],
    [5, 'may'],
    [9, 'sep'],
    [12, 'dec'],
  ])('month %i has the name that BibTeX knows: %s', (month, name) => {
    const { month: written, date } = fieldsIn(bibtexOf({ ...item, issued: { 'date-parts': [[2024, month, 31]] } }));
    expect([written, date]).toEqual([name, `{2024-${String(month).padStart(2, '0')}-31}`]);
  });

  it('keeps capitals: the whole title stands in inner braces', () => {
    expect(fieldsIn(bibtexOf({ ...item, title: 'UN and {EU}' }))['title']).toBe('{{UN and \\{EU\\}}}');
  });

  it.each(['}', '{', '{{', '}}{', '\\', '\\}', '{\\alpha} "', '%', '@article{x,', 'a = {b},'])(
    'a text like %s ends no field',
    (text) => {
      const hostile = { ...item, title: text, publisher: text, note: text };
      const fields = fieldsIn(bibtexOf(hostile));
      expect(Object.keys(fields)).toEqual(Object.keys(fieldsIn(bibtexOf(item))));
      expect(fields['title']).toBe(`{{${texOf(text)}}}`);
      expect(fields['note']).toBe(`{${texOf(text)}}`);
    },
  );
});

describe('texOf', () => {
  it.each([
    ['China, Russia', 'China, Russia'],
    ['الـ80، «العدالة»؟', 'الـ80، «العدالة»؟'],
    ['Guangzhou é “ ” – ’', 'Guangzhou é “ ” – ’'],
    ['a & b', 'a \\& b'],
    ['50 %', '50 \\%'],
    ['$5 #1 a_b', '\\$5 \\#1 a\\_b'],
    ['C:\\x', 'C:\\textbackslash{}x'],
    ['a~b^c', 'a\\textasciitilde{}b\\textasciicircum{}c'],
    ['<b>', '\\textless{}b\\textgreater{}'],
    ['`x`', '\\`{}x\\`{}'],
    ['{x}', '\\{x\\}'],
    ['{a{b}}', '\\{a\\{b\\}\\}'],
    ['{x', '\\textbraceleft{}x'],
    ['x}', 'x\\textbraceright{}'],
    ['}x{', '\\textbraceright{}x\\textbraceleft{}'],
    ['a-b', 'a-b'],
    ['a -- b --- c', 'a -{}- b -{}-{}- c'],
    ["it's ''so''", "it's '{}'so'{}'"],
    ['a,, b', 'a,{}, b'],
    ['a|b "c" @d', 'a|b "c" @d'],
    ['', ''],
  ])('%s', (text, source) => {
    expect(texOf(text)).toBe(source);
  });
});
