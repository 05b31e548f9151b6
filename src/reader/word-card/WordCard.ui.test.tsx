import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { RenderResult } from 'vitest-browser-react';
import { realFiles, realWords } from '#testing/articles';
import { real, short, type TextWord } from '#testing/real-text';
import { address, every, showReader, showWords, the, wordIn } from '#testing/reader';
import { filled, texts } from '#testing/texts';
import { goTo } from '#testing/browser';
import { litLines } from '#testing/text-on-page';
import { bothLanguages, PHONE, show } from '#testing/show';
import { showStored } from '#reader/displayed-text';
import WordCard from './WordCard';

const { allWords, theWord, withLemma, withRoot } = real;
let opened: ReturnType<typeof realWords> | undefined;
let asked: string[] = [];
/** Whether what was asked last is a step for Back. */
let isStep: boolean | undefined;

/** The card of a word, as the app shows it. */
function cardOf({ sentence, at }: TextWord) {
  opened ??= realWords();
  const { article, words } = opened;
  const word = words.bySentence.get(sentence)?.[at];
  if (!word) throw new Error(`no word ${at} in ${sentence}`);
  return (
    <WordCard
      article={article}
      words={words}
      word={word}
      show={showStored}
      onSelect={(next, options) => {
        asked.push(JSON.stringify(next));
        isStep = options?.replace !== true;
      }}
      onShowRoot={(root) => asked.push(root)}
      details
      onDetails={() => undefined}
    />
  );
}

const text = (selector: string) => document.querySelector(`.word-card ${selector}`)?.textContent;
/** The rows of its table, cell by cell. */
const table = () =>
  every('.word-card .word-parts tr').map((row) => [...row.children].map((cell) => cell.textContent.trim()));
const named = (screen: RenderResult, { vowelled }: TextWord, lang: 'en' | 'ar' = 'en') =>
  screen.getByRole('dialog', { name: filled(texts[lang].words.card, { word: vowelled }), exact: true });
const anyCard = (screen: RenderResult) => screen.getByRole('dialog');
const linkTo = ({ sentence, at }: TextWord) => `?word=${sentence}-${at + 1}`;

interface Said {
  word: TextWord;
  romanized: string;
  /** Rows of the table, without lemma and root: gloss, grammar, form. */
  parts: [string, string, string][];
  lemma?: [gloss: string, romanized: string, lemma: string];
  root?: [gloss: string, letters: string];
  /** Terms and notes of which something must be said. */
  more?: (string | RegExp)[];
  rendered: string;
}

