/**
 * Finds a Chromium for the scripts and tests that drive one, or installs it from the system's packages.
 *
 * As a program: prints the browser's path; `--install` installs one first where there is none.
 * Exits with 1 and one sentence where there is none to be had.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

/** Flags for every launch: run as root and without a graphics card, and ask nothing of the network. */
export const launchFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const WINDOWS_PROGRAMS = [
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Chromium\Application\chrome.exe`,
  String.raw`Microsoft\Edge\Application\msedge.exe`,
];

/** How each package manager installs Chromium, without a question asked. */
const INSTALLERS = [
  { manager: 'apt-get', commands: ['apt-get update', 'apt-get install -y chromium'] },
  { manager: 'dnf', commands: ['dnf install -y chromium'] },
  { manager: 'pacman', commands: ['pacman -Sy --noconfirm chromium'] },
  { manager: 'apk', commands: ['apk add chromium'] },
  { manager: 'brew', commands: ['brew install --cask chromium'] },
];

export const NO_BROWSER =
  'No Chromium was found: install Chromium or Google Chrome, run "npx playwright install chromium", ' +
  'or set BAYAN_CHROMIUM to the path of one.';

/**
 * Where a Chromium may be, the best place first.
 *
 * @param {{ platform: string, env: Record<string, string | undefined>, managed: string }} machine
 *   `managed` is the path at which Playwright keeps its own browser, installed or not.
 * @returns {string[]}
 */
export function candidates({ platform, env, managed }) {
  if (env.BAYAN_CHROMIUM) return [env.BAYAN_CHROMIUM];
  return [managed, ...onPath(platform, env), ...usualPlaces(platform, env)].filter((place) => place !== '');
}

/** @param {string} platform @param {Record<string, string | undefined>} env */
function onPath(platform, env) {
  const { join, delimiter } = platform === 'win32' ? path.win32 : path.posix;
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter((folder) => folder !== '');
  const suffix = platform === 'win32' ? '.exe' : '';
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command + suffix)));
}

/** @param {string} platform @param {Record<string, string | undefined>} env */
function usualPlaces(platform, env) {
  if (platform === 'darwin') return MAC_APPS.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  if (platform !== 'win32') return [];
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
  return WINDOWS_PROGRAMS.flatMap((program) => roots.map((root) => path.win32.join(root, program)));
}

/** The path of an installed Chromium, or `undefined`. Looks only; installs nothing. */
export function findBrowser() {
  const machine = { platform: process.platform, env: process.env, managed: managedBrowser() };
  return candidates(machine).find(isExecutable);
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
 * @throws {Error} {@link NO_BROWSER}, when there is none and none could be installed.
 */
export function ensureBrowser() {
  // A path that was set by hand and is wrong is said, not worked around.
  const found = findBrowser() ?? (process.env.BAYAN_CHROMIUM === undefined && install() ? findBrowser() : undefined);
  if (found === undefined) throw new Error(NO_BROWSER);
  return found;
}

/** Installs Chromium with the first package manager at hand. Says whether all its commands succeeded. */
function install() {
  const installer = INSTALLERS.find(({ manager }) => succeeds('command', ['-v', manager]));
  if (installer === undefined) return false;
  const prefix = privilege(installer.manager);
  if (prefix === undefined) return false;
  console.error(`No Chromium was found; installing it with ${installer.manager} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return installer.commands.every((command) => {
    const run = spawnSync(prefix + command, { shell: true, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    if (run.status !== 0) console.error(`"${command}" failed:\n${run.stderr}`);
    return run.status === 0;
  });
}

/**
 * What to put before a package manager's command so that it may install, or `undefined` when it may not.
 *
 * @param {string} manager
 */
function privilege(manager) {
  if (manager === 'brew' || process.getuid?.() === 0) return '';
  return succeeds('sudo', ['-n', 'true']) ? 'sudo -n ' : undefined;
}

/** @param {string} command @param {string[]} args */
function succeeds(command, args) {
  return spawnSync([command, ...args].join(' '), { shell: true, stdio: 'ignore' }).status === 0;
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
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
