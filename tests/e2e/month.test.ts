/** The month's end as a person gets it: from the command line, and in the sheet. */
import { bookJson, bookPath } from './support/built';
import { bergulir } from './support/cli';
import { envelopeOf, opened } from './support/opened';
import { plainBook, type PlainSheet } from './support/plain-book';
import { putCell } from '../../src/host/model/edit-cells';

interface Month {
  readonly asOf: string;
  readonly lpp: readonly Readonly<Record<string, unknown>>[];
  readonly byClass: Readonly<Record<string, number>>;
  readonly checks: readonly { readonly name: string; readonly ok: boolean; readonly loans: readonly string[] }[];
  readonly changes: readonly Readonly<Record<string, unknown>>[];
  readonly history: readonly {
    readonly asOf: string;
    readonly source: string;
    readonly byClass: unknown;
    readonly changed: boolean;
  }[];
  readonly written?: readonly string[];
}
const EXPECTED = bookJson('expected.json') as {
  readonly loans: readonly unknown[];
  readonly byClass: Readonly<Record<string, number>>;
}; // described in SOURCE.md

function monthOf(name: string, asOf = '2023-01-31'): Month {
  const run = bergulir(['month', bookPath(`${name}.xlsx`), '--as-of', asOf, '--json']);
  expect([run.code, run.err]).toEqual([0, '']);
  return JSON.parse(run.out) as Month; // compared with known figures below
}

test('--json holds what it promises, to the rupiah', () => {
  const month = monthOf('a-ledger');
  expect(Object.keys(month)).toEqual([
    'asOf',
    'convention',
    'lpp',
    'byClass',
    'checks',
    'unchecked',
    'changes',
    'history',
  ]);
  expect(month.byClass).toEqual(EXPECTED.byClass);
  expect(month.lpp).toHaveLength(EXPECTED.loans.length);
  expect(month.checks.filter(({ ok }) => !ok)).toEqual([]);
  expect(month.history).toHaveLength(12);
  expect(month.history.map(({ asOf }) => asOf).slice(-3)).toEqual(['2022-11-30', '2022-12-31', '2023-01-31']);
  expect(month.history[11]).toMatchObject({ source: 'book', byClass: EXPECTED.byClass });
  // the ledger begins with balances brought forward to 31 December
  expect(month.history.map(({ source }) => source)).toEqual([...Array(10).fill('unknown'), 'book', 'book']);
});

test('the planted figure of an LPP is a check that fails, and names its loan', () => {
  const failed = monthOf('c-lpp').checks.filter(({ ok }) => !ok);
  expect(failed.map(({ name, loans }) => [name, loans])).toEqual([['bookArrears', ['7']]]);
});

test('a report of one day is closed for that day only', () => {
  const run = bergulir(['month', bookPath('c-lpp.xlsx'), '--as-of', '2022-12-31']);
  expect(run.code).toBe(2);
  expect(run.err).toContain('31 Januari 2023');
});

/** Two loans of 1.200.000 over 12 months at 1%; repayments as given: [group, day, principal]. */
const book = (paid: readonly (readonly [string, string, number])[]): Uint8Array => {
  const sheets: readonly PlainSheet[] = [
    {
      name: 'Pinjaman',
      rows: [
        ['No', 'Nama KSM', 'Tanggal Pencairan', 'Jangka Waktu', 'Jumlah Pinjaman', 'Jasa'],
        [1, 'Melati', { day: '2022-01-10' }, 12, 1_200_000, '1%'],
        [2, 'Mawar', { day: '2022-03-10' }, 12, 1_200_000, '1%'],
      ],
    },
    {
      name: 'Angsuran',
      rows: [
        ['Nama KSM', 'Tanggal Angsuran', 'Angsuran Pokok', 'Angsuran Jasa'],
        ...paid.map(([group, day, amount]) => [group, { day }, amount, 12_000]),
      ],
    },
    {
      name: 'Pengaturan',
      rows: [
        ['Ketentuan', 'Nilai', 'Berlaku sejak', 'Sumber'],
        ['Nama pembuku', 'Siti Aminah', null, null],
      ],
    },
  ];
  return plainBook(sheets);
};
const PAID = [
  ['Melati', '2022-02-10', 100_000],
  ['Melati', '2022-03-10', 100_000],
] as const;