/** Judged from the Arabic by hand. */
const dozen: Said[] = [
  {
    word: theWord('p14.1', 'بإنجاح'),
    romanized: 'bi-injāḥi',
    parts: [
      ['to', 'preposition', 'بِ'],
      ['making successful', 'verbal noun, form IV, in construct, genitive', 'إِنْجَاحِ'],
    ],
    lemma: ['making (something) succeed', 'injāḥ', 'إِنْجَاح'],
    root: ['succeeding', 'ن ج ح'],
    more: ['تعهد … بإنجاح'],
    rendered: 'to make a success of',
  },
  {
    word: theWord('p17.2', 'بناء'),
    romanized: 'bināʾi',
    parts: [['building', 'verbal noun, form I, in construct, genitive', 'بِنَاءِ']],
    lemma: ['building, construction', 'bināʾ', 'بِنَاء'],
    root: ['building', 'ب ن ي'],
    more: ['constructive'],
    rendered: 'building',
  },
  {
    word: theWord('p17.2', 'بناء', 2),
    romanized: 'bannāʾin',
    parts: [['constructive', 'adjective, indefinite, genitive', 'بَنَّاءٍ']],
    lemma: ['constructive', 'bannāʾ', 'بَنَّاء'],
    root: ['building', 'ب ن ي'],
    more: ['دور بناء', 'a constructive role', 'not the noun bināʾ'],
    rendered: 'a constructive role',
  },
  {
    word: theWord('h', 'وزيرا'),
    romanized: 'wazīrā',
    parts: [['two ministers', 'noun, dual, in construct, nominative', 'وَزِيرَا']],
    lemma: ['minister', 'wazīr', 'وَزِير'],
    root: ['bearing a burden', 'و ز ر'],
    more: ['وزيرا خارجية', 'A nominative dual (wazīrāni) that has lost its nun because it is in construct.'],
    rendered: 'foreign ministers',
  },
  {
    word: theWord('h', 'يتفقان'),
    romanized: 'yattafiqāni',
    parts: [['agree', 'verb, form VIII, imperfect, third person, masculine, dual', 'يَتَّفِقَانِ']],
    lemma: ['to agree (on)', 'ittafaqa', 'اِتَّفَقَ'],
    root: ['fitting, being in accord', 'و ف ق'],
    more: ['يتفقان … على'],
    rendered: 'agree to',
  },
  {
    word: theWord('p5.1', 'للاتحاد'),
    romanized: 'lil-ittiḥādi',
    parts: [
      ['of', 'preposition', 'لِ'],
      ['the', 'article', 'لِ'],
      ['union', 'verbal noun, form VIII, definite, genitive', 'اتِّحَادِ'],
    ],
    lemma: ['union', 'ittiḥād', 'اِتِّحَاد'],
    root: ['one', 'و ح د'],
    more: ['للاتحاد السوفيتي', 'the Soviet Union'],
    rendered: 'of the Soviet Union',
  },
  {
    word: theWord('p5.1', 'الـ80'),
    romanized: 'al-80',
    parts: [
      ['the', 'article', 'الـ'],
      ['80th', 'numeral, definite, accusative', '80'],
    ],
    lemma: ['eighty; as an ordinal: eightieth', 'thamānūna', 'ثَمَانُونَ'],
    root: ['eight', 'ث م ن'],
    more: ['الذكرى الـ80', 'thamānīna'],
    rendered: 'the 80th anniversary',
  },
  {
    word: theWord('p9.1', 'وشي'),
    romanized: 'wa-Shī',
    parts: [
      ['and', 'conjunction', 'وَ'],
      ['Xi', 'name, definite, accusative', 'شِي'],
    ],
    // A name keeps its capital in the lemma, too.
    lemma: ['Xi (surname)', 'Shī', 'شِي'],
    rendered: 'and Xi',
  },
  {
    word: theWord('p18.1', 'ونسق'),
    romanized: 'wa-nassaqa',
    parts: [
      ['and', 'conjunction', 'وَ'],
      ['coordinated', 'verb, form II, perfect, third person, masculine, singular', 'نَسَّقَ'],
    ],
    lemma: ['to coordinate', 'nassaqa', 'نَسَّقَ'],
    root: ['order, sequence', 'ن س ق'],
    more: ['نسق … مواقفهما', 'nasaq'],
    rendered: 'coordinated',
  },
  {
    word: theWord('p14.1', 'شعبي'),
    romanized: 'shaʿbayi',
    parts: [['two peoples of', 'noun, dual, in construct, genitive', 'شَعْبَيِ']],
    lemma: ['people, nation', 'shaʿb', 'شَعْب'],
    root: ['branching; gathering into a people', 'ش ع ب'],
    more: ['not the adjective shaʿbī'],
    rendered: 'between the peoples',
  },
  {
    word: theWord('p17.2', 'أصدقاء'),
    romanized: 'aṣdiqāʾi',
    parts: [['friends of', 'noun, broken plural, singular صَدِيق, in construct, genitive, diptote', 'أَصْدِقَاءِ']],
    lemma: ['friend', 'ṣadīq', 'صَدِيق'],
    root: ['truth, sincerity', 'ص د ق'],
    more: ['مجموعة أصدقاء السلام'],
    rendered: 'of Friends for Peace',
  },
  {
    word: theWord('p9.1', 'جانبه'),
    romanized: 'jānibihi',
    parts: [
      ['side', 'noun, in construct, genitive', 'جَانِبِ'],
      ['his', 'pronoun', 'هِ'],
    ],
    lemma: ['side', 'jānib', 'جَانِب'],
    root: ['side', 'ج ن ب'],
    more: ['من جانبه', 'for his part'],
    rendered: 'For his part',
  },
  {
    word: theWord('p18.1', 'مواقفهما'),
    romanized: 'mawāqifahumā',
    parts: [
      [
        'positions of',
        'noun of place or time, form I, broken plural, singular مَوْقِف, in construct, accusative, diptote',
        'مَوَاقِفَ',
      ],
      ['their (two)', 'pronoun', 'هُمَا'],
    ],
    lemma: ['position, stance', 'mawqif', 'مَوْقِف'],
    root: ['standing, stopping', 'و ق ف'],
    more: ['نسق … مواقفهما'],
    rendered: 'their positions',
  },
];

