/** What a member can pay, from the list of members or a proposal, where no book of the business tells it. Names are invented. */
import { plainBook, type PlainCell, type PlainSheet } from '../e2e/support/plain-book';
import { ANI, BUDI, CITRA, nikOf, nomineeSheets } from './support/book';
import { shareHost } from './support/share-host';

const capacities = (
  extra: readonly PlainSheet[],
  sheets = nomineeSheets(),
): Readonly<Record<string, number | null>> => {
  const { nominees } = shareHost(plainBook([...sheets, ...extra])).ask('lihatCalon', {
    partner: 'swamitra',
    asOf: '2025-06-30',
  }) as {
    nominees: { name: string; capacity: number | null }[];
  };
  return Object.fromEntries(nominees.map(({ name, capacity }) => [name, capacity]));
};
const proposal = (...rows: (readonly PlainCell[])[]): PlainSheet => ({
  name: 'Usulan',
  rows: [['No', 'Nama', 'KSM', 'Penghasilan', 'Biaya', 'Kemampuan Bayar', 'Usulan Pinjaman', 'Jangka Waktu'], ...rows],
});

test('a proposal: 2.150.000 − 1.400.000 = 750.000; the last one counts; nobody is made a member by it', () => {
  const told = capacities([
    proposal(
      [1, ANI.name, ANI.group, 1_000_000, 900_000, 100_000, 2_000_000, 12],
      [2, ANI.name, ANI.group, 2_150_000, 1_400_000, 750_000, 2_000_000, 12],
      [3, CITRA.name, BUDI.group, 9_000_000, 0, 9_000_000, 2_000_000, 12],
      [4, 'Orang Luar', ANI.group, 9_000_000, 0, 9_000_000, 2_000_000, 12],
    ),
  ]);
  // CITRA is of another KSM than the row says: it is nobody's.
  expect(told).toEqual({ [ANI.name]: 750_000, [BUDI.name]: null, [CITRA.name]: null });
});

test('the list of members goes before a proposal; costs above income leave nothing', () => {
  const list: PlainSheet = {
    name: 'Anggota',
    rows: [
      ['No', 'NIK', 'Nama Anggota', 'Nama KSM', 'L/P', 'Pendapatan per Bulan', 'Biaya per Bulan'],
      [1, nikOf(1), ANI.name, ANI.group, 'P', 450_000, 0],
      [2, nikOf(2), BUDI.name, BUDI.group, 'P', 500_000, 600_000],
      [3, nikOf(3), CITRA.name, CITRA.group, 'P', 500_000, null],
    ],
  };
  const sheets = [...nomineeSheets().filter(({ name }) => name !== 'Anggota'), list];
  const told = capacities([proposal([1, ANI.name, ANI.group, 9_000_000, 0, 0, 2_000_000, 12])], sheets);
  // Half of it stated is none.
  expect(told).toEqual({ [ANI.name]: 450_000, [BUDI.name]: 0, [CITRA.name]: null });
});

test('by the rule of Pengaturan: 40% of 450.000 = 180.000', () => {
  const settings: PlainSheet = {
    name: 'Pengaturan',
    rows: [
      ['Ketentuan', 'Nilai', 'Berlaku sejak', 'Sumber'],
      ['Aturan kemampuan bayar', 'bagian', '01/01/2020', 'BKM'],
      ['Bagian kemampuan bayar (%)', 40, '01/01/2020', 'BKM'],
    ],
  };
  expect(capacities([settings, proposal([1, ANI.name, ANI.group, 450_000, 0, 0, 2_000_000, 12])])[ANI.name]).toBe(
    180_000,
  );
});

test('a business is as old as the list says, though its cash book began later', () => {
  const sheets = nomineeSheets({ terms: { 'Lama usaha minimal (bulan)': 24 } }).map((one) =>
    one.name === 'Anggota'
      ? { ...one, rows: one.rows.map((row, index) => [...row, index === 0 ? 'Usaha Sejak' : { day: '2020-01-01' }]) }
      : one,
  );
  const cash: PlainSheet = {
    name: 'Kas Usaha Ani',
    rows: [
      ['Buku Kas Usaha'],
      ['Nama pemilik', ANI.name],
      ['KSM', ANI.group],
      ['Tanggal', 'Uraian', 'Golongan', 'Masuk', 'Keluar'],
      [{ day: '2025-05-01' }, 'Jual kue', 'penjualan', 500_000, null],
    ],
  };
  const { nominees } = shareHost(plainBook([...sheets, cash])).ask('lihatCalon', {
    partner: 'swamitra',
    asOf: '2025-06-30',
  }) as {
    nominees: { name: string; reasons: { code: string }[] }[];
  };
  expect(nominees.flatMap(({ reasons }) => reasons.map(({ code }) => code))).not.toContain('MTR-09');
});