const closed = (host: ReturnType<typeof opened>, asOf: string): Month => {
  const answer = envelopeOf(host, 'tutupBulan', { asOf });
  if (!answer.ok) throw new Error(answer.message);
  return answer.result as unknown as Month; // our own result
};
const textOf = (host: ReturnType<typeof opened>, name: string): string => {
  const sheet = host.model.sheets.find((one) => one.name === name);
  return [...(sheet?.rows.values() ?? [])]
    .flatMap(({ cells }) => cells.map((cell) => String(cell?.value ?? '')))
    .join('\n');
};

test('closing writes the papers; the next month tells what was paid and what was put right afterwards', () => {
  const host = opened(book(PAID));
  const march = closed(host, '2022-03-31');
  expect(march.changes).toEqual([]);
  expect(march.written).toEqual([
    'LPP',
    'Kolektibilitas',
    'Cadangan risiko',
    'Berita acara',
    'Perubahan',
    'Riwayat bulanan',
    'Temuan',
  ]);
  expect(textOf(host, 'Berita acara')).toContain('dua juta dua ratus ribu rupiah'); // 2.400.000 less 200.000
  expect(textOf(host, 'LPP')).toContain('( Siti Aminah )');
  expect(host.model.sheets.find(({ name }) => name === '_bergulir_bulan')?.state).toBe('hidden');

  // A receipt of 31 March turns up, and April brings its own.
  const ledger = host.model.sheets.find(({ name }) => name === 'Angsuran');
  if (ledger === undefined) throw new Error('no ledger');
  const add = (row: number, cells: readonly (string | number)[]): void =>
    cells.forEach((value, index) =>
      putCell(ledger, { row, column: index + 1 }, { value, formula: null, arrayRange: null, style: 0, stale: false }),
    );
  add(4, ['Mawar', '31/03/2022', 50_000, 12_000]);
  add(5, ['Mawar', '10/04/2022', 100_000, 12_000]);
  const april = closed(host, '2022-04-30');
  expect(
    april.changes.map(({ since, kind, loan, principal, interest, balance }) => [
      since,
      kind,
      loan,
      principal,
      interest,
      balance,
    ]),
  ).toEqual([
    ['2022-03-31', 'class', '1', 0, 0, 0],
    ['2022-03-31', 'corrected', '2', 50_000, 12_000, -50_000],
    ['2022-03-31', 'paid', '2', 100_000, 12_000, -100_000],
  ]);
  expect(april.checks.filter(({ ok }) => !ok)).toEqual([]);
  expect(april.checks.map(({ name }) => name)).toContain('sinceStored');
  expect(april.history.find(({ asOf }) => asOf === '2022-03-31')).toMatchObject({ source: 'book', changed: true });
  expect(textOf(host, 'Perubahan')).toContain('Isi buku sampai hari itu tidak sama lagi');

  // March looked at again: exactly the receipt; closed again, nothing is left to tell.
  const again = closed(host, '2022-03-31').changes;
  expect(again.map(({ kind, principal }) => [kind, principal])).toEqual([['corrected', 50_000]]);
  expect(closed(host, '2022-03-31').changes).toEqual([]);
});

test('a month that cannot be read from the hidden sheet is never written over', () => {
  const host = opened(book(PAID));
  closed(host, '2022-03-31');
  const sheet = host.model.sheets.find(({ name }) => name === '_bergulir_bulan');
  const cell = sheet?.rows.get(3)?.cells[1];
  if (sheet === undefined || cell === undefined) throw new Error('nothing was stored');
  sheet.rows.get(3)!.cells[1] = { ...cell, value: 'jrusak' };
  const answer = envelopeOf(host, 'tutupBulan', { asOf: '2022-04-30' });
  expect(answer.ok ? '' : answer.message).toContain('_bergulir_bulan tidak dapat dibaca');
  expect(textOf(host, '_bergulir_bulan')).toContain('jrusak');
});
