import { describe, expect, it } from 'vitest';
import type { FoundDraft } from '#storage/articles/drafts';
import type { Outcome } from '#storage/failure';
import type { Draft } from '#workbench/draft/draft';
import { draftOfText } from '#workbench/draft/testing';
import { openingOf } from './kept-draft';

const draft = draftOfText('وصل الوفد أمس.');
const edited: Draft = { ...draft, about: { ...draft.about, address: 'https://example.org/' } };
const found = (revision: number, of = draft): Outcome<FoundDraft<Draft>> => ({
  ok: true,
  value: { version: 1, id: of.id, title: { ar: '', en: '' }, changed: '', revision, draft: of },
});
const missing = { ok: false, reason: 'missing' } as const;

describe('a draft that is opened', () => {
  it('is what lies on the device where nothing was kept, or the same', () => {
    const plain = { ok: true, draft, revision: 3, unsaved: null, clash: null };
    expect(openingOf(found(3), null)).toEqual(plain);
    // The write had gone through after all.
    expect(openingOf(found(3), { draft: { ...draft, changed: '2020-01-01T00:00:00.000Z' }, basedOn: 2 })).toEqual(
      plain,
    );
  });

  it('goes on with what was kept of the same revision', () => {
    const opening = openingOf(found(3), { draft: edited, basedOn: 3 });
    expect(opening).toEqual({ ok: true, draft, revision: 3, unsaved: edited, clash: null });
  });

  it('leaves the choice where it has been written since, or deleted', () => {
    const kept = { draft: edited, basedOn: 2 };
    expect(openingOf(found(3), kept)).toEqual({ ok: true, draft, revision: 3, unsaved: edited, clash: 'changed' });
    const gone = { ok: true, draft: edited, revision: 2, unsaved: edited, clash: 'missing' };
    expect(openingOf(missing, kept)).toEqual(gone);
  });

  it('is new where it had never been saved, and told where nothing can be opened', () => {
    const fresh = { ok: true, draft: edited, revision: 0, unsaved: edited, clash: null };
    expect(openingOf(missing, { draft: edited, basedOn: 0 })).toEqual(fresh);
    expect(openingOf(missing, null)).toEqual(missing);
  });

  it.each(['denied', 'unavailable', 'full', 'blocked', 'silent', 'newer'] as const)(
    'is what was kept where the device cannot be read: %s',
    (reason) => {
      const kept = { ok: true, draft: edited, revision: 1, unsaved: edited, clash: null };
      expect(openingOf({ ok: false, reason }, { draft: edited, basedOn: 1 })).toEqual(kept);
      expect(openingOf({ ok: false, reason }, null)).toEqual({ ok: false, reason });
    },
  );

  it('is not written over where it lies there and cannot be read', () => {
    const unreadable = { ok: false, reason: 'unreadable' } as const;
    expect(openingOf(unreadable, { draft: edited, basedOn: 1 })).toEqual(unreadable);
  });
});
