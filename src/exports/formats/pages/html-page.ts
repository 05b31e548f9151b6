/**
 * The whole bilingual article as one page: nothing is loaded, nothing runs. The page forbids itself scripts, so that a
 * file from this reader can be opened and passed on without a thought.
 */
import {
  aboutMarkup,
  entitiesMarkup,
  notesMarkup,
  ownNotesMarkup,
  rowsMarkup,
  tongue,
  undertakingsMarkup,
  type Setting,
} from './markup';
import { PAGE_STYLES } from './page-styles';
import { escapeMarkup as esc } from '#exports/formats/plain';
import { textsOf } from '#exports/texts';
import type { Exporter } from '#exports/types';
import { countWhole, wholeArticle, wholeFileName } from './whole-article';

export const htmlPage: Exporter = {
  id: 'html',
  describe: countWhole,
  async make(input) {
    const texts = await textsOf(input.uiLanguage);
    const whole = wholeArticle(input, texts);
    const setting: Setting = { texts, rowHref: (id) => `#${id}`, typed: false };
    const { lang, dir, reads, title, fileTitle } = whole;
    const other = reads === 'ar' ? title.en : title.ar;
    const commitments = whole.undertakings.filter((entry) => entry.commitment);
    const positions = whole.undertakings.filter((entry) => !entry.commitment);
    const sections: [id: string, heading: string, content: string][] = [
      ['notes', texts.notes, whole.notes.length > 0 ? notesMarkup(whole, setting) : ''],
      ['own-notes', texts.ownNotes.heading, ownNotesMarkup(whole, setting)],
      ['names', texts.names, entitiesMarkup(whole, setting)],
      ['commitments', texts.registers.commitments, undertakingsMarkup(commitments, whole, setting)],
      ['positions', texts.registers.positions, undertakingsMarkup(positions, whole, setting)],
      ['about', texts.about.title, aboutMarkup(whole.about)],
    ];
    const filled = sections.filter(([, , content]) => content !== '');
    const content = `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="Bayan">
<title>${esc(fileTitle)}</title>
<meta name="description" content="${esc(other)}">
<style>
${PAGE_STYLES}</style>
</head>
<body>
<main class="text" dir="ltr">
${rowsMarkup(whole, setting)}
</main>
<nav ${tongue(lang)} aria-label="${esc(texts.contents)}"><ul>
${filled.map(([id, heading]) => `<li><a href="#section-${id}">${esc(heading)}</a></li>`).join('\n')}
</ul></nav>
${filled
  .map(
    ([id, heading, inner]) =>
      `<section class="appendix ${id}" id="section-${id}" aria-labelledby="heading-${id}" ${tongue(lang)}>\n<h2 id="heading-${id}">${esc(heading)}</h2>\n${inner}\n</section>`,
  )
  .join('\n')}
</body>
</html>
`;
    return { name: wholeFileName(input, 'html'), mime: 'text/html;charset=utf-8', content };
  },
};
