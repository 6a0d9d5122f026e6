/** What Kartu pinjaman and Rencana angsuran say. */
import { count } from '../format';

export const cards = {
  item: 'Kartu pinjaman…',
  sheet: 'Kartu pinjaman',
  above: ['', 'Rencana', '', '', 'Dipenuhi', '', 'Dibayar', '', '', '', ''],
  headings: ['Ke', 'Jatuh tempo', 'Pokok', 'Jasa', 'Sudah', 'Kurang', 'Tanggal', 'Pokok', 'Jasa', 'Sisa pokok', 'Ket.'],
  title: (loan: string, group: string): string => `Pinjaman ${loan} · ${group}`,
  terms: (principal: string, tenor: string, disbursed: string): string =>
    `Pinjaman ${principal}, jangka waktu ${tenor}, cair ${disbursed}.`,
  months: (n: number): string => `${count(n)} bulan`,
  weeks: (n: number): string => `${count(n)} minggu`,
  state: (balance: string, principal: string, interest: string, className: string): string =>
    `Saldo pokok ${balance}; tunggakan pokok ${principal}, tunggakan jasa ${interest}; ${className}.`,
  unknownInterest: 'tidak diketahui',
  opening: 'saldo awal',
  overdue: 'menunggak',
  note: 'Sudah = bagian angsuran yang telah dipenuhi, yang tertua dahulu. Kurang = sisanya; yang sudah jatuh tempo disebut menunggak.',
  noWho: 'Sebutkan nomor pinjaman atau nama KSM.',
  nobody: (who: string): string => `Tidak ada pinjaman bernomor atau KSM bernama "${who}" yang cair sampai hari itu.`,
  done: (n: number): string => `Kartu ${count(n)} pinjaman dibuat.`,
} as const;

export const plan = {
  item: 'Rencana angsuran…',
  sheet: 'Rencana angsuran',
  headings: ['Ke', 'Jatuh tempo', 'Pokok', 'Jasa', 'Jumlah', 'Sisa pokok'],
  for: (group: string): string => `Untuk: ${group}`,
  terms: (principal: string, tenor: string, rate: string, disbursed: string): string =>
    `Pinjaman ${principal}, jangka waktu ${tenor}, jasa ${rate} sebulan, cair ${disbursed}.`,
  method: {
    flat: 'Jasa tetap dari pokok awal.',
    declining: 'Jasa dihitung dari sisa pokok (menurun).',
    annuity: 'Angsuran tetap; jasa dihitung dari sisa pokok (anuitas).',
  },
  words: (what: string, words: string): string => `${what}: ${words} rupiah.`,
  principalInWords: 'Terbilang pinjaman',
  totalInWords: 'Terbilang seluruh angsuran',
  badPrincipal: 'Besar pinjaman harus berupa jumlah rupiah di atas nol, misalnya 5.000.000 atau 5 juta.',
  badTenor: 'Jangka waktu harus berupa bilangan bulan atau minggu, misalnya 12 atau 25 minggu.',
  badRate: 'Jasa sebulan harus berupa persen, misalnya 1,5.',
  badDay: 'Tanggal cair harus berupa tanggal, misalnya 2024-01-31.',
  badMethod: 'Cara jasa: flat, declining atau annuity.',
  done: (n: number, total: string): string => `Rencana ${count(n)} angsuran dibuat; jumlahnya ${total}.`,
} as const;
