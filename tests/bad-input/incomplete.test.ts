/** Books that open but say too little: one sentence and nothing written, or findings beside what can be computed. */
import { writeFileSync } from 'node:fs';
import { arrearsOf, bergulir, hashOf, scratch } from '../e2e/support/cli';
import { envelopeOf, opened } from '../e2e/support/opened';
import { plainBook } from '../e2e/support/plain-book';
import { ownSheetsOf, usersView } from '../e2e/support/snapshot';
import { BAD_BOOKS, halfBad } from './books';

const folder = scratch();
afterAll(folder.remove);

test.each(BAD_BOOKS)('$name.xlsx', ({ name, sheets, sentence }) => {
  const path = folder.path(`${name}.xlsx`);
  writeFileSync(path, plainBook(sheets));
  const [before, beside] = [hashOf(path), folder.list()];
  const ran = bergulir([
    'arrears',
    path,
    '--json',
    '--as-of',
    '2022-12-31',
    '--out',
    folder.path(`hasil-${name}.xlsx`),
  ]);
  expect(ran).toEqual({ code: 2, out: '', err: `${sentence}\n` });
  expect(bergulir(['menu', path, 'Hitung tunggakan…', '--in-place'])).toEqual(ran);
  expect([hashOf(path), folder.list()]).toEqual([before, beside]);
});

test.each(BAD_BOOKS)('$name.xlsx in the sheet: the sentence, and no own sheet', ({ sheets, sentence }) => {
  const host = opened(plainBook(sheets));
  const gids = host.model.sheets.map((sheet) => sheet.gid);
  const users = usersView(host.model, gids);
  for (const name of ['lihatTunggakan', 'hitungTunggakan'])
    expect(envelopeOf(host, name, { asOf: '2022-12-31' })).toEqual({ ok: false, message: sentence });
  expect(ownSheetsOf(host.model, gids)).toEqual([]);
  expect(usersView(host.model, gids)).toEqual(users);
});

// On paper: 12 × 100.000 from February on; 11 are due on 31 December, one readable repayment.
const MAWAR = { principal: 1_200_000, paidPrincipal: 100_000, overduePrincipal: 1_000_000 };

test.each([
  ['text', 'satu juta lebih', 'lima ratus', 'DAT-01'],
  ['errors', { error: '#REF!' }, { error: '#N/A' }, 'DAT-12'],
] as const)('%s where amounts stand', (name, amount, paid, code) => {
  const path = folder.path(`sebagian-${name}.xlsx`);
  writeFileSync(path, plainBook(halfBad(amount, paid)));
  const got = arrearsOf(path, ['--as-of', '2022-12-31']);
  expect(got.loans.map((loan) => loan.group)).toEqual(['Mawar']);
  expect(got.loans[0]).toMatchObject(MAWAR);
  const found = got.findings.filter((finding) => finding.code === code);
  expect(found.map(({ sheet, cell, severity }) => [sheet, cell, severity])).toEqual([
    ['Pinjaman', 'E3', 'error'],
    ['Angsuran', 'C3', 'error'],
  ]);
  for (const { message } of found) expect(message).toMatch(/^[A-Z"].*\.$/);
});
