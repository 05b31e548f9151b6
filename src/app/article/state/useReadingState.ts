import { useMemo } from 'react';
import { restsOn, type Selection } from '#article/selection';
import type { Words } from '#article/words/words';
import type { Reading } from '#reader/ReadingContext';
import { showEndings, showStored, showVowels } from '#reader/displayed-text';
import type { PanelTab } from '#article/address/tabs';
import { markedOf } from '#reader/legend/marked';
import { useSettings } from '#settings/useSettings';

/** How the text is read: by the tab that is open, the reader's switches, and the word data as soon as they are there. */
export function useReadingState(layer: PanelTab, selection: Selection | null, words: Words | null): Reading {
  const { vowels, romanized, senses, covered, markNames, unmarked } = useSettings().settings;
  const marked = useMemo(() => markedOf(layer, { markNames, unmarked }), [layer, markNames, unmarked]);
  // Its card stands beside an element, which has the focus back when it closes.
  const ofWord = restsOn(selection) === 'words';
  const show = useMemo(() => {
    if (!words) return showStored;
    if (vowels === 'endings') return showEndings(words);
    return vowels === 'all' ? showVowels(words) : showStored;
  }, [words, vowels]);
  return useMemo(
    () => ({
      layer,
      marked,
      show,
      words,
      wordwise: words !== null && (layer === 'words' || ofWord || romanized || senses),
      romanized: words !== null && romanized,
      senses: words !== null && senses,
      covered: covered === 'none' ? null : covered,
    }),
    [layer, marked, show, words, ofWord, romanized, senses, covered],
  );
}

/** True where the settings, the tab or the selection show what only the word data know. */
export function useCallsForWords(layer: PanelTab, selection: Selection | null): boolean {
  const { vowels, romanized, senses } = useSettings().settings;
  const byTab = layer === 'words' || layer === 'search';
  return byTab || vowels !== 'none' || romanized || senses || restsOn(selection) === 'words';
}
