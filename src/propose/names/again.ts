/** Every other place where what was found is named. */
import { givenNames, nameParticles } from '#propose/data/given-names';
import { type Draft, type Reading, arabicOf, draftEnglish } from './drafts';
import { readings } from '#propose/reading/words';

/** Every other place where what was found is named, by the same rules of clitics. */
export function addAgain(reading: Reading): void {
  interface Form {
    words: string[];
    draft: Draft;
    short: boolean;
  }
  const forms = new Map<string, Form[]>();
  const put = (words: string[], draft: Draft, short: boolean) => {
    const first = words[0];
    if (first === undefined || first.length < 2) return;
    const listed = forms.get(first) ?? [];
    if (listed.some((form) => form.words.join(' ') === words.join(' '))) return;
    listed.push({ words, draft, short });
    listed.sort((a, b) => b.words.length - a.words.length);
    forms.set(first, listed);
  };
  const taken = new Map<number, Set<number>>();
  for (const { sentence, from, to } of reading.drafts) {
    const set = taken.get(sentence) ?? new Set<number>();
    for (let at = from; at < to; at++) set.add(at);
    taken.set(sentence, set);
  }
  for (const draft of reading.drafts) {
    if (draft.by !== 'name' || draft.list !== null) continue;
    const words = arabicOf(reading, draft).split(/[\s-]+/);
    if (words.length === 1 && (reading.vocabulary.isCommon(words[0] ?? '') || (words[0] ?? '').length < 3)) continue;
    put(words, draft, false);
  }
  for (const draft of reading.drafts) {
    if (draft.kind !== 'person' || draft.by !== 'name') continue;
    const words = arabicOf(reading, draft).split(/[\s-]+/);
    if (words.length < 2) continue;
    if (draft.why.code === 'title-name' && !givenNames.has(words[0] ?? '')) continue;
    const last = words.at(-1) ?? '';
    const first = words[0] ?? '';
    if (last.length >= 3 && !reading.vocabulary.isCommon(last)) put([last], draft, true);
    if (words.length > 2 && nameParticles.has(words.at(-2) ?? '')) put(words.slice(-2), draft, true);
    // Names of East Asia begin with the family: شي, وانغ, كيم.
    if (
      first.length <= 4 &&
      first.length >= 2 &&
      !reading.vocabulary.isCommon(first) &&
      FAMILY_FIRST.test(draftEnglish(reading, draft))
    )
      put([first], draft, true);
  }
  for (const page of reading.pages) {
    const set = taken.get(page.index) ?? new Set<number>();
    page.words.forEach((word, at) => {
      if (set.has(at)) return;
      for (const written of readings(word)) {
        if (written.fused) continue;
        const form = (forms.get(written.stem) ?? []).find(({ words }) =>
          words.every(
            (part, k) =>
              k === 0 || (page.words[at + k]?.folded === part && /^[\s-]+$/.test(page.words[at + k - 1]?.after ?? '')),
          ),
        );
        if (!form) continue;
        const last = page.words[at + form.words.length - 1];
        if (!last) continue;
        if (form.short && written.stem.length < 3 && written.clitics !== '' && written.clitics !== 'و') continue;
        reading.drafts.push({
          ...form.draft,
          sentence: page.index,
          from: at,
          to: at + form.words.length,
          start: written.start,
          end: last.end,
          en: null,
          why: {
            code: form.short ? 'short' : 'again',
            values: { name: reading.pages[form.draft.sentence]?.ar.slice(form.draft.start, form.draft.end) ?? '' },
          },
          rank: 2,
        });
        break;
      }
    });
  }
}

const FAMILY_FIRST =
  /^(?:xi|wang|li|zhang|chen|liu|kim|park|lee|ri|moon|yoon|nguyen|hu|jiang|mao|deng|han|wu|zhao|sun|song|qin|yang|choe|choi|jong|to|pham|tran|lam|ar)\b|^$/i;
