import { describe, expect, it } from 'vitest';
import type { Draft } from '#workbench/draft/draft';
import { parseArticle } from '#article/format/parse';
import { realArticle } from '#article/testing';
import { commitmentsOf, entitiesOf, speakersOf } from './files';
import { addCue, addName, changeCue, keyOfCue, keyOfMention, setState, setStateOfName, setStateWithin } from './marks';
import { proposeMarks } from '#workbench/mark/propose/propose';
import { queueOf } from './queue';
import { articleFileOf, draftOfPairs, REPORT } from './samples';
import { placedSentences, unaligned } from '#workbench/draft/article-of';
import { draftOfText } from '#workbench/draft/testing';
import { sentencesOf, textOf } from './sentences';

function must<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('nothing there');
  return value;
}
const proposed = (bare: Draft): Draft => ({ ...bare, marks: proposeMarks(bare) });
const accepted = (draft: Draft): Draft => must(setStateWithin(draft, { start: 0, end: Infinity }, 'accepted'));
const draft = proposed(draftOfPairs(REPORT));
const whole = accepted(draft);

/** The article that a draft becomes, as the reader opens it. */
function open(own: Draft) {
  const sentences = sentencesOf(own);
  const speakers = speakersOf(own);
  const parsed = parseArticle({
    'article.json': articleFileOf(sentences, speakers.parties, speakers.sentences),
    'entities.json': JSON.parse(JSON.stringify(entitiesOf(own))),
    'commitments.json': JSON.parse(JSON.stringify(commitmentsOf(own))),
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 1));
  return parsed.article;
}

