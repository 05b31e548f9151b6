/**
 * Reading aloud, as a state machine without a voice: what is read now, what comes next, and what a reader may do about
 * it. `useListening.ts` gives it a voice. No React, no browser.
 */
import * as v from 'valibot';
import type { Article } from '#article/model';
import { readStored, writeStored, type StorageState, type ValueStore } from '#storage/stored-values';

export const rates = { min: 0.5, max: 1.5, step: 0.1 } as const;

/** What is known of a voice of the device, or of a test. */
export type DeviceVoice = Pick<SpeechSynthesisVoice, 'voiceURI' | 'name' | 'lang' | 'localService' | 'default'>;

export interface ArabicVoice {
  uri: string;
  name: string;
  /** As the device writes it: `ar-SA`, on some Androids `ar_SA`. */
  lang: string;
  /** Works on the device; where false, its provider is sent the text. */
  local: boolean;
}

/** A sentence that has something to be said. */
export interface Line {
  sentence: string;
  unit: string;
  ar: string;
}

/** Half-open UTF-16 offsets of a stretch of one sentence: what one utterance says. */
export interface Piece {
  start: number;
  end: number;
}

/** Why there is no voice, or why it broke off. */
export type ListenProblem =
  'no-speech' | 'no-voice' | 'not-allowed' | 'audio' | 'network' | 'voice' | 'stalled' | 'other';

export type ListenStatus = 'unavailable' | 'idle' | 'reading' | 'paused' | 'failed';

export interface ListenState {
  status: ListenStatus;
  /** Set while `unavailable` or `failed`. */
  problem: ListenProblem | null;
  lines: readonly Line[];
  /** Index of the line being read, paused or failed at; −1 where there is none. */
  at: number;
  /** Offset in that line from which it is read. */
  from: number;
  /** The paragraph after which reading ends; `null` reads to the end of the article. */
  onlyUnit: string | null;
  /** Arabic voices, the best first. */
  voices: readonly ArabicVoice[];
  /** The voice that the reader chose; it may be missing today. */
  wish: string | null;
  rate: number;
  /** Whether voices have come or the wait for them is over. */
  settled: boolean;
  /** Counts whatever makes the voice stop or begin again: reports of an earlier turn are not heard. */
  turn: number;
}

/** Where reading begins; a sentence goes before a unit. */
export interface ListenFrom {
  unit?: string | undefined;
  sentence?: string | undefined;
}

export type ListenEvent =
  | { type: 'voices'; voices: readonly DeviceVoice[] }
  /** The wait for voices is over. */
  | { type: 'waited' }
  | { type: 'play'; from?: ListenFrom | undefined; onlyUnit?: boolean | undefined }
  /** `reached`: offset in the sentence of the word being said, if the voice tells. */
  | { type: 'pause'; reached?: number | undefined }
  | { type: 'resume' | 'stop' | 'next' | 'previous' }
  | { type: 'rate'; rate: number }
  | { type: 'voice'; uri: string }
  /** The utterance of a turn came to its end, or to grief with an error code of the Web Speech API or `stalled`. */
  | { type: 'ended'; turn: number }
  | { type: 'error'; turn: number; code: string; reached?: number | undefined };

/** ISO 639: Arabic, Standard Arabic, Egyptian Arabic; not Aragonese (arg), Mapudungun (arn) and others in “ar”. */
const ARABIC = /^(?:ar|ara|arb|arz)(?:[-_]|$)/i;

/** The Arabic ones among a device's voices: those on the device first, then its default, otherwise in its order. */
export function arabicVoices(all: readonly DeviceVoice[]): ArabicVoice[] {
  const seen = new Set<string>();
  return all
    .filter((voice) => ARABIC.test(voice.lang) && !seen.has(voice.voiceURI) && seen.add(voice.voiceURI))
    .sort((a, b) => Number(b.localService) - Number(a.localService) || Number(b.default) - Number(a.default))
    .map(({ voiceURI, name, lang, localService }) => ({ uri: voiceURI, name, lang, local: localService }));
}

/** Letters or digits: without one of them some engines never report the end of an utterance. */
const SAYABLE = /[\p{L}\p{N}]/u;

/** The sentences to read, headline first. */
export function linesOf(article: Article): Line[] {
  return article.units.flatMap((unit) =>
    unit.sentences
      .filter((sentence) => SAYABLE.test(sentence.ar))
      .map((sentence) => ({ sentence: sentence.id, unit: unit.id, ar: sentence.ar })),
  );
}

/**
 * UTF-16 units that a voice says, at rate 1, within some ten seconds: Chromium falls silent after fifteen, without a word
 * to the page.
 */
const BREATH = 130;

/** A place to breathe: white space after punctuation. */
const PAUSE = /(?<=[،؛؟,;:.!…)\]»”–—-])\s+/g;
const SPACE = /\s+/g;

/**
 * The next stretch of `text` from an offset on that is worth one utterance, or `null` at its end. It ends at punctuation
 * where there is some within reach; else at white space, if `mayBreak` (a voice that must be kept short), or further on.
 * It never ends inside a word.
 */
