/**
 * The translation memories and XLIFF files in OmegaT's console mode. `npm run test:interop omegat`
 *
 * A memory is put into `tm/auto` of a project whose source is the Arabic of every unit, a line each: OmegaT must write
 * the English of every unit into its target. An XLIFF file is put into `source`: OmegaT must list the Arabic of every
 * unit as a segment to translate. The filter of OmegaT 3 offers what stands in `<target>` instead: that is said, and the
 * English must be whole.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { XmlDocument } from 'libxml2-wasm';
import { findProgram, openExporters } from './support/exporters.mjs';

/** The first version of OmegaT whose own filters read XLIFF 2. */
const READS_XLIFF_2 = 5;
/** The version that was seen to offer the `<target>` of XLIFF 1.2 as the text to translate. */
const OFFERS_TARGET = 3;

const command = findProgram('OmegaT', ['omegat'], '--help', 'omegat default-jre');
const { pairs, samples, pairSamples, tmx, xliff, xliff12, close } = await openExporters();
const folder = mkdtempSync(join(tmpdir(), 'bayan-omegat-'));
const version = /OmegaT-(\d+)[^\s,]*/.exec(omegat('--help'));
console.log(version?.[0] ?? 'OmegaT of an unknown version');

const real = samples.realInput();
const hostile = String(tmx.makeTmx(pairSamples.hostileRegisters(), 'sentence').content);
let failures = 0;

for (const grain of /** @type {const} */ (['sentence', 'phrase'])) {
  const units = pairs.pairsOf(real, grain);
  const memory = String(tmx.makeTmx(real, grain).content);
  const { missing, complaints } = readBackMemory(units, { 'article.tmx': memory, 'hostile.tmx': hostile });
  report(`TMX by ${grain}`, units.length, missing, complaints);
}

for (const grain of /** @type {const} */ (['sentence', 'phrase'])) {
  const units = pairs.pairsOf(real, grain);
  const { missing, complaints } = readBackXliff(units, String(xliff.makeXliff(real, grain).content));
  if (missing.length === units.length && Number(version?.[1] ?? 0) < READS_XLIFF_2) {
    console.log(
      `XLIFF 2.1 by ${grain}: not checked. ${version?.[0]} opens the file and finds no segment in it: it knows`,
    );
    console.log('  XLIFF 1.x only. The schema and the rules of the specification are checked in the unit tests.');
  } else report(`XLIFF 2.1 by ${grain}`, units.length, missing, complaints);
}

for (const grain of /** @type {const} */ (['sentence', 'phrase'])) {
  const units = pairs.pairsOf(real, grain);
  const file = String(xliff12.makeXliff12(real, grain).content);
  const { missing, complaints, segments } = readBackXliff(units, file);
  if (missing.length === units.length && Number(version?.[1] ?? 0) === OFFERS_TARGET) {
    const unread = units.filter(({ en }) => !segments.has(en)).map(({ id, en }) => `${id}: “${en}” is not listed`);
    report(`XLIFF 1.2 by ${grain}, offered by its English, not its Arabic`, units.length, unread, complaints);
  } else report(`XLIFF 1.2 by ${grain}`, units.length, missing, complaints);
}

rmSync(folder, { recursive: true });
await close();
if (failures > 0) process.exitCode = 1;

/**
 * @param {string} what
 * @param {number} total
 * @param {string[]} missing
 * @param {string[]} complaints
 */
function report(what, total, missing, complaints) {
  console.log(`${what}: ${total - missing.length} of ${total} units read back`);
  for (const line of [...missing.slice(0, 5), ...complaints.slice(0, 5)]) console.log(`  ${line}`);
  failures += missing.length + complaints.length;
}

/**
 * The units whose English OmegaT does not write where their Arabic stands.
 *
 * @param {import('../../src/exports/formats/pairs/pairs.ts').Pair[]} units
 * @param {Record<string, string>} memories
 */
function readBackMemory(units, memories) {
  // What stands twice in Arabic may be rendered in two ways, and OmegaT takes one of them for both.
  const sources = [...new Set(units.map(({ ar }) => ar))];
  const project = makeProject({ 'source/text.txt': `${sources.join('\n\n')}\n`, ...inFolder('tm/auto', memories) });
  const said = omegat(project, '--mode=console-translate');
  const target = join(project, 'target/text.txt');
  const lines = existsSync(target)
    ? readFileSync(target, 'utf8')
        .replace(/^\ufeff/, '')
        .split(/\r?\n\r?\n/)
    : [];
  const written = new Map(sources.map((ar, at) => [ar, lines[at]?.trim()]));
  const renderings = new Set(units.map(({ ar, en }) => JSON.stringify([ar, en])));
  const missing = units
    .filter(({ ar }) => !renderings.has(JSON.stringify([ar, written.get(ar)])))
    .map(({ id, ar, en }) => `${id}: “${ar}” became “${written.get(ar)}”, not “${en}”`);
  return { missing, complaints: complaintsIn(said) };
}

/**
 * The units whose Arabic OmegaT does not list as a segment.
 *
 * @param {import('../../src/exports/formats/pairs/pairs.ts').Pair[]} units
 * @param {string} file
 */
function readBackXliff(units, file) {
  const project = makeProject({ 'source/article.xlf': file });
  const listed = join(project, 'listed.tmx');
  const said = omegat(
    project,
    '--mode=console-createpseudotranslatetmx',
    '--pseudotranslatetype=equal',
    `--pseudotranslatetmx=${listed}`,
  );
  const segments = new Set(
    existsSync(listed)
      ? XmlDocument.fromString(readFileSync(listed, 'utf8'))
          .find('//seg')
          .map((node) => node.content)
      : [],
  );
  return {
    missing: units.filter(({ ar }) => !segments.has(ar)).map(({ id, ar }) => `${id}: “${ar}” is not listed`),
    complaints: complaintsIn(said),
    segments,
  };
}

/** @param {string} path @param {Record<string, string>} files */
function inFolder(path, files) {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`${path}/${name}`, text]));
}

/** A project of OmegaT, Arabic to English, a paragraph a segment. @param {Record<string, string>} files */
function makeProject(files) {
  const project = mkdtempSync(join(folder, 'project-'));
  for (const name of ['source', 'target', 'omegat', 'tm/auto', 'glossary', 'dictionary']) {
    mkdirSync(join(project, name), { recursive: true });
  }
  const folders = ['source_dir', 'target_dir', 'tm_dir', 'glossary_dir', 'glossary_file', 'dictionary_dir'];
  writeFileSync(
    join(project, 'omegat.project'),
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0">
${folders.map((name) => `<${name}>__DEFAULT__</${name}>`).join('\n')}
<source_lang>ar</source_lang><target_lang>en</target_lang>
<sentence_seg>false</sentence_seg><support_default_translations>true</support_default_translations>
<remove_tags>false</remove_tags>
</project></omegat>
`,
  );
  for (const [name, text] of Object.entries(files)) writeFileSync(join(project, name), text);
  return project;
}

/** Lines of OmegaT's log that say that something went wrong. @param {string} said */
function complaintsIn(said) {
  return said.split('\n').filter((line) => /\b(?:Error|Severe|Exception)\b/i.test(line));
}

/** @param {string[]} args */
function omegat(...args) {
  const settings = `--config-dir=${join(folder, 'settings')}`;
  const { stdout, stderr } = spawnSync(command, [...args, settings], { encoding: 'utf8', timeout: 180_000 });
  return `${stdout}${stderr}`;
}
