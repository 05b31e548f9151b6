/** A screen of its own for WebKit's windows, with a window manager, without which none of them is ever active. */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** No frame around the page's window, and the focus for whichever window comes last. */
const WINDOWS = `<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <focus><focusNew>yes</focusNew></focus>
  <applications>
    <application class="*"><decor>no</decor><focus>yes</focus><position force="yes"><x>0</x><y>0</y></position></application>
  </applications>
</openbox_config>
`;

interface Programs {
  display: string;
  manager: string;
}

/** Starts both. `home` is a folder for what they need; gives the screen's name and what ends them. */
export async function startDisplay({ display, manager }: Programs, home: string, env: NodeJS.ProcessEnv) {
  // WebKit takes its windows to be as large as the tallest picture that is asked for.
  const size = ['-screen', '0', '2200x3400x24'];
  const screen = spawn(display, ['-displayfd', '3', ...size, '-nolisten', 'tcp'], {
    env,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const name = await new Promise<string>((done, fail) => {
    screen.stdio[3]?.once('data', (number: Buffer) => done(`:${String(number).trim()}`));
    screen.once('error', fail);
    screen.once('exit', () => fail(new Error('the screen for WebKit did not start')));
  });
  const config = path.join(home, 'windows.xml');
  writeFileSync(config, WINDOWS);
  const windows = spawn(manager, ['--sm-disable', '--config-file', config], {
    env: { ...env, DISPLAY: name },
    stdio: 'ignore',
  });
  const stop = () => {
    windows.kill();
    screen.kill();
  };
  return { name, stop };
}
