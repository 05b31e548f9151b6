/** The reader's notes on an article as Markdown: each with the words that it is on, the remark, the tags and its address. */
import { selectionLink } from '#article/address/links';
import { titleOf } from '#article/model';
import { languages } from '#i18n/languages';
import { fileName } from '#exports/places';
import { fill, textsOf, type Texts } from '#exports/texts';
import type { Exporter, ExportInput, TakenNote } from '#exports/types';
import { escapeMarkdown } from '#exports/formats/escape-markdown';

export const noteMarkdown: Exporter = {
  id: 'note-markdown',
  describe: ({ notes = [] }) => ({ ownNotes: notes.length }),
  async make(input) {
    const texts = await textsOf(input.uiLanguage);
    const { notes = [], article } = input;
    const title = fill(texts.ownNotes.title, { article: titleOf(article, languages[input.uiLanguage].text) });
    const lost = notes.filter(({ place }) => place === null);
    const blocks = [
      `# ${escapeMarkdown(title)}`,
      ...notes.filter(({ place }) => place !== null).flatMap((one) => blocksOf(input, one, texts)),
      ...(lost.length === 0 ? [] : [`## ${escapeMarkdown(texts.ownNotes.lost)}`]),
      ...lost.flatMap((one) => blocksOf(input, one, texts)),
    ];
    return {
      name: fileName(input, 'notes', [], 'md'),
      mime: 'text/markdown;charset=utf-8',
      content: `${blocks.join('\n\n')}\n`,
    };
  },
};

function blocksOf({ article, url }: ExportInput, { note, place }: TakenNote, texts: Texts): string[] {
  const words = escapeMarkdown(note.quote.exact);
  const index = (place && article.sentences.get(place.id)?.unit.index) ?? 0;
  const where = index === 0 ? texts.headline : fill(texts.paragraphNumber, { number: index });
  const facts = [
    texts.ownNotes.colors[note.color],
    ...(note.tags.length === 0 ? [] : [fill(texts.ownNotes.tags, { tags: note.tags.join(texts.comma) })]),
  ].map((fact) => escapeMarkdown(fact));
  return [
    ...(place ? [`### ${escapeMarkdown(where)}`] : []),
    // A blank line on each side makes what is between them Markdown.
    ...(note.lang === 'ar' ? ['<div dir="rtl" lang="ar">', `> ${words}`, '</div>'] : [`> ${words}`]),
    ...note.remark
      .split('\n')
      .map((line) => escapeMarkdown(line))
      .filter((line) => line !== ''),
    facts.join(' · '),
    ...(place ? [`<${selectionLink(article, place, url)}>`] : []),
  ];
}
