import { describe, expect, it } from 'vitest';
import { bracketed, given, realArticle, tinyArticle } from '#article/testing';
import {
  arabicVoices,
  initialListening,
  linesOf,
  listen,
  pieceFrom,
  readPreferences,
  utteranceOf,
  voiceLabel,
  voiceOf,
  writePreferences,
  type DeviceVoice,
  type ListenEvent,
  type ListenState,
  type ListenStatus,
  type Piece,
} from './listening';

const voiceIn = (lang: string, more: Partial<DeviceVoice> = {}): DeviceVoice => ({
  voiceURI: more.voiceURI ?? `voice ${lang}`,
  name: lang,
  lang,
  localService: true,
  default: false,
  ...more,
});
const majed = voiceIn('ar-SA', { voiceURI: 'majed' });
const laila = voiceIn('ar-EG', { voiceURI: 'laila' });
const daniel = voiceIn('en-GB', { voiceURI: 'daniel' });

const article = tinyArticle({
  headline: { ar: 'عنوان', en: 'Headline' },
  paragraphs: [
    [
      { ar: 'جملة أولى. ', en: 'One.' },
      { ar: 'جملة ثانية.', en: 'Two.' },
    ],
    [{ ar: 'جملة ثالثة.', en: 'Three.' }],
    [{ ar: 'جملة رابعة.', en: 'Four.' }],
  ],
});
const lines = linesOf(article);
const usual = { rate: 1, voice: null };

/** The state after events, with two Arabic voices installed. */
function after(...events: ListenEvent[]): ListenState {
  const withVoices: ListenEvent[] = [{ type: 'voices', voices: [daniel, majed, laila] }, ...events];
  return withVoices.reduce(listen, initialListening(lines, usual, true));
}

/** `status sentence`, with the paragraph that alone is read in brackets. */
function told(state: ListenState): string {
  const sentence = state.lines[state.at]?.sentence ?? '–';
  return `${state.status} ${sentence}${state.onlyUnit === null ? '' : ` (${state.onlyUnit})`}`;
}

const play = (from?: { unit?: string; sentence?: string }, onlyUnit?: boolean): ListenEvent => ({
  type: 'play',
  from,
  onlyUnit,
});
const next: ListenEvent = { type: 'next' };
const previous: ListenEvent = { type: 'previous' };
const pause: ListenEvent = { type: 'pause' };
const resume: ListenEvent = { type: 'resume' };
const stop: ListenEvent = { type: 'stop' };
const gone: ListenEvent = { type: 'voices', voices: [daniel] };
const finish = (state: ListenState) => listen(state, { type: 'ended', turn: state.turn });
const fail = (state: ListenState, code: string, reached?: number) =>
  listen(state, { type: 'error', turn: state.turn, code, reached });

describe('arabicVoices', () => {
  it.each([
    ['ar', true],
    ['ar-SA', true],
    ['ar_EG', true],
    ['AR-001', true],
    ['ara-EGY', true],
    ['arb', true],
    ['arn-CL', false],
    ['arg', false],
    ['en-AR', false],
    ['es-AR', false],
    ['', false],
  ])('%s: %s', (lang, is) => expect(arabicVoices([voiceIn(lang)])).toHaveLength(is ? 1 : 0));

  it('puts voices of the device first, then its default, and names each once', () => {
    const online = voiceIn('ar-QA', { voiceURI: 'online', localService: false, default: true });
    const usualOne = voiceIn('ar-SA', { voiceURI: 'usual', default: true });
    const found = arabicVoices([online, majed, daniel, usualOne, majed]);
    expect(found.map(({ uri }) => uri)).toEqual(['usual', 'majed', 'online']);
  });
});

