/** What *Cocokkan kolom…* and the remembered mapping say: one clear sentence each. */
import type { Misplaced } from '../../sheets/mapping/wanted-place';
import type { Unusable } from '../../sheets/mapping/make-table';
import type { Mismatch } from '../../sheets/mapping/types';

const AGAIN = 'jalankan Cocokkan kolom… sekali lagi.';

type Sentence = (sheet: string, what: string) => string;

const MISMATCHES: Readonly<Record<Mismatch['variant'], Sentence>> = {
  sheet: (sheet) => `Lembar "${sheet}" yang dulu dicocokkan tidak ada lagi di buku ini; ${AGAIN}`,
  table: (sheet, heading) =>
    `Tabel dengan judul kolom "${heading}" di lembar "${sheet}" tidak ditemukan lagi seperti saat dicocokkan; ${AGAIN}`,
  heading: (sheet, heading) =>
    `Kolom "${heading}" di lembar "${sheet}" tidak ditemukan lagi seperti saat dicocokkan; ${AGAIN}`,
  end: (sheet, text) =>
    `Tulisan "${text}" yang menandai akhir tabel di lembar "${sheet}" tidak ditemukan lagi; ${AGAIN}`,
};

const UNUSABLE: Readonly<Record<Unusable['variant'], Sentence>> = {
  noHeadings: (sheet, row) =>
    `Di lembar "${sheet}" tidak ada judul kolom yang dapat dikenali kembali pada baris ${row}.`,
  unknownField: (sheet, field) => `Arti kolom "${field}" tidak dikenal untuk tabel di lembar "${sheet}".`,
  twice: (sheet, field) => `Dua kolom di lembar "${sheet}" diberi arti "${field}"; pilih satu saja.`,
  lacks: (sheet, missing) => `Tabel di lembar "${sheet}" belum mempunyai kolom ${missing}.`,
  noMonth: (sheet, heading) => `Judul "${heading}" di lembar "${sheet}" tidak menyebut bulan atau angsuran ke berapa.`,
  noHeading: (sheet, field) =>
    `Kolom untuk "${field}" di lembar "${sheet}" tidak berjudul tulisan; beri judul dahulu agar dapat dikenali kembali.`,
  noEnd: (sheet, row) =>
    `Akhir tabel di lembar "${sheet}" tidak dapat diingat: baris ${row} di bawahnya tidak diawali tulisan yang hanya ada di situ.`,
};

const MISPLACED: Readonly<Record<Misplaced['variant'], Sentence>> = {
  table: (sheet, range) => `Alamat tabel "${range}" di lembar "${sheet}" tidak dapat dibaca; tulis seperti B5:K40.`,
  gone: () => 'Buku berubah sejak panel dibuka; muat ulang Cocokkan kolom… lalu ulangi.',
  kind: (sheet, kind) => `Jenis tabel "${kind}" di lembar "${sheet}" tidak dikenal.`,
  layout: (_, layout) => mapping.unknownLayout(layout),
  cell: (sheet, cell) => `Alamat "${cell}" di lembar "${sheet}" tidak dapat dibaca; tulis seperti B5:K6.`,
  cardLine: (sheet, cell) =>
    `Baris kepala kartu (${sheet}, sel ${cell}) dibaca dari tulisannya; ubah tulisan di sebelah kiri sel itu bila artinya keliru.`,
};

export const mapping = {
  mismatch: ({ variant, sheet, heading }: Mismatch): string => MISMATCHES[variant](sheet, heading),
  refused: (why: Unusable | Misplaced): string => {
    const sentence = { ...UNUSABLE, ...MISPLACED }[why.variant];
    return sentence(why.sheet, why.what);
  },
  unknownSheet: (name: string, known: string): string => `Lembar "${name}" tidak ada di buku ini; yang ada: ${known}.`,
  unknownLayout: (name: string): string =>
    `Tata letak "${name}" tidak dikenal; pilih salah satu: ledger, card, monthly, progress, collectability.`,
  unreadable:
    'Pencocokan kolom yang tersimpan di buku ini rusak; hapus dari panel Cocokkan kolom…, lalu cocokkan lagi bila perlu.',
  later: 'Pencocokan kolom di buku ini disimpan oleh Bergulir yang lebih baru; perbarui add-on dahulu.',
  month: (part: string): string => (part === '' ? 'Bulan' : `Bulan: ${part}`),
  forgotten: 'Pencocokan kolom dihapus; buku dibaca dari judul kolomnya saja.',
} as const;

/** What a book does without when a column is missing: the field, its name, and the figures that it costs. */
export const costs = {
  loans: { label: 'Daftar pinjaman', costs: '' },
  repayments: { label: 'Buku angsuran', costs: '' },
  asOf: { label: 'Tanggal laporan', costs: '' },
  rate: {
    label: 'Jasa (%/bln)',
    costs: 'Jasa yang seharusnya dibayar dan tunggakan jasa tidak dihitung.',
  },
  interestPart: {
    label: 'Angsuran Jasa',
    costs: 'Jasa yang sudah dibayar tidak diketahui, jadi tunggakan jasa tidak dihitung.',
  },
  paidOn: {
    label: 'Tanggal Angsuran',
    costs: 'Riwayat angsuran tidak ada: hanya keadaan pada tanggal laporan yang dapat dihitung.',
  },
  status: {
    label: 'Status',
    costs: 'Pinjaman yang dijadwal ulang atau dihapus buku tidak dapat dipisahkan dari tunggakan.',
  },
  receipt: { label: 'No Kuitansi', costs: 'Kuitansi kosong (SOP-18) tidak dapat diperiksa.' },
  members: { label: 'Jumlah Anggota', costs: 'Jumlah anggota dan pinjaman per anggota tidak dapat diperiksa.' },
} as const;
