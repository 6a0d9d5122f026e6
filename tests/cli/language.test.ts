/** In which language a person is spoken to, and that English says all that Indonesian says. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chosenLanguage, languageSwitch, localeLanguage } from '../../src/host/cli/chosen-language';
import { RefusalError } from '../../src/host/cli/refusal';
import { openDesk, type Desk } from './desk';

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
});
afterEach(() => desk.remove());

describe('the language of the system', () => {
  test.each<[Record<string, string>, 'id' | 'en']>([
    [{}, 'id'],
    [{ LANG: '' }, 'id'],
    [{ LANG: 'C' }, 'id'],
    [{ LANG: 'POSIX' }, 'id'],
    [{ LANG: 'C.UTF-8' }, 'id'],
    [{ LANG: 'id_ID.UTF-8' }, 'id'],
    [{ LANG: 'jv_ID.UTF-8' }, 'id'],
    [{ LANG: 'de_DE.UTF-8' }, 'id'],
    [{ LANG: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'en_AU' }, 'en'],
    [{ LANG: 'en' }, 'en'],
    // LC_MESSAGES before LANG, LC_ALL before both; one that is set to nothing says nothing
    [{ LC_MESSAGES: 'en_GB.UTF-8', LANG: 'id_ID.UTF-8' }, 'en'],
    [{ LC_MESSAGES: 'id_ID.UTF-8', LANG: 'en_US.UTF-8' }, 'id'],
    [{ LC_MESSAGES: '', LANG: 'en_US.UTF-8' }, 'en'],
    [{ LC_ALL: 'C.UTF-8', LC_MESSAGES: 'en_US.UTF-8', LANG: 'en_US.UTF-8' }, 'id'],
    [{ LC_ALL: 'en_US.UTF-8', LC_MESSAGES: 'id_ID.UTF-8', LANG: 'id_ID.UTF-8' }, 'en'],
    [{ LC_ALL: '', LC_MESSAGES: '', LANG: 'en_US.UTF-8' }, 'en'],
    // of days and amounts, not of messages
    [{ LC_TIME: 'en_US.UTF-8', LC_NUMERIC: 'en_US.UTF-8' }, 'id'],
  ])('%j → %s', (env, language) => {
    expect(localeLanguage(env)).toBe(language);
    expect(chosenLanguage(['arrears', 'buku.xlsx'], env)).toBe(language);
  });
});

describe('what a person says goes before it', () => {
  test.each<[readonly string[], Record<string, string>, 'id' | 'en']>([
    [[], { BERGULIR_LANGUAGE: 'en' }, 'en'],
    [[], { BERGULIR_LANGUAGE: 'id', LC_ALL: 'en_US.UTF-8' }, 'id'],
    [[], { BERGULIR_LANGUAGE: '', LANG: 'en_US.UTF-8' }, 'en'],
    [['--language', 'id'], { BERGULIR_LANGUAGE: 'en', LC_ALL: 'en_US.UTF-8' }, 'id'],
    [['arrears', 'buku.xlsx', '--language', 'en'], { BERGULIR_LANGUAGE: 'id' }, 'en'],
    [['arrears', '--language=en', 'buku.xlsx'], {}, 'en'],
    [['--language', 'en', 'arrears', '--language', 'id'], {}, 'id'],
    [['arrears', '--', '--language', 'en'], {}, 'id'],
  ])('%j under %j → %s', (args, env, language) => expect(chosenLanguage(args, env)).toBe(language));

  test('a language that there is not is refused, in that of the system', () => {
    expect(() => chosenLanguage(['--language', 'fr'], {})).toThrow(RefusalError);
    expect(() => chosenLanguage([], { BERGULIR_LANGUAGE: 'su' })).toThrow(/"su"/);
    expect(desk.run('--language', 'fr', 'arrears', 'buku.xlsx')).toEqual({
      code: 2,
      out: '',
      err: 'Bahasa "fr" tidak dikenal; pilih id atau en.\n',
    });
    expect(desk.runUnder({ LANG: 'en_US.UTF-8' }, 'arrears', 'buku.xlsx', '--language=fr').err).toBe(
      'The language "fr" is not known; choose id or en.\n',
    );
    expect(desk.run('arrears', 'buku.xlsx', '--language').err).toMatch(/memerlukan isian/);
  });

  test('the switch is found wherever it stands', () => {
    expect(languageSwitch(['arrears'])).toBeUndefined();
    expect(languageSwitch(['--language'])).toBeUndefined();
  });
});

const VERBS = ['arrears', 'month', 'check', 'collect', 'map', 'books', 'nominees', 'menu', 'desk', 'help'];

/** Words by which a sentence is Indonesian, and no name of a sheet, a class or a document. */
const INDONESIAN = /\b(yang|dan|atau|tidak|buku|berkas|pilihan|perintah|bahasa|hari|lembar|tunggakan|temuan|saldo|sejak|simpan|bawaan|isian|per)\b/i; // prettier-ignore
const ENGLISH = /\b(the|and|or|of|not|is|file|language|default|show|options|usage|command|read)\b/i;

