/**
 * Every declared function over the sample book, asked by a person who speaks one language: what it answers, asks and
 * tells is in that language; and what it writes into our own sheets is in the book's, whoever asked.
 */
import { readFileSync } from 'node:fs';
import type { Host } from '../../src/host/host';
import { workOutSums } from '../../src/host/model/sums';
import { type, typing } from '../fresh/support/typing';
import { declared, SAMPLE } from './support/built';

type Language = 'id' | 'en';

/** Short words that a sentence hardly does without, and that the other language has not. */
const WORDS: Readonly<Record<Language, RegExp>> = {
  id: /(?<![\p{L}\d])(yang|dengan|tidak|belum|atau|dari|untuk|sudah|adalah|bila|agar|sampai|tanpa|lembar|jalankan)(?![\p{L}\d])/iu,
  en: /(?<![\p{L}\d])(the|of|and|with|not|is|are|for|from|has|was|this|been|run)(?![\p{L}\d])/iu,
};
const OTHER: Readonly<Record<Language, Language>> = { id: 'en', en: 'id' };

const sample = new Uint8Array(readFileSync(SAMPLE));
/** 10 January 2025, noon in Jakarta: the sample's last repayments are of December. */
const NOW = Date.UTC(2025, 0, 10, 5);
const PARTNER = 'Sejahtera';

const open = (person: Language): Host =>
  typing(sample, { now: NOW, userLocale: person === 'en' ? 'en_GB' : 'id', locale: 'id_ID' });

const ARGS = {
  ...{ asOf: '2024-12-31', today: '2025-01-10', name: 'Ringkasan', partner: PARTNER, loan: 'P-01', who: 'P-01' },
  ...{ kind: 'group', group: 'Contoh', owner: 'Siti', officer: 'Petugas Contoh', ids: 'semua' },
  ...{ principal: '5 juta', tenor: '10', rate: '1,5', disbursed: '2024-01-31', from: '2025-01-06', to: '2025-01-12' },
};
/** What cannot be done, and is refused in one sentence. */
const WRONG = {
  ...{
    asOf: 'besok',
    convention: 'x',
    partner: 'x',
    loan: 'x',
    who: 'x',
    day: 'x',
    name: 'x',
    sheets: ['x'],
    key: 'x',
  },
  ...{ layout: 'x', kind: 'x', profile: 'x', principal: 'x', run: 99, person: 'x', ids: ['x'], mapping: 'x' },
};

/** Calls a function; what it left of formulas is worked out, as Google does it. */
function answerOf(host: Host, name: string, args: object): unknown {
  const answer: unknown = JSON.parse(String(host.call(name, JSON.stringify(args))));
  workOutSums(host.model);
  return answer;
}

/** Who stands before a partner, to be put on its list. */
function chosenIn(host: Host): readonly object[] {
  const { result } = answerOf(host, 'lihatCalon', ARGS) as { result: { keys: readonly string[] } }; // its own shape
  return result.keys.slice(0, 3).map((key) => ({ key }));
}

interface Told {
  readonly at: string;
  readonly text: string;
}

