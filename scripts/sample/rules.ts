/** The sheets Pengaturan, Mitra and Persetujuan of the sample book. */
import { dayOf, serialOf } from './days';
import { MEMBERS } from './groups';
import { listSheet } from './people';
import type { SampleCell, SampleSheet } from './workbook';

const day = (iso: string): SampleCell => ({ day: serialOf(dayOf(iso)) });

/** Decisions of the invented BKM; two amounts came later than the others. */
const DECISIONS: readonly (readonly [label: string, value: SampleCell, since: string, source: string])[] = [
  ['Pinjaman pertama maksimal per anggota', 2_000_000, '2021-01-04', 'Keputusan BKM 02/2021'],
  ['Pinjaman berikutnya maksimal per anggota', 4_000_000, '2021-01-04', 'Keputusan BKM 02/2021'],
  ['Pinjaman pertama maksimal per anggota', 3_500_000, '2024-01-02', 'Keputusan BKM 01/2024'],
  ['Jangka waktu maksimal (bulan)', 12, '2021-01-04', 'Keputusan BKM 02/2021'],
  ['Anggota KSM minimal', 5, '2021-01-04', 'Juknis 2012'],
  ['Perempuan minimal (%)', 30, '2021-01-04', 'Juknis 2012'],
  ['Umur KSM minimal (bulan)', 3, '2021-01-04', 'Juknis 2012'],
  ['Jasa per bulan (%)', '1,5', '2021-01-04', 'Keputusan BKM 02/2021'],
];

export const settingsSheet = (): SampleSheet =>
  listSheet('Pengaturan', 'KETENTUAN BKM', {
    headings: ['Ketentuan', 'Nilai', 'Berlaku sejak', 'Sumber'],
    widths: [42, 14, 14, 30],
    rows: DECISIONS.map(([label, value, since, source]) => [label, value, day(since), source]),
  });

const TERMS: readonly (readonly [label: string, first: SampleCell, second: SampleCell])[] = [
  ['Nama mitra', 'KSP Contoh Sejahtera', 'Bank Contoh Makmur'],
  ['Cabang', 'Sukamaju', 'Cabang Kota'],
  ['Nomor MoU', '07/MoU/2024', '12/MoU/2024'],
  ['Tanggal MoU', day('2024-05-20'), day('2024-09-02')],
  ['Surel', null, 'mikro@bank-contoh-makmur.example'],
  ['Produk', 'Pinjaman mikro', 'KUR mikro'],
  ['Bunga per bulan (%)', '2,2', '0,5'],
  ['Cara bunga', 'flat', 'efektif'],
  ['Pinjaman terkecil (Rp)', 1_000_000, 10_000_000],
  ['Pinjaman terbesar (Rp)', 10_000_000, 50_000_000],
  ['Jangka waktu terpendek (bulan)', 3, 6],
  ['Jangka waktu terpanjang (bulan)', 12, 36],
  ['Umur paling muda (tahun)', null, 21],
  ['Boleh lebih muda bila menikah', null, 'Ya'],
  ['Lama usaha minimal (bulan)', null, 6],
  ['Banyak calon yang diminta', 10, null],
  ['Berkas yang diminta', 'KTP, KK, Buku nikah', 'KTP suami dan istri, KK, Buku nikah, SKU atau NIB'],
  [
    'Kolom yang boleh dilihat mitra',
    'Nama, KSM, Usaha, Pinjaman yang diajukan (Rp), Jangka waktu (bulan)',
    'Nama, NIK, KSM, Umur (tahun), Usaha, Pinjaman yang diajukan (Rp), Jangka waktu (bulan)',
  ],
  ['Langkah', 'Penjajakan', 'Pengajuan'],
  ['Sumber', 'Rekaan', 'Rekaan'],
];

/** A row a term, a column a partner. */
export const partnersSheet = (): SampleSheet => ({
  name: 'Mitra',
  rows: [['BKM HARAPAN SEJAHTERA'], ['MITRA DAN KETENTUANNYA'], [], ...TERMS],
  bold: [1, 2, 4],
  merges: ['A1:C1', 'A2:C2'],
  widths: [36, 44, 52],
  frozen: 4,
});

/** Everybody in three groups was asked; one has withdrawn, and the last agreed to a look only. */
const ASKED = MEMBERS.filter(({ ksm }) => ['KSM Seruni', 'KSM Sinar Pagi', 'KSM Melati'].includes(ksm));

export const consentsSheet = (): SampleSheet =>
  listSheet('Persetujuan', 'PERSETUJUAN PEMBERIAN DATA KEPADA MITRA', {
    headings: [
      'No',
      'Nama Anggota',
      'NIK',
      'Nama KSM',
      'Mitra',
      'Tujuan',
      'Langkah',
      'Bentuk',
      'Tanggal Setuju',
      'Bukti',
      'Dicabut Tanggal',
    ],
    widths: [5, 21, 19, 18, 22, 20, 13, 11, 14, 26, 15],
    rows: ASKED.map((one, index) => [
      index + 1,
      one.name,
      one.nik,
      one.ksm,
      index % 3 === 2 ? 'Bank Contoh Makmur' : 'KSP Contoh Sejahtera',
      'Pengajuan kredit',
      index === ASKED.length - 1 ? 'Penjajakan' : index % 3 === 2 ? 'Pengajuan' : 'Penjajakan',
      index % 4 === 1 ? 'Terekam' : 'Tertulis',
      day('2024-11-05'),
      `Map persetujuan, lembar ${index + 1}`,
      index === 3 ? day('2024-12-10') : null,
    ]),
  });
