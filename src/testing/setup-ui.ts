/** Vitest runs this before the tests of each component test file: the app's style sheets, the watch, a fresh page for each test. */
import { afterEach, beforeEach } from 'vitest';
import { page } from 'vitest/browser';
import { configure } from 'vitest-browser-react/pure';
import { cleanup } from 'vitest-browser-react';
import { freshPage } from './browser';
import { expectNoComplaints, forgetComplaints, watchConsole } from './console';
import { expectNothingLeft, forgetTimers, pageState, watchTimers, type PageState } from './left-behind';
import { WIDE } from './show';
import '#app/shell/app.css';
import '#ui/styles/late.css';

// As the app itself is drawn.
configure({ reactStrictMode: true });
watchConsole();
watchTimers();

let before: PageState;

beforeEach(async ({ onTestFinished }) => {
  // The first to be asked for is the last to be done: after what the test itself takes away at its end.
  onTestFinished(() => expectNothingLeft(before));
  await page.viewport(...WIDE);
  await freshPage();
  forgetComplaints();
  forgetTimers();
  before = pageState();
});

afterEach(async () => {
  // Before the watch looks: what is wrong with the end of an effect is said here.
  await cleanup();
  // Addresses that wait for their turn are let go: the limit is of the window, which all tests share.
  window.history.replaceState(null, '', window.location.pathname);
  expectNoComplaints();
});
