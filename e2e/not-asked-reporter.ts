/** Says at the end which journeys an engine was not asked for, and why. */
import type { Reporter, TestCase } from '@playwright/test/reporter';
import { NOT_ASKED } from './not-asked';

export default class NotAskedReporter implements Reporter {
  private readonly journeys = new Map<string, Set<string>>();

  onTestEnd(test: TestCase) {
    const [, engine = ''] = test.titlePath();
    const because = test.annotations.find(({ description }) => description?.startsWith(NOT_ASKED))?.description;
    if (because === undefined) return;
    const why = `${engine} was not asked for them, because its driver has no ${because.slice(NOT_ASKED.length)}`;
    this.journeys.set(why, (this.journeys.get(why) ?? new Set()).add(test.id));
  }

  onEnd() {
    for (const [why, { size }] of this.journeys) console.log(`${size} journeys: ${why}`);
  }
}
