/** The draft that is open: its history, and its way to the device. */
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { deviceDatabase } from '#storage/database';
import { findDraft, saveDraft } from '#storage/articles/drafts';
import { waitingIn, type Draft } from '#workbench/draft/draft';
import { titleOf } from '#workbench/draft/flows';
import { readDraft } from '#workbench/draft/read-draft';
import { dropKeptDraft, keepDraft, type Opening } from './kept-draft';
import { changed, historyOf, redone, settledTo, undone, type History } from './history';
import { createSaver, type Saver, type SaveState } from './saver';

export interface OpenDraft {
  draft: Draft;
  state: SaveState;
  /** Makes a change, which can be undone. */
  change: (next: Draft | null) => void;
  /**
   * What is being typed is saved as it is typed, and becomes a change when it is done; `null`: it is put away, or changes nothing.
   */
  type: (next: Draft | null) => void;
  /** Takes what came of itself; it is no step to be undone. */
  settle: (next: Draft) => void;
  undo: (() => void) | null;
  redo: (() => void) | null;
  flush: () => Promise<SaveState>;
  /** As it would be opened again at this moment, in this tab. */
  opened: () => OpenedDraft;
  /** Another tab has written the draft: takes what it wrote, or writes over it; one that was deleted is saved anew. */
  takeTheirs: () => Promise<void>;
  keepMine: () => Promise<void>;
}

const write = (draft: Draft, basedOn: number) =>
  saveDraft(
    {
      id: draft.id,
      title: titleOf(draft),
      waiting: waitingIn(draft.marks),
      data: { ...draft, changed: new Date().toISOString() },
    },
    { basedOn },
  );

/** What was opened; its revision is 0 for a draft that is new, which is saved at once. */
export type OpenedDraft = Omit<Extract<Opening, { ok: true }>, 'ok'>;

export function useDraft({ draft: first, revision, unsaved, clash }: OpenedDraft): OpenDraft {
  const { id } = first;
  const [history, setHistory] = useState<History>(() =>
    unsaved && unsaved !== first ? changed(historyOf(first), unsaved) : historyOf(first),
  );
  const [state, setState] = useState<SaveState>(clash ?? (revision === 0 || unsaved ? 'waiting' : 'saved'));
  const [saver] = useState<Saver>(() =>
    createSaver({
      write,
      revision,
      onState: setState,
      clash,
      isKept: unsaved !== null,
      aside: { keep: (draft, basedOn) => keepDraft({ draft, basedOn }), drop: () => dropKeptDraft(id) },
    }),
  );
  const draft = history.present;

  // What lies on the device: as it was read, or as it was taken to be written.
  const known = useRef(revision === 0 || unsaved === first ? null : first);
  // Before it is seen: a page that is left the moment after loses nothing.
  useLayoutEffect(() => {
    if (draft === known.current) return;
    known.current = draft;
    saver.take(draft);
  }, [saver, draft]);

  useEffect(() => {
    const leave = () => void saver.leave();
    const onHide = () => document.visibilityState === 'hidden' && void saver.flush();
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', onHide);
      leave();
    };
  }, [saver]);

  // Only while something is not saved: a page that listens is not kept by the browser for the way back.
  const isSaved = state === 'saved';
  useLayoutEffect(() => {
    if (isSaved) return undefined;
    const ask = (event: BeforeUnloadEvent) => {
      if (!saver.leave()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [saver, isSaved]);

  // What another tab writes is told at once, not only at the next change here.
  useEffect(() => {
    const hear = async () => {
      const found = await findDraft(id, readDraft);
      if (saver.revision() === 0) return;
      if (found.ok && found.value.revision > saver.revision()) saver.refuse('changed');
      if (!found.ok && found.reason === 'missing') saver.refuse('missing');
    };
    return deviceDatabase.subscribe((event) => {
      if (event.type === 'changed' && event.stores.includes('drafts')) void hear();
    });
  }, [id, saver]);

  const typed = useRef(false);
  const type = useCallback(
    (next: Draft | null) => {
      if (next === null && !typed.current) return;
      typed.current = next !== null;
      saver.take(next ?? draft);
    },
    [saver, draft],
  );
  const change = useCallback(
    (next: Draft | null) => setHistory((now) => (next === null || next === now.present ? now : changed(now, next))),
    [],
  );
  const settle = useCallback((next: Draft) => setHistory((now) => settledTo(now, next)), []);
  const undo = useCallback(() => setHistory((now) => undone(now) ?? now), []);
  const redo = useCallback(() => setHistory((now) => redone(now) ?? now), []);

  const takeTheirs = useCallback(async () => {
    const found = await findDraft(id, readDraft);
    if (!found.ok && found.reason === 'missing') return saver.refuse('missing');
    if (!found.ok) return setState(found.reason);
    saver.goOnFrom(found.value.revision, true);
    known.current = found.value.draft;
    setHistory((now) => changed(now, found.value.draft));
  }, [id, saver]);
  const keepMine = useCallback(async () => {
    const found = await findDraft(id, readDraft);
    if (!found.ok && found.reason !== 'missing') return setState(found.reason);
    saver.goOnFrom(found.ok ? found.value.revision : 0);
    saver.take(draft);
    await saver.flush();
  }, [id, saver, draft]);
  const opened = useCallback(
    (): OpenedDraft => ({
      draft,
      revision: saver.revision(),
      unsaved: state === 'saved' ? null : draft,
      clash: state === 'changed' || state === 'missing' ? state : null,
    }),
    [saver, draft, state],
  );

  return useMemo(
    () => ({
      draft,
      state,
      change,
      type,
      settle,
      undo: history.past.length > 0 ? undo : null,
      redo: history.future.length > 0 ? redo : null,
      flush: saver.flush,
      opened,
      takeTheirs,
      keepMine,
    }),
    [
      draft,
      state,
      change,
      type,
      settle,
      undo,
      redo,
      history.past.length,
      history.future.length,
      saver,
      opened,
      takeTheirs,
      keepMine,
    ],
  );
}
