import { describe, expect, it } from 'vitest';
import { sourceEntries } from '#lexicon/testing';
import { align, realign, type Pair } from './align';
import { bandFor, longestChain } from './band';
import { bestBeads } from './beads';
import { dictionaryOf } from './dictionary';
import { alignDocument } from './document';
import { lengthEvidence, refinedModel, roughModel } from './length';
import { wordsOfLexicon } from './lexicon-words';
import { borderBetween, unitsIn } from './shape';

const translate = dictionaryOf(wordsOfLexicon(sourceEntries()));
const bare = (pairs: readonly Pair[]) => pairs.map(({ ar, en }) => [ar, en]);

const PAIRS: readonly (readonly [string, string])[] = [
  [
    'استأنف وفدا الدولتين محادثاتهما في جنيف يوم الاثنين بعد توقف دام 14 شهرا.',
    'The delegations of the two states resumed their talks in Geneva on Monday after a break of 14 months.',
  ],
  [
    'ويرأس الوفد الأول نائب وزير الري سالم الحداد.',
    'The first delegation is headed by the deputy minister of irrigation, Salem Haddad.',
  ],
  ['ولم تعلق مارتن على الأمر.', 'Martin did not comment.'],
  [
    'وتطالب دولة المصب بضمان حصة سنوية لا تقل عن 3.5 مليار متر مكعب.',
    'The downstream state demands a guaranteed annual share of no less than 3.5 billion cubic metres.',
  ],
  ['هل يكفي أسبوع واحد لحل خلاف عمره أربعون عاما؟', 'Is one week enough to settle a dispute that is forty years old?'],
  ['ويرى خبراء في معهد بحوث المياه أن ذلك غير مرجح.', 'Experts at the Institute of Water Research think it unlikely.'],
  [
    'ومن المقرر أن تختتم المحادثات يوم الجمعة ببيان مشترك.',
    'The talks are due to end on Friday with a joint statement.',
  ],
];
const AR = PAIRS.map(([ar]) => ar);
const EN = PAIRS.map(([, en]) => en);

