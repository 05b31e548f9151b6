/** Programs of the system: where they are, and how they are installed from its packages. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** How each package manager installs packages, without a question asked. */
const INSTALLERS = [
  { manager: 'apt-get', commands: ['apt-get update', 'apt-get install -y'] },
  { manager: 'dnf', commands: ['dnf install -y'] },
  { manager: 'pacman', commands: ['pacman -Sy --noconfirm'] },
  { manager: 'apk', commands: ['apk add'] },
  { manager: 'brew', commands: ['brew install'] },
];

/**
 * Where commands may stand along the path, the first command first.
 *
 * @param {readonly string[]} commands
 * @param {string} platform @param {Record<string, string | undefined>} env
 */
export function onPath(commands, platform, env) {
  const { join, delimiter } = platform === 'win32' ? path.win32 : path.posix;
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter((folder) => folder !== '');
  const suffix = platform === 'win32' ? '.exe' : '';
  return commands.flatMap((command) => folders.map((folder) => join(folder, command + suffix)));
}

/** @param {string} file */
export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/**
 * Installs a program with the first package manager of this machine that has it. Says whether all its commands succeeded.
 *
 * @param {string} program its name, for the person who waits
 * @param {Record<string, readonly string[]>} packages what it is called by each package manager
 */
export function installPackages(program, packages) {
  const installer = INSTALLERS.find(({ manager }) => packages[manager] && succeeds('command', ['-v', manager]));
  if (installer === undefined) return false;
  const { manager, commands } = installer;
  const prefix = privilege(manager);
  if (prefix === undefined) return false;
  console.error(`No ${program} was found; installing it with ${manager} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return commands.every((command, at) => {
    const whole = [prefix + command, ...(at === commands.length - 1 ? (packages[manager] ?? []) : [])].join(' ');
    const run = spawnSync(whole, { shell: true, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    if (run.status !== 0) console.error(`"${whole}" failed:\n${run.stderr}`);
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
