import { Suspense } from 'react';
import { lazyPart } from '#ui/loading/lazy-part';
import { CrashBoundary } from '#app/failures/CrashBoundary';
import { loadPlayer } from '#app/article/listening/load-player';
import { heldOf } from '#app/shell/SidePanel';
import { shownWords } from './state/useWords';
import { useArticle } from './state/useOpenArticle';

// They come when they are called for: most readers of a first screen never ask.
const OpenWord = lazyPart(() => import('#app/article/words/OpenWord'));
const Exports = lazyPart(() => import('./Exports'));
const ListenPlayer = lazyPart(loadPlayer);
const CiteTextSelection = lazyPart(async () => {
  const part = await import('#app/cite/CiteTextSelection');
  await part.prepare();
  return part;
});

/** What opens over the text: the card of a word, ways to cite and to note selected text, the exports, the player of the voice. */
export function Overlays() {
  return (
    <>
      <Card />
      <CiteSelected />
      <ExportsOverlay />
      <Listening />
    </>
  );
}

function Card() {
  const { article, words, opened, reading, selection, select, showTab, filters, panel } = useArticle();
  const { word } = opened;
  const shown = shownWords(words);
  if (!shown || !word) return null;
  return (
    <CrashBoundary about={`${word.id}-${word.at}`} part="card" onClose={opened.close}>
      <Suspense>
        <OpenWord
          article={article}
          words={shown}
          word={word}
          show={reading.show}
          lines={`${reading.romanized} ${reading.senses}`}
          onSelect={(next, options) => {
            opened.peek.close();
            select(next, options);
          }}
          onShowRoot={(root) => {
            filters.setWordQuery(root);
            showTab('words');
            panel.show();
          }}
          pointer={selection?.type === 'word' ? undefined : opened.peek.card}
        />
      </Suspense>
    </CrashBoundary>
  );
}

function CiteSelected() {
  const { article, words, citing } = useArticle();
  if (!citing.textSelection && !citing.noted) return null;
  return (
    <CrashBoundary part="card" onClose={citing.onClose}>
      <Suspense>
        <CiteTextSelection
          article={article}
          words={words.words}
          textSelection={citing.textSelection}
          noted={citing.noted}
          open={citing.open}
          onOpen={citing.onOpen}
          onClose={citing.onClose}
          onNoted={citing.onNoted}
        />
      </Suspense>
    </CrashBoundary>
  );
}

function Listening() {
  const { article, listening, inView, opened, panel, selection, setSpoken } = useArticle();
  if (!listening.asked) return null;
  return (
    <CrashBoundary part="listening" onClose={listening.close}>
      <Suspense>
        <ListenPlayer
          article={article}
          asked={listening.asked}
          unit={article.sentences.get(opened.word?.id ?? '')?.unit.index ?? inView.reading}
          panelOpen={panel.open}
          held={heldOf(selection)}
          onSpoken={setSpoken}
          onClose={listening.close}
        />
      </Suspense>
    </CrashBoundary>
  );
}

function ExportsOverlay() {
  const { source, known, selection, search, filters, exports } = useArticle();
  if (!exports.open) return null;
  return (
    <CrashBoundary part="exports" onClose={exports.close}>
      <Suspense>
        <Exports
          source={source}
          known={known}
          selection={selection}
          search={search}
          entityQuery={filters.entityQuery}
          filter={filters.commitmentFilter}
          onClose={exports.close}
          first={exports.first}
        />
      </Suspense>
    </CrashBoundary>
  );
}
