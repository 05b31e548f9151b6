import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { labelLimits, tagsOf } from '#storage/labels';
import type { ShelfItem } from '#storage/articles/shelf';
import { OutlinedButton, PlainButton } from '#ui/controls/buttons';
import type { Acts } from './acts';
import type { Row } from './rows';

interface Props {
  row: Row;
  acts: Acts;
  onClose: () => void;
}

/** The reader's own name and tags for an article; of an own one, what else can be done with it. Escape leaves all as it is. */
export function RowTools({ row, acts, onClose }: Props) {
  const { t } = useTranslation('library');
  const [name, setName] = useState(row.name ?? '');
  const [tags, setTags] = useState(row.tags.join(', '));
  const field = useRef<HTMLInputElement>(null);
  const hint = useId();
  const { own } = row;
  useEffect(() => field.current?.focus(), []);
  const keep = async () => {
    if (await acts.onLabel(row.id, { name: name.trim() || null, tags: tagsOf(tags) })) onClose();
  };
  const duplicate = async (item: ShelfItem) => {
    if (await acts.onDuplicate(item)) onClose();
  };
  return (
    <div className="grid gap-3 rounded-lg bg-panel px-4.5 py-3.5">
      <div className="grid grid-cols-2 gap-x-6 gap-y-2 max-column:grid-cols-1">
        <Field
          label={t('tools.name')}
          value={name}
          onChange={setName}
          onEnter={() => void keep()}
          onEscape={onClose}
          max={labelLimits.name}
          field={field}
          hint={hint}
        />
        <Field
          label={t('tools.tags')}
          value={tags}
          onChange={setTags}
          onEnter={() => void keep()}
          onEscape={onClose}
          max={labelLimits.tag * labelLimits.tags}
        />
        <p id={hint} className="text-12 text-ink3">
          {t('tools.nameHint')}
        </p>
      </div>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-1">
        <OutlinedButton onClick={() => void keep()}>{t('tools.keep')}</OutlinedButton>
        <PlainButton onClick={onClose}>{t('tools.cancel')}</PlainButton>
        <span className="flex-1" />
        {own?.hasDraft && (
          <PlainButton onClick={() => acts.onEdit(own)}>
            {t(own.state === 'draft' ? 'tools.continue' : 'tools.edit')}
          </PlainButton>
        )}
        {own && <PlainButton onClick={() => void duplicate(own)}>{t('tools.duplicate')}</PlainButton>}
        {own && <PlainButton onClick={() => acts.onSave(own)}>{t('tools.save')}</PlainButton>}
        {own && <PlainButton onClick={() => acts.onRemove(own)}>{t('tools.remove')}</PlainButton>}
      </div>
    </div>
  );
}

interface FieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  onEnter: () => void;
  onEscape: () => void;
  /** UTF-16 units that it takes. */
  max: number;
  field?: React.Ref<HTMLInputElement>;
  /** Id of what explains it. */
  hint?: string;
}

function Field({ label, value, onChange, onEnter, onEscape, max, field, hint }: FieldProps) {
  return (
    <label className="grid gap-0.5 text-12 text-ink3">
      {label}
      <input
        ref={field}
        dir="auto"
        value={value}
        maxLength={max}
        aria-describedby={hint}
        className="min-h-8 border-b border-hair bg-transparent text-15 text-ink focus:border-accent max-column:min-h-11"
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') {
            // The button that has the focus then would be pressed by the same key.
            event.preventDefault();
            onEnter();
          }
          if (event.key === 'Escape') onEscape();
        }}
      />
    </label>
  );
}
