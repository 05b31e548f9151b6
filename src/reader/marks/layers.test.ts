import { describe, expect, it } from 'vitest';
import { realArticle, realWords, sentenceOf } from '#article/testing';
import { paintsOf, type Paints } from './layers';
import { markNames } from './visible';

const article = realArticle();
const { words } = realWords(article);
const rest = {
  layer: 'entities',
  selection: null,
  preview: null,
  marked: new Set(markNames),
  words: null,
  spoken: null,
  hits: [],
} as const;

/** The Arabic that each paint covers, one string a stretch. */
function arabicOf(paints: Paints, name: string): string[] {
  return (paints.get(name) ?? []).flatMap(({ sentence, ar }) => (ar ? [sentence.ar.slice(ar.start, ar.end)] : []));
}

describe('what is painted at rest', () => {
  it('names in the ink of their kind, titles and descriptions with a line alone, and cues by force', () => {
    const paints = paintsOf(article, article.units, rest);
    expect(arabicOf(paints, 'name-person')).toContain('لافروف');
    expect(arabicOf(paints, 'name-person')).not.toContain('الوزيران');
    expect(arabicOf(paints, 'said-person')).toContain('الوزيران');
    expect(arabicOf(paints, 'cue-5')).toContain('تعهد');
    expect([...paints.keys()].filter((name) => !/^(?:name|said|cue)-/.test(name))).toEqual([]);
  });

  it('what the legend has left on', () => {
    const paints = paintsOf(article, article.units, { ...rest, marked: new Set(['place', 'position']) });
    expect([...paints.keys()].toSorted()).toEqual(['cue-position', 'name-place', 'said-place']);
  });

  it('nothing when the switch is off', () => {
    expect(paintsOf(article, article.units, { ...rest, marked: new Set() }).size).toBe(0);
  });

  it('in Commitments the cues by force and the objects, and no names', () => {
    const paints = paintsOf(article, article.units, { ...rest, layer: 'commitments' });
    expect([...paints.keys()].toSorted()).toEqual([
      'cue-3',
      'cue-5',
      'cue-position',
      'object-commitment',
      'object-position',
    ]);
    expect(arabicOf(paints, 'cue-5')).toContain('تعهد');
    expect(arabicOf(paints, 'cue-3')).toContain('على استعداد');
  });

  it('in Words nothing', () => {
    expect(paintsOf(article, article.units, { ...rest, layer: 'words', words }).size).toBe(0);
  });
});