describe('the files of what was accepted', () => {
  it('of a text without a headline are of its paragraphs, and of no title that is made of them', () => {
    const bare = draftOfText('اتفقت الصين وروسيا على التعاون. وزار الوزير الصين.\nوتعهدت روسيا بدعم الصين.');
    const alignment = unaligned(bare);
    const own = accepted(proposed({ ...bare, alignment }));
    const { sentences } = placedSentences(alignment);
    expect(sentences.map(({ id }) => id)).toEqual(['h', 'p1.1', 'p1.2', 'p2.1']);
    expect(sentencesOf(own).map(({ id, start, end }) => ({ id, start, end }))).toEqual(
      sentences.slice(1).map(({ id, start, end }) => ({ id, start, end })),
    );
    const china = must(entitiesOf(own, sentences).entities.find(({ id }) => id === 'china'));
    expect(china.mentions.map((one) => one.in)).toEqual(['p1.1', 'p1.2', 'p2.1']);
    expect(commitmentsOf(own, sentences).cues.flatMap(({ quotes }) => quotes.map((one) => one.in))).not.toContain('h');
  });

  it('are empty while nothing is', () => {
    expect(entitiesOf(draft)).toEqual({ entities: [] });
    expect(commitmentsOf(draft)).toEqual({ overclaims: [], cues: [] });
    expect(speakersOf(draft)).toEqual({ parties: [], sentences: new Map() });
    expect(open(draft).entities).toEqual([]);
  });

  it('hold every accepted place where it stands', () => {
    const article = open(whole);
    expect(article.entities).toHaveLength(whole.marks.names.length);
    const text = textOf(whole);
    const sentences = new Map(sentencesOf(whole).map((sentence) => [sentence.id, sentence]));
    for (const { id, mentions } of article.entities) {
      const own = must(whole.marks.names.find(({ entity }) => entity === id));
      expect(mentions.map(({ sentence, ar }) => must(sentences.get(sentence.id)).start + must(ar).start)).toEqual(
        own.mentions.map(({ ar }) => ar.start),
      );
      expect(mentions.map(({ quote }) => quote.ar)).toEqual(own.mentions.map(({ ar }) => text.slice(ar.start, ar.end)));
      expect(mentions.map(({ quote }) => quote.en)).toEqual(own.mentions.map(({ en }) => en?.text ?? null));
    }
  });

  it('quote what is undertaken, and put nothing into other words', () => {
    const [agreement] = open(whole).cues;
    expect(agreement).toMatchObject({ kind: 'agreement', label: { ar: 'اتفق على', en: 'agreed to' } });
    expect(must(agreement).undertakings[0]).toMatchObject({ action: null, object: null, topic: null });
    expect(must(agreement).undertakings[0]?.evidence.map(({ quote }) => quote.ar)).toEqual([
      'تعزيز التعاون مع الأمم المتحدة',
    ]);
  });

  it('leave out rejected places, and a name without any', () => {
    const one = must(setState(draft, keyOfMention(must(draft.marks.names[0]?.mentions[0])), 'accepted'));
    const none = must(setState(one, keyOfMention(must(one.marks.names[0]?.mentions[0])), 'rejected'));
    expect(entitiesOf(one).entities.map(({ mentions }) => mentions.length)).toEqual([1]);
    expect(entitiesOf(none).entities).toEqual([]);
  });

  it('name nobody in a cue who is not accepted as a name', () => {
    const cue = must(draft.marks.cues.find(({ kind }) => kind === 'pledge'));
    const own = must(setState(draft, keyOfCue(cue), 'accepted'));
    expect(commitmentsOf(own).cues).toMatchObject([{ by: [], to: [], speaker: 'reporter' }]);
    const known = must(setStateOfName(own, 'russia', 'accepted'));
    expect(commitmentsOf(known).cues).toMatchObject([{ by: ['russia'], speaker: 'russia' }]);
  });

  it('have a cue without an object as its own evidence', () => {
    const text = textOf(draft);
    const start = text.indexOf('قال');
    const own = must(addCue(draft, text, { start, end: start + 3 }, 'stated'));
    const [cue] = open(own).cues;
    expect(must(cue).label).toEqual({ ar: 'قال', en: null });
    expect(must(cue).undertakings[0]?.evidence[0]).toMatchObject({ role: 'object', quote: { ar: 'قال', en: null } });
  });

  it('write an act that does not take place as one without force', () => {
    const cue = must(draft.marks.cues.find(({ kind }) => kind === 'pledge'));
    const own = must(setState(must(changeCue(draft, keyOfCue(cue), { negated: true })), keyOfCue(cue), 'accepted'));
    expect(commitmentsOf(own).cues[0]?.kind).toBe('refusal');
  });

  it('write the words of a condition as what qualifies it, and as no part of what is undertaken', () => {
    const pledge = proposed(
      draftOfPairs([
        [['روسيا والصين', 'Russia and China']],
        [
          [
            'وتعهدت روسيا بدعم الصين في المحادثات إذا وافق المجلس.',
            'Russia pledged to support China in the talks if the council agrees.',
          ],
        ],
      ]),
    );
    const cue = must(pledge.marks.cues.find(({ kind }) => kind === 'pledge'));
    const of = (conditional: boolean) => {
      const changed =
        cue.conditional === conditional ? pledge : must(changeCue(pledge, keyOfCue(cue), { conditional }));
      const own = must(setState(changed, keyOfCue(cue), 'accepted'));
      return must(open(own).cues[0]).undertakings[0]?.evidence.map(({ role, quote }) => [role, quote.ar, quote.en]);
    };
    expect(of(true)).toEqual([
      ['object', 'دعم الصين في المحادثات', 'support China in the talks'],
      ['context', 'إذا وافق المجلس', 'if the council agrees'],
    ]);
    expect(of(false)?.map(([role]) => role)).toEqual(['object']);
  });

  it('write no condition that the sentence does not have', () => {
    const cue = must(draft.marks.cues.find(({ kind }) => kind === 'pledge'));
    const own = must(setState(must(changeCue(draft, keyOfCue(cue), { conditional: true })), keyOfCue(cue), 'accepted'));
    expect(commitmentsOf(own).cues[0]?.undertakings[0]?.evidence.map(({ role }) => role)).toEqual(['object']);
  });

  it('say which of several equal words is meant', () => {
    const twice = draftOfPairs([[['روسيا', null]], [['زارت روسيا ثم وروسيا.', 'It visited Russia, then Russia.']]]);
    const text = textOf(twice);
    const start = text.lastIndexOf('روسيا');
    const own = must(addName(twice, text, { start, end: start + 5 }, 'place'));
    expect(entitiesOf(own).entities[0]?.mentions).toEqual([
      { in: 'p1.1', ar: 'روسيا', en: null, nth: { ar: 2 }, by: 'name' },
    ]);
  });

  it('do without English that has changed since', () => {
    const other = draftOfPairs([[['روسيا', 'Nothing of the kind']]]);
    const marks = {
      names: [
        {
          ...must(whole.marks.names[0]),
          mentions: [
            {
              state: 'accepted' as const,
              ar: { start: 0, end: 5 },
              en: { text: 'Russia', nth: 1 },
              by: 'name' as const,
              why: null,
            },
          ],
        },
      ],
      cues: [],
    };
    expect(entitiesOf({ ...other, marks }).entities[0]?.mentions[0]).toMatchObject({ ar: 'روسيا', en: null });
  });
});

