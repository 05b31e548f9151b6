import { describe, expect, it } from 'vitest';
import { parseWords } from '#article/format/parse';
import type { Selection } from '#article/selection';
import { realArticle, realFiles } from '#article/testing';
import { checkSelection } from './check-selection';

const entity = (id: string, at = 0): Selection => ({ type: 'entity', id, at });
const undertaking = (id: string): Selection => ({ type: 'undertaking', id });
const word = (id: string, at: number): Selection => ({ type: 'word', id, at });
const phrase = (id: string, at: number): Selection => ({ type: 'phrase', id, at });
const file = (name: string): unknown => JSON.parse(realFiles()[name] ?? 'null');

describe('a phrase', () => {
  const article = realArticle();
  const linked = parseWords(article, { 'words.json': file('words.json'), 'phrases.json': file('phrases.json') });
  const words = linked.ok ? linked.words : null;
  const count = words?.phrases.get('p4.1')?.length ?? 0;

  it.each([
    ['the last of a sentence', words, phrase('p4.1', count - 1), null],
    ['one past it', words, phrase('p4.1', count), `p4.1-${count + 1}`],
    ['one past it, while the words are not there', null, phrase('p4.1', count), null],
    ['one of a sentence that is not there', null, phrase('p99.1', 0), 'p99.1-1'],
  ] as const)('%s', (_what, loaded, selection, unknown) => {
    expect(count).toBeGreaterThan(3);
    expect(checkSelection(article, loaded, selection)).toEqual({ found: unknown === null ? selection : null, unknown });
  });
});

describe('a link to the real article', () => {
  const article = realArticle();
  const last = (article.entity.get('china')?.mentions.length ?? 0) - 1;
  const [entry] = article.undertakings;

  it.each([
    ['nothing', null],
    ['an entity', entity('china')],
    ['its last mention', entity('china', last)],
    ['an entry', undertaking(entry?.id ?? '')],
    ['a word', word('p17.2', 4)],
  ])('finds %s', (_, selection) => {
    expect(checkSelection(article, null, selection)).toEqual({ found: selection, unknown: null });
  });

  it('a mention past the last becomes the last', () => {
    expect(checkSelection(article, null, entity('china', last + 1)).found).toEqual(entity('china', last));
    expect(checkSelection(article, null, entity('china', 10_000))).toEqual({
      found: entity('china', last),
      unknown: null,
    });
  });

  it.each([
    [entity('atlantis'), 'atlantis'],
    [undertaking('atlantis'), 'atlantis'],
    [undertaking('china'), 'china'],
    [entity(entry?.id ?? ''), entry?.id],
    [entity('constructor'), 'constructor'],
    [word('p99.1', 0), 'p99.1-1'],
    [word('p1.1', 999), 'p1.1-1000'],
  ])('does not find %j, and says which id is unknown', (selection, unknown) => {
    expect(checkSelection(article, null, selection)).toEqual({ found: null, unknown });
  });
});
