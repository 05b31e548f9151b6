/** Gives the state machine of `listening.ts` the voice of the browser. */
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Article } from '#article/model';
import { browserStore, type StorageState, type ValueStore } from '#storage/stored-values';
import {
  initialListening,
  lineOf,
  linesOf,
  listen,
  readPreferences,
  utteranceOf,
  voiceOf,
  writePreferences,
  type ArabicVoice,
  type ListenEvent,
  type ListenFrom,
  type ListenProblem,
  type ListenState,
  type ListenStatus,
} from './listening';

/** Reading aloud, as a screen sees it. */
export interface Listening {
  status: ListenStatus;
  /** Set while `unavailable` or `failed`. */
  problem: ListenProblem | null;
  /** Id of the sentence being read, paused or failed at. */
  sentence: string | null;
  /** Id of the paragraph that alone is being read. */
  onlyUnit: string | null;
  /** Arabic voices, the best first. */
  voices: readonly ArabicVoice[];
  /** Uri of the voice in use. */
  voice: string | null;
  rate: number;
  /** Whether rate and voice are kept for the next visit. */
  kept: StorageState;
  play: (from?: ListenFrom, onlyUnit?: boolean) => void;
  pause: () => void;
  /** Goes on after a pause, or tries again after a failure. */
  resume: () => void;
  stop: () => void;
  next: () => void;
  previous: () => void;
  /** 0.5–1.5. While reading, the sentence begins again. */
  setRate: (rate: number) => void;
  setVoice: (uri: string) => void;
}

/** What a player needs of a browser; a test brings its own. */
export interface Speaker {
  synthesis: Pick<SpeechSynthesis, 'getVoices' | 'speak' | 'cancel' | 'resume' | 'paused'> & Partial<EventTarget>;
  utter: (text: string) => SpeechSynthesisUtterance;
}

/** ms after which it is said that there is no voice, and between looks till then: not every browser says when they have come. */
const WAIT = 3000;
const LOOK = 250;
/** ms between looks after that: a slow device, or a reader who is just installing a voice, may need minutes. */
const LATE_LOOK = 2000;
/** ms between silencing a voice and using it again: at once, several engines swallow the new utterance. */
const BREAK = 200;

/** ms after which an utterance that has not ended never will. Four times what a slow voice takes. */
const patience = (length: number, rate: number) => 10_000 + (400 * length) / rate;

interface Player {
  state: () => ListenState;
  kept: () => StorageState;
  subscribe: (listener: () => void) => () => void;
  send: (event: ListenEvent) => void;
  /** The word being said, as an offset in its sentence, where the voice tells. */
  reached: () => number | undefined;
  /** Begins to look for voices; the answer ends it and silences the voice. */
  start: () => () => void;
}

/**
 * A state machine with a voice. Acts within the call, not in an effect: some browsers speak only within the reader's own
 * click. Pauses by silencing, for `speechSynthesis.pause()` is a stop on Android and may not wake again elsewhere.
 */
