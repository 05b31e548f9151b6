import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { entityKinds, type EntityKind } from '#article/format/schema';
import type { Draft } from '#workbench/draft/draft';
import { uiLang } from '#i18n/ui-lang';
import { KindShape } from '#ui/signs/KindShape';
import { Select } from '#ui/controls/Select';
import { Field, Words } from './controls';
import { mergeNames, nameOf, renameName, setCountry, setKind, splitName } from '#workbench/mark/marks/marks';
import type { NameItem } from '#workbench/mark/marks/queue';

/** Takes a change with what is said of it. */
export type Change = (next: Draft | null, announce: string) => void;

interface Props {
  draft: Draft;
  item: NameItem;
  onChange: Change;
}

/** The six kinds by their shapes; the one of the name is named. */
export function Kinds({ draft, item, onChange }: Props) {
  const { t, i18n } = useTranslation('workbench');
  const { entity, kind, name } = item.name;
  const called = uiLang(i18n.language) === 'ar' ? name.ar : (name.en ?? name.ar);
  const choose = (chosen: EntityKind) =>
    onChange(setKind(draft, entity, chosen), t('mark.said.kind', { name: called, kind: t(`mark.kinds.${chosen}`) }));
  return (
    <div role="group" aria-label={t('mark.kind')} className="flex flex-wrap items-center justify-between gap-x-2">
      <span className="text-13 text-ink2">{t(`mark.kinds.${kind}`)}</span>
      <span className="flex">
        {entityKinds.map((one, at) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === kind}
            aria-label={t(`mark.kinds.${one}`)}
            title={t(`mark.kinds.${one}`)}
            onClick={() => choose(one)}
            className="grid min-h-11 w-11 place-items-center content-center gap-1 border-b-2 border-transparent aria-pressed:border-accent hover:bg-[color-mix(in_oklab,var(--ink)_5%,transparent)] panel:min-h-9 panel:w-9"
          >
            <KindShape kind={one} size={10} />
            <kbd aria-hidden="true" className="font-ui text-12/4 text-ink2 pointer-coarse:hidden">
              {at + 1}
            </kbd>
          </button>
        ))}
      </span>
    </div>
  );
}

/** What else may be said of a name: how it is called, for whom it speaks, that it is another's, or two. */
export function NameDetails({ draft, item, onChange }: Props) {
  const { t, i18n } = useTranslation('workbench');
  const { entity, name, kind, country, mentions } = item.name;
  const [ar, setAr] = useState(name.ar);
  const [en, setEn] = useState(name.en ?? '');
  const [other, setOther] = useState('');
  const isArabic = uiLang(i18n.language) === 'ar';
  const called = (own: { name: { ar: string; en: string | null } }) =>
    isArabic ? own.name.ar : (own.name.en ?? own.name.ar);
  const { names } = draft.marks;
  const option = (one: (typeof names)[number]) => ({ value: one.entity, text: called(one) });
  const target = nameOf(draft.marks, other);
  const rename = () =>
    onChange(renameName(draft, entity, { ar, en }), t('mark.said.renamed', { name: isArabic ? ar : en || ar }));
  return (
    <div className="grid gap-3" data-own-keys>
      <form
        className="grid gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          rename();
        }}
      >
        <Field
          label={t('mark.arabic')}
          lang="ar"
          dir="rtl"
          value={ar}
          onChange={({ target: { value } }) => setAr(value)}
        />
        <Field
          label={t('mark.english')}
          lang="en"
          dir="ltr"
          value={en}
          onChange={({ target: { value } }) => setEn(value)}
        />
        <Words strong submits>
          {t('mark.save')}
        </Words>
      </form>
      {(kind === 'person' || kind === 'organization') && (
        <Select
          label={t('mark.country')}
          value={country ?? ''}
          options={[
            { value: '', text: t('mark.noCountry') },
            ...names.filter((one) => one.kind === 'place' && one.entity !== entity).map(option),
          ]}
          onChange={(value) => {
            const chosen = nameOf(draft.marks, value);
            onChange(
              setCountry(draft, entity, value === '' ? null : value),
              t('mark.said.country', {
                name: called(item.name),
                country: chosen ? called(chosen) : t('mark.noCountry'),
              }),
            );
          }}
        />
      )}
      {names.length > 1 && (
        <div className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-3">
          <Select
            label={t('mark.mergeWith')}
            value={other}
            options={[
              { value: '', text: t('mark.choose') },
              ...names.filter((one) => one.entity !== entity).map(option),
            ]}
            onChange={setOther}
          />
          <Words
            strong
            disabled={!target}
            onClick={() =>
              target &&
              onChange(
                mergeNames(draft, entity, target.entity),
                t('mark.said.merged', { from: called(item.name), into: called(target) }),
              )
            }
          >
            {t('mark.merge')}
          </Words>
        </div>
      )}
      {mentions.length > 1 && (
        <Words onClick={() => onChange(splitName(draft, item.key), t('mark.said.split', { words: called(item.name) }))}>
          {t('mark.split')}
        </Words>
      )}
    </div>
  );
}
