import { linkRegisters } from './link';
import { marksIn } from '#article/model';
import type { CommitmentsFile, EntitiesFile, EntityData } from '#article/format/schema';
import { describe, expect, it } from 'vitest';
import {
  bracketed,
  entityOf,
  entryOf,
  given,
  problemsOf,
  sentenceOf,
  tinyArticle,
  tinyFiles,
  type Tiny,
} from '#article/testing';

const problems = (tiny: Tiny) => problemsOf(tinyFiles(tiny));

/** A sound article of two paragraphs, to break one thing in. */
const sound = {
  headline: { ar: 'الصين وروسيا تتفقان على السلام', en: 'China and Russia agree on peace' },
  paragraphs: [
    [
      { ar: 'قالت الصين إنها مستعدة. ', en: 'China said that it is ready. ', speaker: 'china' },
      { ar: 'وأكدت روسيا والصين ذلك.', en: 'Russia and China affirmed it.', speaker: 'both' },
    ],
    [{ ar: 'ثم قالت روسيا شيئا.', en: 'Then Russia said something.', speaker: 'reporter' }],
  ],
  parties: [
    { side: 'a', entity: 'china', speakers: [] },
    { side: 'b', entity: 'russia', speakers: [] },
  ],
  entities: [
    { id: 'china', mentions: [{ in: 'p1.1', ar: 'الصين', en: 'China' }] },
    { id: 'russia', mentions: [{ in: 'p1.2', ar: 'روسيا', en: 'Russia' }] },
  ],
  cues: [
    {
      id: 'c1',
      kind: 'readiness',
      by: ['china'],
      to: ['russia'],
      speaker: 'china',
      quotes: [{ in: 'p1.1', ar: 'مستعدة', en: 'ready' }],
      undertakings: [{ id: 'be-ready', evidence: [{ in: 'p1.1', ar: 'مستعدة', en: 'is ready' }] }],
    },
  ],
} satisfies Tiny;
const [cue] = sound.cues;
const [china, russia] = sound.entities;
const [[first, second], [third]] = sound.paragraphs as [
  [(typeof sound.paragraphs)[0][0], (typeof sound.paragraphs)[0][0]],
  [(typeof sound.paragraphs)[0][0]],
];
const withCue = (part: Partial<NonNullable<Tiny['cues']>[number]>): Tiny => ({
  ...sound,
  cues: [{ ...given(cue), ...part }],
});

