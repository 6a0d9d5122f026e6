/** Titles, headings and remarks of the add-on's own sheets. */
import type { Apart, Grade } from '../../arrears/types';
import type { Severity } from '../../book/finding';
import { count, percentOrDash } from '../format';

export const APART: Readonly<Record<Apart, string>> = {
  paidOff: 'Lunas',
  rescheduled: 'Jadwal ulang',
  writtenOff: 'Hapus buku',
};

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'Kesalahan', warning: 'Peringatan', info: 'Info' };
const GRADE: Readonly<Record<Grade, string>> = { memuaskan: 'Memuaskan', minimum: 'Minimum', ditunda: 'Ditunda' };

export const reports = {
  /** Every own sheet's A1 starts so; a sheet that bears it is never read as a source. */
  brand: 'Bergulir',
  title: (sheet: string): string => `Bergulir · ${sheet}`,
  incomplete: 'belum lengkap',
  asOf: (day: string): string => `Keadaan per ${day}`,
  book: (name: string): string => `Buku: ${name}`,
  conventionOf: (name: string): string => `Cara hitung: ${name}.`,
  names: {
    ringkasan: 'Ringkasan',
    tunggakan: 'Tunggakan',
    kolektibilitas: 'Kolektibilitas',
    temuan: 'Temuan',
    memory: '_bergulir',
  },
  memoryNote: 'Ingatan add-on Bergulir. Jangan diubah atau dihapus.',
  apart: (kind: Apart): string => APART[kind],
  severity: (severity: Severity): string => SEVERITY[severity],
  grade: (grade: Grade | null): string => (grade === null ? '–' : GRADE[grade]),
  total: 'JUMLAH',
  none: 'Tidak ada.',
  noGroup: '(tanpa nama)',
  tunggakan: {
    headings: [
      'No',
      'KSM',
      'No pinjaman',
      'Tgl cair',
      'JW',
      'Pinjaman',
      'Target pokok',
      'Dibayar pokok',
      'Saldo',
      'Tunggakan pokok',
      'Tunggakan jasa',
      'Tertua sejak',
      'Hari',
      'Angsuran (kali)',
      'Kolektibilitas',
      'Cadangan',
      'Ket.',
    ],
    weeks: (n: number): string => `${count(n)} mg`,
    apartSection: 'Pinjaman di luar perhitungan tunggakan (lunas, jadwal ulang, hapus buku)',
    rounding: (amount: string): string => `Pembulatan ${amount}`,
    interestOnly: 'Jasa saja',
    noInterest: 'Buku tidak memuat jasa atau persennya: tunggakan jasa tidak diketahui, bukan nol.',
    empty: 'Belum ada pinjaman yang cair sampai hari laporan.',
  },
  kolektibilitas: {
    headings: [
      'No',
      'KSM',
      'Realisasi',
      'Jatuh Tempo',
      'Besar Pinjaman',
      'Angs per Bulan',
      'Kredit Seharusnya',
      'Kredit Sebenarnya',
      'Tunggakan < 3 bulan',
      'Tunggakan > 3 bulan',
    ],
    riskShare: 'Persentase Risiko',
    risk: 'Risiko Kredit',
    totalRisk: (amount: string): string => `Jumlah Risiko Kredit (cadangan): ${amount}`,
    columnsNote:
      'Kredit seharusnya = pinjaman dikurangi target pokok; kredit sebenarnya = saldo pokok. Tunggakan < 3 bulan = tunggakan pokok yang jatuh tempo paling lama 90 hari lalu. Saldo masuk ke kelasnya seluruhnya.',
  },
  ringkasan: {
    indicators: 'Indikator pinjaman',
    indicatorHeadings: ['Indikator', 'Nilai', 'Kelas', 'Arti'],
    byClass: 'Saldo menurut kolektibilitas',
    byClassHeadings: ['Kelas', 'Pinjaman', 'Saldo', 'Cadangan'],
    byAge: 'Tunggakan pokok menurut umur',
    byAgeHeadings: ['Umur tertua', 'Pinjaman', 'Tunggakan pokok', 'Saldo'],
    ages: ['1–30 hari', '31–90 hari', '91–180 hari', '181–360 hari', '> 360 hari'],
    ageToday: 'Hari ini',
    disagree: 'Pinjaman yang kedua pembacaannya berbeda (menurut jumlah dan menurut umur)',
    disagreeHeadings: ['KSM', 'No pinjaman', 'Saldo', 'Keterangan'],
    byAmountOnly: (times: string, days: string): string =>
      `Jumlah ${times} kali (menunggak), umur ${days} hari (belum)`,
    byAgeOnly: (times: string, days: string): string => `Umur ${days} hari (menunggak), jumlah ${times} kali (belum)`,
    interestOnly: 'Pinjaman yang menunggak jasa saja',
    interestOnlyHeadings: ['KSM', 'No pinjaman', 'Tunggakan jasa', 'Keterangan'],
    since: (day: string): string => `Sejak ${day}`,
    totals: 'Angka pokok',
    totalsHeadings: ['Uraian', 'Jumlah', '', 'Arti'],
    chartByAge: 'Tunggakan pokok menurut umur (Rp)',
    chartByClass: 'Saldo menurut kolektibilitas (Rp)',
    rows: {
      activeLoans: ['Pinjaman aktif', 'Bersaldo; tidak dijadwal ulang atau dihapus'],
      lateLoans: ['Pinjaman menunggak', 'Pinjaman yang memenuhi batas menunggak LAR/PAR'],
      activeGroups: ['KSM aktif', 'KSM yang masih punya saldo'],
      lateGroups: ['KSM menunggak', 'KSM dengan paling sedikit satu pinjaman menunggak'],
      principal: ['Pinjaman disalurkan', 'Seluruh pinjaman yang masih dihitung'],
      scheduled: ['Target pokok', 'Pokok yang seharusnya sudah masuk'],
      paid: ['Dibayar pokok', 'Pokok yang sudah masuk sampai hari laporan'],
      outstanding: ['Saldo pokok', 'Pinjaman dikurangi pokok yang dibayar'],
      overduePrincipal: ['Tunggakan pokok', 'Target pokok yang belum dibayar'],
      overdueInterest: ['Tunggakan jasa', 'Target jasa yang belum dibayar'],
      provision: ['Cadangan risiko', 'Saldo tiap kelas × persentase risikonya'],
      lar: ['LAR menurut jumlah', 'KSM menunggak ÷ KSM bersaldo (bukan LAR bank)'],
      par: ['PAR menurut jumlah', 'Seluruh saldo pinjaman menunggak ÷ seluruh saldo'],
      rr: ['RR (tingkat pengembalian)', '(Saldo − tunggakan pokok pinjaman menunggak) ÷ saldo'],
      larByAge: ['LAR menurut umur', 'Seperti LAR, dengan umur di atas 90 hari'],
      parByAge: ['PAR menurut umur', 'Seperti PAR, dengan umur di atas 90 hari'],
    },
    gradeNote:
      'Kelas LAR dan PAR: memuaskan di bawah 10%, minimum 10–20%, ditunda di atas 20%. Kelas RR: memuaskan di atas 90%, minimum 80–90%, ditunda di bawah 80% (POB Pinjaman Bergulir 2013).',
    findings: (errors: number, warnings: number, infos: number): string =>
      `Temuan pada buku: ${count(errors)} kesalahan, ${count(warnings)} peringatan, ${count(infos)} info; lihat lembar Temuan.`,
  },
  percent: percentOrDash,
} as const;
