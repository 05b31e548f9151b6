/** What the journeys through files that nobody vouches for share: serving them with something in them that should not be. */
import type { Page } from '@playwright/test';
import type { ArticleFile, CommitmentsFile, EntitiesFile, PhrasesFile, WordsFile } from '#article/format/schema';

interface Files {
  article: ArticleFile;
  entities: EntitiesFile;
  commitments: CommitmentsFile;
  words: WordsFile;
  phrases: PhrasesFile;
}
export type File = keyof Files;

/** The built file's address: `assets/article-Cx81.json`. */
export const address = (file: File) => new RegExp(`/${file}[^/]*\\.json`);

/** Serves a file with a change to what is in it. */
export const serve = <Name extends File>(page: Page, file: Name, change: (data: Files[Name]) => unknown) =>
  serveChanged(page, file, (text) => JSON.stringify(change(JSON.parse(text) as Files[Name])));

/** Serves a file with a change to its text, which need not be JSON that could be made from values. */
const serveChanged = (page: Page, file: File, change: (text: string) => string) =>
  page.route(address(file), async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  });

/** Serves something else for a file. */
export const serveText = (page: Page, file: File, body: string | Buffer) =>
  page.route(address(file), (route) => route.fulfill({ contentType: 'application/json', body }));

/** A problem as the app shows it. */
export const line = (page: Page, file: File, what: RegExp) =>
  page
    .getByRole('listitem')
    .filter({ hasText: `${file}.json` })
    .filter({ hasText: what });

/** Leaves a trace in the window if ever it is more than text. */
export const SCRIPT = '<img src=x onerror="window.ran=1"><script>window.ran=1</script>';
export const NASTY = `${SCRIPT} javascript:alert(1) {{x}} $t(app:name) \u200b\u200f __proto__ ${'ا'.repeat(300)}`;

/** Whether such a text has run. */
export const hasRun = (page: Page) => page.evaluate(() => 'ran' in window);
