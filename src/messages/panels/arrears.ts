/** The sidebar of *Hitung tunggakan…*. */
import type { Languages } from './languages';

const id = {
  intro: 'Membaca daftar pinjaman dan angsuran di buku ini, lalu menulis lembar hasil.',
  asOf: 'Keadaan per tanggal',
  convention: 'Cara hitung',
  run: 'Hitung tunggakan',
  running: 'Sedang menghitung…',
  result: 'Hasil',
  sheets: 'Buka lembar hasil',
  match: 'Cocokkan kolom…',
  mend: 'Perbaiki data…',
  mendable: 'Sebagian temuan dapat diperbaiki dari sini, sel demi sel, setelah Anda setujui.',
  noDate: 'Isi tanggal laporan dahulu.',
  loans: 'Pinjaman',
  late: 'Menunggak (untuk LAR dan PAR)',
  outstanding: 'Saldo pokok',
  overduePrincipal: 'Tunggakan pokok',
  overdueInterest: 'Tunggakan jasa',
  provision: 'Cadangan',
  lar: 'LAR menurut jumlah',
  par: 'PAR menurut jumlah',
  rr: 'RR (tingkat pengembalian)',
  findings: 'Temuan',
};
const en: typeof id = {
  intro: 'Reads the loans and repayments in this book, then writes the result sheets.',
  asOf: 'As of',
  convention: 'Convention',
  run: 'Compute arrears',
  running: 'Computing…',
  result: 'Result',
  sheets: 'Open a result sheet',
  match: 'Match columns…',
  mend: 'Put data right…',
  mendable: 'Some of the findings can be put right from here, cell by cell, once you agree.',
  noDate: 'Fill in the reporting day first.',
  loans: 'Loans',
  late: 'In arrears (for LAR and PAR)',
  outstanding: 'Outstanding principal',
  overduePrincipal: 'Overdue principal',
  overdueInterest: 'Overdue interest (jasa)',
  provision: 'Provision',
  lar: 'Loans at risk (LAR)',
  par: 'Portfolio at risk (PAR)',
  rr: 'Repayment rate (RR)',
  findings: 'Findings',
};

export const arrearsWords: Languages<typeof id> = { id, en };
export type ArrearsWords = typeof id;
