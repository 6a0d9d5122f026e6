/**
 * A UPK's book with the books of one group and two businesses beside it. The clean one has nothing to find; each planted
 * one differs from it in one place. January to June 2024; KSM Melati, whose members Sari and Wati owe 600.000 and 400.000.
 */
import type { PlainCell, PlainSheet } from './plain-book';

export type GroupCode = `KSM-0${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`;

const MONTHS = ['2024-01', '2024-02', '2024-03', '2024-04', '2024-05', '2024-06'] as const;
const on = (month: string, day: string): PlainCell => ({ day: `${month}-${day}` });

/** 100.000 of the principal and 15.000 of jasa a month, from February on. */
const UPK: readonly PlainSheet[] = [
  {
    name: 'Pinjaman',
    rows: [
      ['No', 'Nama KSM', 'Tanggal Pencairan', 'Jangka Waktu', 'Jumlah Pinjaman', 'Jasa'],
      [1, 'KSM Melati', { day: '2024-01-10' }, 10, 1_000_000, '1,5%'],
    ],
  },
  {
    name: 'Angsuran',
    rows: [
      ['Nama KSM', 'Tanggal Angsuran', 'Angsuran Pokok', 'Angsuran Jasa'],
      ...MONTHS.slice(1).map((month): PlainCell[] => ['Melati', on(month, '12'), 100_000, 15_000]),
    ],
  },
];

/** [month, day, text, in, out]; balances are added up here. */
type Entry = readonly [month: string, day: string, text: string, came: number, went: number, category?: string];

const GROUP: readonly Entry[] = [
  ['2024-01', '02', 'Saldo awal', 50_000, 0],
  ['2024-01', '05', 'Tabungan anggota', 20_000, 0],
  ['2024-01', '10', 'Pinjaman dari UPK', 1_000_000, 0],
  ['2024-01', '10', 'Pinjaman ke anggota', 0, 1_000_000],
  ...MONTHS.slice(1).flatMap((month): Entry[] => [
    [month, '05', 'Tabungan anggota', 20_000, 0],
    [month, '10', 'Angsuran dari anggota', 115_000, 0],
    [month, '11', 'Angsuran ke UPK', 0, 115_000],
  ]),
];

const BUSINESS: readonly Entry[] = [
  ['2024-01', '02', 'Modal awal', 500_000, 0, 'modal'],
  ...MONTHS.flatMap((month): Entry[] => [
    [month, '03', 'Tepung dan gula', 0, 400_000, 'pembelian barang'],
    [month, '20', 'Jual kue', 900_000, 0, 'penjualan'],
    [month, '21', 'Gas', 0, 100_000, 'biaya'],
    [month, '25', 'Untuk rumah', 0, 300_000, 'diambil untuk keluarga (prive)'],
  ]),
];

/** A paddy field: nothing from February to May. */
const FIELD: readonly Entry[] = [
  ['2024-01', '02', 'Modal awal', 800_000, 0, 'modal'],
  ['2024-01', '15', 'Bibit', 0, 600_000, 'pembelian barang'],
  ['2024-06', '20', 'Jual padi', 3_000_000, 0, 'penjualan'],
];

function cashRows(entries: readonly Entry[], category: boolean): PlainCell[][] {
  let balance = 0;
  return entries.map(([month, day, text, came, went, kind = '']) => {
    balance += came - went;
    const money = [came === 0 ? null : came, went === 0 ? null : went, balance];
    return [on(month, day), text, ...(category ? [kind] : []), ...money];
  });
}

const without = (entries: readonly Entry[], gone: (entry: Entry) => boolean): readonly Entry[] =>
  entries.filter((entry) => !gone(entry));

function groupSheet(planted: GroupCode | null): PlainSheet {
  const list =
    planted === 'KSM-08' ? GROUP.slice(1)
    : planted === 'KSM-04' ? without(GROUP, ([month]) => month === '2024-05' || month === '2024-06')
    : planted === 'KSM-05' ? without(GROUP, ([month, , text]) => month === '2024-04' && text.startsWith('Angsuran'))
    : planted === 'KSM-02' ? GROUP.map((entry): Entry => (entry[2] === 'Pinjaman ke anggota' ? [...entry.slice(0, 4), 1_070_001] as unknown as Entry : entry))
    : GROUP;
  const rows = cashRows(list, false);
  if (planted === 'KSM-01') rows[4]?.splice(4, 1, 91_000);
  if (planted === 'KSM-03') rows[5]?.splice(0, 1, on('2024-01', '31'));
  return {
    name: 'Kas Melati',
    rows: [['Buku Kas KSM'], ['KSM', 'KSM Melati'], ['Tanggal', 'Uraian', 'Masuk', 'Keluar', 'Saldo'], ...rows],
  };
} // prettier-ignore

