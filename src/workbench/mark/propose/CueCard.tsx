import { useTranslation } from 'react-i18next';
import { forceOf, type UndertakingKind } from '#article/format/schema';
import type { Draft } from '#workbench/draft/draft';
import { uiLang } from '#i18n/ui-lang';
import { Select } from '#ui/controls/Select';
import { changeCue, nameOf, type CueChange } from '#workbench/mark/marks/marks';
import type { Change } from '#workbench/mark/NameCard';
import type { CueItem } from '#workbench/mark/marks/queue';

interface Props {
  draft: Draft;
  /** The whole Arabic. */
  text: string;
  item: CueItem;
  onChange: Change;
}

const kinds = Object.keys(forceOf) as UndertakingKind[];

/** What a cue is read as: its force, who says it, who is bound, to whom, and what is undertaken. */
export function CueDetails({ draft, text, item, onChange }: Props) {
  const { t, i18n } = useTranslation(['workbench', 'registers']);
  const { cue, key } = item;
  const { names } = draft.marks;
  const words = cue.cue.map(({ start, end }) => text.slice(start, end)).join(' … ');
  const change = (own: CueChange) => onChange(changeCue(draft, key, own), t('mark.said.cue', { words }));
  const isArabic = uiLang(i18n.language) === 'ar';
  const called = (entity: string) => {
    const found = nameOf(draft.marks, entity)?.name;
    return found ? (isArabic ? found.ar : (found.en ?? found.ar)) : entity;
  };
  const options = names.map(({ entity }) => ({ value: entity, text: called(entity) }));
  return (
    <div className="grid gap-3" data-own-keys>
      <Select
        label={t('mark.force')}
        value={cue.kind}
        options={kinds.map((kind) => ({ value: kind, text: t(`registers:undertakingKinds.${kind}`) }))}
        onChange={(value) => change({ kind: kinds.find((kind) => kind === value) ?? cue.kind })}
      />
      <Select
        label={t('mark.speaker')}
        value={cue.speaker}
        options={[{ value: 'reporter', text: t('mark.reporter') }, { value: 'both', text: t('mark.both') }, ...options]}
        onChange={(speaker) => change({ speaker })}
      />
      <People label={t('mark.by')} ids={cue.by} options={options} called={called} onIds={(by) => change({ by })} />
      <People label={t('mark.to')} ids={cue.to} options={options} called={called} onIds={(to) => change({ to })} />
      <div>
        <p className="text-12/4 text-ink3">{t('mark.objects')}</p>
        {cue.objects.length === 0 && <p className="text-13 text-ink2">{t('mark.noObject')}</p>}
        <ul>
          {cue.objects.map(({ ar }, at) => {
            const quoted = text.slice(ar.start, ar.end);
            return (
              <li key={ar.start} className="flex items-start justify-between gap-2">
                <span lang="ar" dir="rtl" className="font-ar text-18/7">
                  {quoted}
                </span>
                <Remove
                  label={t('mark.removeObject', { words: quoted })}
                  onRemove={() => change({ objects: cue.objects.toSpliced(at, 1) })}
                />
              </li>
            );
          })}
        </ul>
      </div>
      <Check label={t('mark.negated')} checked={cue.negated} onChange={(negated) => change({ negated })} />
      <Check
        label={t('mark.conditional')}
        checked={cue.conditional}
        onChange={(conditional) => change({ conditional })}
      />
    </div>
  );
}

interface PeopleProps {
  label: string;
  ids: readonly string[];
  options: readonly { value: string; text: string }[];
  called: (entity: string) => string;
  onIds: (ids: string[]) => void;
}

/** Any of the names: those that are chosen, and a list to add from. */
function People({ label, ids, options, called, onIds }: PeopleProps) {
  const { t } = useTranslation('workbench');
  return (
    <div className="grid gap-1">
      <Select
        label={label}
        value=""
        options={[{ value: '', text: t('mark.add') }, ...options.filter(({ value }) => !ids.includes(value))]}
        onChange={(id) => {
          if (id !== '') onIds([...ids, id]);
        }}
      />
      {ids.length === 0 && <p className="text-13 text-ink2">{t('mark.nobody')}</p>}
      <ul className="flex flex-wrap gap-x-3">
        {ids.map((id) => (
          <li key={id} className="flex items-center text-14 text-ink">
            {called(id)}
            <Remove
              label={t('mark.remove', { name: called(id) })}
              onRemove={() => onIds(ids.filter((one) => one !== id))}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Remove({ label, onRemove }: { label: string; onRemove: () => void }) {
  return (
    <button
      type="button"
      aria-label={label}
      onClick={onRemove}
      className="grid min-h-11 min-w-11 place-items-center rounded-sm text-ink2 hover:text-accent panel:min-h-7 panel:min-w-7"
    >
      <span aria-hidden="true">×</span>
    </button>
  );
}

function Check({ label, checked, onChange }: { label: string; checked: boolean; onChange: (on: boolean) => void }) {
  return (
    <label className="flex min-h-11 items-center gap-2 text-13 text-ink2 panel:min-h-7">
      <input
        type="checkbox"
        checked={checked}
        onChange={({ target }) => onChange(target.checked)}
        className="size-4 accent-accent"
      />
      {label}
    </label>
  );
}
