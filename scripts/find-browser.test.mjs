import { describe, expect, it } from 'vitest';
import { candidates } from './find-browser.mjs';

describe('candidates', () => {
  const linux = { platform: 'linux', env: { PATH: '/usr/local/bin:/usr/bin' }, managed: '/cache/chrome' };

  it('trusts BAYAN_CHROMIUM alone where it is set', () => {
    expect(candidates({ ...linux, env: { ...linux.env, BAYAN_CHROMIUM: '/opt/mine' } })).toEqual(['/opt/mine']);
  });

  it('looks for Playwright’s own browser first, then along the path, Chromium before Chrome, without windows before both', () => {
    const places = candidates(linux);
    expect(places.slice(0, 3)).toEqual([
      '/cache/chrome',
      '/usr/local/bin/chromium-headless-shell',
      '/usr/bin/chromium-headless-shell',
    ]);
    expect(places.slice(3, 5)).toEqual(['/usr/local/bin/chromium', '/usr/bin/chromium']);
    expect(places.indexOf('/usr/bin/chromium')).toBeLessThan(places.indexOf('/usr/local/bin/google-chrome'));
    expect(places).not.toContain('/Applications/Chromium.app/Contents/MacOS/Chromium');
  });

  it('leaves out the one without windows where the browser is wanted as people have it', () => {
    expect(candidates(linux, { whole: true }).join(' ')).not.toContain('headless');
  });

  it('knows the applications folder of a Mac', () => {
    const places = candidates({ ...linux, platform: 'darwin' });
    expect(places).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  });

  it('knows the program folders of Windows, and its path', () => {
    const env = { Path: String.raw`C:\tools;D:\bin`, PROGRAMFILES: String.raw`C:\Program Files` };
    const places = candidates({ platform: 'win32', env, managed: '' });
    expect(places[0]).toBe(String.raw`C:\tools\chromium-headless-shell.exe`);
    expect(places).toContain(String.raw`C:\tools\chromium.exe`);
    expect(places).toContain(String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`);
  });

  it('has no place to offer where nothing is known', () => {
    expect(candidates({ platform: 'linux', env: {}, managed: '' })).toEqual([]);
  });
});
