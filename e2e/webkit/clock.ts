/** Playwright's Clock in WebKit: its own script for pages, told what it is told in other engines. */
import { pageScript } from './injected';
import type { Page } from './page';

type Moment = number | string | Date;

/** ms since 1970 */
const momentOf = (moment: Moment) => new Date(moment).getTime();

/** ms; `06:10` are minutes and seconds. */
const spanOf = (span: number | string) =>
  typeof span === 'number' ? span : span.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) * 1000;

const NAME = '__pwClock';
/** The name under which the page keeps whether the clock is being moved. */
const BUSY = '__clockBusy';

/** Moments are given as to `Date`, spans in ms or as `mm:ss`. */
export class Clock {
  private script: string | null = null;
  constructor(private readonly page: Page) {}

  install = ({ time = Date.now() }: { time?: Moment } = {}) => this.tell('install', momentOf(time));
  pauseAt = (time: Moment) => this.tell('pauseAt', momentOf(time));
  fastForward = (span: number | string) => this.tell('fastForward', spanOf(span));
  runFor = (span: number | string) => this.tell('runFor', spanOf(span));

  /** Has it done in the document that is there, and again in those to come. */
  private async tell(what: string, ms: number) {
    const { page } = this;
    if (this.script === null) {
      this.script = `if (!globalThis.${NAME}) {
        const module = {};
        ${pageScript('ClockController: () =>')}
        globalThis.${NAME} = module.exports.inject()(globalThis, 'webkit');
      }`;
      page.addInitScript(this.script);
    }
    page.addInitScript(`${NAME}.controller.log('${what}', ${Date.now()}, ${ms})`);
    if (!page.session.begun) return;
    // On the page's own timer, and asked for after that: the driver measures its scripts by the time that moves here.
    await page.session.run(`${this.script}
      window.${BUSY} = true;
      const { builtins, controller } = ${NAME};
      builtins.setTimeout(() => controller.${what}(${ms}).finally(() => { window.${BUSY} = false; }));`);
    await page.waitForFunction(`!window.${BUSY}`);
  }
}
