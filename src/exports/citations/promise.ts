/** An entry of the register as one would put it into a paper: who is bound, to whom, who says so, and the words in quotation marks. */
import { quotedWords } from '#article/linking/quotation';
import type { Article, Undertaking } from '#article/model';
import { shortName } from '#article/speakers';
import type { Lang } from '#article/format/schema';
import { undirected } from '#exports/formats/plain';
import { quotedIn } from './quotation-marks';
import { fill } from '#i18n/fill';
import { by as saidByAr } from '#i18n/locales/ar/export-scope.json';
import { and as andAr, byTo as byToAr } from '#i18n/locales/ar/registers.json';
import { by as saidByEn } from '#i18n/locales/en/export-scope.json';
import { and as andEn, byTo as byToEn } from '#i18n/locales/en/registers.json';

const texts: Record<Lang, { and: string; byTo: string; saidBy: string }> = {
  ar: { and: andAr, byTo: byToAr, saidBy: saidByAr.speaker },
  en: { and: andEn, byTo: byToEn, saidBy: saidByEn.speaker },
};

/** “China to Russia (said by Wang): “stands ready to …””; empty where the entry has no words in this language. */
export function quotedPromise(article: Article, entry: Undertaking, lang: Lang): string {
  const words = undirected(quotedWords(entry, lang));
  if (words === '') return '';
  const subject = subjectOf(article, entry, lang);
  const quoted = quotedIn(words, lang);
  return subject === '' ? quoted : `${subject}: ${quoted}`;
}

/** Who is bound, or whose position it is; and who speaks, where that is somebody else. */
function subjectOf(article: Article, { cue }: Undertaking, lang: Lang): string {
  const { and, byTo, saidBy } = texts[lang];
  const nameOf = (id: string) => {
    const entity = article.entity.get(id);
    return entity ? undirected(shortName(entity)[lang]) : id;
  };
  const by = cue.by.map(nameOf).join(and);
  if (by === '') return '';
  const parties = cue.to.length > 0 ? fill(byTo, { by, to: cue.to.map(nameOf).join(and) }) : by;
  const told = article.entity.has(cue.speaker) && !cue.by.includes(cue.speaker);
  return told ? `${parties} (${fill(saidBy, { name: nameOf(cue.speaker) })})` : parties;
}
