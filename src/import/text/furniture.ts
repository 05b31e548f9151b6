/** Strikes out what is no part of the report; nothing is lost, each struck line has its reason. */
import { furnitureRules, type FurnitureRule } from './furniture-rules';
import type { Line, StrikeReason } from '#import/lines';

/** A line as long as this counts as text of the report: what stands twice is the second time struck only above it or when short ones repeat. */
const BODY = 120;

/** Lines with `struck` set where they are furniture. Lines that are struck already stay so. */
export function strikeFurniture(lines: readonly Line[], rules: readonly FurnitureRule[] = furnitureRules): Line[] {
  const seen = new Set<string>();
  const struck = lines.map((line) => {
    const reason = line.struck ?? reasonFor(line, rules) ?? (isDoubled(line, seen) ? 'doubled' : null);
    return { ...line, struck: reason };
  });
  return strikeTail(struck);
}

function reasonFor({ text, hint }: Line, rules: readonly FurnitureRule[]): StrikeReason | null {
  const seen = text.replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '').trim();
  // A bullet before a share button makes it no item of the report.
  const bare = seen.replace(/^[•▪►●■·]\s*/u, '') || seen;
  if (bare === '') return 'empty';
  for (const { reason, most, test } of rules) {
    if (bare.length > most) continue;
    if (typeof test === 'function' ? test(bare, hint) : test.test(bare)) return reason;
  }
  return null;
}

/** The same letters stood before: a headline that the page repeats, a lead that stands twice. */
function isDoubled({ text }: Line, seen: Set<string>): boolean {
  const letters = text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
  if (letters.length < 12) return false;
  if (seen.has(letters)) return true;
  seen.add(letters);
  return false;
}

/** Headings under which other reports are listed: the short lines after one are headlines of others. */
function strikeTail(lines: readonly Line[]): Line[] {
  const lastBody = lines.findLastIndex(
    ({ struck, text }) => struck === null && (text.length >= BODY || /[.!؟?]["”»)]*$/.test(text)),
  );
  const heading = lines.findIndex(
    ({ struck, text }, at) => at > lastBody && struck === 'read-also' && text.length <= 60,
  );
  if (heading < 0) return [...lines];
  return lines.map((line, at) => (at > heading && line.struck === null ? { ...line, struck: 'read-also' } : line));
}

/** A copy of the lines in which one counts again, or no longer. */
export function withStruck(lines: readonly Line[], at: number, struck: StrikeReason | null): Line[] {
  return lines.map((line, index) => (index === at ? { ...line, struck } : line));
}