describe('align', () => {
  it('pairs sentence with sentence', () => {
    const pairs = align(AR, EN, { translate });
    expect(bare(pairs)).toEqual(PAIRS.map((_, at) => [[at], [at]]));
    expect(pairs.every(({ confidence }) => confidence > 0.8 && confidence <= 1)).toBe(true);
  });

  it.each<[string, string[], string[], number[][][]]>([
    [
      'two Arabic sentences in one line',
      [AR[0] ?? '', `${AR[1]} ${AR[2]}`, ...AR.slice(3)],
      EN,
      [
        [[0], [0]],
        [[1], [1, 2]],
        [[2], [3]],
        [[3], [4]],
        [[4], [5]],
        [[5], [6]],
      ],
    ],
    [
      'a sentence that the Arabic lacks',
      AR.toSpliced(3, 1),
      EN,
      [
        [[0], [0]],
        [[1], [1]],
        [[2], [2]],
        [[], [3]],
        [[3], [4]],
        [[4], [5]],
        [[5], [6]],
      ],
    ],
    [
      'a sentence that the English lacks',
      AR,
      EN.toSpliced(4, 1),
      [
        [[0], [0]],
        [[1], [1]],
        [[2], [2]],
        [[3], [3]],
        [[4], []],
        [[5], [4]],
        [[6], [5]],
      ],
    ],
    [
      'an English sentence cut in two',
      AR,
      [
        ...EN.slice(0, 3),
        'The downstream state demands a guaranteed annual share',
        'of no less than 3.5 billion cubic metres.',
        ...EN.slice(4),
      ],
      [
        [[0], [0]],
        [[1], [1]],
        [[2], [2]],
        [[3], [3, 4]],
        [[4], [5]],
        [[5], [6]],
        [[6], [7]],
      ],
    ],
  ])('finds %s', (_, ar, en, expected) => expect(bare(align(ar, en, { translate }))).toEqual(expected));

  it.each<[string[], string[]]>([
    [[], []],
    [[], ['a', 'b']],
    [['أ'], []],
    [[''], ['']],
    [['أ'], ['a']],
    [AR.slice(0, 1), EN],
    [AR, EN.slice(6)],
    [Array<string>(30).fill('نعم'), Array<string>(3).fill('yes')],
  ])('holds every sentence once, in order (%#)', (ar, en) => {
    const pairs = align(ar, en, { translate });
    expect(pairs.flatMap((pair) => pair.ar)).toEqual(ar.map((_, at) => at));
    expect(pairs.flatMap((pair) => pair.en)).toEqual(en.map((_, at) => at));
  });

  it('is never led over a hard border', () => {
    const pairs = align(AR, EN, { translate, borders: [[2, 3]] });
    expect(pairs.some((pair) => pair.ar.some((at) => at < 2) && pair.en.some((at) => at >= 3))).toBe(false);
    expect(pairs.some((pair) => pair.ar.some((at) => at >= 2) && pair.en.some((at) => at < 3))).toBe(false);
  });

  it('takes 2 000 sentences a side in seconds', () => {
    const many = Array.from({ length: 2000 }, (_, at) => {
      const [ar, en] = PAIRS[at % PAIRS.length] ?? ['', ''];
      return [`${ar} رقم ${at * 7}`, `${en} Number ${at * 7}`] as const;
    });
    const start = performance.now();
    const pairs = align(
      many.map(([ar]) => ar),
      many.map(([, en]) => en),
      { translate },
    );
    expect(pairs.filter((pair) => pair.ar.length === 1 && pair.ar[0] === pair.en[0]).length).toBeGreaterThan(1980);
    // A quarter of this on a machine at rest.
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

describe('realign', () => {
  const wrong: Pair[] = [
    { ar: [0], en: [0], confidence: 1, pinned: true },
    { ar: [1, 2], en: [1], confidence: 1 },
    { ar: [3], en: [2, 3], confidence: 1 },
    { ar: [4], en: [4], confidence: 1, pinned: true },
    { ar: [5, 6], en: [5, 6], confidence: 0.3 },
  ];

  it('computes again between pins alone', () => {
    const pairs = realign(AR, EN, wrong, 1, { translate });
    expect(bare(pairs)).toEqual([
      [[0], [0]],
      [[1], [1]],
      [[2], [2]],
      [[3], [3]],
      [[4], [4]],
      [
        [5, 6],
        [5, 6],
      ],
    ]);
    expect(pairs[0]).toBe(wrong[0]);
    expect(pairs.at(-1)).toBe(wrong.at(-1));
  });

  it('leaves a pin as it is', () => expect(realign(AR, EN, wrong, 3, { translate })).toEqual(wrong));
});

/** Four paragraphs. */
const paragraphs = (of: readonly string[]) => [of.slice(0, 1), of.slice(1, 3), of.slice(3, 6), of.slice(6)];

describe('alignDocument', () => {
  it('pairs paragraphs, then sentences', () => {
    const { paragraphs: found, sentences } = alignDocument(paragraphs(AR), paragraphs(EN), { translate });
    expect(bare(found)).toEqual([0, 1, 2, 3].map((at) => [[at], [at]]));
    expect(bare(sentences)).toEqual(PAIRS.map((_, at) => [[at], [at]]));
  });

  it('finds a paragraph that one side lacks', () => {
    const { sentences } = alignDocument(paragraphs(AR).toSpliced(1, 1), paragraphs(EN), { translate });
    expect(bare(sentences)).toEqual([
      [[0], [0]],
      [[], [1]],
      [[], [2]],
      [[1], [3]],
      [[2], [4]],
      [[3], [5]],
      [[4], [6]],
    ]);
  });

  it('goes by sentences where one side has no paragraphs', () => {
    const { sentences } = alignDocument(paragraphs(AR), [EN], { translate });
    expect(bare(sentences)).toEqual(PAIRS.map((_, at) => [[at], [at]]));
  });
});

/** A band that leaves nothing out. */
const all = (rows: number, columns: number) => ({
  from: new Int32Array(rows + 1),
  to: new Int32Array(rows + 1).fill(columns),
});

describe('bestBeads', () => {
  it('says how sure each bead is', () => {
    // Only 1-1 and the pair 1-0, 0-1 are possible, and equally good.
    const beads = bestBeads(1, 1, all(1, 1), (_, a, __, e) =>
      a + e === 2 ? 0 : a + e === 1 ? -Math.log(2) / 2 : -Infinity,
    );
    expect(beads.reduce((sum, { sure }) => sum + sure, 0) / beads.length).toBeCloseTo(0.5, 5);
  });

  it('has no way where there is none', () => {
    expect(bestBeads(2, 2, all(2, 2), () => -Infinity)).toEqual([]);
    expect(bestBeads(0, 0, all(0, 0), () => 0)).toEqual([]);
  });
});

describe('bands', () => {
  it('keep anchors that rise on both sides', () => {
    expect(
      longestChain([
        [0, 0],
        [1, 9],
        [2, 1],
        [3, 2],
        [3, 8],
        [9, 9],
      ]),
    ).toEqual([
      [0, 0],
      [2, 1],
      [3, 2],
      [9, 9],
    ]);
    expect(longestChain([])).toEqual([]);
  });

  it('let a path through from the first to the last, whatever the anchors', () => {
    const lengths = Array<number>(500).fill(100);
    for (const anchors of [[], [[499, 0]], [[0, 499]], [[250, 100]]] as [number, number][][]) {
      for (const isKnown of [false, true]) {
        const { from, to } = bandFor(lengths, lengths.slice(0, 400), anchors, isKnown);
        expect([from[0], to[500]]).toEqual([0, 400]);
        for (let at = 1; at <= 500; at++) {
          expect(from[at]).toBeLessThanOrEqual(to[at] ?? -1);
          expect(from[at]).toBeLessThanOrEqual((to[at - 1] ?? 0) + 1);
        }
      }
    }
  });
});

describe('lengths', () => {
  it('are learned from pairs, the more the surer', () => {
    const rough = roughModel([100, 100], [110, 110]);
    expect(rough.ratio).toBeCloseTo(Math.log(1.1), 1);
    const few = refinedModel([[100, 150]], rough).ratio;
    const many = refinedModel(
      Array.from({ length: 100 }, (): [number, number] => [100, 150]),
      rough,
    ).ratio;
    expect(rough.ratio).toBeLessThan(few);
    expect(few).toBeLessThan(many);
    expect(refinedModel([], rough)).toBe(rough);
  });

  it('that fit say more than lengths that do not', () => {
    const model = { ratio: 0, deviation: 0.2 };
    const of = (ar: number, en: number) => lengthEvidence(Math.log(ar), Math.log(en), model);
    expect(of(100, 100)).toBeGreaterThan(of(100, 140));
    expect(of(100, 140)).toBeGreaterThan(of(100, 300));
    expect(of(10, 20)).toBeGreaterThan(of(200, 400));
  });
});

describe('shape', () => {
  it.each([
    ['The ministers met', 'in Geneva on Monday.', 'joined'],
    ['The ministers met,', 'They agreed.', 'joined'],
    ['The ministers met.', 'They agreed.', 'full'],
    ['"We agreed."', 'They left.', 'full'],
    ['Ministers meet in Geneva', 'The ministers met.', 'open'],
    ['اتفق الوزيران،', 'وغادرا.', 'joined'],
    ['اتفق الوزيران', 'على التعاون.', 'open'],
    ['هل اتفقا؟', 'نعم.', 'full'],
  ])('%j and %j: %s', (one, next, border) => expect(borderBetween(one, next)).toBe(border));

  it.each([
    ['They met. They agreed.', 2],
    ['They met at 3.5 per cent.', 1],
    ['Mr. X met J. Y. in the U.S. Senate.', 1],
    ['اتفقا. وغادرا. وعادا.', 3],
    ['', 1],
  ])('%j holds %i', (line, units) => expect(unitsIn(line)).toBe(units));
});