export function pieceFrom(text: string, from: number, rate: number, mayBreak: boolean): Piece | null {
  const start = from + (/\S/.exec(text.slice(from))?.index ?? text.length);
  const end = text.trimEnd().length;
  if (start >= end || !SAYABLE.test(text.slice(start, end))) return null;
  const limit = Math.round(BREATH * rate);
  const rest = end - start;
  if (rest <= limit) return { start, end };
  // Pieces of like length, rather than full ones and a stump.
  const wanted = rest / Math.ceil(rest / limit);
  const cut = (at: RegExp) => {
    const ends = [...text.slice(start, end).matchAll(at)].map((match) => match.index);
    const nearest = ends
      .filter((length) => length >= wanted / 3 && length <= limit)
      .sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0];
    return nearest ?? null;
  };
  const firstBeyond = (at: RegExp) =>
    [...text.slice(start, end).matchAll(at)].map((match) => match.index).find((length) => length > limit) ?? rest;
  const length = cut(PAUSE) ?? (mayBreak ? (cut(SPACE) ?? firstBeyond(SPACE)) : firstBeyond(PAUSE));
  return { start, end: start + length };
}

/** The voice in use: the one the reader chose, or the best. */
export function voiceOf(state: ListenState): ArabicVoice | null {
  return state.voices.find((voice) => voice.uri === state.wish) ?? state.voices[0] ?? null;
}

/** The line being read, paused or failed at. */
export function lineOf(state: ListenState): Line | null {
  return state.lines[state.at] ?? null;
}

/** What the voice is to say now, and in which voice; `null` when it is to be silent. */
export function utteranceOf(state: ListenState): (Piece & { text: string; voice: ArabicVoice }) | null {
  const line = lineOf(state);
  const voice = voiceOf(state);
  if (state.status !== 'reading' || !line || !voice) return null;
  const piece = pieceOf(state, line);
  return piece && { ...piece, text: line.ar.slice(piece.start, piece.end), voice };
}

function pieceOf(state: ListenState, line: Line): Piece | null {
  return pieceFrom(line.ar, state.from, state.rate, voiceOf(state)?.local === false);
}

/** Before anything is known of the device's voices, or where it `canSpeak` not at all. */
export function initialListening(lines: readonly Line[], kept: ListenPreferences, canSpeak: boolean): ListenState {
  return {
    status: canSpeak ? 'idle' : 'unavailable',
    problem: canSpeak ? null : 'no-speech',
    lines,
    at: -1,
    from: 0,
    onlyUnit: null,
    voices: [],
    wish: kept.voice,
    rate: kept.rate,
    settled: !canSpeak,
    turn: 0,
  };
}

/** The state after an event. An event that means nothing in a state leaves it as it is: the same object. */
export function listen(state: ListenState, event: ListenEvent): ListenState {
  switch (event.type) {
    case 'voices':
      return withVoices(state, arabicVoices(event.voices));
    case 'waited':
      return state.settled ? state : { ...silent(state, 'unavailable'), problem: 'no-voice', settled: true };
    case 'play':
      return play(state, event.from ?? {}, event.onlyUnit ?? false);
    case 'pause':
      return state.status === 'reading' ? held(state, 'paused', event.reached) : state;
    case 'resume':
      return state.status === 'paused' || state.status === 'failed' ? reading(state, state.at, state.from) : state;
    case 'stop':
      return isOpen(state) ? silent(state, 'idle') : state;
    case 'next':
      return state.at + 1 < state.lines.length ? moved(state, state.at + 1) : state;
    case 'previous':
      // On the first sentence it begins again.
      return moved(state, Math.max(0, state.at - 1));
    case 'rate':
      return withRate(state, event.rate);
    case 'voice':
      return withWish(state, event.uri);
    case 'ended':
      return state.status === 'reading' && event.turn === state.turn ? ended(state) : state;
    case 'error':
      if (state.status !== 'reading' || event.turn !== state.turn) return state;
      // Another page or the system took the voice away: the place is kept.
      if (event.code === 'interrupted' || event.code === 'canceled') return held(state, 'paused', event.reached);
      return { ...held(state, 'failed', event.reached), problem: problemOf(event.code) };
  }
}

/** Whether there is a place in the text: reading, paused, or failed at it. */
function isOpen(state: ListenState): boolean {
  return state.status === 'reading' || state.status === 'paused' || state.status === 'failed';
}

function reading(state: ListenState, at: number, from: number): ListenState {
  return { ...state, status: 'reading', problem: null, at, from, turn: state.turn + 1 };
}

function held(state: ListenState, status: 'paused' | 'failed', reached: number | undefined): ListenState {
  const word = Math.max(state.from, reached ?? 0);
  const line = lineOf(state);
  // Some voices tell of a word after the last one, from which there would be nothing to go on with.
  const from = line && pieceOf({ ...state, from: word }, line) ? word : state.from;
  return { ...state, status, problem: null, from, turn: state.turn + 1 };
}

function silent(state: ListenState, status: 'idle' | 'unavailable'): ListenState {
  return { ...state, status, problem: null, at: -1, from: 0, onlyUnit: null, turn: state.turn + 1 };
}