describe('help', () => {
  test.each(['', ...VERBS])('of "%s" is wholly in one language', (verb) => {
    const args = verb === '' ? ['--help'] : [verb, '--help'];
    const [own, other] = [desk.run(...args), desk.run(...args, '--language', 'en')];
    expect([own.code, other.code, own.err, other.err]).toEqual([0, 0, '', '']);
    expect(own.out).toMatch(/^Cara pakai: bergulir/);
    expect(other.out).toMatch(/^Usage: bergulir/);
    const sentences = (text: string): string =>
      text.replace(/--[\w-]+|"[^"]*"|BERGULIR_LANGUAGE|bergulir|\bmenu\b/g, '');
    expect(sentences(own.out)).not.toMatch(ENGLISH);
    expect(sentences(other.out)).not.toMatch(INDONESIAN);
  });

  test.each(VERBS)('help %s shows what %s --help shows', (verb) => {
    const shown = desk.run('help', verb);
    expect({ ...shown, out: '' }).toEqual({ code: 0, out: '', err: '' });
    expect(shown.out).toBe(desk.run(verb, '--help').out);
  });

  test('help alone is the first page, which names every verb', () => {
    const { code, out } = desk.run('help');
    expect({ code, out }).toEqual({ code: 0, out: desk.run('--help').out });
    for (const verb of VERBS) expect(out).toMatch(new RegExp(`^  ${verb} `, 'm'));
  });
});

describe('a mistyped word', () => {
  test.each([
    [['arears', 'buku.xlsx'], 'arrears', 'Perintah "arears" tidak dikenal; mungkin maksudnya: bergulir arrears.'],
    [['help', 'moth'], 'month', 'Perintah "moth" tidak dikenal; mungkin maksudnya: bergulir month.'],
    [['chekc'], 'check', 'Perintah "chekc" tidak dikenal; mungkin maksudnya: bergulir check.'],
    [['tunggakan', 'buku.xlsx'], 'arrears', 'Perintah "tunggakan" tidak dikenal; mungkin maksudnya: bergulir arrears.'],
    [['Meja'], 'desk', 'Perintah "Meja" tidak dikenal; mungkin maksudnya: bergulir desk.'],
    [
      ['arrears', 'buku.xlsx', '--as-off', '2024-12-31'],
      '--as-of',
      'Pilihan "--as-off" tidak dikenal; mungkin maksudnya: --as-of.',
    ],
  ])('%j: %s is meant', (args, near, sentence) => {
    expect(desk.run(...args)).toEqual({ code: 2, out: '', err: `${sentence}\n` });
    expect(desk.run('--language', 'en', ...args).err).toMatch(
      new RegExp(`^There is no .* did you mean: .*${near}\\.\\n$`),
    );
  });

  test.each([[['xyzzy']], [['help', 'xyzzy']], [['arrears', 'buku.xlsx', '--qqqqq']]])(
    '%j is like nothing: no guess',
    (args) => {
      expect(desk.run(...args).err).toMatch(/tidak dikenal; lihat bergulir --help\.\n$/);
      expect(desk.run(...args, '--language', 'en').err).toMatch(/; see bergulir --help\.\n$/);
    },
  );
});

