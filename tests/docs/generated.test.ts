import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { EXAMPLES } from '../../scripts/docs/rule-examples';
import { TITLES } from '../../scripts/docs/rule-titles';
import { rulesPage } from '../../scripts/docs/rules-page';
import { rulesPageEnglish } from '../../scripts/docs/rules-page-english';
import { sheetsPage } from '../../scripts/docs/sheets-page';
import { functionsPage } from '../../scripts/docs/functions-page';
import { cell, table } from '../../scripts/docs/markdown';
import { MENU_ITEMS } from '../../src/addon/declaration';
import { CONVENTIONS } from '../../src/arrears/conventions';
import { HELP_WORDS } from '../../src/host/cli/words/help';
import { items } from '../../src/messages/panels/items';
import { LOAN_COLUMNS } from '../../src/sheets/columns/loans';

const ROOT = join(__dirname, '..', '..');
const markdown = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
const PAGES = [...markdown('docs'), 'README.md', 'README.en.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];

/** GitHub's anchor of a heading. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .trim()
    .replace(/ /g, '-');

test('a table survives what stands in its cells', () => {
  expect(table(['a', 'b'], [['x | y', 'z\nz']])).toBe('| a | b |\n| --- | --- |\n| x \\| y | z z |');
  expect(cell('  a  ')).toBe('a');
});

test('docs/rules.md has every code with every sentence, none of them empty', () => {
  const page = rulesPage();
  for (const code of Object.keys(EXAMPLES)) expect(page).toContain(`## ${code} · `);
  expect(Object.keys(TITLES).sort()).toEqual(Object.keys(EXAMPLES).sort());
  expect(page).not.toMatch(/undefined|NaN|\[object|\| {2,}\|/);
  expect(page).not.toContain('Sel ini perlu diperiksa (DAT'); // the words for a variant that nobody knows
});

test('docs/rules.en.md has every code, each with words of its own', () => {
  const page = rulesPageEnglish();
  for (const code of Object.keys(EXAMPLES)) expect(page).toContain(`## ${code} · `);
  expect(page).not.toMatch(/undefined|NaN|\[object|\| {2,}\||\*\*\*\*/);
  expect(page).not.toContain('This cell needs a look ('); // the words for a variant that nobody knows
});

test('docs/sheets.md has every declared column', () => {
  for (const column of LOAN_COLUMNS) expect(sheetsPage()).toContain(`| ${cell(column.header)} |`);
});

test('docs/functions.md has every function, their arguments apart by semicolons', () => {
  const page = functionsPage();
  const names = [...page.matchAll(/^## (\w+)$/gm)].map((match) => match[1]);
  expect(names).toEqual([
    'TUNGGAKAN_POKOK',
    'TUNGGAKAN_JASA',
    'UMUR_TUNGGAKAN',
    'KOLEKTIBILITAS',
    'CADANGAN_RISIKO',
    'JADWAL_ANGSURAN',
    'TABEL_TUNGGAKAN',
    'INDIKATOR_UPK',
    'PERIKSA_SOP',
    'ARTI_TEMUAN',
    'TERBILANG',
    'ANGSURAN_MITRA',
    'KEMAMPUAN_BAYAR',
    'SAMARKAN_NIK',
    'SALDO_KAS',
    'LABA_USAHA',
  ]);
  expect(page).toContain('`TUNGGAKAN_POKOK(pokok; tenor; tanggal_cair; dibayar_pokok; per_tanggal; [konvensi])`');
  expect(page).not.toMatch(/undefined/);
});

test('the guide names every finding of the catalogue', () => {
  const guide = readFileSync(join(ROOT, 'docs/panduan.md'), 'utf8');
  for (const code of Object.keys(EXAMPLES)) expect(guide).toContain(code);
});

test('the guide has a chapter for every item of the menu', () => {
  const guide = readFileSync(join(ROOT, 'docs/panduan.md'), 'utf8');
  for (const item of MENU_ITEMS) expect(guide).toContain(`\n## ${item.label}\n`);
});

test('both READMEs name every item of the menu, and show the same pictures', () => {
  const [indonesian, english] = ['README.md', 'README.en.md'].map((page) => readFileSync(join(ROOT, page), 'utf8'));
  for (const { functionName } of MENU_ITEMS) {
    expect(indonesian).toContain(`_${items.id[functionName]?.label ?? functionName}_`);
    expect(english).toContain(`_${items.en[functionName]?.label ?? functionName}_`);
  }
  const pictures = (text = ''): string[] =>
    [...text.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, path = '']) => path.replace('architecture', 'arsitektur'));
  expect(pictures(english)).toEqual(pictures(indonesian));
});

test.each(PAGES)('%s links to what exists', (page) => {
  const text = readFileSync(join(ROOT, page), 'utf8');
  for (const [, target = ''] of text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)) {
    const [file = '', hash] = target.split('#');
    const path = file === '' ? join(ROOT, page) : join(ROOT, dirname(page), file);
    expect(() => readdirSync(dirname(path))).not.toThrow();
    if (file.endsWith('.md') || file === '') {
      const headings = [...readFileSync(path, 'utf8').matchAll(/^#+ (.*)$/gm)].map((match) => anchor(match[1] ?? ''));
      if (hash !== undefined) expect(headings).toContain(hash);
    } else {
      expect(readdirSync(dirname(path))).toContain(path.split('/').pop());
    }
  }
});

test.each(PAGES)('%s names npm scripts that exist', (page) => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const text = readFileSync(join(ROOT, page), 'utf8');
  for (const [, name = ''] of text.matchAll(/npm run (?:--silent )?([\w:]+)/g))
    expect(Object.keys(scripts)).toContain(name);
});

test('the README and the guide name every convention, the help the first ones', () => {
  for (const { name } of CONVENTIONS) {
    for (const page of ['README.md', 'README.en.md', 'docs/panduan.md'])
      expect(readFileSync(join(ROOT, page), 'utf8')).toContain(`\`${name}\``);
    for (const { convention } of Object.values(HELP_WORDS)) expect(convention).toContain(name);
  }
});