describe('voiceLabel', () => {
  it.each([
    ['Majed', 'ar-SA', 'en', '⁨Majed⁩ (Saudi Arabia)'],
    ['Majed', 'ar_SA', 'ar', '⁨Majed⁩ (المملكة العربية السعودية)'],
    ['Majed', 'ar-001', 'en', '⁨Majed⁩'],
    ['Majed', 'ar', 'en', '⁨Majed⁩'],
    ['Arabic Egypt', 'ar-EG', 'en', '⁨Arabic Egypt⁩'],
    ['Microsoft Naayf - Arabic (Saudi Arabia)', 'ar-SA', 'en', '⁨Microsoft Naayf - Arabic (Saudi Arabia)⁩'],
    ['Samsung', 'ara-EGY', 'en', '⁨Samsung⁩'],
  ])('%s, %s, in %s → %s', (name, lang, uiLanguage, label) =>
    expect(voiceLabel({ uri: 'x', name, lang, local: true }, uiLanguage)).toBe(label),
  );
});

describe('linesOf', () => {
  it('takes every sentence in order, headline first', () =>
    expect(lines.map(({ sentence, unit }) => `${unit} ${sentence}`)).toEqual([
      'h h',
      'p1 p1.1',
      'p1 p1.2',
      'p2 p2.1',
      'p3 p3.1',
    ]));

  it('leaves out what cannot be said', () => {
    const odd = tinyArticle({ paragraphs: [[{ ar: '* * *', en: '* * *' }], [{ ar: '2025', en: '2025' }]] });
    expect(linesOf(odd).map(({ sentence }) => sentence)).toEqual(['h', 'p2.1']);
  });
});

const piecesOf = (text: string, rate: number, mayBreak: boolean) => {
  const pieces: Piece[] = [];
  let piece = pieceFrom(text, 0, rate, mayBreak);
  while (piece) {
    pieces.push(piece);
    piece = pieceFrom(text, piece.end, rate, mayBreak);
  }
  return pieces;
};
const words = (count: number) => Array.from({ length: count }, () => 'كلمة').join(' ');

describe('pieceFrom', () => {
  it.each<[string, string, boolean, string]>([
    ['short, untouched', 'جملة قصيرة، فيها فاصلة.', false, '[جملة قصيرة، فيها فاصلة.]'],
    ['white space around is not said', ' جملة. ', false, ' [جملة.] '],
    ['nothing', '', false, ''],
    ['nothing to say', '« … »', true, '« … »'],
    [
      'at the comma nearest the middle',
      `${words(12)}، ${words(13)}، ${words(5)}.`,
      false,
      `[${words(12)}،] [${words(13)}، ${words(5)}.]`,
    ],
    ['never for a comma at the very beginning', `قال، ${words(30)}.`, false, `[قال، ${words(30)}.]`],
    ['nor inside a figure', `${words(14)} 1,500 ${words(14)}.`, false, `[${words(14)} 1,500 ${words(14)}.]`],
    ['after a closing bracket', `${words(14)} (أ) ${words(14)}.`, false, `[${words(14)} (أ)] [${words(14)}.]`],
    ['without punctuation, whole', words(40), false, `[${words(40)}]`],
    ['without punctuation, between words where it must', words(40), true, `[${words(20)}] [${words(20)}]`],
    ['never inside a word', 'ا'.repeat(300), true, `[${'ا'.repeat(300)}]`],
    ['late punctuation is taken, too', `${words(40)}، ${words(3)}.`, false, `[${words(40)}،] [${words(3)}.]`],
  ])('%s', (_, text, mayBreak, expected) => expect(bracketed(text, piecesOf(text, 1, mayBreak))).toBe(expected));

  it.each([0.5, 1, 1.5])('says every word of the bundled article once at rate %s, no piece too long', (rate) => {
    for (const { ar } of linesOf(realArticle())) {
      const pieces = piecesOf(ar, rate, true);
      expect(pieces.map(({ start, end }) => ar.slice(start, end)).join(' ')).toBe(ar.trim());
      for (const { start, end } of pieces) expect(end - start).toBeLessThanOrEqual(130 * rate);
    }
  });
});