describe('a sound article', () => {
  const article = tinyArticle(sound);

  it('has no problem', () => {
    expect(problems(sound)).toEqual([]);
  });

  it('numbers the headline 0 and the paragraphs from 1', () => {
    expect(article.units.map(({ id, index }) => [id, index])).toEqual([
      ['h', 0],
      ['p1', 1],
      ['p2', 2],
    ]);
    expect([...article.sentences.keys()]).toEqual(['h', 'p1.1', 'p1.2', 'p2.1']);
    expect(sentenceOf(article, 'p1.2').unit).toBe(article.units[1]);
  });

  it('hangs every mention, cue and piece of evidence on its sentence', () => {
    const types = marksIn(article, sentenceOf(article, 'p1.1')).map((mark) => mark.type);
    expect(types.toSorted()).toEqual(['cue', 'evidence', 'mention']);
    expect(marksIn(article, sentenceOf(article, 'p2.1'))).toEqual([]);
  });

  it('finds the words of a quote in each language', () => {
    const mention = given(entityOf(article, 'russia').mentions[0]);
    const { ar, en, sentence } = mention;
    expect(bracketed(sentence.ar, ar ? [ar] : [])).toBe('وأكدت [روسيا] والصين ذلك.');
    expect(bracketed(sentence.en, en ? [en] : [])).toBe('[Russia] and China affirmed it.');
  });

  it('puts mentions in the order of the text, whatever the order of the file', () => {
    const mentions = [
      { in: 'p2.1', ar: null, en: 'something' },
      { in: 'p1.2', ar: 'الصين', en: 'China' },
      { in: 'p1.2', ar: null, en: 'it' },
      { in: 'p1.1', ar: 'الصين', en: 'China' },
      { in: 'p1.1', ar: null, en: 'it' },
      { in: 'h', ar: 'الصين', en: null },
    ];
    const linked = entityOf(tinyArticle({ ...sound, entities: [{ id: 'china', mentions }, given(russia)] }), 'china');
    expect(linked.mentions.map(({ sentence, quote: words }) => `${sentence.id} ${words.ar} ${words.en}`)).toEqual([
      'h الصين null',
      'p1.1 الصين China',
      // “it” has no Arabic: it stands as far into the sentence as its English does.
      'p1.1 null it',
      'p1.2 الصين China',
      'p1.2 null it',
      'p2.1 null something',
    ]);
    expect(linked.mentions.map((mention) => mention.index)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('has no span where a quote is null', () => {
    const entities = [{ id: 'china', mentions: [{ in: 'p1.1', ar: null, en: 'it' }] }, given(russia)];
    expect(entityOf(tinyArticle({ ...sound, entities }), 'china').mentions[0]).toMatchObject({
      ar: null,
      en: { start: 'China said that '.length, end: 'China said that it'.length },
    });
  });
});

const entry = (id: string) => ({ id, evidence: [{ in: 'p1.1', ar: 'مستعدة', en: null }] });

describe('force: commitments and positions', () => {
  it.each([
    ['concluded', 6, true],
    ['agreement', 5, true],
    ['pledge', 5, true],
    ['decision', 5, true],
    ['reaffirmation', 4, true],
    ['readiness', 3, true],
    ['support', 2, false],
    ['confidence', 1, false],
    ['discussed', 0, false],
    ['stated', 0, false],
    ['directive', null, false],
    ['refusal', null, false],
  ] as const)('%s has force %j; a commitment: %j', (kind, force, commitment) => {
    const { cue: linked } = entryOf(tinyArticle(withCue({ kind })), 'be-ready');
    expect(linked).toMatchObject({ force, commitment });
  });

  it('counts commitments and positions apart', () => {
    const article = tinyArticle({
      ...sound,
      cues: [
        { ...given(cue), id: 'c1', kind: 'pledge', undertakings: [entry('one'), entry('two')] },
        { ...given(cue), id: 'c2', kind: 'support', undertakings: [entry('three')] },
        { ...given(cue), id: 'c3', kind: 'readiness', undertakings: [entry('four')] },
        { ...given(cue), id: 'c4', kind: 'refusal', undertakings: [entry('five')] },
      ],
    });
    expect(article.undertakings.map(({ id, index }) => [id, index])).toEqual([
      ['one', 0],
      ['two', 1],
      ['three', 0],
      ['four', 2],
      ['five', 1],
    ]);
  });
});

const withTurns = (turns: { speaker: string; from: { ar: string; en: string } }[]): Tiny => ({
  ...sound,
  paragraphs: [[first, second], [{ ...third, turns }]],
});

describe('turns: who speaks in a sentence', () => {
  it('is one turn from the start where nothing else is said', () => {
    expect(sentenceOf(tinyArticle(sound), 'p1.2').turns).toEqual([{ speaker: 'both', ar: 0, en: 0 }]);
  });

  it('changes where the words of the turn begin, in each language', () => {
    const article = tinyArticle(withTurns([{ speaker: 'russia', from: { ar: 'روسيا', en: 'said' } }]));
    expect(sentenceOf(article, 'p2.1').turns).toEqual([
      { speaker: 'reporter', ar: 0, en: 0 },
      { speaker: 'russia', ar: 'ثم قالت '.length, en: 'Then Russia '.length },
    ]);
  });

  it.each([
    [
      'words that are not there',
      { speaker: 'russia', from: { ar: 'روسية', en: 'said' } },
      'article.json: p2.1, turn of russia: “روسية” is not in p2.1 (ar); nearest: “روسيا”',
    ],
    [
      'a speaker who is no entity',
      { speaker: 'nobody', from: { ar: 'روسيا', en: 'said' } },
      'article.json: p2.1: the speaker “nobody” is no entity, nor "reporter" or "both"',
    ],
  ])('reports %s', (_, turn, problem) => {
    expect(problems(withTurns([turn]))).toEqual([problem]);
  });
});

describe('each kind of problem is one line: file, entry, what is wrong', () => {
  const mentions = (...quotes: NonNullable<Tiny['entities']>[number]['mentions']): Tiny => ({
    ...sound,
    entities: [{ ...given(china), mentions: quotes }, given(russia)],
  });

  it.each<[string, Tiny, string]>([
    [
      'a mention in a sentence that is not there',
      mentions({ in: 'p9.1', ar: 'الصين', en: 'China' }),
      'entities.json: china, mention 1: there is no sentence “p9.1”',
    ],
    [
      'a mention without words',
      mentions({ in: 'p1.1', ar: null, en: null }),
      'entities.json: china, mention 1: a quote needs words in at least one language',
    ],
    [
      'Arabic that is not in the sentence',
      mentions({ in: 'p1.1', ar: 'الصيني', en: 'China' }),
      'entities.json: china, mention 1: “الصيني” is not in p1.1 (ar); nearest: “الصين”',
    ],
    [
      'English that is not in the sentence',
      mentions({ in: 'p1.1', ar: 'الصين', en: 'Chinese' }),
      'entities.json: china, mention 1: “Chinese” is not in p1.1 (en); nearest: “China”',
    ],
    [
      'the second of two mentions',
      mentions({ in: 'p1.1', ar: 'الصين', en: 'China' }, { in: 'p1.1', ar: 'الصين', en: null, nth: 2 }),
      'entities.json: china, mention 2: “الصين” is in p1.1 (ar) once, so there is no nth 2',
    ],
    [
      'an entity id used twice',
      { ...sound, entities: [given(china), given(russia), given(china)] },
      'entities.json: china: this id is used twice',
    ],
    [
      'a speaker who is no entity',
      { ...sound, paragraphs: [[first, second], [{ ...third, speaker: 'nobody' }]] },
      'article.json: p2.1: the speaker “nobody” is no entity, nor "reporter" or "both"',
    ],
    [
      'a party that is no entity',
      { ...sound, parties: [{ side: 'a', entity: 'nobody', speakers: [] }] },
      'article.json: party a: “nobody” is not an entity',
    ],
    [
      'a speaker of a party who is no entity',
      { ...sound, parties: [{ side: 'b', entity: 'russia', speakers: ['reporter'] }] },
      'article.json: party b: “reporter” is not an entity',
    ],
    [
      'a note on words that the sentence does not have',
      {
        ...sound,
        paragraphs: [
          [first, second],
          [{ ...third, notes: [{ on: { ar: 'شيئًا', en: null }, text: { ar: 'x', en: 'x' } }] }],
        ],
      },
      'article.json: p2.1: a note is on “شيئًا”, which is not in the sentence (ar)',
    ],
    [
      'a note on English that the sentence does not have',
      {
        ...sound,
        paragraphs: [
          [first, second],
          [{ ...third, notes: [{ on: { ar: 'شيئا', en: 'nothing' }, text: { ar: 'x', en: 'x' } }] }],
        ],
      },
      'article.json: p2.1: a note is on “nothing”, which is not in the sentence (en)',
    ],
    [
      'a sentence without English',
      { ...sound, paragraphs: [[first, second], [{ ...third, en: '  ' }]] },
      'article.json: paragraphs.1.sentences.0.en: holds nothing that can be seen',
    ],
    [
      'a sentence out of number',
      { ...sound, paragraphs: [[first, second], [{ ...third, id: 'p2.2' }]] },
      'article.json: p2.2: sentences are numbered in order: “p2.1”',
    ],
    ['a cue bound by nobody known', withCue({ by: ['nobody'] }), 'commitments.json: c1: “nobody” is not an entity'],
    ['a cue bound by the reporter', withCue({ by: ['both'] }), 'commitments.json: c1: “both” is not an entity'],
    ['a cue to nobody known', withCue({ to: ['nobody'] }), 'commitments.json: c1: “nobody” is not an entity'],
    ['a cue by an unknown speaker', withCue({ speaker: 'x' }), 'commitments.json: c1: the speaker “x” is not known'],
    [
      'a cue whose words are not there',
      withCue({ quotes: [{ in: 'p1.1', ar: 'مستعدة', en: 'prepared' }] }),
      'commitments.json: c1, cue quote 1: “prepared” is not in p1.1 (en); nearest: “ready.”',
    ],
    [
      'a cue id used twice',
      {
        ...sound,
        cues: [
          given(cue),
          { ...given(cue), undertakings: [{ id: 'other', evidence: [{ in: 'p1.1', ar: 'مستعدة', en: null }] }] },
        ],
      },
      'commitments.json: c1: this id is used twice',
    ],
    [
      'an entry id used twice',
      { ...sound, cues: [given(cue), { ...given(cue), id: 'c2' }] },
      'commitments.json: be-ready: this id is used twice',
    ],
    [
      'an entry with the id of an entity',
      withCue({ undertakings: [{ id: 'china', evidence: [{ in: 'p1.1', ar: 'مستعدة', en: null }] }] }),
      'commitments.json: china: this id is used twice',
    ],
    [
      'an entry whose evidence is all context',
      withCue({
        undertakings: [{ id: 'be-ready', evidence: [{ in: 'p1.1', ar: 'مستعدة', en: null, role: 'context' }] }],
      }),
      'commitments.json: be-ready: no evidence has the role "object"',
    ],
    [
      'evidence that is not there',
      withCue({
        undertakings: [
          {
            id: 'be-ready',
            evidence: [
              { in: 'p1.1', ar: 'مستعدة', en: null },
              { in: 'p4.1', ar: 'مستعدة', en: null },
            ],
          },
        ],
      }),
      'commitments.json: be-ready, evidence 2: there is no sentence “p4.1”',
    ],
    [
      'an overclaim that quotes what the headline does not say',
      {
        ...sound,
        overclaims: [{ claim: { in: 'h', ar: 'السلام', en: 'war' }, note: { ar: 'x', en: 'x' }, see: ['p1.1'] }],
      },
      'commitments.json: overclaim 1: “war” is not in h (en); nearest: “China”',
    ],
    [
      'an overclaim that points at no sentence',
      {
        ...sound,
        overclaims: [{ claim: { in: 'h', ar: 'السلام', en: 'peace' }, note: { ar: 'x', en: 'x' }, see: ['p1'] }],
      },
      'commitments.json: overclaim 1: there is no sentence “p1”',
    ],
  ])('%s', (_, tiny, problem) => {
    expect(problems(tiny)).toEqual([problem]);
  });

  it('paragraphs out of number', () => {
    const files = structuredClone(tinyFiles(sound)) as {
      'article.json': { paragraphs: { id: string }[] };
    } & ReturnType<typeof tinyFiles>;
    given(files['article.json'].paragraphs[1]).id = 'p3';
    expect(problemsOf(files)).toEqual(['article.json: p3: paragraphs are numbered in order: this one should be “p2”']);
  });

  it('both languages of one quote', () => {
    expect(problems(mentions({ in: 'p1.2', ar: 'روسية', en: 'Russian' }))).toEqual([
      'entities.json: china, mention 1: “روسية” is not in p1.2 (ar); nearest: “روسيا”',
      'entities.json: china, mention 1: “Russian” is not in p1.2 (en); nearest: “Russia”',
    ]);
  });

  it('several things wrong in several files are all reported at once', () => {
    const tiny: Tiny = {
      ...mentions({ in: 'p9.1', ar: 'الصين', en: null }),
      paragraphs: [[first, second], [{ ...third, speaker: 'nobody' }]],
      cues: [{ ...given(cue), by: ['nobody'], to: ['china', 'no-one'] }],
    };
    expect(problems(tiny)).toEqual([
      'entities.json: china, mention 1: there is no sentence “p9.1”',
      'article.json: p2.1: the speaker “nobody” is no entity, nor "reporter" or "both"',
      'commitments.json: c1: “nobody” is not an entity',
      'commitments.json: c1: “no-one” is not an entity',
    ]);
  });
});

describe('a text without English', () => {
  const bare: Tiny = {
    headline: { ar: 'عنوان', en: null },
    paragraphs: [
      [
        {
          ar: 'قالت الصين شيئا، وقالت روسيا غيره. ',
          en: null,
          turns: [{ speaker: 'russia', from: { ar: 'وقالت روسيا', en: null } }],
        },
        { ar: 'ثم انتهى.', en: 'Then it ended.', draft: true },
      ],
    ],
    entities: [
      { id: 'china', mentions: [{ in: 'p1.1', ar: 'الصين', en: null }] },
      { id: 'russia', mentions: [{ in: 'p1.1', ar: 'روسيا', en: null }] },
    ],
  };

  it('is an article: its English is empty, its marks stand in the Arabic', () => {
    const article = tinyArticle(bare);
    const sentence = sentenceOf(article, 'p1.1');
    expect([sentence.en, sentence.draft]).toEqual(['', false]);
    expect(sentence.turns.map(({ speaker, en }) => [speaker, en])).toEqual([
      ['reporter', 0],
      ['russia', 0],
    ]);
    expect(entityOf(article, 'russia').mentions[0]).toMatchObject({ en: null, ar: { start: 23, end: 28 } });
    expect(sentenceOf(article, 'p1.2').draft).toBe(true);
  });

  it('takes no English quote', () => {
    const quoted = { ...bare, entities: [{ id: 'china', mentions: [{ in: 'p1.1', ar: 'الصين', en: 'China' }] }] };
    expect(problems(quoted)).not.toEqual([]);
  });
});

describe('linkRegisters: other registers for the same text', () => {
  const files = tinyFiles(sound);
  const entities = files['entities.json'] as EntitiesFile;
  const commitments = files['commitments.json'] as CommitmentsFile;
  const tinyText = tinyArticle(sound).text;
  const again = (changed: EntitiesFile, cues: CommitmentsFile = commitments) => {
    // The tiny article is parsed from JSON of its own: link these very objects once, then change one of them.
    const linked = linkRegisters(tinyText, changed, cues);
    if (!linked.ok) throw new Error('does not hold together');
    return linked.article;
  };
  const before = again(entities);
  const mentioned = (id: string, ...mentions: EntityData['mentions']): EntitiesFile => ({
    entities: entities.entities.map((one) =>
      one.id === id ? { ...one, mentions: [...one.mentions, ...mentions] } : one,
    ),
  });
  const after = again(mentioned('russia', { in: 'p2.1', ar: 'روسيا', en: 'Russia', by: 'name' }));

  it('has the new mention, and the text is the same object', () => {
    expect(entityOf(after, 'russia').mentions.map(({ sentence }) => sentence.id)).toEqual(['p1.2', 'p2.1']);
    expect(after.text).toBe(before.text);
    expect(after.units).toBe(before.units);
    expect(marksIn(after, sentenceOf(after, 'p2.1'))).toHaveLength(1);
  });

  it('keeps what the change does not touch: the other entities, the cues, the marks of other sentences', () => {
    expect(entityOf(after, 'china')).toBe(entityOf(before, 'china'));
    expect(after.cues[0]).toBe(before.cues[0]);
    expect(after.marks.get('p1.1')).toBe(before.marks.get('p1.1'));
    expect(entityOf(after, 'russia')).not.toBe(entityOf(before, 'russia'));
    // Its mention there is another object, which belongs to the new entity.
    expect(after.marks.get('p1.2')).not.toBe(before.marks.get('p1.2'));
  });

  it('tells a problem every time', () => {
    const wrong = mentioned('russia', { in: 'p2.1', ar: 'الهند', en: null, by: 'name' });
    for (const _ of [1, 2]) {
      const linked = linkRegisters(tinyText, wrong, commitments);
      expect(linked.ok ? [] : linked.problems).toEqual([expect.objectContaining({ entry: 'russia, mention 2' })]);
    }
  });

  it('shares nothing between two texts', () => {
    const other = linkRegisters(tinyArticle(sound).text, entities, commitments);
    expect(other.ok && entityOf(other.article, 'china')).not.toBe(entityOf(before, 'china'));
  });
});
