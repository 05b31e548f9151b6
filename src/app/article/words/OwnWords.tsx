import { useSettings } from '#settings/useSettings';
import { useLatePart } from '#ui/loading/useLatePart';
import { useArticle } from '#app/article/state/useOpenArticle';

const load = async () => (await import('./OwnWordsDue')).loaded();

/** The reader's own words: how many are due, for the bar; and their marks in the text, where they are asked for. */
export function OwnWords() {
  const { article, reading, showTab, setWordsSection, panel } = useArticle();
  const marks = useSettings().settings.markOwn;
  return useLatePart(load, {
    article,
    show: reading.show,
    marks,
    onOpen() {
      setWordsSection('saved');
      showTab('words');
      panel.show();
    },
  });
}
