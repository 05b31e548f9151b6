/** The words of an article that has no word data: proposed beside the page, anew whenever the reader corrects one. */
import lexicon from 'virtual:lexicon';
import type { Correction } from '#article/correction';
import type { Article } from '#article/model';
import { linkProposed } from '#article/words/proposed-words';
import type { Words } from '#article/words/words';
import type { AskedSentence } from '#propose/words/propose-words';
import { callForTexts } from '#i18n/late-texts';
import { corrections } from '#storage/corrections';
import { trustedScript } from '#ui/trusted-types';
import type { Answer, Asked } from './answer';
// oxlint-disable-next-line import/default -- Vite gives the address of what it makes of it
import address from './words.worker?worker&url';

type Ask = (asked: Asked) => Promise<Answer>;

let worker: Worker | null = null;
let last = 0;

/** UTF-16 units of Arabic above which the words of what is on the screen are worth asking for first. */
const LONG = 10_000;

/** True of a text whose words take so long that the reader would wait for them. */
export function isLong({ sentences }: Pick<Article, 'sentences'>): boolean {
  let length = 0;
  for (const { ar } of sentences.values()) length += ar.length;
  return length > LONG;
}

/**
 * The words of an article, as the lexicon and the reader's corrections have them.
 *
 * @param only the sentences that are asked about, by id; all where it is not given
 * @throws {Error} whose message says why they cannot be had; the reason of the signal, once it is aborted
 */
export async function proposedWords(
  article: Article,
  signal?: AbortSignal,
  ask: Ask = askBeside,
  only?: ReadonlySet<string>,
): Promise<Words> {
  // What says that a word is proposed is shown with it.
  const [known] = await Promise.all([loadedCorrections(), callForTexts('proposed')]);
  signal?.throwIfAborted();
  const answer = await ask({
    id: ++last,
    lexicon: new URL(lexicon, window.location.href).href,
    article: article.slug,
    sentences: askedSentences(article).filter(({ id }) => only?.has(id) ?? true),
    corrections: known,
  });
  signal?.throwIfAborted();
  if (!answer.ok) throw new Error(`the lexicon could not be opened: ${answer.problem}`);
  // What was corrected meanwhile, in words that were shown first, holds.
  if ((await loadedCorrections()) !== known) return proposedWords(article, signal, ask, only);
  return linkProposed(article, answer.words);
}

/** Hears when the corrections have changed, in whichever tab. Gives what ends it. */
export function onCorrections(listener: () => void): () => void {
  let before = corrections.getSnapshot().records;
  return corrections.subscribe(() => {
    const { records } = corrections.getSnapshot();
    if (records === before) return;
    before = records;
    listener();
  });
}

/** The corrections, as soon as the device has been asked; none where it has no database. */
function loadedCorrections(): Promise<readonly Correction[]> {
  return new Promise((done) => {
    const look = () => {
      const { state, records } = corrections.getSnapshot();
      if (state === 'loading') return;
      done(records);
      // Not before it is there.
      queueMicrotask(() => stop());
    };
    const stop = corrections.subscribe(look);
    look();
  });
}

/** The sentences of an article; names of persons are not forced into lemmas. */
export function askedSentences(article: Article): AskedSentence[] {
  return [...article.sentences.values()].map(({ id, ar, en }) => ({
    id,
    ar,
    en,
    names: (article.marks.get(id) ?? []).flatMap((mark) =>
      mark.type === 'mention' && mark.entity.kind === 'person' && mark.by === 'name' && mark.ar
        ? [{ ...mark.ar, en: mark.entity.name.en ?? '' }]
        : [],
    ),
  }));
}

/** Asks the worker, which is kept for the next question. */
function askBeside(asked: Asked): Promise<Answer> {
  const own = (worker ??= new Worker(trustedScript(new URL(address, window.location.href)), { type: 'module' }));
  return new Promise((done) => {
    const finish = (answer: Answer) => {
      own.removeEventListener('message', onMessage);
      own.removeEventListener('error', onError);
      done(answer);
    };
    const onMessage = ({ data }: MessageEvent<Answer>) => {
      if (data.id === asked.id) finish(data);
    };
    const onError = ({ message }: ErrorEvent) => {
      // It is of no more use: the next question starts another.
      own.terminate();
      if (worker === own) worker = null;
      finish({ id: asked.id, ok: false, problem: message || 'the worker could not be started' });
    };
    own.addEventListener('message', onMessage);
    own.addEventListener('error', onError);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
    own.postMessage(asked);
  });
}