describe('in English', () => {
  const ENV = { LANG: 'en_GB.UTF-8' };
  const refused = (...args: string[]): string => desk.runUnder(ENV, ...args).err;

  test('refusals', () => {
    expect(refused('arrears', 'tiada.xlsx')).toMatch(/^There is no file ".*tiada\.xlsx"\.\n$/);
    expect(refused('arrears')).toBe('Name the book, for example: bergulir arrears book.xlsx\n');
    expect(refused('arrears', 'buku.xlsx', '--as-of', '31/12/2024')).toMatch(/^"31\/12\/2024" is no day; /);
    expect(refused('arrears', 'buku.xlsx', '--out', 'buku.xlsx')).toMatch(/^The result’s file is the book itself/);
    expect(refused('menu', 'buku.xlsx', 'Nonsense')).toMatch(
      /^There is no menu item "Nonsense"\. There are: .*Compute arrears…/,
    );
  });

  test('why a file cannot be read', () => {
    writeFileSync(join(desk.folder, 'rusak.xlsx'), 'No;KSM\n1;Melati\n');
    expect(refused('arrears', 'rusak.xlsx')).toMatch(/cannot be read: This file is no \.xlsx book but text/);
    writeFileSync(join(desk.folder, 'rusak.xlsx'), Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]));
    expect(refused('arrears', 'rusak.xlsx')).toMatch(/is damaged or cut off \(the zip has no end\)/);
  });

  test('the figures are told in English and are the same', () => {
    const args = ['arrears', 'buku.xlsx', '--as-of', '2024-12-31'];
    const [own, other] = [desk.run(...args).out, desk.runUnder(ENV, ...args).out];
    expect(other).toMatch(/^Arrears as of 31\/12\/2024 · convention: urban\n/);
    expect(other).toMatch(/^Active loans \d+, in arrears \d+ · active KSM/m);
    expect(other).toMatch(/ paid off$/m);
    const amounts = (text: string): readonly string[] =>
      text
        .split('Temuan:')[0]!
        .split('Findings:')[0]!
        .match(/[\d.,]+%?/g) ?? [];
    expect(amounts(own).length).toBeGreaterThan(100);
    expect(amounts(other)).toEqual(amounts(own));
  });

  test('a saved result is told of', () => {
    expect(refused('arrears', 'buku.xlsx', '--in-place')).toMatch(
      /^Copy of the old book: .*\.bak\nResult saved as .*buku\.xlsx\n$/,
    );
  });

  test('an item of the menu runs by its name in either language', () => {
    const own = desk.runUnder(ENV, 'menu', 'buku.xlsx', 'Compute arrears…', '--json');
    const other = desk.runUnder(ENV, 'menu', 'buku.xlsx', 'Hitung tunggakan...', '--json');
    expect(own.code).toBe(0);
    expect(other).toEqual(own);
    expect(desk.run('menu', 'buku.xlsx', 'Compute arrears…', '--json').code).toBe(0);
  });
});

/** Sentences are said in the person's language; all else is data. */
const SENTENCES = [
  'message',
  'why',
  'fix',
  'clause',
  'label',
  'costs',
  'problem',
  'changedSince',
  'told',
  'remark',
  'missing',
  'says',
];
const data = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(data);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => (SENTENCES.includes(key) ? [] : [[key, data(one)]])),
  );
};

test.each([
  ['arrears', '--as-of', '2024-12-31'],
  ['month', '--as-of', '2024-12-31'],
  ['check', '--as-of', '2024-12-31'],
  ['collect', '--from', '2025-01-06', '--to', '2025-01-12'],
  ['map'],
  ['books'],
  ['nominees', '--partner', 'Makmur'],
])('%s --json: the data are the same in either language', (verb, ...more) => {
  const args = [verb, 'buku.xlsx', ...more, '--json'];
  const [own, other] = [desk.run(...args), desk.run(...args, '--language', 'en')];
  expect([other.code, other.err]).toEqual([own.code, '']);
  expect(data(JSON.parse(other.out))).toEqual(data(JSON.parse(own.out)));
});