describe('listen: reading on', () => {
  it.each<[string, ListenEvent, string[]]>([
    ['the article', play(), ['h', 'p1.1', 'p1.2', 'p2.1', 'p3.1']],
    ['from a paragraph', play({ unit: 'p2' }), ['p2.1', 'p3.1']],
    ['from a sentence', play({ sentence: 'p1.2' }), ['p1.2', 'p2.1', 'p3.1']],
    ['one paragraph', play({ unit: 'p1' }, true), ['p1.1', 'p1.2']],
    ['the rest of a paragraph', play({ sentence: 'p1.2' }, true), ['p1.2']],
    ['the headline', play({}, true), ['h']],
    ['a sentence goes before a unit', play({ unit: 'p1', sentence: 'p3.1' }), ['p3.1']],
    ['a unit there is not', play({ unit: 'p9' }), []],
    ['a sentence there is not', play({ sentence: 'p1.9' }), []],
  ])('%s', (_, event, expected) => {
    const read: string[] = [];
    let state = after(event);
    while (state.status === 'reading') {
      read.push(given(state.lines[state.at]).sentence);
      state = finish(state);
    }
    expect(read).toEqual(expected);
    expect(told(state)).toBe('idle –');
  });

  it('says a long sentence in pieces, and reports one sentence', () => {
    const half = `${'كلمة '.repeat(20)}أخيرة،`;
    const long = tinyArticle({ paragraphs: [[{ ar: `${half} ${half}`, en: 'Long.' }]] });
    const start = [{ type: 'voices', voices: [majed] }, play({ unit: 'p1' })] as const;
    const first = start.reduce<ListenState>(listen, initialListening(linesOf(long), usual, true));
    const second = finish(first);
    expect([told(first), told(second), told(finish(second))]).toEqual(['reading p1.1', 'reading p1.1', 'idle –']);
    expect([utteranceOf(first)?.text, utteranceOf(second)?.text]).toEqual([half, half]);
    expect(utteranceOf(second)?.start).toBe(half.length + 1);
  });

  it('does not hear an utterance that is no longer said', () => {
    const state = after(play(), next);
    expect(listen(state, { type: 'ended', turn: state.turn - 1 })).toBe(state);
    expect(listen(state, { type: 'error', turn: state.turn - 1, code: 'network' })).toBe(state);
  });
});

