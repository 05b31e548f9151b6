/** Finds the browsers beside Chromium in which `npm run test:engines` runs the journeys, or installs them. */
import { readdirSync } from 'node:fs';
import process from 'node:process';
import { installPackages, isExecutable, onPath } from './system.mjs';

/** Where Debian, Fedora and their kin keep WebKitGTK's small browser, which its driver can start. */
const WEBKIT_FOLDERS = [
  '/usr/lib/x86_64-linux-gnu',
  '/usr/lib/aarch64-linux-gnu',
  '/usr/libexec',
  '/usr/lib64',
  '/usr/lib',
];

const PACKAGES = {
  firefox: { 'apt-get': ['firefox-esr'], dnf: ['firefox'], pacman: ['firefox'], apk: ['firefox'] },
  webkit: { 'apt-get': ['webkit2gtk-driver', 'xvfb', 'openbox'] },
};

/** @param {readonly string[]} commands */
const command = (commands) => onPath(commands, process.platform, process.env).find(isExecutable);

/** The path of an installed Firefox, or `undefined`; `BAYAN_FIREFOX` chooses one. */
export const findFirefox = () => process.env.BAYAN_FIREFOX ?? command(['firefox-esr', 'firefox']);

/**
 * WebKitGTK's driver, the browser that it starts, the display that both need, and a window manager, without which no window is
 * ever active; `undefined` if one of them is missing.
 */
export function findWebkit() {
  const driver = command(['WebKitWebDriver']);
  const display = command(['Xvfb']);
  const manager = command(['openbox']);
  const browser = WEBKIT_FOLDERS.flatMap(foldersIn)
    .map((folder) => `${folder}/MiniBrowser`)
    .find(isExecutable);
  return driver !== undefined && display !== undefined && manager !== undefined && browser !== undefined
    ? { driver, display, manager, browser }
    : undefined;
}

/** The same, installed now if need be. */
export const ensureFirefox = () =>
  findFirefox() ?? (installPackages('Firefox', PACKAGES.firefox) ? findFirefox() : undefined);
export const ensureWebkit = () =>
  findWebkit() ?? (installPackages('WebKitGTK', PACKAGES.webkit) ? findWebkit() : undefined);

/** WebKitGTK's own folders in a folder of libraries, the newest first. @param {string} parent */
function foldersIn(parent) {
  try {
    const names = readdirSync(parent).filter((name) => /^webkit(?:2gtk|gtk)-/.test(name));
    return names
      .toSorted()
      .toReversed()
      .map((name) => `${parent}/${name}`);
  } catch {
    return [];
  }
}
