import { expect, it } from 'vitest';
import { parseForeignHtml } from './foreign-html';
import { trustedScript } from './trusted-types';

it('lets scripts of this site pass, and no others', () => {
  const own = new URL('/sw.js', window.location.href);
  expect(String(trustedScript(own))).toBe(own.href);
  expect(() => trustedScript(new URL('https://example.org/sw.js'))).toThrow(TypeError);
});

it('reads foreign HTML, of which nothing runs', () => {
  const read = parseForeignHtml(
    '<p>نص</p><img src="x" onerror="document.title = \'run\'"><script>document.title = "run"</script>',
  );
  expect(read.querySelector('p')?.textContent).toBe('نص');
  expect(document.title).not.toBe('run');
});