function play(state: ListenState, from: ListenFrom, onlyUnit: boolean): ListenState {
  if (state.status === 'unavailable') return state;
  const at = state.lines.findIndex((line) =>
    from.sentence === undefined ? from.unit === undefined || line.unit === from.unit : line.sentence === from.sentence,
  );
  const line = state.lines[at];
  return line ? { ...reading(state, at, 0), onlyUnit: onlyUnit ? line.unit : null } : state;
}

/** To another sentence. Where one paragraph is read, the one stepped into becomes that paragraph. */
function moved(state: ListenState, at: number): ListenState {
  const line = state.lines[at];
  if (!line || !isOpen(state)) return state;
  const onlyUnit = state.onlyUnit === null ? null : line.unit;
  if (state.status === 'paused') return { ...state, at, from: 0, onlyUnit };
  return { ...reading(state, at, 0), onlyUnit };
}

function ended(state: ListenState): ListenState {
  const line = lineOf(state);
  const piece = line && pieceOf(state, line);
  if (line && piece && pieceOf({ ...state, from: piece.end }, line)) return reading(state, state.at, piece.end);
  const next = state.lines[state.at + 1];
  if (!next || (state.onlyUnit !== null && next.unit !== state.onlyUnit)) return silent(state, 'idle');
  return reading(state, state.at + 1, 0);
}

function withVoices(state: ListenState, voices: ArabicVoice[]): ListenState {
  if (state.problem === 'no-speech' || (voices.length === 0 && !state.settled)) return state;
  if (sameVoices(state.voices, voices) && state.settled) return state;
  const next: ListenState = { ...state, voices, settled: true };
  if (voices.length === 0) return { ...silent(next, 'unavailable'), problem: 'no-voice' };
  if (state.status === 'unavailable') return silent(next, 'idle');
  // Read on in the voice there is: the first one after the wait, or another after the one in use has gone.
  const changed = voiceOf(state)?.uri !== voiceOf(next)?.uri;
  return state.status === 'reading' && changed ? reading(next, next.at, next.from) : next;
}

function sameVoices(a: readonly ArabicVoice[], b: readonly ArabicVoice[]): boolean {
  return a.length === b.length && a.every((voice, at) => voice.uri === b[at]?.uri && voice.local === b[at].local);
}

/** A rate within bounds, to two decimals; anything else becomes the usual one. */
function validRate(rate: number): number {
  if (!Number.isFinite(rate)) return 1;
  return Math.round(Math.min(rates.max, Math.max(rates.min, rate)) * 100) / 100;
}

function withRate(state: ListenState, wanted: number): ListenState {
  const rate = validRate(wanted);
  if (rate === state.rate) return state;
  const next = { ...state, rate };
  return state.status === 'reading' ? reading(next, next.at, 0) : next;
}

function withWish(state: ListenState, uri: string): ListenState {
  if (!state.voices.some((voice) => voice.uri === uri)) return state;
  const next = { ...state, wish: uri };
  return state.status === 'reading' && voiceOf(state)?.uri !== uri ? reading(next, next.at, 0) : next;
}

/** An error code of the Web Speech API in terms of what the reader can do about it. */
function problemOf(code: string): ListenProblem {
  switch (code) {
    case 'not-allowed':
    case 'network':
    case 'stalled':
      return code;
    case 'audio-busy':
    case 'audio-hardware':
      return 'audio';
    case 'language-unavailable':
    case 'voice-unavailable':
    case 'synthesis-unavailable':
      return 'voice';
    default:
      return 'other';
  }
}

const preferencesSchema = v.object({
  rate: v.fallback(v.pipe(v.number(), v.minValue(rates.min), v.maxValue(rates.max)), 1),
  voice: v.fallback(v.nullable(v.string()), null),
});

/** What is kept for the next visit. */
export type ListenPreferences = v.InferOutput<typeof preferencesSchema>;

const KEY = 'bayan.listening';

/** Reads what was kept; a value that is missing or wrong takes its default, and what could not be read is left alone. */
export function readPreferences(store: ValueStore | null): { preferences: ListenPreferences; state: StorageState } {
  const { values, state } = readStored(store, KEY);
  return { preferences: v.parse(preferencesSchema, values), state };
}

/** Keeps rate and voice, as far as that can be done (see `kept.ts`). */
export function writePreferences(store: ValueStore | null, preferences: ListenPreferences): StorageState {
  return writeStored(store, KEY, preferences);
}

/** A voice as it is offered: its name, with the country where the name leaves it out. Isolated from the text around it. */
export function voiceLabel(voice: ArabicVoice, uiLanguage: string): string {
  const region = /[-_]([a-z]{2})(?:[-_]|$)/i.exec(voice.lang)?.[1]?.toUpperCase();
  const name = `\u2068${voice.name}\u2069`;
  if (region === undefined || /[(（]/.test(voice.name)) return name;
  const country = new Intl.DisplayNames([uiLanguage], { type: 'region' }).of(region);
  return country === undefined || voice.name.includes(country) ? name : `${name} (${country})`;
}
