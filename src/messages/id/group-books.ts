/** Words of Periksa buku KSM and of the sheets that it writes. */
import type { CapacityRule } from '../../ksm/capacity';
import type { Unchecked } from '../../ksm/group';
import type { Habit, HabitName } from '../../ksm/habits';
import { count, rate, shortDate } from '../format';

const HABITS: Readonly<Record<HabitName, string>> = {
  meeting: 'Rapat',
  saving: 'Menabung',
  bookkeeping: 'Mencatat',
  lending: 'Meminjamkan',
  repaying: 'Mengangsur',
};

const LACKS: Readonly<Record<Unchecked['lacks'], string>> = {
  cashBook: 'buku kas belum ada',
  balanceColumn: 'buku kas tanpa kolom saldo',
  upkLedger: 'tidak ada pinjamannya di buku UPK',
  instalments: 'buku kas tidak menyebut angsuran ke UPK',
  memberShares: 'buku pinjaman anggota belum ada',
  memberSavings: 'buku tabungan anggota belum ada',
  savings: 'buku kas tidak menyebut tabungan',
};

export const groupBooks = {
  checkItem: 'Periksa buku KSM',
  prepareItem: 'Siapkan buku KSM…',
  prepare: {
    unknownKind: 'Jenis buku tidak dikenal: pilih buku KSM (group), buku usaha (business), atau lembar PWK (training).',
    noGroup: 'Tulis dulu nama KSM-nya.',
    noOwner: 'Tulis dulu nama pemilik usahanya.',
    complete: (kept: readonly string[]): string => `Bukunya sudah ada, tidak ada yang ditambahkan: ${kept.join(', ')}.`,
  },
  none: 'Di buku ini belum ada buku kas KSM atau usaha yang dapat dibaca. Buat dengan Siapkan buku KSM…, atau periksa judul kolomnya: Tanggal, Uraian, Masuk, Keluar.',
  done: (groups: number, businesses: number, errors: number): string =>
    `${count(groups)} KSM dan ${count(businesses)} usaha diperiksa: ${errors === 0 ? 'tidak ada kesalahan' : `${count(errors)} kesalahan`}. Lihat Pantauan KSM dan Temuan.`,
  names: { monitor: 'Pantauan KSM', businesses: 'Usaha Anggota', training: 'Rekap PWK' },
  habit: HABITS,
  habitState: ({ state, last }: Habit, daysAsleep: number): string => {
    if (state === 'unknown' || last === null) return 'belum tercatat';
    return state === 'alive' ? `hidup ${shortDate(last)}` : `tidur ${count(daysAsleep)} hari`;
  },
  alive: (days: number): string =>
    `Hidup: ada catatan dalam ${count(days)} hari terakhir. Bulan lengkap: dari dua belas bulan penuh terakhir, yang ada catatannya dan tanpa kesalahan. Laba: dua belas bulan terakhir usaha para anggotanya, ▁ terendah, ▇ tertinggi, · tanpa catatan.`,
  order: 'Urutan: yang ada kesalahannya, lalu yang kebiasaannya paling lama tidur, lalu yang menunggak.',
  monitorHeadings: {
    group: 'KSM',
    cash: 'Kas menurut buku',
    months: 'Bulan lengkap',
    findings: 'Temuan',
    overdue: 'Tunggakan',
    trend: 'Laba 12 bulan',
    unchecked: 'Belum dapat diperiksa',
    step: 'Langkah berikutnya',
    by: 'Tanggal',
  },
  stepHelp: 'Apa yang disepakati dengan KSM; ikut ke RKTL dan tetap ada bila lembar ini dibuat lagi.',
  byHelp: 'Kapan selesai atau dikunjungi lagi.',
  months: (complete: number): string => `${count(complete)}/12`,
  findings: (errors: number, all: number): string =>
    all === 0 ? 'bersih' : errors === 0 ? `${count(all)} catatan` : `${count(errors)} salah, ${count(all)} semua`,
  unchecked: ({ code, lacks }: Unchecked): string => `${code}: ${LACKS[lacks]}`,
  noLedger: 'Buku UPK tidak ada di sini: tunggakan tidak diketahui.',
  businessHeadings: [
    'Pemilik',
    'KSM',
    'Mulai mencatat',
    'Lama (bulan)',
    'Masuk sebulan',
    'Biaya sebulan',
    'Angsuran sebulan',
    'Kemampuan bayar',
    'Bulan dihitung',
    'Laba 12 bulan',
    'Kas',
    'Catatan terakhir',
    'Asal angka',
  ],
  capacityRule: ({ name, share }: CapacityRule): string => {
    if (name === 'surplus') return 'Kemampuan bayar: penjualan dikurangi biaya, rata-rata sebulan.';
    if (name === 'share') return `Kemampuan bayar: ${rate(share)} dari penjualan dikurangi biaya, rata-rata sebulan.`;
    return `Kemampuan bayar: ${rate(share)} dari penjualan dikurangi biaya dan angsuran yang sudah berjalan, rata-rata sebulan.`;
  },
  capacityMonths:
    'Rata-rata dari enam bulan penuh terakhir, usaha musiman dua belas bulan. Yang diambil untuk keluarga tidak termasuk biaya. Tanda – berarti belum diketahui.',
  noBusinesses: 'Belum ada buku kas usaha.',
  seasonal: (owner: string): string => `${owner} (musiman)`,
  trainingNote: (name: string): string =>
    `PWK: ${name === '' ? 'pelatihan sebelum pinjaman pertama' : name}. Layak: dinyatakan lulus. Dapat pinjaman: pencairan sesudah pelatihannya.`,
  trainingHeadings: ['KSM', 'Hadir', 'Layak', 'Dapat pinjaman', ''],
  personHeadings: ['Nama', 'KSM', 'Tanggal PWK', 'Hasil', 'Pinjaman'],
  persons: 'Per orang',
  total: 'Jumlah',
  outcome: (attended: boolean | null, passed: boolean | null): string => {
    if (passed === true) return 'layak';
    if (passed === false) return 'belum layak';
    return attended === true ? 'hadir, hasil belum dicatat' : attended === false ? 'tidak hadir' : 'belum dicatat';
  },
  loan: (day: string, byGroup: boolean): string => (byGroup ? `${day} (KSM-nya)` : day),
  steps: {
    mend: (code: string, name: string): string => `Betulkan bersama pengurus: ${name.toLowerCase()} (${code}).`,
    asleep: (habit: HabitName): string => `Kunjungi KSM: ${HABITS[habit].toLowerCase()} sudah lama berhenti.`,
  },
} as const;
