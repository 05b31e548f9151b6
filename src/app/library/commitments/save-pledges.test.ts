import i18next from 'i18next';
import { beforeAll, expect, it } from 'vitest';
import { startI18n, switchLanguage } from '#i18n/index';
import { callForTexts } from '#i18n/late-texts';
import { pledgesOf } from '#timeline/pledges';
import { series } from '#timeline/samples';
import { fileOfPledges } from './save-pledges';

const pledges = pledgesOf(series);

beforeAll(async () => {
  await startI18n('en');
  await callForTexts('timeline');
});

it.each([
  ['en', 'Sahlan to Nahira', 'Date,By,To,Kind'],
  ['ar', 'سهلان تجاه ناهرة', 'التاريخ,الملتزم,لمن,النوع'],
] as const)('%s: both files are in the words of the interface', async (lang, who, head) => {
  await switchLanguage(lang);
  const t = i18next.getFixedT(lang, ['timeline', 'registers', 'app'] as const);
  const setting = { t, lang, day: (iso: string) => iso, hrefOf: () => 'https://example.org/' };
  const [csv, markdown] = (['csv', 'markdown'] as const).map((format) => fileOfPledges(pledges, format, setting));
  expect([csv?.name, markdown?.name]).toEqual(['commitments.csv', 'commitments.md']);
  expect(csv?.content).toContain(head);
  expect(markdown?.content).toContain(who);
});
