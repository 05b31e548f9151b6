/**
 * Finds a Chromium for the scripts and tests that drive one, or installs it from the system's packages.
 *
 * As a program: prints the browser's path; `--install` installs one first where there is none.
 * Exits with 1 and one sentence where there is none to be had.
 */
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { installPackages, isExecutable, onPath } from './system.mjs';

/** @typedef {{ whole?: boolean }} Wanted `whole`: the browser as people have it, where its speed is measured. */

/**
 * Flags for every launch: run as root and without a graphics card, ask nothing of the network, and set letters where they belong
 * rather than on whole pixels, as the browser with windows does.
 */
export const launchFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--font-render-hinting=none',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium without windows: all that tests need, and about a third less work for the processor. */
const SHELL = 'chromium-headless-shell';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const WINDOWS_PROGRAMS = [
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Chromium\Application\chrome.exe`,
  String.raw`Microsoft\Edge\Application\msedge.exe`,
];

/** What Chromium is called by each package manager. */
const PACKAGES = {
  'apt-get': ['chromium'],
  dnf: ['chromium'],
  pacman: ['chromium'],
  apk: ['chromium'],
  brew: ['--cask chromium'],
};

/** Where Chromium without windows is a package of its own. */
const SHELL_PACKAGES = { 'apt-get': [SHELL] };

export const NO_BROWSER =
  'No Chromium was found: install Chromium or Google Chrome, run "npx playwright install chromium", ' +
  'or set BAYAN_CHROMIUM to the path of one.';

/**
 * Where a Chromium may be, the best place first.
 *
 * @param {{ platform: string, env: Record<string, string | undefined>, managed: string }} machine
 *   `managed` is the path at which Playwright keeps its own browser, installed or not.
 * @param {Wanted} [wanted]
 * @returns {string[]}
 */
export function candidates({ platform, env, managed }, { whole = false } = {}) {
  if (env.BAYAN_CHROMIUM) return [env.BAYAN_CHROMIUM];
  const commands = whole ? COMMANDS : [SHELL, ...COMMANDS];
  return [managed, ...onPath(commands, platform, env), ...usualPlaces(platform, env)].filter((place) => place !== '');
}

/** @param {string} platform @param {Record<string, string | undefined>} env */
function usualPlaces(platform, env) {
  if (platform === 'darwin') return MAC_APPS.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  if (platform !== 'win32') return [];
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
  return WINDOWS_PROGRAMS.flatMap((program) => roots.map((root) => path.win32.join(root, program)));
}

/**
 * The path of an installed Chromium, or `undefined`. Looks only; installs nothing.
 *
 * @param {Wanted} [wanted]
 */
export function findBrowser(wanted) {
  const machine = { platform: process.platform, env: process.env, managed: managedBrowser() };
  return candidates(machine, wanted).find(isExecutable);
}

/** Where Playwright keeps its own Chromium; empty on a system for which it has none. */
function managedBrowser() {
  try {
    return chromium.executablePath();
  } catch {
    return '';
  }
}

/**
 * The path of a Chromium, installed now if need be.
 *
 * @param {Wanted} [wanted]
 * @throws {Error} {@link NO_BROWSER}, when there is none and none could be installed.
 */
export function ensureBrowser(wanted) {
  // A path that was set by hand and is wrong is said, not worked around.
  const mayInstall = process.env.BAYAN_CHROMIUM === undefined;
  const found = findBrowser(wanted) ?? (mayInstall && install(wanted) ? findBrowser(wanted) : undefined);
  if (found === undefined) throw new Error(NO_BROWSER);
  return found;
}

/** @param {Wanted} [wanted] */
function install({ whole = false } = {}) {
  return (!whole && installPackages('Chromium', SHELL_PACKAGES)) || installPackages('Chromium', PACKAGES);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const browser = process.argv.includes('--install') ? ensureBrowser() : findBrowser();
    if (browser === undefined) throw new Error(NO_BROWSER);
    console.log(browser);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
