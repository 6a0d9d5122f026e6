import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { buildAddon, codeOf } from '../../scripts/build/addon';
import { renew } from '../../scripts/build/output';
import { inlinePage } from '../../scripts/build/sidebar';
import { overBudget } from '../../scripts/build/size-budget';
import { MAIN_TEXT, smallAddon, type SmallAddon } from './small-addon';

let addon: SmallAddon;
beforeEach(() => {
  addon = smallAddon();
});
afterEach(() => addon.remove());

const built = (text: string) => codeOf(addon.write('main.ts', text), '1.2.3');

describe('Code.js', () => {
  test('offers the declared functions at top level, with their own parameter names', async () => {
    const { code } = await built(MAIN_TEXT);
    const heads = [...code.matchAll(/^function (\w+)\((.*)\) \{$/gm)].map((match) => `${match[1]}(${match[2]})`);
    expect(heads).toEqual(['onOpen(e)', 'onInstall(e)', 'menuHitung()', 'hitung(argsJson)', 'TAMBAH(satu, dua)']);
  });

  test('hands the arguments on', async () => {
    const { code } = await built(MAIN_TEXT);
    const realm = createContext(Object.create(null));
    runInContext(code, realm);
    expect(runInContext('TAMBAH(40, 2) + TAMBAH(1)', realm)).toBe(43);
    expect(runInContext('hitung("{}")', realm)).toBe('{}');
  });

  test('documents a cell function as Sheets reads it, @customfunction last', async () => {
    const { code } = await built(MAIN_TEXT);
    const comment = code.slice(code.lastIndexOf('/**'), code.indexOf('function TAMBAH'));
    expect(comment.split('\n').filter(Boolean)).toEqual([
      '/**',
      ' * Menjumlah dua bilangan. * / bukan akhir',
      ' * Contoh: =TAMBAH(1; 2)',
      ' *',
      ' * @param {number} satu Bilangan pertama.',
      ' * @param {number} [dua] Bilangan kedua.',
      ' * @return {number} Jumlahnya.',
      ' * @customfunction',
      ' */',
    ]);
  });

  test.each([
    [
      'a service at load time',
      `const ui = SpreadsheetApp.getUi();\nexport { ui };${MAIN_TEXT}`,
      /SpreadsheetApp is not defined/,
    ],
    ['a timer at load time', `setTimeout(() => 1, 0);${MAIN_TEXT}`, /setTimeout is not defined/],
    ['Intl at load time', `export const f = new Intl.NumberFormat('id');${MAIN_TEXT}`, /Intl is not defined/],
    ['no declaration', 'export const a = 1;', /no DECLARATION/],
    [
      'a declared function that is missing',
      MAIN_TEXT.replace('export const hitung', 'const hitung'),
      /not exported.*hitung/,
    ],
    ['a private name', MAIN_TEXT.replaceAll('menuHitung', 'menuHitung_'), /would not find.*menuHitung_/],
    [
      'a submit that no server function takes',
      MAIN_TEXT.replace("submit: 'hitung'", "submit: 'x'"),
      /no server function/,
    ],
    [
      'a cell function that is also a server function',
      MAIN_TEXT.replace("name: 'hitung'", "name: 'TAMBAH'"),
      /declared twice/,
    ],
    ['syntax that Google refuses', `export const big = 10n;${MAIN_TEXT}`, /[Bb]ig integer/],
  ])('is refused with %s', async (_, text, message) => {
    await expect(built(text)).rejects.toThrow(message);
  });

  test('is refused on a mere warning', async () => {
    await expect(built(`export const twice = { a: 1, a: 2 };${MAIN_TEXT}`)).rejects.toThrow(/[Dd]uplicate key/);
  });
});

describe('a page', () => {
  test('holds its script and its style, without template literals', async () => {
    const page = addon.write(
      'pages/panel.html',
      '<html><head><base target="_top"><link rel="stylesheet" href="panel.css"></head><body><script src="./panel.ts"></script></body></html>',
    );
    addon.write('pages/panel.css', 'p { color: red }');
    addon.write('pages/panel.ts', 'const n: number = 2;\n(globalThis as any).say = `n = ${n} $& </script>`;');
    const html = await inlinePage(page);
    expect(html).toContain('p { color: red }');
    expect(html).not.toContain('`');
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    expect(html).toContain('$&');
    expect(html).not.toMatch(/src=|\.css"/);
  });

  test('may not ask for anything outside', async () => {
    const page = addon.write('panel.html', '<link rel="stylesheet" href="https://ssl.gstatic.com/docs/add-ons1.css">');
    await expect(inlinePage(page)).rejects.toThrow(/another file/);
  });
});

describe('the size budget', () => {
  test.each([
    [1099, 0],
    [1100, 0],
    [1101, 1],
  ])('%i bytes against 1000: %i problems', (bytes, problems) => {
    expect(overBudget({ 'Code.js': bytes }, { 'Code.js': 1000 })).toHaveLength(problems);
  });
  test('a file without a line is a problem', () => {
    expect(overBudget({ 'new.html': 1 }, {})).toEqual(['new.html (1 bytes) has no line in scripts/size-budget.json']);
  });
});

describe('the output folder', () => {
  test('is what it was when a build fails half way', async () => {
    const dist = join(addon.folder, 'dist');
    await renew(dist, async (folder) => writeFileSync(join(folder, 'a.txt'), 'old'));
    const failing = renew(dist, async (folder) => {
      writeFileSync(join(folder, 'a.txt'), 'new');
      throw new Error('half way');
    });
    await expect(failing).rejects.toThrow('half way');
    expect(readFileSync(join(dist, 'a.txt'), 'utf8')).toBe('old');
    expect(readdirSync(dist)).toEqual(['a.txt']);
  });

  test('gets the files of the add-on and keeps what the build does not make', async () => {
    const dist = join(addon.folder, 'dist');
    await renew(dist, async (folder) => writeFileSync(join(folder, 'kept.txt'), 'kept'));
    const source = {
      entry: addon.write('main.ts', MAIN_TEXT),
      manifest: addon.write('appsscript.json', '{}'),
      pages: join(addon.write('pages/p.html', '<p>halo</p>'), '..'),
      version: '1.2.3',
    };
    await renew(dist, async (folder) => {
      const { sizes } = await buildAddon(source, join(folder, 'addon'));
      expect(sizes['p.html']).toBe(11);
    });
    expect(readdirSync(join(dist, 'addon')).sort()).toEqual(['Code.js', 'appsscript.json', 'p.html']);
    expect(existsSync(join(dist, 'kept.txt'))).toBe(true);
  });
});