describe('the card of a word', () => {
  it.each(dozen)('says all that is known of $word.letters in $word.sentence', async (one) => {
    const { word, romanized, parts, lemma, root, more = [], rendered } = one;
    const { words } = texts.en;
    const screen = await show(cardOf(word));
    await expect.element(named(screen, word)).toBeVisible();
    expect([text('.word-vowelled'), text('.word-romanized'), text('.word-sense')]).toEqual([
      word.vowelled,
      romanized,
      word.data.sense,
    ]);
    const wanted: string[][] = parts.map((part) => [...part]);
    if (lemma) wanted.push([words.lemma, `${lemma[0]} · ${lemma[1]}`, lemma[2]]);
    if (root) wanted.push([words.root, root[0], root[1]]);
    expect(table()).toEqual(wanted);
    for (const said of more) await expect.element(named(screen, word)).toHaveTextContent(said);
    expect(text('.word-rendered')).toBe(`${words.rendered} ${rendered}`);
  });

  it('says something of one word after the other, and nothing of it is empty', async () => {
    const [first] = allWords;
    const screen = await show(cardOf(first ?? theWord('h', 'وزيرا')));
    const wrong: string[] = [];
    for (const word of allWords.filter(({ at }) => at % 4 === 0)) {
      await screen.rerender(cardOf(word));
      const card = the('.word-card');
      const empty = [...card.querySelectorAll('p, td, th, q, bdi, button, dt')].filter(
        (one) => (one.ariaLabel ?? one.textContent).trim() === '',
      );
      const raw = /\{\{|\bundefined\b|\bnull\b|words[:.]|NaN/.exec(card.textContent);
      const isOther = text('.word-vowelled') !== word.vowelled;
      if (isOther || raw || empty.length > 0)
        wrong.push(`${word.sentence} ${word.letters}: ${raw?.[0]} ${empty.length}`);
    }
    expect(wrong).toEqual([]);
  });

  it.each(bothLanguages)(
    '%s: speaks the language of the interface; what it quotes is marked by its own',
    async (lang) => {
      const word = theWord('h', 'وزيرا');
      const { words } = texts[lang];
      const screen = await show(cardOf(word), { lang });
      const card = named(screen, word, lang);
      for (const cell of [words.lemma, words.root]) {
        await expect.element(card.getByRole('cell', { name: cell, exact: true })).toBeVisible();
      }
      const grammar = [words.pos.noun, words.number.dual, words.state.construct, words.case.nominative];
      await expect.element(card).toHaveTextContent(grammar.join(words.comma));
      await expect.element(card).toHaveTextContent(word.data.note?.[lang] ?? '?');
      await expect.element(card).toHaveTextContent(words.rendered);
      await expect.element(card.getByRole('button', { name: words.showRoot })).toBeVisible();
      await expect.element(card.getByRole('button', { name: words.close, exact: true })).toBeVisible();
      const quoted = every('.word-card [lang]').map((one) => `${one.lang} ${getComputedStyle(one).direction}`);
      expect(quoted.length).toBeGreaterThan(8);
      expect(quoted.filter((one) => !/^(?:ar rtl|ar-\w+ ltr|en ltr)$/.test(one))).toEqual([]);
      const gaps = every('.word-card .word-parts tr').flatMap((row) => {
        const boxes = [...row.children].map((cell) => {
          const range = document.createRange();
          range.selectNodeContents(cell);
          return range.getBoundingClientRect();
        });
        return boxes.slice(1).map((box, at) => {
          const before = boxes[at] ?? box;
          return Math.max(box.left - before.right, before.left - box.right);
        });
      });
      expect(gaps.length).toBeGreaterThan(4);
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(8);
    },
  );

  it.each([
    ['ar', 'تصريح أو خبر: أشار إلى العام الجاري يوافق'],
    ['en', 'Stated: noted'],
  ] as const)('%s: of what is undertaken on it, the verb stands before what it governs', async (lang, line) => {
    await show(cardOf(theWord('p5.1', 'يوافق')), { lang });
    const row = every('.word-card .word-link').map((one) => one.textContent);
    expect(row.some((one) => one.startsWith(line))).toBe(true);
  });

  it('quotes English in English marks, in an Arabic interface too', async () => {
    await show(cardOf(theWord('h', 'وزيرا')), { lang: 'ar' });
    expect(getComputedStyle(the('.word-card q')).quotes).toBe('"“" "”"');
  });

  it('is no wider than the narrowest window, and nothing of it is lost in a low one', async () => {
    const screen = await show(cardOf(theWord('h', 'وزيرا')), { window: [320, 640] });
    for (const { word } of dozen) {
      await screen.rerender(cardOf(word));
      const card = the('.word-card');
      const fits = () => card.getBoundingClientRect().left >= 0 && card.getBoundingClientRect().right <= 320;
      await expect.poll(fits).toBe(true);
      expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
    }
  });

  it('steps through the places of its lemma and of its root, and round; through none where it stands once', async () => {
    const places = { lemma: withLemma('وَزِير'), root: withRoot('بني') };
    const { sameLemma, sameRoot, next, previous, place } = texts.en.words;
    for (const [label, all] of [
      [sameLemma, places.lemma],
      [sameRoot, places.root],
    ] as const) {
      expect(all.length).toBeGreaterThan(2);
      const [first, second] = all;
      const last = all.at(-1);
      if (!first || !second || !last) throw new Error('nowhere');
      asked = [];
      const screen = await show(cardOf(first));
      const group = screen.getByText(label, { exact: true }).element().parentElement;
      expect(group?.querySelector('dd')?.textContent).toBe(filled(place, { at: 1, of: all.length }));
      for (const name of [next, previous]) {
        isStep = undefined;
        group?.querySelector<HTMLElement>(`[aria-label="${name}"]`)?.click();
        expect(isStep, 'stepping is no place to come back to').toBe(false);
      }
      const wanted = [second, last].map(({ sentence, at }) => JSON.stringify({ type: 'word', id: sentence, at }));
      expect(asked).toEqual(wanted);
      await screen.unmount();
    }
    const screen = await show(cardOf(theWord('p9.1', 'مسبوق')));
    await expect.element(screen.getByRole('button', { name: next })).not.toBeInTheDocument();
  });

  it('leads to the root, the entity and the commitment; the close button puts it away', async () => {
    asked = [];
    const screen = await show(cardOf(theWord('p17.2', 'أصدقاء')));
    const { words, registers } = texts.en;
    await screen.getByRole('button', { name: words.showRoot }).click();
    await screen.getByRole('button', { name: 'Group of Friends for Peace', exact: true }).click();
    const kind = registers.undertakingKinds.readiness;
    await screen.getByRole('button', { name: new RegExp(`^${kind}: `) }).click();
    await screen.getByRole('button', { name: words.close, exact: true }).click();
    const [root, entity, undertaking, closed] = asked;
    expect(root).toBe('صدق');
    expect(entity).toContain('"id":"group-of-friends-for-peace"');
    expect(undertaking).toContain('"type":"undertaking"');
    expect(closed).toBe('null');
  });
});

/** Words of the headline and of the text, twice the same letters, of a phrase in one stretch and of one in two. */
const six = [
  short.theWord('h', 'وزيرا'),
  short.theWord('h', 'يتفقان'),
  short.theWord('p3.1', 'وشي'),
  short.theWord('p5.2', 'بناء'),
  short.theWord('p5.2', 'بناء', 2),
  short.theWord('p6.1', 'ونسق'),
];

const box = () => the('.word-card').getBoundingClientRect();
/** The card and its buttons, each as its place and its size. */
const boxesOnCard = () =>
  every('.word-card, .word-card button').map((one) => JSON.stringify(one.getBoundingClientRect().toJSON()));

describe('at first', () => {
  it.each(bothLanguages)(
    '%s: the card has the meaning and one line of grammar; the rest comes when asked',
    async (lang) => {
      // Its article is long enough for the word to be brought where its card has room below it.
      const word = theWord('p14.1', 'بإنجاح');
      const { words } = texts[lang];
      const screen = await showReader({ lang, search: linkTo(word), files: realFiles });
      const card = named(screen, word, lang);
      await expect.element(card).toBeVisible();
      const grammar = [
        words.derived['verbal-noun'],
        filled(words.form, { form: { en: 'IV', ar: 'باب أَفعَل' }[lang] }),
        words.state.construct,
      ];
      expect(text('.word-grammar')).toContain(grammar.join(words.comma));
      expect(text('.word-grammar')).toContain('ن ج ح');
      expect(card.element().textContent.includes(words.senseInEnglish)).toBe(lang === 'ar');
      expect(document.querySelector('.word-parts')).toBeNull();
      const before = box().top;
      await card.getByRole('button', { name: words.more, exact: true }).click();
      await expect.element(card.getByRole('table')).toBeInTheDocument();
      expect(box().top).toBe(before);
      await card.getByRole('button', { name: words.less, exact: true }).click();
      await expect.element(card.getByRole('table')).not.toBeInTheDocument();
      expect(box().top).toBe(before);
    },
  );

  it('to save the word moves nothing, and the one filled button is it', async () => {
    const word = short.theWord('p4.1', 'بإنجاح');
    const screen = await showReader({ search: linkTo(word) });
    const card = named(screen, word);
    const save = card.getByRole('button', { name: texts.en.words.save, exact: true });
    await expect.element(save).toBeEnabled();
    const before = boxesOnCard();
    await save.click();
    const saved = card.getByRole('button', { name: texts.en.words.saved, exact: true });
    await expect.element(saved).toBeVisible();
    expect(boxesOnCard()).toEqual(before);
    await saved.click();
    await expect.element(save).toBeVisible();
  });

  it('on a phone it is a sheet on the bar of the panel, clear of its word', async () => {
    const word = short.theWord('p3.1', 'زخمًا');
    const screen = await showReader({ search: linkTo(word), window: PHONE });
    await expect.element(named(screen, word)).toBeVisible();
    await expect.poll(() => Math.round(box().bottom)).toBe(Math.round(the('#panel').getBoundingClientRect().top));
    expect([box().left, box().right]).toEqual([0, window.innerWidth]);
    await expect.poll(() => wordIn(word).getBoundingClientRect().bottom < box().top).toBe(true);
  });
});

describe('beside the text', () => {
  it('the card of a link opens, its word and phrase are lit; of a word that is not there it is said', async () => {
    const word = short.theWord('p4.1', 'بإنجاح');
    const screen = await showReader({ search: linkTo(word) });
    await expect.element(named(screen, word)).toBeVisible();
    const { top, bottom } = wordIn(word).getBoundingClientRect();
    expect([top >= 0, bottom <= window.innerHeight]).toEqual([true, true]);
    for (const one of six) {
      goTo(linkTo(one));
      await expect.element(named(screen, one)).toBeVisible();
      expect(litLines(/^lit-word$/)).toEqual([`${one.sentence} ar ${one.letters}`]);
      expect(litLines(/^lit-phrase$/)).toEqual(short.phraseLines(one));
    }
    const past = `p4.1-${short.allWords.filter(({ sentence }) => sentence === 'p4.1').length + 1}`;
    goTo(`?word=${past}`);
    await expect.element(screen.getByText(filled(texts.en.app.unknownId, { id: `\u2068${past}\u2069` }))).toBeVisible();
    await expect.element(anyCard(screen)).not.toBeInTheDocument();
  });

  it.each(['{Enter}', ' '])(
    'the key “%s” pins the card of the word that holds the focus; Escape gives it back',
    async (key) => {
      const screen = await showWords();
      const word = short.theWord('p4.1', 'بإنجاح');
      await userEvent.tab();
      wordIn(word).focus();
      await expect.element(named(screen, word)).toBeVisible();
      expect(address()).not.toMatch(/word=/);
      await userEvent.keyboard('{Escape}');
      await expect.element(anyCard(screen)).not.toBeInTheDocument();
      expect(document.activeElement).toBe(wordIn(word));
      await userEvent.keyboard(key);
      await expect.poll(address).toMatch(/word=p4\.1-3$/);
      await expect.poll(() => document.activeElement?.closest('.word-card')).not.toBeNull();
      await userEvent.keyboard('{Escape}');
      await expect.element(anyCard(screen)).not.toBeInTheDocument();
      expect(address()).not.toMatch(/word=/);
      expect(document.activeElement).toBe(wordIn(word));
      await userEvent.keyboard('{ArrowLeft}');
      await expect.element(named(screen, short.theWord('p4.1', 'عام'))).toBeVisible();
    },
  );

  it('its close button gives the focus back; its stepper keeps it', async () => {
    const screen = await showWords({ settings: { wordDetails: true } });
    const [first, second] = short.withLemma('وَزِير');
    if (!first || !second) throw new Error('nowhere');
    await userEvent.tab();
    wordIn(first).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement?.closest('.word-card')).not.toBeNull();
    const forth = anyCard(screen).getByRole('button', { name: texts.en.words.next }).first();
    (forth.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(named(screen, second)).toBeVisible();
    await expect.element(forth).toHaveFocus();
    (
      named(screen, second).getByRole('button', { name: texts.en.words.close, exact: true }).element() as HTMLElement
    ).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(anyCard(screen)).not.toBeInTheDocument();
    expect(document.activeElement).toBe(wordIn(second));
  });

  it.each(bothLanguages)('%s: the root of a word leads to all words of that root in the index', async (lang) => {
    const word = short.theWord('p5.2', 'بناء', 2);
    const screen = await showReader({ lang, search: linkTo(word), window: PHONE });
    await named(screen, word, lang).getByRole('button', { name: texts[lang].words.more, exact: true }).click();
    await named(screen, word, lang).getByRole('button', { name: texts[lang].words.showRoot }).click();
    // The sheet of a phone opens for it.
    await expect.element(screen.getByRole('searchbox')).toBeVisible();
    await expect.element(screen.getByRole('searchbox')).toHaveValue('بني');
    const own = short.wordsFile.lexicon.filter((one) => one.root === 'بني').map((one) => one.lemma);
    await expect
      .poll(() =>
        every('[data-lemma]')
          .map(({ textContent }) => textContent)
          .toSorted(),
      )
      .toEqual(own.toSorted());
  });

  it('the entity of a word takes its place; another tab puts it away', async () => {
    const word = short.theWord('p5.2', 'أصدقاء');
    const screen = await showReader({ search: linkTo(word) });
    await named(screen, word).getByRole('button', { name: 'Group of Friends for Peace', exact: true }).click();
    await expect.poll(address).toMatch(/entity=group-of-friends-for-peace/);
    await expect.element(anyCard(screen)).not.toBeInTheDocument();
    expect(litLines(/^current-organization$/)).not.toEqual([]);
    expect(short.sentences.has(word.sentence)).toBe(true);
  });
});
