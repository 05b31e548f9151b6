import { describe, expect, it } from 'vitest';
import { neighbour, type Direction } from './roving';

/** A stop in the order of the page: `ar p1.1 a` is the stop a of sentence p1.1, in Arabic. */
function stop(name: string) {
  const [lang, sentence] = name.split(' ');
  const element = { getAttribute: (attribute: string) => (attribute === 'lang' ? lang : sentence) ?? null };
  return { name, closest: (selector: string) => (selector === '[data-sentence]' ? element : null) };
}

/** Both languages of three sentences, as they lie in the page; p2.1 has one stop a language. */
const stops = [
  'en p1.1 a',
  'en p1.1 b',
  'ar p1.1 a',
  'ar p1.1 b',
  'en p2.1 a',
  'ar p2.1 a',
  'en p3.1 a',
  'en p3.1 b',
  'ar p3.1 a',
  'ar p3.1 b',
].map(stop);

const from = (name: string, direction: Direction) => {
  const start = stops.find((one) => one.name === name) ?? stop(name);
  return neighbour(stops, start, direction)?.name;
};

describe('neighbour', () => {
  it.each<[string, Direction, string | undefined, string]>([
    ['ar p1.1 a', 'left', 'ar p1.1 b', 'Arabic reads to the left'],
    ['ar p1.1 b', 'right', 'ar p1.1 a', 'and back to the right'],
    ['en p1.1 a', 'right', 'en p1.1 b', 'English reads to the right'],
    ['en p1.1 b', 'left', 'en p1.1 a', 'and back to the left'],
    ['ar p1.1 b', 'left', 'ar p2.1 a', 'on into the next sentence, in the same language'],
    ['en p2.1 a', 'left', 'en p1.1 b', 'back to the end of the sentence before'],
    ['ar p1.1 a', 'right', undefined, 'nothing before the first'],
    ['ar p3.1 b', 'left', undefined, 'nothing after the last: it does not wrap'],
    ['en p3.1 b', 'right', undefined, 'the same in English'],
    ['ar p1.1 b', 'down', 'ar p2.1 a', 'the first stop of the next sentence'],
    ['ar p2.1 a', 'down', 'ar p3.1 a', 'the next again'],
    ['ar p3.1 a', 'down', undefined, 'nothing below'],
    ['ar p3.1 b', 'up', 'ar p2.1 a', 'the sentence before'],
    ['en p2.1 a', 'up', 'en p1.1 a', 'its first stop, not its last'],
    ['en p1.1 b', 'up', undefined, 'nothing above'],
    ['ar p2.1 a', 'first', 'ar p1.1 a', 'the first of the language'],
    ['en p1.1 a', 'last', 'en p3.1 b', 'the last of the language'],
  ])('%s, %s: %s (%s)', (name, direction, expected) => {
    expect(from(name, direction)).toBe(expected);
  });

  it.each<Direction>(['left', 'right', 'up', 'down'])('there is nowhere to go among no stops: %s', (direction) => {
    expect(neighbour([], stop('ar p1.1 a'), direction)).toBeUndefined();
  });

  it('a stop outside every sentence keeps to its like', () => {
    const loose = { closest: () => null };
    expect(neighbour([loose, ...stops], loose, 'right')).toBeUndefined();
  });
});