describe('listen: what the reader does', () => {
  const reading = play({ sentence: 'p1.2' });
  const failed = (() => {
    const state = after(reading);
    return { type: 'error', turn: state.turn, code: 'network' } as const;
  })();

  // Every action in every state.
  it.each<[string, ListenEvent[], Record<'play' | 'pause' | 'resume' | 'stop' | 'next' | 'previous', string>]>([
    [
      'idle',
      [],
      { play: 'reading h', pause: 'idle –', resume: 'idle –', stop: 'idle –', next: 'idle –', previous: 'idle –' },
    ],
    [
      'reading',
      [reading],
      {
        play: 'reading h',
        pause: 'paused p1.2',
        resume: 'reading p1.2',
        stop: 'idle –',
        next: 'reading p2.1',
        previous: 'reading p1.1',
      },
    ],
    [
      'paused',
      [reading, pause],
      {
        play: 'reading h',
        pause: 'paused p1.2',
        resume: 'reading p1.2',
        stop: 'idle –',
        next: 'paused p2.1',
        previous: 'paused p1.1',
      },
    ],
    [
      'failed',
      [reading, failed],
      {
        play: 'reading h',
        pause: 'failed p1.2',
        resume: 'reading p1.2',
        stop: 'idle –',
        next: 'reading p2.1',
        previous: 'reading p1.1',
      },
    ],
    [
      'unavailable',
      [gone],
      {
        play: 'unavailable –',
        pause: 'unavailable –',
        resume: 'unavailable –',
        stop: 'unavailable –',
        next: 'unavailable –',
        previous: 'unavailable –',
      },
    ],
  ])('%s', (_, before, expected) => {
    const results = [play(), pause, resume, stop, next, previous].map((event) => [
      event.type,
      told(after(...before, event)),
    ]);
    expect(Object.fromEntries(results)).toEqual(expected);
  });

  it.each<[string, ListenEvent[], string]>([
    ['previous on the first sentence begins it again', [play(), previous], 'reading h'],
    ['next on the last does nothing', [play({ unit: 'p3' }), next], 'reading p3.1'],
    ['so does it paused', [play({ unit: 'p3' }), pause, next], 'paused p3.1'],
    [
      'next out of a single paragraph reads the next one',
      [play({ unit: 'p1' }, true), next, next],
      'reading p2.1 (p2)',
    ],
    ['previous out of it, the one before', [play({ unit: 'p2' }, true), previous], 'reading p1.2 (p1)'],
    ['playing again forgets the single paragraph', [play({ unit: 'p2' }, true), play()], 'reading h'],
  ])('%s', (_, events, expected) => expect(told(after(...events))).toBe(expected));

  it.each<[string, ListenEvent[], boolean]>([
    ['pause', [pause], true],
    ['previous on the first', [previous], true],
    ['rate', [{ type: 'rate', rate: 1.2 }], true],
    ['the same rate', [{ type: 'rate', rate: 1 }], false],
    ['another voice', [{ type: 'voice', uri: 'laila' }], true],
    ['the same voice', [{ type: 'voice', uri: 'majed' }], false],
    ['a voice there is not', [{ type: 'voice', uri: 'daniel' }], false],
    ['resume while reading', [resume], false],
  ])('%s begins a new turn of the voice: %s', (_, events, isNew) => {
    const state = after(play());
    expect(events.reduce(listen, state).turn !== state.turn).toBe(isNew);
  });

  it.each([
    [undefined, 'جملة ثانية.'],
    [5, 'ثانية.'],
    // Past the last word: from the beginning, rather than nothing at all.
    [10, 'جملة ثانية.'],
    [99, 'جملة ثانية.'],
  ])('goes on after a pause at the word reached: %s', (reached, text) =>
    expect(utteranceOf(after(reading, { type: 'pause', reached }, resume))?.text).toBe(text),
  );

  it.each([
    [0.1, 0.5],
    [0.5, 0.5],
    [0.7999999, 0.8],
    [1.5, 1.5],
    [9, 1.5],
    [Number.NaN, 1],
  ])('rate %s → %s', (rate, kept) => expect(after({ type: 'rate', rate }).rate).toBe(kept));

  it('reads the sentence again from its beginning at another rate', () => {
    const state = after(reading, { type: 'pause', reached: 5 }, resume, { type: 'rate', rate: 0.8 });
    expect(utteranceOf(state)?.text).toBe('جملة ثانية.');
  });
});

