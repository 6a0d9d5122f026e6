/** Periksa buku KSM through the built bundle: every code planted and found, a clean twin, and what is written. */
import { envelopeOf, opened } from './support/opened';
import { groupBookSheets, PLANTED, type GroupCode } from './support/group-books';
import { plainBook } from './support/plain-book';
import { ownSheetsOf, usersView } from './support/snapshot';

interface Found {
  readonly code: string;
  readonly sheet: string;
  readonly cell: string;
}
interface Result {
  readonly groups: readonly {
    readonly name: string;
    readonly habits: Readonly<Record<string, { last: string | null; state: string }>>;
    readonly monthsComplete: number;
    readonly cash: number;
    readonly overdue: number;
    readonly findings: readonly Found[];
    readonly unchecked: readonly unknown[];
    readonly members: readonly unknown[];
  }[];
  readonly businesses: readonly {
    readonly owner: string;
    readonly months: readonly unknown[];
    readonly capacity: {
      readonly rule: string;
      readonly amount: number;
      readonly sheet: string;
      readonly cell: string;
    };
    readonly findings: readonly Found[];
  }[];
  readonly training: readonly unknown[];
  readonly written: readonly string[];
}

const NOW = Date.UTC(2024, 6, 15, 5);
const ARGS = { asOf: '2024-06-30' };
const bookOf = (planted: GroupCode | null) => opened(plainBook(groupBookSheets(planted)), { now: NOW });

function resultOf(planted: GroupCode | null, name = 'lihatBukuKsm'): Result {
  const envelope = envelopeOf(bookOf(planted), name, ARGS);
  if (!envelope.ok) throw new Error(envelope.message);
  return envelope.result as Result; // compared with known figures below
}
const placesIn = ({ groups, businesses }: Result): readonly string[] =>
  [...groups, ...businesses].flatMap(({ findings }) =>
    findings.map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`),
  );

test('the clean twin has no finding, and its figures are those of the paper', () => {
  const result = resultOf(null);
  expect(placesIn(result)).toEqual([]);
  const [melati] = result.groups;
  expect(result.groups).toHaveLength(1);
  // 50.000 + 6 × 20.000; every instalment passed on.
  expect(melati).toMatchObject({ name: 'KSM Melati', cash: 170_000, overdue: 0, monthsComplete: 6, unchecked: [] });
  expect(melati?.members).toEqual([
    { name: 'Ibu Sari', savings: 72_000, share: 600_000, paid: 345_000 },
    { name: 'Ibu Wati', savings: 48_000, share: 400_000, paid: 230_000 },
  ]);
  expect(melati?.habits).toEqual({
    meeting: { last: '2024-06-05', state: 'alive' },
    saving: { last: '2024-06-05', state: 'alive' },
    bookkeeping: { last: '2024-06-11', state: 'alive' },
    lending: { last: '2024-01-10', state: 'asleep' },
    repaying: { last: '2024-06-12', state: 'alive' },
  });
  const [sari, wati] = result.businesses;
  // 900.000 − 400.000 − 100.000 = 400.000 a month.
  expect(sari?.months[5]).toEqual({
    month: '2024-06',
    income: 900_000,
    cost: 500_000,
    profit: 400_000,
    drawings: 300_000,
  });
  expect(sari?.capacity).toMatchObject({ rule: 'surplus', amount: 400_000, sheet: 'Kas Usaha Sari', cell: 'A5:F29' });
  // (3.000.000 − 600.000) ÷ 6: the seasonal business has kept its book for six months.
  expect(wati).toMatchObject({ owner: 'Ibu Wati', seasonal: true, findings: [], capacity: { amount: 400_000 } });
  // Twelve came, eleven were found fit; shares are booked elsewhere, so it is the group that got the loan.
  expect(result.training).toEqual([{ group: 'Melati', attended: 12, passed: 11, loaned: 11 }]);
});

test.each(Object.keys(PLANTED) as GroupCode[])('%s is found at its cell', (code) => {
  expect(placesIn(resultOf(code))).toContain(`${code} ${PLANTED[code]}`);
});

test('one planted error is one finding, but where it is several', () => {
  const others = (Object.keys(PLANTED) as GroupCode[]).map((code) => placesIn(resultOf(code)).filter((place) => !place.startsWith(code)).map((place) => place.slice(0, 6))); // prettier-ignore
  expect(others.map((codes) => [...new Set(codes)])).toEqual([
    [],
    [],
    [],
    // Two months without an entry are also savings and payments of the members that the cash book lacks.
    ['KSM-06', 'KSM-09'],
    // The instalment that the cash book lacks, the members paid.
    ['KSM-06'],
    [],
    [],
    [],
    [],
  ]);
});

test('what is written: six own sheets and the marks, and nothing of the user’s', () => {
  const host = bookOf('KSM-01');
  const gids = host.model.sheets.map(({ gid }) => gid);
  const before = usersView(host.model, gids);
  const envelope = envelopeOf(host, 'periksaBukuKsm', ARGS);
  expect(envelope.ok && (envelope.result as Result).written).toEqual([
    'Pantauan KSM',
    'Usaha Anggota',
    'Rekap PWK',
    'Lembar pendampingan',
    'RKTL',
    'Temuan',
  ]);
  expect(usersView(host.model, gids)).toEqual(before);
  expect(ownSheetsOf(host.model, gids).map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Pantauan KSM', 'Temuan']),
  );
});

test('a book without any such book says so', () => {
  const host = opened(plainBook(groupBookSheets(null).slice(0, 2)), { now: NOW });
  expect(envelopeOf(host, 'lihatBukuKsm', ARGS)).toMatchObject({ ok: false });
});

test('how many calls it makes does not depend on the number of entries', () => {
  const sale = [{ day: '2024-06-26' }, 'Jual kue', 'penjualan', 1_000, null];
  const longer = (times: number) =>
    groupBookSheets(null).map((sheet) =>
      sheet.name === 'Kas Usaha Sari'
        ? { ...sheet, rows: [...sheet.rows, ...Array.from({ length: times }, () => sale)] }
        : sheet,
    );
  const calls = (times: number): number => {
    const host = opened(plainBook(longer(times)), { now: NOW });
    host.calls.reset();
    expect(envelopeOf(host, 'periksaBukuKsm', ARGS).ok).toBe(true);
    return host.calls.total;
  };
  expect(calls(4_000)).toBe(calls(40));
});
