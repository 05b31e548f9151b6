import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { noteLimits, type NoteContent } from '#storage/notes';
import { dropAside, lyingAside, putAside } from '#storage/articles/unsaved';
import { ColorChoice } from './ColorChoice';
import { tagsIn } from './filter';
import type { NoteFailure } from './keep';

interface Props {
  /** What it begins with. */
  content: NoteContent;
  /** What is typed lies aside under this name until it is saved or cancelled, and is there again when the editor is. */
  keptAs: string;
  /** Keeps it; gives why that could not be done. */
  onSave: (content: NoteContent) => Promise<NoteFailure | null>;
  onCancel: () => void;
  /** Tells whether something was typed that would be lost. */
  onTyped?: (typed: boolean) => void;
}

/** What was typed and neither saved nor cancelled, as when the page was left. */
function typedBefore(keptAs: string): { remark: string; tags: string } | null {
  const { remark, tags } = (lyingAside(keptAs) ?? {}) as Record<string, unknown>;
  return typeof remark === 'string' && typeof tags === 'string' ? { remark, tags } : null;
}

const FIELD =
  'w-full rounded-md border border-edge bg-paper px-2 py-1.5 text-ink focus-visible:outline-2 focus-visible:outline-accent';

/** What a reader says of words: colour, remark, tags. Control or Command with Enter saves. */
export function NoteEditor({ content, keptAs, onSave, onCancel, onTyped }: Props) {
  const { t } = useTranslation('notes');
  const id = useId();
  const [color, setColor] = useState(content.color);
  const [kept] = useState(() => typedBefore(keptAs));
  const [remark, setRemark] = useState(kept?.remark ?? content.remark);
  const [tags, setTags] = useState(kept?.tags ?? content.tags.join(t('comma')));
  const [failure, setFailure] = useState<NoteFailure | null>(null);
  const busy = useRef(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    // One goes on where one ended.
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length);
  }, []);
  const typed = remark !== content.remark || tags !== content.tags.join(t('comma'));
  useEffect(() => onTyped?.(typed), [onTyped, typed]);

  async function save() {
    if (busy.current) return;
    busy.current = true;
    const why = await onSave({ color, remark: remark.trim(), tags: tagsIn(tags) });
    if (why === null) dropAside(keptAs);
    setFailure(why);
    busy.current = false;
  }

  return (
    <form
      className="grid gap-2.5"
      // The keys of the page behind are not for here.
      data-own-keys=""
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <ColorChoice value={color} onChange={setColor} />
      <label className="grid gap-1" htmlFor={`${id}-remark`}>
        {t('remark')}
        <textarea
          ref={field}
          id={`${id}-remark`}
          className={FIELD}
          dir="auto"
          rows={3}
          maxLength={noteLimits.remark}
          value={remark}
          onChange={(event) => {
            setRemark(event.target.value);
            putAside(keptAs, { remark: event.target.value, tags });
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            void save();
          }}
        />
      </label>
      <label className="grid gap-1" htmlFor={`${id}-tags`}>
        {t('tags')}
        <input
          id={`${id}-tags`}
          className={`${FIELD} pointer-coarse:min-h-11`}
          dir="auto"
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          value={tags}
          onChange={(event) => {
            setTags(event.target.value);
            putAside(keptAs, { remark, tags: event.target.value });
          }}
        />
        <span id={`${id}-hint`} className="text-12/4 text-ink3">
          {t('tagsHint')}
        </span>
      </label>
      {kept && <p role="status">{t('typedBefore')}</p>}
      {failure && <p role="alert">{t(`failures.${failure}`)}</p>}
      <div className="flex items-center gap-4">
        <button
          type="submit"
          className="min-h-8 rounded-md bg-accent px-3.5 font-medium text-paper pointer-coarse:min-h-11"
        >
          {t('save')}
        </button>
        <button
          type="button"
          className="min-h-8 text-accent hover:underline pointer-coarse:min-h-11"
          onClick={() => {
            dropAside(keptAs);
            onCancel();
          }}
        >
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