describe('what a selection lights', () => {
  it('every mention of an entity, one of them as the current one; all else keeps a quiet line', () => {
    const paints = paintsOf(article, article.units, { ...rest, selection: { type: 'entity', id: 'russia', at: 2 } });
    expect([...paints.keys()].toSorted()).toEqual(['current-place', 'lit-place', 'quiet']);
    expect(paints.get('quiet')?.some((mark) => paints.get('lit-place')?.includes(mark))).toBe(false);
    expect(paints.get('current-place')).toHaveLength(1);
    const entity = article.entity.get('russia');
    expect(paints.get('lit-place')).toHaveLength((entity?.mentions.length ?? 0) - 1);
    expect(arabicOf(paints, 'lit-place')).not.toContain('وروسيا');
  });

  it('the cue, the object and the context of an entry, each in its way', () => {
    const selection = { type: 'undertaking', id: 'p6-shoulder-responsibilities' } as const;
    const paints = paintsOf(article, article.units, { ...rest, layer: 'commitments', selection });
    expect(arabicOf(paints, 'lit-cue-3')).toEqual(['أكد', 'استعداد']);
    expect(arabicOf(paints, 'lit-object')).toEqual([
      'تحمل مسؤولياتهما الخاصة، بصفتهما عضوين دائمين في مجلس الأمن الدولي',
    ]);
    expect(arabicOf(paints, 'lit-context')).toHaveLength(2);
  });

  it('a word, with the phrase that renders it and the term it belongs to', () => {
    const selection = { type: 'word', id: 'p14.1', at: 2 } as const;
    const paints = paintsOf(article, article.units, { ...rest, layer: 'words', words, selection });
    expect(arabicOf(paints, 'lit-word')).toEqual(['بإنجاح']);
    const english = (paints.get('lit-phrase') ?? []).flatMap(({ sentence, en }) =>
      en ? [sentence.en.slice(en.start, en.end)] : [],
    );
    expect(english).toEqual(['to make a success of']);
  });

  it('a phrase, in both languages', () => {
    const selection = { type: 'phrase', id: 'p14.1', at: 2 } as const;
    const paints = paintsOf(article, article.units, { ...rest, layer: 'words', words, selection });
    expect([...paints.keys()]).toEqual(['lit-phrase']);
    const phrase = words.phrases.get('p14.1')?.[2];
    expect(paints.get('lit-phrase')).toHaveLength((phrase?.ar.length ?? 0) + (phrase?.en.length ?? 0));
  });

  it('a sentence, whole', () => {
    const paints = paintsOf(article, article.units, { ...rest, selection: { type: 'sentence', id: 'p17.1' } });
    expect(arabicOf(paints, 'lit-sentence')[0]).toMatch(/السلام\.$/);
  });

  it('the hits of a search in the rows that are near, one of them as the current one', () => {
    const hits = ['p1.1', 'p2.1', 'p17.1'].map((id) => ({
      sentence: sentenceOf(article, id),
      ar: { start: 0, end: 4 },
      en: null,
    }));
    const selection = { type: 'search', id: 'x', at: 1 } as const;
    const paints = paintsOf(article, article.units.slice(0, 3), { ...rest, layer: 'search', hits, selection });
    expect(paints.get('current-hit')).toEqual([hits[1]]);
    expect(paints.get('lit-hit')).toEqual([hits[0]]);
    expect(paints.has('hit-pair')).toBe(false);
    const renderings = hits.map(({ sentence }) => ({ sentence, ar: null, en: { start: 0, end: 3 } }));
    const paired = paintsOf(article, article.units.slice(0, 3), {
      ...rest,
      layer: 'search',
      hits,
      renderings,
      selection,
    });
    expect(paired.get('hit-pair')).toEqual(renderings.slice(0, 2));
  });

  it('no word before there is word data', () => {
    const selection = { type: 'word', id: 'p14.1', at: 2 } as const;
    expect(paintsOf(article, article.units, { ...rest, layer: 'words', selection }).size).toBe(0);
  });
});

const place = (id: string) => ({ sentence: sentenceOf(article, id), ar: { start: 0, end: 4 }, en: null });

describe('what the reader has highlighted', () => {
  const noted = [
    { color: 'amber', stretches: [place('p1.1'), place('p2.1')] },
    { color: 'rose', stretches: [place('p17.1')] },
  ];

  it('is painted in its colour, in every tab, in the rows that are near', () => {
    for (const layer of ['entities', 'words', 'notes'] as const) {
      const paints = paintsOf(article, article.units.slice(0, 2), { ...rest, layer, noted });
      expect([...paints.keys()].filter((name) => name.startsWith('note'))).toEqual(['note-amber']);
      expect(paints.get('note-amber')).toEqual([noted[0]?.stretches[0]]);
    }
  });

  it('is all that the Notes tab marks', () => {
    expect([...paintsOf(article, article.units, { ...rest, layer: 'notes', noted }).keys()]).toEqual([
      'note-amber',
      'note-rose',
    ]);
  });
});

describe('what is pointed at', () => {
  it('shows lightly', () => {
    const paints = paintsOf(article, article.units, { ...rest, preview: { type: 'entity', id: 'china', at: 0 } });
    expect(arabicOf(paints, 'hover-place')).toContain('الصين');
  });

  it('adds nothing to what is selected already', () => {
    const selection = { type: 'entity', id: 'china', at: 4 } as const;
    const paints = paintsOf(article, article.units, { ...rest, selection, preview: { ...selection, at: 0 } });
    expect([...paints.keys()].some((name) => name.startsWith('hover'))).toBe(false);
  });

  it('is the sentence that a voice reads', () => {
    const paints = paintsOf(article, article.units, { ...rest, spoken: 'p17.1' });
    expect(arabicOf(paints, 'spoken')[0]).toMatch(/السلام\.$/);
  });
});