export function createPlayer(article: Article, speaker: Speaker | null, store: () => ValueStore | null): Player {
  const found = readPreferences(store());
  let state = initialListening(linesOf(article), found.preferences, speaker !== null);
  // Where nothing was ever kept that is no news until there is something to keep.
  let kept: StorageState = found.state === 'unavailable' ? 'ok' : found.state;
  // Held here, or the browser may collect it, and its events with it.
  let utterance: SpeechSynthesisUtterance | null = null;
  let reached: number | undefined;
  let silencedAt = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  const send = (event: ListenEvent) => {
    const before = state;
    state = listen(before, event);
    if (state === before) return;
    if (state.rate !== before.rate || state.wish !== before.wish) {
      kept = writePreferences(store(), { rate: state.rate, voice: state.wish });
    }
    if (state.turn !== before.turn) {
      hush();
      sayLater();
    }
    for (const listener of listeners) listener();
  };

  const look = () => {
    if (speaker) send({ type: 'voices', voices: speaker.synthesis.getVoices() });
  };

  const hush = () => {
    clearTimeout(timer);
    reached = undefined;
    if (!utterance) return;
    utterance = null;
    silencedAt = Date.now();
    speaker?.synthesis.cancel();
  };

  const sayLater = () => {
    if (!utteranceOf(state)) return;
    const wait = silencedAt + BREAK - Date.now();
    if (wait <= 0) say();
    else timer = setTimeout(say, wait);
  };

  const say = () => {
    const what = utteranceOf(state);
    if (!speaker || !what) return;
    const { turn, rate } = state;
    const { synthesis } = speaker;
    const own = speaker.utter(what.text);
    utterance = own;
    own.rate = rate;
    // Android heeds the language rather than the voice, so it must be the voice's own.
    own.lang = what.voice.lang;
    own.voice = synthesis.getVoices().find((voice) => voice.voiceURI === what.voice.uri) ?? null;
    const isOver = (event: ListenEvent) => {
      clearTimeout(timer);
      if (utterance === own) utterance = null;
      send(event);
    };
    own.addEventListener('end', () => isOver({ type: 'ended', turn }));
    own.addEventListener('error', (event) => isOver({ type: 'error', turn, code: event.error, reached }));
    own.addEventListener('boundary', (event) => {
      if (utterance === own) reached = what.start + event.charIndex;
    });
    timer = setTimeout(() => send({ type: 'error', turn, code: 'stalled', reached }), patience(what.text.length, rate));
    if (synthesis.paused) synthesis.resume();
    synthesis.speak(own);
  };

  const leave = () => send({ type: 'stop' });

  return {
    state: () => state,
    kept: () => kept,
    reached: () => reached,
    send: (event) => {
      // Voices that have come in silence are found at the latest when they are asked for.
      if ((event.type === 'play' || event.type === 'resume') && state.voices.length === 0) look();
      send(event);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: () => {
      if (!speaker) return () => {};
      const { synthesis } = speaker;
      let looking: ReturnType<typeof setTimeout> | undefined;
      const lookAgain = () => {
        look();
        looking = state.voices.length > 0 ? undefined : setTimeout(lookAgain, state.settled ? LATE_LOOK : LOOK);
      };
      const waiting = setTimeout(() => send({ type: 'waited' }), WAIT);
      synthesis.addEventListener?.('voiceschanged', look);
      globalThis.addEventListener?.('pagehide', leave);
      lookAgain();
      return () => {
        clearTimeout(looking);
        clearTimeout(waiting);
        synthesis.removeEventListener?.('voiceschanged', look);
        globalThis.removeEventListener?.('pagehide', leave);
        leave();
      };
    },
  };
}

/** The browser's voice, or null where it has no speech at all. */
function browserSpeaker(): Speaker | null {
  if (!('speechSynthesis' in window && 'SpeechSynthesisUtterance' in window)) return null;
  return { synthesis: window.speechSynthesis, utter: (text) => new SpeechSynthesisUtterance(text) };
}

/** Reads an article aloud on demand, never of itself. Silent as soon as it is unmounted, or the article another. */
export function useListening(article: Article): Listening {
  const player = useMemo(() => createPlayer(article, browserSpeaker(), browserStore), [article]);
  useEffect(() => player.start(), [player]);
  const state = useSyncExternalStore(player.subscribe, player.state);
  return useMemo(
    () => ({
      status: state.status,
      problem: state.problem,
      sentence: lineOf(state)?.sentence ?? null,
      onlyUnit: state.onlyUnit,
      voices: state.voices,
      voice: voiceOf(state)?.uri ?? null,
      rate: state.rate,
      kept: player.kept(),
      play: (from, onlyUnit) => player.send({ type: 'play', from, onlyUnit }),
      pause: () => player.send({ type: 'pause', reached: player.reached() }),
      resume: () => player.send({ type: 'resume' }),
      stop: () => player.send({ type: 'stop' }),
      next: () => player.send({ type: 'next' }),
      previous: () => player.send({ type: 'previous' }),
      setRate: (rate) => player.send({ type: 'rate', rate }),
      setVoice: (uri) => player.send({ type: 'voice', uri }),
    }),
    [player, state],
  );
}
