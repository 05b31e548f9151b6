import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { realFiles } from '#testing/articles';
import { every, showReader, the } from '#testing/reader';

const open = () => every('#panel .list-row[aria-expanded="true"]')[0];

it('the entry that one steps back to is not left under what is pinned above the list', async () => {
  await showReader({ files: realFiles, search: '?undertaking=p17-play-constructive-role' });
  await expect.poll(() => open()?.textContent ?? '').not.toBe('');
  const first = open()?.textContent;
  the('.panel-scroll').scrollTop = 1e6;
  await userEvent.keyboard('p');
  await expect.poll(() => [undefined, first].includes(open()?.textContent)).toBe(false);
  const hidden = () => the('.ladder').getBoundingClientRect().bottom - (open()?.getBoundingClientRect().top ?? 0);
  await expect.poll(hidden).toBeLessThanOrEqual(0);
});
