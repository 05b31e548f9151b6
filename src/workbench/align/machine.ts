/**
 * English on the device: the browser's own translator (the Translator API of Chrome and Edge on a desktop), where there is one.
 * The text does not leave the device; the browser may fetch a model from its maker.
 */
import { draftEnglish, applied } from '#align/edits';
import type { Draft } from '#workbench/draft/draft';

type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

interface Direction {
  sourceLanguage: 'ar';
  targetLanguage: 'en';
}

interface Monitor {
  /** `loaded` is a share, 0 … 1. */
  addEventListener: (type: 'downloadprogress', listener: (event: { loaded: number }) => void) => void;
}

/** What is used of the browser's `Translator`. */
export interface TranslatorApi {
  availability: (direction: Direction) => Promise<Availability>;
  create: (
    options: Direction & { signal: AbortSignal; monitor: (monitor: Monitor) => void },
  ) => Promise<{ translate: (text: string, options: { signal: AbortSignal }) => Promise<string>; destroy: () => void }>;
}

const DIRECTION: Direction = { sourceLanguage: 'ar', targetLanguage: 'en' };

/** The translator of the browser, if it can render Arabic in English. Any failure to answer is a no. */
export async function translatorHere(scope: object = globalThis): Promise<TranslatorApi | null> {
  const { Translator } = scope as { Translator?: TranslatorApi };
  if (!Translator) return null;
  try {
    return (await Translator.availability(DIRECTION)) === 'unavailable' ? null : Translator;
  } catch {
    return null;
  }
}

/** How drafting ended. All but `done` leave sentences without English; what was drafted until then is kept. */
export type Ending = 'done' | 'stopped' | 'refused' | 'quota' | 'failed';

/** What a machine has made of the Arabic of a pair. */
export interface Drafted {
  ar: string;
  text: string;
}

/** The Arabic of the pairs that have no English. */
export function missingEnglish({ alignment }: Pick<Draft, 'alignment'>): string[] {
  if (!alignment) return [];
  return alignment.pairs
    .filter(({ ar, en }) => ar.length > 0 && en.length === 0)
    .map(({ ar }) => joined(alignment.ar, ar));
}

const joined = (side: readonly { text: string }[], numbers: readonly number[]) =>
  numbers.map((at) => side[at]?.text ?? '').join('');

/**
 * Drafts English for each text, one after the other.
 *
 * @param onProgress how many are drafted; `null` while the browser fetches its model
 */
export async function draftTexts(
  api: TranslatorApi,
  texts: readonly string[],
  signal: AbortSignal,
  onProgress: (count: number | null) => void,
): Promise<{ drafted: Drafted[]; ending: Ending }> {
  const drafted: Drafted[] = [];
  try {
    const translator = await api.create({
      ...DIRECTION,
      signal,
      monitor: (monitor) =>
        monitor.addEventListener('downloadprogress', ({ loaded }) => loaded < 1 && onProgress(null)),
    });
    try {
      for (const ar of texts) {
        onProgress(drafted.length);
        // One after the other: the reader sees how far it is, and can stop it.
        const text = await translator.translate(ar, { signal });
        signal.throwIfAborted();
        drafted.push({ ar, text });
      }
    } finally {
      translator.destroy();
    }
    return { drafted, ending: 'done' };
  } catch (error) {
    return { drafted, ending: signal.aborted ? 'stopped' : endingOf(error) };
  }
}

const ENDINGS: ReadonlyMap<string, Ending> = new Map([
  ['AbortError', 'stopped'],
  ['NotAllowedError', 'refused'],
  ['QuotaExceededError', 'quota'],
]);

function endingOf(error: unknown): Ending {
  return (error instanceof Error && ENDINGS.get(error.name)) || 'failed';
}

/** The draft with what was drafted, wherever the same Arabic still has no English; `null` where that is nowhere. */
export function withDrafted(draft: Draft, drafted: readonly Drafted[]): Draft | null {
  if (!draft.alignment) return null;
  const known = new Map(drafted.map(({ ar, text }) => [ar, text]));
  let state = draft.alignment;
  // An edit fills a pair, it adds none: the indices hold.
  draft.alignment.pairs.forEach((pair, at) => {
    const text = known.get(joined(state.ar, pair.ar));
    const edit = text === undefined ? null : draftEnglish(state, at, text);
    if (edit) state = applied(state, edit);
  });
  return state === draft.alignment ? null : { ...draft, alignment: state };
}
