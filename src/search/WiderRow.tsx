import { useTranslation } from 'react-i18next';
import { spacedRoot } from '#arabic/roots';
import type { Selection } from '#article/selection';
import { shortName } from '#article/speakers';
import { textLang } from '#i18n/ui-lang';
import { Toggle } from '#ui/controls/Toggle';
import type { EntityGroup, Group } from './hits';

interface Props {
  group: Group;
  included: boolean;
  /** `null` where the group is all that there is: then it is not to be left out. */
  onInclude: ((included: boolean) => void) | null;
  onSelect: (selection: Selection) => void;
}

/** What a search can be widened by: the switch, what it stands for, and how many places it adds. */
export function WiderRow({ group, included, onInclude, onSelect }: Props) {
  const { t } = useTranslation('search');
  return (
    <li className="flex min-h-8 items-center gap-x-3 max-column:min-h-11">
      {onInclude ? (
        <Toggle id={`search-${group.how}`} label={t(`widen.${group.how}`)} checked={included} onChange={onInclude} />
      ) : (
        <span>{t(`widen.${group.how}`)}</span>
      )}
      <span className="flex min-w-0 flex-1 flex-wrap justify-end gap-x-2.5">
        <Named group={group} onSelect={onSelect} />
      </span>
      <span className="count min-w-5 text-end">
        <span aria-hidden="true">{group.hits.length}</span>
        <span className="sr-only">{t('found', { count: group.hits.length })}</span>
      </span>
    </li>
  );
}

function Named({ group, onSelect }: Pick<Props, 'group' | 'onSelect'>) {
  const { t, i18n } = useTranslation('search');
  const lang = textLang(i18n.language);
  if (group.how === 'entity') {
    return group.of.map((entity) => (
      <button
        key={entity.id}
        type="button"
        className="link"
        lang={lang}
        onClick={() => onSelect({ type: 'entity', id: entity.id, at: 0 })}
      >
        {shortName(entity)[lang]}
      </button>
    ));
  }
  const names = namesOf(group);
  return (
    <span className="font-ar text-17/7 text-ink" lang="ar" dir="rtl" translate="no">
      {names.join(t('comma', { lng: 'ar' }))}
    </span>
  );
}

function namesOf(group: Exclude<Group, EntityGroup>): string[] {
  switch (group.how) {
    case 'spelling':
      return group.of;
    case 'lemma':
      return group.of.map(({ lemma }) => lemma);
    case 'root':
      return group.of.map(({ letters }) => spacedRoot(letters));
  }
}
