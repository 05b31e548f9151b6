import { expect, it, vi } from 'vitest';
import { ArticleError } from '#library/open';
import { languages } from '#i18n/languages';
import { bothLanguages, PHONE, show } from '#testing/show';
import { apart, filled, texts } from '#testing/texts';
import { ErrorScreen, UnknownArticle } from './screens';
import { showStartupFailure } from './startup-failed';

const NASTY = '<img src=x onerror="window.ran=1"><script>window.ran=1</script>';
const problem = (at: number, entry = `entry ${at}`) => ({ file: 'entities.json', entry, problem: `wrong ${at}` });

it.each(bothLanguages)(
  '%s: names each file that failed, and why; tries again; speaks the other language',
  async (lang) => {
    const { failed, crash } = texts[lang].app;
    const otherLanguage = languages[lang === 'ar' ? 'en' : 'ar'].name;
    const retry = vi.fn<() => void>();
    const error = new ArticleError('a-slug', [
      { file: 'article.json', entry: 'a-slug', problem: 'the network did not answer' },
      problem(2),
    ]);
    const screen = await show(<ErrorScreen error={error} onRetry={retry} />, { lang });
    await expect.element(screen.getByRole('heading', { name: failed.title })).toBeVisible();
    await expect.element(screen.getByRole('alert')).toHaveTextContent(apart('a-slug'));
    const lines = screen.getByRole('listitem').elements();
    expect(lines.map((one) => one.textContent)).toEqual([
      'article.json, a-slug: the network did not answer',
      'entities.json, entry 2: wrong 2',
    ]);
    for (const one of lines) expect(one).toHaveAttribute('dir', 'ltr');
    await screen.getByRole('button', { name: failed.retry }).click();
    expect(retry).toHaveBeenCalledOnce();
    await expect.element(screen.getByRole('link', { name: crash.start })).toHaveAttribute('href', '?');
    await screen.getByRole('button', { name: otherLanguage }).click();
    const other = lang === 'ar' ? 'en' : 'ar';
    await expect.element(screen.getByRole('heading', { name: texts[other].app.failed.title })).toBeVisible();
    expect(document.documentElement).toHaveAttribute('dir', other === 'ar' ? 'rtl' : 'ltr');
  },
);

it('names twenty problems, and counts the others; markup in them is text', async () => {
  const error = new ArticleError(
    'a-slug',
    Array.from({ length: 23 }, (_, at) => problem(at, NASTY)),
  );
  const screen = await show(<ErrorScreen error={error} onRetry={() => undefined} />);
  expect(screen.getByRole('listitem').elements()).toHaveLength(20);
  await expect.element(screen.getByText('and 3 more problems')).toBeVisible();
  await expect.element(screen.getByRole('listitem').first()).toHaveTextContent(NASTY);
  expect(screen.container.querySelector('img, script')).toBeNull();
});

it('on a phone it keeps from the edges of the screen', async () => {
  const screen = await show(
    <ErrorScreen error={new ArticleError('a-slug', [problem(1)])} onRetry={() => undefined} />,
    {
      window: PHONE,
    },
  );
  const { left, right } = screen.getByRole('alert').element().getBoundingClientRect();
  expect(left).toBeGreaterThanOrEqual(16);
  expect(PHONE[0] - right).toBeGreaterThanOrEqual(16);
});

it.each(bothLanguages)('%s: an article that is not here is named, without turning the sentence round', async (lang) => {
  const screen = await show(<UnknownArticle slug={'\u202enowhere'} />, { lang });
  const said = filled(texts[lang].app.unknownArticle, { slug: apart('nowhere') });
  await expect.element(screen.getByText(said)).toBeVisible();
});

it('texts that cannot be loaded at all are told in both languages, with a way to try again', () => {
  const root = document.createElement('div');
  root.textContent = 'before';
  showStartupFailure(root, new Error(NASTY));
  expect(root.textContent).toMatch(/Bayan could not start.*تعذّر تشغيل «بيان»/);
  expect(root.textContent).not.toContain('before');
  expect([...root.querySelectorAll('button')].map(({ lang, dir }) => `${lang} ${dir}`)).toEqual(['en ltr', 'ar rtl']);
  expect(root.querySelector('pre')?.textContent).toBe(NASTY);
  expect(root.querySelector('img')).toBeNull();
});
