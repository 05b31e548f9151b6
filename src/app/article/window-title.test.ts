import { expect, it } from 'vitest';
import { realArticle } from '#article/testing';
import { windowTitle } from './window-title';

it.each([
  ['en', 'Bayan', /^Chinese, Russian foreign ministers agree .* · Bayan$/],
  ['ar', 'بيان', /^وزيرا خارجية الصين وروسيا يتفقان .* · بيان$/],
] as const)('in %s', (lang, name, title) => expect(windowTitle(realArticle(), lang, name)).toMatch(title));
