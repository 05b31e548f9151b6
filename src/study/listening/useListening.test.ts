import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tinyArticle } from '#article/testing';
import { createPlayer, type Speaker } from './useListening';

const article = tinyArticle({
  headline: { ar: 'عنوان المقال', en: 'Headline' },
  paragraphs: [[{ ar: 'جملة أولى.', en: 'One.' }], [{ ar: 'جملة ثانية.', en: 'Two.' }]],
});

/** An utterance of which a test can fire the events. */
class FakeUtterance extends EventTarget {
  lang = '';
  rate = 1;
  voice: SpeechSynthesisVoice | null = null;
  constructor(readonly text: string) {
    super();
  }
  tell(type: 'end' | 'error' | 'boundary', more: { error?: string; charIndex?: number } = {}) {
    this.dispatchEvent(Object.assign(new Event(type), more));
  }
}

/** A voice that keeps a list of what it was told, and does nothing of itself. */
class FakeSynthesis extends EventTarget {
  paused = false;
  log: string[] = [];
  spoken: FakeUtterance[] = [];
  constructor(public voices: string[]) {
    super();
  }
  getVoices() {
    return this.voices.map(
      (lang) => ({ voiceURI: lang, name: lang, lang, localService: true, default: false }) as SpeechSynthesisVoice,
    );
  }
  speak(utterance: SpeechSynthesisUtterance) {
    const fake = utterance as unknown as FakeUtterance;
    this.log.push(`${fake.voice?.voiceURI} ${fake.lang} ${fake.rate}: ${fake.text}`);
    this.spoken.push(fake);
  }
  cancel() {
    this.log.push('silence');
    // As browsers do: the utterance that is cut off says so.
    this.spoken.at(-1)?.tell('error', { error: 'canceled' });
  }
  resume() {
    this.paused = false;
  }
}

const utter = (text: string) => new FakeUtterance(text) as unknown as SpeechSynthesisUtterance;

