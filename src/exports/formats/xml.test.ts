import { describe, expect, it } from 'vitest';
import { XmlDocument } from 'libxml2-wasm';
import { hostileTexts } from '#exports/formats/pairs/pair-samples';
import { block, element, escapeText, hasUnprintable, printable } from './xml';

describe('text that XML 1.0 cannot hold', () => {
  it.each([
    ['a control character becomes its picture', 'a\0b\u001bc', 'a␀b␛c'],
    ['so do delete and the second set of controls', 'a\u007fb\u0085c', 'a␡b\ufffdc'],
    ['tab, line feed and carriage return stay', 'a\tb\nc\rd', 'a\tb\nc\rd'],
    ['a lone surrogate becomes a replacement character', '\ud800x\udc00', '\ufffdx\ufffd'],
    ['a pair stays', '😀', '😀'],
    ['non-characters go', '\ufffe\uffff\ufdd0\u{1fffe}', '\ufffd\ufffd\ufffd\ufffd\ufffd'],
    ['direction marks stay', '\u200f\u202e', '\u200f\u202e'],
  ])('%s', (_why, given, expected) => {
    expect(printable(given)).toBe(expected);
    expect(printable(given)).toHaveLength(given.length);
    expect(hasUnprintable(given)).toBe(given !== expected);
  });
});

describe('elements', () => {
  it.each(hostileTexts)('hold %j in content and attribute as a parser reads it', (text) => {
    const root = XmlDocument.fromString(element('a', { b: text }, escapeText(text))).root;
    expect(root.content).toBe(printable(text));
    expect(root.attr('b')?.content).toBe(printable(text));
  });

  it('leaves out an attribute without a value and empty children', () => {
    expect(block('a', { b: undefined }, ['', '<c/>'])).toBe('<a>\n<c/>\n</a>');
    expect(block('a', {}, [''])).toBe('<a/>');
  });
});