function businessSheet(planted: GroupCode | null): PlainSheet {
  const entries = BUSINESS.map((entry): Entry => {
    const more = planted === 'KSM-07' && entry[0] === '2024-03' && entry[1] === '25';
    return more ? [entry[0], entry[1], entry[2], 0, 400_001, entry[5] ?? ''] : entry;
  });
  return {
    name: 'Kas Usaha Sari',
    rows: [
      ['Buku Kas Usaha'],
      ['Pemilik', 'Ibu Sari'],
      ['KSM', 'Melati'],
      ['Tanggal', 'Uraian', 'Golongan', 'Masuk', 'Keluar', 'Saldo'],
      ...cashRows(entries, true),
    ],
  };
}

const FIELD_SHEET: PlainSheet = {
  name: 'Kas Usaha Wati',
  rows: [
    ['Buku Kas Usaha'],
    ['Pemilik', 'Ibu Wati'],
    ['KSM', 'Melati'],
    ['Musiman', 'Ya'],
    ['Tanggal', 'Uraian', 'Golongan', 'Masuk', 'Keluar', 'Saldo'],
    ...cashRows(FIELD, true),
  ],
};

function savingsSheet(planted: GroupCode | null): PlainSheet {
  const rows = MONTHS.flatMap((month): PlainCell[][] => [
    [on(month, '05'), 'Ibu Sari', 12_000, null],
    [on(month, '05'), 'Ibu Wati', planted === 'KSM-09' && month === '2024-03' ? 7_999 : 8_000, null],
  ]);
  return {
    name: 'Tabungan Melati',
    rows: [['Tabungan Anggota'], ['KSM', 'KSM Melati'], ['Tanggal', 'Nama Anggota', 'Ditabung', 'Diambil'], ...rows],
  };
}

function sharesSheet(planted: GroupCode | null): PlainSheet {
  const rows = MONTHS.slice(1).flatMap((month): PlainCell[][] => [
    [on(month, '10'), 'Ibu Sari', null, 60_000, 9_000],
    [on(month, '10'), 'Ibu Wati', null, planted === 'KSM-06' && month === '2024-04' ? 40_001 : 40_000, 6_000],
  ]);
  return {
    name: 'Pinjaman anggota Melati',
    rows: [
      ['Pinjaman Anggota'],
      ['KSM', 'KSM Melati'],
      ['Tanggal', 'Nama Anggota', 'Bagian Pinjaman', 'Bayar Pokok', 'Bayar Jasa'],
      [on('2024-01', '10'), 'Ibu Sari', 600_000, null, null],
      [on('2024-01', '10'), 'Ibu Wati', 400_000, null, null],
      ...rows,
    ],
  };
}

const MEETINGS: PlainSheet = {
  name: 'Hadir Melati',
  rows: [['Daftar Hadir'], ['KSM', 'KSM Melati'], ['Tanggal', 'Hadir (orang)', 'Keputusan rapat'], ...MONTHS.map((month): PlainCell[] => [on(month, '05'), 8, 'rapat bulanan'])],
}; // prettier-ignore

const TRAINING: PlainSheet = {
  name: 'PWK',
  rows: [
    ['PWK'],
    ['Tanggal', 'Nama', 'KSM', 'Hadir', 'Lulus', 'Keterangan'],
    ...Array.from({ length: 12 }, (_, index): PlainCell[] => [
      { day: '2024-01-04' },
      `Ibu Contoh ${index + 1}`,
      'Melati',
      'Ya',
      index < 11 ? 'Ya' : 'Tidak',
    ]),
  ],
};

/** Where each is found; the cell is the one that a person must look at. */
export const PLANTED: Readonly<Record<GroupCode, string>> = {
  'KSM-01': 'Kas Melati!E8',
  'KSM-02': 'Kas Melati!D7',
  'KSM-03': 'Kas Melati!A9',
  'KSM-04': 'Kas Melati!A16',
  'KSM-05': 'Kas Melati!D13',
  'KSM-06': 'Pinjaman anggota Melati!D10:D11',
  'KSM-07': 'Kas Usaha Sari!E17',
  'KSM-08': 'Kas Melati!C4',
  'KSM-09': 'Tabungan Melati!C8:C9',
};

/** The sheets; with one error in them, or clean. */
export const groupBookSheets = (planted: GroupCode | null): readonly PlainSheet[] => [
  ...UPK,
  groupSheet(planted),
  savingsSheet(planted),
  sharesSheet(planted),
  MEETINGS,
  businessSheet(planted),
  FIELD_SHEET,
  TRAINING,
];
