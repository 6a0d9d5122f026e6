/** Books that open but cannot be computed, each with the whole sentence that the person reads. */
import type { PlainSheet } from '../e2e/support/plain-book';

const LOANS = ['No', 'Nama KSM', 'Tanggal Pencairan', 'Jangka Waktu', 'Jumlah Pinjaman', 'Jasa'];
const LEDGER = ['KSM', 'Tanggal Angsuran', 'Angsuran Pokok', 'Angsuran Jasa'];
const MAWAR = [1, 'Mawar', { day: '2022-01-10' }, 12, 1_200_000, '1%'] as const;

export interface BadBook {
  readonly name: string;
  readonly sheets: readonly PlainSheet[];
  readonly sentence: string;
}

export const BAD_BOOKS: readonly BadBook[] = [
  {
    name: 'tanpa-isi',
    sheets: [{ name: 'Sheet1', rows: [] }],
    sentence: 'Buku ini kosong: tidak ada satu sel pun yang berisi.',
  },
  {
    name: 'resep',
    sheets: [
      {
        name: 'Resep',
        rows: [
          ['Resep', 'Bahan'],
          ['Soto', 'Ayam'],
        ],
      },
    ],
    sentence: 'Daftar pinjaman tidak ditemukan di buku ini.',
  },
  {
    name: 'kas',
    sheets: [
      {
        name: 'Kas',
        rows: [
          ['Tanggal', 'Uraian', 'Masuk', 'Keluar', 'Saldo'],
          [{ day: '2022-01-10' }, 'Angsuran Mawar', 100_000, 0, 100_000],
        ],
      },
    ],
    sentence: 'Daftar pinjaman tidak ditemukan di buku ini.',
  },
  {
    name: 'judul-saja',
    sheets: [
      { name: 'Pinjaman', rows: [LOANS] },
      { name: 'Angsuran', rows: [LEDGER] },
    ],
    sentence: 'Daftar pinjaman di lembar "Pinjaman" belum berisi satu pinjaman pun.',
  },
  {
    name: 'tanpa-angsuran',
    sheets: [{ name: 'Pinjaman', rows: [LOANS, [...MAWAR]] }],
    sentence: 'Buku angsuran tidak ditemukan, jadi tunggakan tidak dihitung.',
  },
  {
    name: 'teks-melulu',
    sheets: [
      { name: 'Pinjaman', rows: [LOANS, [1, 'Mawar', { day: '2022-01-10' }, 12, 'satu juta lebih', '1%']] },
      { name: 'Angsuran', rows: [LEDGER, ['Mawar', { day: '2022-02-10' }, 100_000, 12_000]] },
    ],
    sentence:
      'Daftar pinjaman di lembar "Pinjaman" berisi 1 baris, tetapi tidak satu pun dapat dihitung. Yang kosong atau tidak terbaca: Jumlah Pinjaman (E2).',
  },
];

/** One loan that can be read, one that cannot, and a repayment that cannot: the rest is computed. */
export const halfBad = (
  amount: PlainSheet['rows'][number][number],
  paid: PlainSheet['rows'][number][number],
): readonly PlainSheet[] => [
  { name: 'Pinjaman', rows: [LOANS, [...MAWAR], [2, 'Melati', { day: '2022-01-10' }, 12, amount, '1%']] },
  {
    name: 'Angsuran',
    rows: [LEDGER, ['Mawar', { day: '2022-02-10' }, 100_000, 12_000], ['Mawar', { day: '2022-03-10' }, paid, 12_000]],
  },
];
