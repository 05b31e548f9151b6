import { describe, expect, it } from 'vitest';
import type { Alignment } from '#align/edits';
import type { Answer, Asked, Progress } from './aligning';
import { aligner, alignBeside } from './aligner';
import { draftOfPairs } from './samples';

const alignment = draftOfPairs().alignment as Alignment;
const side = (texts: string[]) => texts.map((text, at) => ({ text, paragraph: at + 1 }));
const never = () => new AbortController().signal;

const size = 2000;
const line = (at: number) => ({ text: `نص رقم ${at} هنا.`, paragraph: 1 });
const rendered = (at: number) => ({ text: `Text number ${at} here.`, paragraph: 1 });
const long: Alignment = {
  ar: Array.from({ length: size }, (_, at) => line(at)),
  en: Array.from({ length: size }, (_, at) => rendered(at)),
  pairs: [],
};

describe('aligning beside the page', () => {
  it('2 000 sentences a side leave the page its turns', async () => {
    const events: string[] = [];
    const pairs = await alignBeside(long, never(), () => {
      events.push('told');
      // Runs once the page is done with what told it, and before it is told anything more. If the page itself aligned, that would
      // be when all is aligned.
      queueMicrotask(() => events.push('free'));
    });
    expect(pairs.flatMap((pair) => pair.ar)).toHaveLength(size);
    expect(events.length).toBeGreaterThan(100);
    expect(events).toEqual(events.map((_, at) => (at % 2 === 0 ? 'told' : 'free')));
  });

  it('goes by the words of the lexicon', async () => {
    const pairs = await alignBeside(
      {
        ar: side(['المياه باردة هنا.', 'الشمس قوية هنا.', 'القمر بعيد هنا.']),
        en: side(['The sun is strong.', 'The moon is far.']),
        pairs: [],
      },
      never(),
    );
    expect(pairs.map(({ ar, en }) => [ar, en])).toEqual([
      [[0], []],
      [[1], [0]],
      [[2], [1]],
    ]);
  });

  it('without workers it is done on the page', async () => {
    const pairs = await aligner(() => null)(alignment, never());
    expect(pairs.flatMap((pair) => pair.ar)).toEqual([0, 1, 2, 3]);
  });

  it('is stopped, and aligns the next text after that', async () => {
    const control = new AbortController();
    const answer = alignBeside(long, control.signal);
    control.abort();
    await expect(answer).rejects.toThrow('abort');
    expect(await alignBeside(alignment, never())).not.toEqual([]);
  });
});

/** A worker that answers when the test says so. */
class Played extends EventTarget {
  asked: Asked[] = [];
  ended = false;
  postMessage(asked: Asked) {
    this.asked.push(asked);
  }
  terminate() {
    this.ended = true;
  }
  /** How far it is with a question. */
  tell(at: number, share: number) {
    const data: Progress = { id: this.asked[at]?.id ?? 0, share };
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
  answer(at: number, more: { ok: true; pairs: [] } | { ok: false; problem: string } = { ok: true, pairs: [] }) {
    const data: Answer = { id: this.asked[at]?.id ?? 0, ...more };
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

function played() {
  const workers: Played[] = [];
  const align = aligner(() => {
    workers.push(new Played());
    return workers.at(-1) as unknown as Worker;
  });
  const nth = (at: number) => workers[at] ?? new Played();
  return { workers, nth, align };
}

describe('the worker', () => {
  it('is kept for the next text', async () => {
    const { workers, nth, align } = played();
    const first = align(alignment, never());
    nth(0).answer(0);
    await first;
    const second = align(alignment, never());
    nth(0).answer(1);
    expect(await second).toEqual([]);
    expect(workers).toHaveLength(1);
    expect(nth(0).asked[0]?.lexicon).toMatch(/^http.*lexicon/);
  });

  it('tells who asked how far it is, and then the answer', async () => {
    const { nth, align } = played();
    const told: [string, number][] = [];
    const first = align(alignment, never(), (share) => told.push(['first', share]));
    const second = align(alignment, never(), (share) => told.push(['second', share]));
    nth(0).tell(1, 0.25);
    nth(0).tell(0, 0.5);
    expect(told).toEqual([
      ['second', 0.25],
      ['first', 0.5],
    ]);
    nth(0).answer(0);
    nth(0).answer(1);
    expect([await first, await second]).toEqual([[], []]);
  });

  it('ends with the last question that is given up, and not before', async () => {
    const { workers, nth, align } = played();
    const controls = [new AbortController(), new AbortController()];
    const answers = controls.map(({ signal }) => align(alignment, signal));
    controls[0]?.abort(new Error('gone'));
    await expect(answers[0]).rejects.toThrow('gone');
    expect(nth(0).ended).toBe(false);
    controls[1]?.abort(new Error('gone, too'));
    await expect(answers[1]).rejects.toThrow('gone, too');
    expect(nth(0).ended).toBe(true);
    const next = align(alignment, never());
    nth(1).answer(0);
    expect(await next).toEqual([]);
    expect(workers).toHaveLength(2);
  });

  it('is not ended by a signal that comes after the answer', async () => {
    const { nth, align } = played();
    const control = new AbortController();
    const answer = align(alignment, control.signal);
    nth(0).answer(0);
    await answer;
    control.abort();
    expect(nth(0).ended).toBe(false);
  });

  it('that fails tells all that wait, and another is started', async () => {
    const { workers, nth, align } = played();
    const answers = [align(alignment, never()), align(alignment, never())];
    nth(0).dispatchEvent(new ErrorEvent('error', { message: 'broken' }));
    for (const answer of answers) await expect(answer).rejects.toThrow('broken');
    const next = align(alignment, never());
    nth(1).answer(0, { ok: false, problem: '404' });
    await expect(next).rejects.toThrow('404');
    expect(workers).toHaveLength(2);
  });
});
