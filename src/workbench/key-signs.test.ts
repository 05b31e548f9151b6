import { afterEach, expect, it, vi } from 'vitest';
import { pasteKeys, withAlt } from './key-signs';

afterEach(() => void vi.unstubAllGlobals());

it.each([
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', '⌘V', '⌥A'],
  ['Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X)', '⌘V', '⌥A'],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64)', 'Ctrl+V', 'Alt+A'],
  ['Mozilla/5.0 (X11; Linux x86_64)', 'Ctrl+V', 'Alt+A'],
])('%s', (userAgent, paste, alt) => {
  vi.stubGlobal('navigator', { userAgent });
  expect([pasteKeys(), withAlt('A')]).toEqual([paste, alt]);
});
