/** The one file that people paste: it runs in the host as pushed, without a page beside it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostOf } from '../../src/host/host';
import { bookBytes } from '../e2e/support/built';
import { envelopeOf, NOON, opened } from '../e2e/support/opened';

const DIST = join(__dirname, '..', '..', 'dist');
const code = readFileSync(join(DIST, 'paste', 'Bergulir.gs'), 'utf8');
const CURRENT = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.container.ui',
];
/** What Google grants where @OnlyCurrentDoc stands and no manifest was pasted. */
const pasted = { code, timeZone: 'Asia/Jakarta', scopes: CURRENT, pages: new Map<string, string>(), advanced: [] };

test('it begins with the words by which Google asks for this book alone', () => {
  expect(code.slice(0, 60)).toMatch(/^\/\*\*\n \* @OnlyCurrentDoc\n/);
});

test('its menu, its sidebars and its figures are those of the pushed add-on', () => {
  const book = bookBytes('a-ledger.xlsx');
  const [one, other] = [hostOf(pasted, { book, now: () => NOON }), opened(book)];
  expect(one.menus()).toEqual(other.menus());
  for (const host of [one, other]) {
    host.clickMenu('Mulai…');
    host.clickMenu('Hitung tunggakan…');
  }
  expect(one.ui.pages).toEqual(other.ui.pages);
  const asked = { asOf: '2023-01-31' };
  expect(envelopeOf(one, 'hitungTunggakan', asked)).toEqual(envelopeOf(other, 'hitungTunggakan', asked));
});

test('no name of it is declared twice, which the editor would not tell', () => {
  const names = [...code.matchAll(/^function (\w+)\(/gm)].map((match) => match[1]);
  expect(new Set(names).size).toBe(names.length);
});