const leaves = (value: unknown, at: string): readonly Told[] => {
  if (typeof value === 'string') return [{ at, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${at}.${/^\d+$/.test(key) ? '*' : key}`));
};

/** Runs everything that is declared, and gives all that was said to the person. */
function toldBy(host: Host): readonly Told[] {
  const chosen = chosenIn(host);
  const { server, items } = declared();
  const refusals = server.flatMap(({ name }) => leaves(answerOf(host, name, WRONG), name));
  const answers = server.flatMap(({ name }) => leaves(answerOf(host, name, { ...ARGS, chosen }), name));
  for (const { functionName } of items.filter(({ functionName: each }) => each !== 'menuBahasa')) {
    host.ui.answers.push({ button: 'OK', text: 'tidak ada' });
    host.run(functionName);
    host.ui.answers.length = 0;
    workOutSums(host.model);
  }
  const { toasts, alerts } = host.ui;
  return [
    ...refusals,
    ...answers,
    ...toasts.map(({ message }) => ({ at: 'toast', text: message })),
    ...alerts.flatMap((alert) => leaves(alert, 'alert')),
  ];
}

const textsOf = (host: Host): readonly { readonly sheet: string; readonly text: string }[] =>
  host.model.sheets.flatMap((sheet) =>
    [...sheet.rows.values()].flatMap(({ cells }) =>
      cells.flatMap((cell) => (typeof cell?.value === 'string' ? [{ sheet: sheet.name, text: cell.value }] : [])),
    ),
  );

/** What stands in the book, its sheets' names, and what is quoted of it is in no language of ours. */
function unquoted(host: Host, book: ReadonlySet<string>): (text: string) => string {
  const names = host.model.sheets.map(({ name }) => name).sort((a, b) => b.length - a.length);
  return (text) => (book.has(text) ? '' : names.reduce((rest, name) => rest.split(name).join(''), text.replace(/"[^"]*"/g, '')));
} // prettier-ignore

/** Papers for people and banks here: Indonesian in every book. */
const ALWAYS_INDONESIAN = /^(Formulir persetujuan|Kelengkapan berkas|Surat pengantar|Kuitansi)/;

/** The bank's copy as it would go, shown before it does. */
const OF_THE_BANK = /^(lihatSalinan|bagikanKeMitra|buatSalinan|unduhSalinan)\.result\.(headings|rows|csv)/;

/** Steps of RKTL, which people take over or change: found again by their words, so the same in every book. */
const STEPS = /^(Tindak lanjuti|Kunjungi KSM|Betulkan bersama)/;
const OF_THE_PLAN = /^(perbaruiRktl|tagih)\.result\.steps\.\*\.step$/;

/** Writes the language into the row of Pengaturan below the last. */
function decide(host: Host, value: string): void {
  const sheet = host.model.sheets.find(({ name }) => name === 'Pengaturan');
  const row = Math.max(...(sheet?.rows.keys() ?? [1])) + 1;
  type(host, 'Pengaturan', `A${row}`, 'Bahasa lembar');
  type(host, 'Pengaturan', `B${row}`, value);
}

// Crossed: a sentence that followed the wrong one of the two would be found.
describe.each([
  ['en', 'Indonesia', 'id'],
  ['id', 'Inggris', 'en'],
] as const)('a person who speaks %s, in a book whose sheets speak %s', (person, decided, written) => {
  const host = open(person);
  decide(host, decided);
  const book = new Set(textsOf(host).map(({ text }) => text));
  const told = toldBy(host);
  const bare = unquoted(host, book);
  const own = host.model.sheets.filter(
    ({ rows, state }) => state === 'visible' && String(rows.get(1)?.cells[1]?.value ?? '').startsWith('Bergulir ·'),
  );

  test('gets Indonesian in cells, which everyone sees', () => {
    expect(() => host.evaluate('UMUR_TUNGGAKAN', [])).toThrow(/wajib diisi/);
    expect(host.evaluate('ARTI_TEMUAN', ['DAT-01'])).toBe('Jumlah tidak terbaca');
  });

  test('is told nothing in the other language', () => {
    expect(told.length).toBeGreaterThan(2000);
    const wrong = told.filter(
      ({ at, text }) =>
        !OF_THE_BANK.test(at) && !(OF_THE_PLAN.test(at) && STEPS.test(text)) && WORDS[OTHER[person]].test(bare(text)),
    );
    expect([...new Set(wrong.map(({ at, text }) => `${at}: ${text}`))]).toEqual([]);
  });

  test('finds own sheets in the language of the book', () => {
    expect(own.length).toBeGreaterThan(20);
    const wrong = textsOf(host)
      .filter(({ sheet, text }) => own.some(({ name }) => name === sheet) && !(sheet === 'RKTL' && STEPS.test(text)))
      .filter(({ sheet, text }) => WORDS[OTHER[ALWAYS_INDONESIAN.test(sheet) ? 'id' : written]].test(bare(text)));
    expect([...new Set(wrong.map(({ sheet, text }) => `${sheet}: ${text}`))]).toEqual([]);
  });
});