describe('who speaks', () => {
  it('the parties are the countries that have speakers, in the order of the text', () => {
    expect(speakersOf(whole).parties).toEqual([
      { side: 'a', entity: 'china', speakers: ['wang-yi'] },
      { side: 'b', entity: 'russia', speakers: ['sergei-lavrov'] },
    ]);
  });

  it('a sentence is its cue’s speaker’s', () => {
    expect(Object.fromEntries(speakersOf(whole).sentences)).toMatchObject({
      'p1.1': { speaker: 'both' },
      'p1.2': { speaker: 'wang-yi' },
    });
    expect(speakersOf(whole).sentences.has('h')).toBe(whole.marks.cues.some(({ cue }) => must(cue[0]).start < 20));
  });

  it('changes where another’s cue begins, in words that stand there once', () => {
    const bare = draftOfPairs([
      [['خبر', 'News']],
      [['تعهدت الصين بالعمل، وتعهدت روسيا بالدعم.', 'China pledged to work, and Russia pledged to support.']],
    ]);
    const own = accepted(proposed(bare));
    expect(speakersOf(own).sentences.get('p1.1')).toEqual({
      speaker: 'china',
      turns: [{ speaker: 'russia', from: { ar: 'تعهدت روسيا', en: 'pledged to support.' } }],
    });
    expect(must(open(own).sentences.get('p1.1')).turns.map(({ speaker }) => speaker)).toEqual(['china', 'russia']);
  });
});

describe('the bundled article as bare text with its English', () => {
  const source = realArticle();
  const bare = draftOfPairs(source.units.map(({ sentences }) => sentences.map(({ ar, en }) => [ar, en] as const)));

  it('becomes an article again, with its parties', () => {
    const own = accepted(proposed(bare));
    const article = open(own);
    expect([...article.sentences.keys()]).toEqual([...source.sentences.keys()]);
    expect(article.parties.map(({ entity }) => entity).sort()).toEqual(['china', 'russia']);
    expect(article.undertakings.length).toBeGreaterThan(20);
    // Words that name two at once are one mark in the queue, and a mention of each in the register.
    const both = (id: string) => must(article.entity.get(id)).mentions.filter(({ quote }) => quote.ar === 'البلدين');
    expect(both('china').map(({ sentence }) => sentence.id)).toEqual(both('russia').map(({ sentence }) => sentence.id));
    expect(both('china').length).toBeGreaterThan(3);
    expect(queueOf(own).filter(({ what, state }) => what === 'name' && state === 'accepted').length).toBeLessThan(
      article.entities.flatMap(({ mentions }) => mentions).length,
    );
    const said = [...source.sentences.values()].filter(
      ({ id, turns }) => article.sentences.get(id)?.turns[0]?.speaker === turns[0]?.speaker,
    );
    expect(said.length / source.sentences.size).toBeGreaterThan(0.8);
  });
});
