import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { tinyArticle } from '#article/testing';
import { startI18n, switchLanguage } from '#i18n/index';
import { showStored } from '#reader/displayed-text';
import { markNames } from '#reader/marks/visible';
import { CLOSED, rowTexts, stateOf, type RowTexts } from './row-state';
import { rowTree } from './row-tree';
import { textOf, type Branch, type Tree } from './tree';

const quote = (id: string, ar: string, en: string) => ({
  id,
  kind: 'person' as const,
  name: { ar, en },
  mentions: [{ in: id, ar, en }],
});
const article = tinyArticle({
  parties: [
    { side: 'a', entity: 'a', speakers: ['wang'] },
    { side: 'b', entity: 'b', speakers: ['lavrov'] },
  ],
  paragraphs: [
    [{ ar: 'قال وانغ.', en: 'Wang spoke.', speaker: 'wang' }],
    [{ ar: 'وأضاف وانغ.', en: 'Wang went on.', speaker: 'wang' }],
    [{ ar: 'رد لافروف.', en: 'Lavrov answered.', speaker: 'lavrov' }],
    [{ ar: 'انتهى اللقاء.', en: 'The meeting ended.' }],
  ],
  entities: [
    { ...quote('wang', 'وانغ', 'Wang'), mentions: [{ in: 'p1.1', ar: 'وانغ', en: 'Wang' }] },
    { ...quote('lavrov', 'لافروف', 'Lavrov'), mentions: [{ in: 'p3.1', ar: 'لافروف', en: 'Lavrov' }] },
    { ...quote('a', 'قال', 'spoke'), mentions: [{ in: 'p1.1', ar: 'قال', en: 'spoke' }] },
    { ...quote('b', 'رد', 'answered'), mentions: [{ in: 'p3.1', ar: 'رد', en: 'answered' }] },
  ],
});
const reading = {
  layer: 'entities' as const,
  marked: new Set(markNames),
  show: showStored,
  words: null,
  wordwise: false,
  romanized: false,
  senses: false,
  covered: null,
};

let texts: RowTexts;
beforeAll(async () => {
  // Files of tests share what is loaded: another may have left it in Arabic.
  await (i18next.isInitialized ? switchLanguage('en') : startI18n('en'));
  texts = rowTexts(i18next);
});

function drawn(row: number, { named = 0, opened = CLOSED, selection = null as { id: string } | null } = {}): Branch {
  const unit = article.units[row];
  if (!unit) throw new Error(`no row ${row}`);
  const lit = selection && { type: 'entity' as const, id: selection.id, at: 0 };
  return rowTree(unit, stateOf(unit, { article, reading, selection: lit, current: null, named, texts }, opened));
}

/** All elements of a tree of which something is so. */
function every(tree: Tree, is: (branch: Branch) => boolean): Branch[] {
  if (typeof tree === 'string') return [];
  return [...(is(tree) ? [tree] : []), ...tree.children.flatMap((child) => every(child, is))];
}
const ofClass = (tree: Tree, name: string) =>
  every(tree, ({ attributes }) => attributes.class?.split(' ').includes(name) ?? false);
const reveal = (tree: Branch) => ofClass(tree, 'row-reveal')[0]?.attributes['aria-expanded'];

describe('a row', () => {
  it.each([
    { row: 1, named: 0, shown: true, heard: true, side: 'a', name: 'Wang' },
    { row: 2, named: 0, shown: false, heard: false, side: 'a', name: 'Wang' },
    // The first in view shows the name again; it is heard where the run begins only.
    { row: 2, named: 2, shown: true, heard: false, side: 'a', name: 'Wang' },
    { row: 3, named: 0, shown: true, heard: true, side: 'b', name: 'Lavrov' },
    { row: 4, named: 0, shown: true, heard: true, side: 'none', name: 'reporter' },
  ])('$row names its speaker where the run begins, or where it is the first in view: $named', (one) => {
    const tree = drawn(one.row, one);
    const [run] = ofClass(tree, 'rail-run');
    expect(run?.attributes['data-named'] !== undefined).toBe(one.shown);
    expect(run?.attributes['data-side']).toBe(one.side);
    const [name] = ofClass(tree, 'rail-name');
    expect(name?.attributes['aria-hidden']).toBe(one.heard ? undefined : 'true');
    const said = textOf(name ?? '');
    expect(said).toContain(one.name === 'reporter' ? texts.speakers.reporter : one.name);
    expect(said.startsWith(texts.say('speaker'))).toBe(one.heard);
  });

  it('shows what is open in it, and nothing of what is open in others', () => {
    const open = drawn(1, { opened: { ...CLOSED, english: true } });
    expect([open.attributes['data-revealed'], reveal(open)]).toEqual(['', 'true']);
    expect([drawn(2).attributes['data-revealed'], reveal(drawn(2))]).toEqual([undefined, 'false']);
  });

  it('offers its English where it has some', () => {
    const [whole, partly, without] = [
      ['One.', 'Two.'],
      [null, 'Two.'],
      [null, null],
    ]
      .map((english) => tinyArticle({ paragraphs: [english.map((en) => ({ ar: 'جملة.', en }))] }))
      .map((of) => {
        const unit = of.units[1];
        if (!unit) throw new Error('no paragraph');
        const state = { article: of, reading, selection: null, current: null, named: 0, texts };
        return ofClass(rowTree(unit, stateOf(unit, state, CLOSED)), 'row-reveal').length;
      });
    expect([whole, partly, without]).toEqual([1, 1, 0]);
  });

  it('lights what is selected in both languages; a row without it is drawn as before', () => {
    const lit = every(drawn(1, { selection: { id: 'wang' } }), ({ attributes }) => attributes['data-selected'] === '');
    expect(lit.map((one) => [textOf(one), one.attributes['aria-pressed']])).toEqual([
      ['وانغ.', 'true'],
      ['Wang ', 'true'],
    ]);
    expect(drawn(3, { selection: { id: 'wang' } })).toEqual(drawn(3));
  });
});