describe('listen: voices', () => {
  const start = initialListening(lines, usual, true);
  const some: ListenEvent = { type: 'voices', voices: [daniel, majed] };
  const none: ListenEvent = { type: 'voices', voices: [] };
  const waited: ListenEvent = { type: 'waited' };

  it.each<[string, ListenEvent[], ListenStatus, string | null]>([
    ['not yet known', [none], 'idle', null],
    ['at once', [some], 'idle', 'majed'],
    ['late', [none, none, some, waited], 'idle', 'majed'],
    ['never', [none, waited], 'unavailable', null],
    ['only others', [gone, waited], 'unavailable', null],
    ['after the wait', [waited, some], 'idle', 'majed'],
    ['called for before they came', [play(), none, some], 'reading', 'majed'],
    ['called for, but they never came', [play(), waited], 'unavailable', null],
    ['gone while idle', [some, gone], 'unavailable', null],
    ['gone while reading', [some, play(), gone], 'unavailable', null],
    ['gone and back', [some, play(), gone, some], 'idle', 'majed'],
  ])('%s', (_, events, status, voice) => {
    const state = events.reduce(listen, start);
    expect([state.status, voiceOf(state)?.uri ?? null]).toEqual([status, voice]);
    expect(state.problem).toBe(status === 'unavailable' ? 'no-voice' : null);
  });

  it('says nothing until a voice has come', () => {
    const waiting = listen(start, play());
    expect(utteranceOf(waiting)).toBeNull();
    const come = listen(waiting, some);
    expect(utteranceOf(come)?.voice.uri).toBe('majed');
    expect(come.turn).toBeGreaterThan(waiting.turn);
  });

  it('reads on in another voice when the chosen one goes, and keeps the choice', () => {
    const state = after({ type: 'voice', uri: 'laila' }, play({ unit: 'p2' }));
    const less = listen(state, { type: 'voices', voices: [majed] });
    expect([told(less), voiceOf(less)?.uri, less.wish]).toEqual(['reading p2.1', 'majed', 'laila']);
    expect(less.turn).toBeGreaterThan(state.turn);
    expect(voiceOf(listen(less, { type: 'voices', voices: [majed, laila] }))?.uri).toBe('laila');
  });

  it('is not disturbed by hearing of the same voices again', () => {
    const state = after(play());
    expect(listen(state, { type: 'voices', voices: [majed, laila, daniel] })).toBe(state);
  });

  it.each<ListenEvent>([some, waited, play(), next, resume, stop])('without any speech it stays so: %j', (event) => {
    const state = listen(initialListening(lines, usual, false), event);
    expect([state.status, state.problem]).toEqual(['unavailable', 'no-speech']);
  });
});

describe('listen: errors', () => {
  it.each([
    ['network', 'failed', 'network'],
    ['not-allowed', 'failed', 'not-allowed'],
    ['audio-busy', 'failed', 'audio'],
    ['audio-hardware', 'failed', 'audio'],
    ['voice-unavailable', 'failed', 'voice'],
    ['language-unavailable', 'failed', 'voice'],
    ['synthesis-failed', 'failed', 'other'],
    ['stalled', 'failed', 'stalled'],
    ['something new', 'failed', 'other'],
    // No errors: the voice was taken away from outside.
    ['interrupted', 'paused', null],
    ['canceled', 'paused', null],
  ])('%s → %s, %s', (code, status, problem) => {
    const state = fail(after(play({ unit: 'p2' })), code);
    expect([told(state), state.problem]).toEqual([`${status} p2.1`, problem]);
  });

  it('is forgotten with the next try, which goes on from the word reached', () => {
    const state = listen(fail(after(play({ unit: 'p2' })), 'network', 5), resume);
    expect([told(state), state.problem, utteranceOf(state)?.text]).toEqual(['reading p2.1', null, 'ثالثة.']);
  });
});

const holding = (text: string | null) => ({ getItem: () => text, setItem: () => {} });

describe('preferences', () => {
  const denied = {
    getItem: () => {
      throw new Error('denied');
    },
    setItem: () => {
      throw new Error('full');
    },
  };

  it.each([
    ['kept', holding('{"rate":0.8,"voice":"majed"}'), 'ok', { rate: 0.8, voice: 'majed' }],
    ['nothing', holding(null), 'ok', usual],
    ['no storage', null, 'unavailable', usual],
    ['denied', denied, 'unavailable', usual],
    ['damaged', holding('{"rate'), 'unreadable', usual],
    ['not an object', holding('7'), 'unreadable', usual],
    ['out of bounds', holding('{"rate":9,"voice":"majed"}'), 'ok', { rate: 1, voice: 'majed' }],
    ['of the wrong type', holding('{"rate":"fast","voice":3}'), 'ok', usual],
  ] as const)('reads: %s', (_, store, state, preferences) =>
    expect(readPreferences(store)).toEqual({ preferences, state }),
  );

  it.each([
    ['kept', holding(null), 'ok'],
    ['no storage', null, 'unavailable'],
    ['denied', denied, 'unavailable'],
  ] as const)('writes: %s', (_, store, state) => expect(writePreferences(store, usual)).toBe(state));
});