function playerWith(voices: string[]) {
  const synthesis = new FakeSynthesis(voices);
  const kept = new Map<string, string>();
  const store = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  } as unknown as Storage;
  const speaker: Speaker = { synthesis, utter };
  const player = createPlayer(article, speaker, () => store);
  return { synthesis, kept, player, leave: player.start() };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('createPlayer', () => {
  it('says nothing of itself', () => {
    const { synthesis } = playerWith(['ar-SA']);
    vi.advanceTimersByTime(60_000);
    expect(synthesis.log).toEqual([]);
  });

  it('speaks within the call, in the voice and its own language, sentence by sentence to the end', () => {
    const { synthesis, player } = playerWith(['en-GB', 'ar_SA']);
    player.send({ type: 'play' });
    expect(synthesis.log).toEqual(['ar_SA ar_SA 1: عنوان المقال']);
    for (const _ of [1, 2, 3]) synthesis.spoken.at(-1)?.tell('end');
    expect(synthesis.log.slice(1)).toEqual(['ar_SA ar_SA 1: جملة أولى.', 'ar_SA ar_SA 1: جملة ثانية.']);
    expect(player.state().status).toBe('idle');
  });

  it('pauses by silence and goes on from the word', () => {
    const { synthesis, player } = playerWith(['ar']);
    player.send({ type: 'play' });
    synthesis.spoken[0]?.tell('boundary', { charIndex: 6 });
    player.send({ type: 'pause', reached: player.reached() });
    expect(player.state().status).toBe('paused');
    player.send({ type: 'resume' });
    vi.advanceTimersByTime(1000);
    expect(synthesis.log).toEqual(['ar ar 1: عنوان المقال', 'silence', 'ar ar 1: المقال']);
  });

  it('leaves the voice a moment between silence and speech, and speaks once for many changes', () => {
    const { synthesis, player, kept } = playerWith(['ar']);
    player.send({ type: 'play' });
    for (const rate of [1.1, 1.2, 1.3]) player.send({ type: 'rate', rate });
    expect(synthesis.log).toEqual(['ar ar 1: عنوان المقال', 'silence']);
    vi.advanceTimersByTime(1000);
    expect(synthesis.log.slice(2)).toEqual(['ar ar 1.3: عنوان المقال']);
    expect(kept.get('bayan.listening')).toBe('{"rate":1.3,"voice":null}');
  });

  it('speaks no more after a stop in that moment', () => {
    const { synthesis, player } = playerWith(['ar']);
    player.send({ type: 'play' });
    player.send({ type: 'next' });
    player.send({ type: 'stop' });
    vi.advanceTimersByTime(60_000);
    expect(synthesis.log).toEqual(['ar ar 1: عنوان المقال', 'silence']);
  });

  it('takes an end or an error for its own utterance only', () => {
    const { synthesis, player } = playerWith(['ar']);
    player.send({ type: 'play' });
    player.send({ type: 'next' });
    vi.advanceTimersByTime(1000);
    synthesis.spoken[0]?.tell('end');
    synthesis.spoken[0]?.tell('error', { error: 'network' });
    expect([player.state().status, player.state().at]).toEqual(['reading', 1]);
  });

  it('hears of voices that come late, with or without being told', () => {
    for (const isTold of [true, false]) {
      const { synthesis, player } = playerWith([]);
      player.send({ type: 'play' });
      synthesis.voices = ['ar-EG'];
      if (isTold) synthesis.dispatchEvent(new Event('voiceschanged'));
      else vi.advanceTimersByTime(300);
      expect(synthesis.log).toEqual(['ar-EG ar-EG 1: عنوان المقال']);
    }
  });

  it.each([[['en-GB']], [[]]])('waits for voices no longer than three seconds, where there are %j', (voices) => {
    const { player } = playerWith(voices);
    vi.advanceTimersByTime(2900);
    expect(player.state().status).toBe('idle');
    vi.advanceTimersByTime(200);
    expect([player.state().status, player.state().problem]).toEqual(['unavailable', 'no-voice']);
  });

  it.each([3500, 5000, 60_000, 600_000])('finds voices that come without a word after %d ms', (ms) => {
    const { synthesis, player } = playerWith(['en-GB']);
    vi.advanceTimersByTime(ms);
    expect(player.state().problem).toBe('no-voice');
    synthesis.voices = ['en-GB', 'ar-SA'];
    vi.advanceTimersByTime(2000);
    expect([player.state().status, player.state().problem]).toEqual(['idle', null]);
    player.send({ type: 'play' });
    expect(synthesis.log).toEqual(['ar-SA ar-SA 1: عنوان المقال']);
  });

  it('finds them at once when it is asked to read', () => {
    const { synthesis, player } = playerWith([]);
    vi.advanceTimersByTime(5000);
    synthesis.voices = ['ar-SA'];
    player.send({ type: 'play' });
    expect(synthesis.log).toEqual(['ar-SA ar-SA 1: عنوان المقال']);
  });

  it('looks no more once it has voices, or is left', () => {
    for (const voices of [['ar-SA'], []]) {
      const { synthesis, leave } = playerWith(voices);
      if (voices.length === 0) leave();
      vi.advanceTimersByTime(5000);
      const look = vi.spyOn(synthesis, 'getVoices');
      vi.advanceTimersByTime(60_000);
      expect(look).not.toHaveBeenCalled();
    }
  });

  it('gives up on an utterance that never ends', () => {
    const { synthesis, player } = playerWith(['ar']);
    player.send({ type: 'play' });
    vi.advanceTimersByTime(60_000);
    expect([player.state().status, player.state().problem]).toEqual(['failed', 'stalled']);
    expect(synthesis.log.at(-1)).toBe('silence');
  });

  it('is silent once it is left, and hears nothing more', () => {
    const { synthesis, player, leave } = playerWith(['ar']);
    player.send({ type: 'play' });
    leave();
    expect(player.state().status).toBe('idle');
    synthesis.voices = [];
    synthesis.dispatchEvent(new Event('voiceschanged'));
    vi.advanceTimersByTime(60_000);
    expect(synthesis.log).toEqual(['ar ar 1: عنوان المقال', 'silence']);
    expect(player.state().status).toBe('idle');
  });

  it('wakes a voice that something else had paused', () => {
    const { synthesis, player } = playerWith(['ar']);
    synthesis.paused = true;
    player.send({ type: 'play' });
    expect(synthesis.paused).toBe(false);
  });

  it('says so where there is no speech at all, and where nothing can be kept', () => {
    const player = createPlayer(article, null, () => null);
    const leave = player.start();
    expect([player.state().status, player.state().problem]).toEqual(['unavailable', 'no-speech']);
    player.send({ type: 'rate', rate: 0.8 });
    expect(player.kept()).toBe('unavailable');
    leave();
  });
});
