/** What the month's papers say: LPP, Cadangan risiko, Berita acara, Perubahan, Riwayat bulanan. */
import type { Apart } from '../../arrears/types';
import type { CheckName } from '../../month/check';
import { checkWords } from '../panels/month-checks';
import type { ChangeKind } from '../../month/changes';
import type { HistorySource } from '../../month/history';
import { count } from '../format';
import { APART } from './reports';

const CHANGE: Readonly<Record<ChangeKind, string>> = {
  disbursed: 'Dicairkan',
  paid: 'Angsuran',
  status: 'Status berubah',
  class: 'Kelas berubah',
  corrected: 'Dikoreksi sesudah ditutup',
  late: 'Tidak ada di laporan yang ditutup',
  gone: 'Tidak ada lagi di buku',
};

const SOURCE: Readonly<Record<HistorySource, string>> = {
  book: 'Dihitung ulang dari buku',
  stored: 'Dari penutupan yang tersimpan',
  unknown: 'Tidak diketahui',
};

const DAYS = ['Kamis', 'Jumat', 'Sabtu', 'Minggu', 'Senin', 'Selasa', 'Rabu'] as const;

export const month = {
  item: 'Tutup bulan…',
  chartsItem: 'Grafik ringkas…',
  names: {
    lpp: 'LPP',
    cadangan: 'Cadangan risiko',
    beritaAcara: 'Berita acara',
    perubahan: 'Perubahan',
    riwayat: 'Riwayat bulanan',
    memory: '_bergulir_bulan',
  },
  unknown: 'tidak diketahui',
  words: (text: string): string => `${text} rupiah`,
  check: (name: CheckName): string => checkWords.id[name],
  checks: 'Pemeriksaan silang',
  agrees: (what: string, left: string): string => `Cocok: ${what}: ${left}.`,
  differs: (what: string, left: string, right: string, loans: string): string =>
    `TIDAK COCOK: ${what}: ${left} dan ${right}${loans === '' ? '' : `; ${loans}`}.`,
  differsOn: (loans: string): string => `pinjaman ${loans}`,
  more: (n: number): string => ` dan ${count(n)} lagi`,
  unchecked: (what: string): string => `Tidak dapat diperiksa: ${what} (kolomnya tidak ada di buku).`,
  signed: 'Dibuat tanggal …………………………………',
  known: 'Mengetahui,',
  signers: ['Pembuku', 'Manajer UPK', 'Pengawas'],
  name: (name: string): string => `( ${name === '' ? '……………………………' : name} )`,
  lpp: {
    above: [
      '',
      '',
      '',
      '',
      '',
      '',
      'Target',
      '',
      'Real s.d. bulan lalu',
      '',
      'Real bulan ini',
      '',
      'Real s.d. bulan ini',
      '',
      '',
      '',
      'Tunggakan',
      '',
    ],
    headings: [
      'No',
      'Kelompok',
      'No pinj.',
      'Tgl cair',
      'Tempo',
      'Alokasi',
      'Pokok',
      'Jasa',
      'Pokok',
      'Jasa',
      'Pokok',
      'Jasa',
      'Pokok',
      'Jasa',
      'Saldo',
      '%',
      'Pokok',
      'Jasa',
    ],
    note: (day: string): string =>
      `Bulan lalu = sampai ${day}. Target = angsuran yang seharusnya sudah dibayar sampai hari laporan. % = saldo dibagi alokasi.`,
    settled: (loans: number): string => `Lunas sebelum bulan ini (${count(loans)} pinjaman)`,
    apart: 'Pinjaman di luar jumlah (jadwal ulang, hapus buku, lunas dengan sisa)',
    noMovement:
      'Buku ini tidak memuat angsuran bulan lalu dan bulan ini; kolomnya kosong karena tidak diketahui, bukan nol.',
  },
  cadangan: {
    headings: ['Kelas', 'Pinjaman', 'Saldo', 'Persentase risiko', 'Cadangan'],
    note: 'Cadangan = saldo seluruhnya di kelas itu dikalikan persentase risikonya, dibulatkan ke rupiah.',
  },
  beritaAcara: {
    headings: ['No', 'Uraian', 'Jumlah', 'Terbilang'],
    intro: (bookMonth: string, day: string): string =>
      `Buku pinjaman bergulir untuk bulan ${bookMonth} ditutup dengan keadaan per ${day} sebagai berikut:`,
    running: 'Pinjaman yang masih bersaldo',
    disbursed: (loans: number): string => `Pencairan bulan ini (${count(loans)} pinjaman)`,
    principal: 'Angsuran pokok bulan ini',
    interest: 'Angsuran jasa bulan ini',
    both: 'Jumlah angsuran bulan ini',
    apart: 'Angsuran bulan ini dari pinjaman di luar jumlah (jadwal ulang, hapus buku)',
    balance: 'Saldo pokok',
    overduePrincipal: 'Tunggakan pokok',
    overdueInterest: 'Tunggakan jasa',
    provision: 'Cadangan risiko',
    loans: (words: string): string => `${words} pinjaman`,
    close: 'Demikian berita acara ini dibuat dengan sebenarnya.',
  },
  perubahan: {
    headings: ['No', 'KSM', 'No pinjaman', 'Apa', 'Pokok', 'Jasa', 'Saldo (+/−)', 'Keterangan'],
    since: (day: string): string => `Sejak laporan per ${day} yang ditutup`,
    again: (day: string): string => `Bulan ini sudah pernah ditutup (per ${day}); yang berubah sejak itu`,
    nothing: 'Tidak ada yang berubah.',
    none: 'Belum ada bulan yang ditutup sebelum ini: laporan berikutnya akan menjelaskan perubahannya satu per satu.',
    noDetails:
      'Rincian pinjaman bulan itu tidak lagi disimpan (hanya jumlahnya), jadi perubahannya tidak dapat diuraikan.',
    otherConvention: 'Cara hitung waktu itu berbeda; perubahan kelas karenanya tidak dianggap koreksi.',
    readDiffers: 'Isi buku sampai hari itu tidak sama lagi dengan ketika ditutup.',
    readSame: 'Isi buku sampai hari itu masih sama dengan ketika ditutup.',
    kind: (kind: ChangeKind): string => CHANGE[kind],
    passage: (from: string, to: string): string => `${from} → ${to}`,
    paid: (principal: string, interest: string): string => `pokok ${principal}, jasa ${interest}`,
    balance: (amount: string): string => `saldo ${amount}`,
    more: (n: number): string => `… dan ${count(n)} perubahan lain; semuanya ada di lembar Perubahan.`,
    before: 'Saldo laporan itu',
    after: 'Saldo sekarang',
  },
  riwayat: {
    headings: (classes: readonly string[]): readonly string[] => [
      'Per tanggal',
      ...classes,
      'Saldo',
      'Tunggakan pokok',
      'RR',
      'LAR',
      'PAR',
      'Sumber',
    ],
    source: (source: HistorySource): string => SOURCE[source],
    changed: 'Dihitung ulang; berbeda dari yang ditutup',
    note: 'Dua belas akhir bulan. Yang riwayatnya ada di buku dihitung ulang; yang tidak, diambil dari bulan yang pernah ditutup; selebihnya tidak diketahui dan dikosongkan.',
    balance: 'Saldo pokok (Rp)',
    overdue: 'Tunggakan pokok (Rp)',
    rr: 'RR (tingkat pengembalian)',
    par: 'PAR menurut jumlah',
  },
  apart: (apart: Apart): string => APART[apart],
  weekday: (days: number): string => DAYS[((days % 7) + 7) % 7] ?? '',
  later: 'Bulan yang ditutup disimpan oleh versi Bergulir yang lebih baru; pasang versi itu dahulu.',
  unreadable:
    'Lembar tersembunyi _bergulir_bulan tidak dapat dibaca; kembalikan isinya dari Riwayat versi, atau hapus lembar itu untuk mulai mencatat lagi.',
  done: (day: string, failed: number): string =>
    failed === 0
      ? `Bulan ditutup per ${day}; semua pemeriksaan silang cocok.`
      : `Bulan ditutup per ${day}; ${count(failed)} pemeriksaan silang tidak cocok.`,
  viewed: (day: string, failed: number): string =>
    failed === 0
      ? `Keadaan per ${day}: semua pemeriksaan silang cocok. Bulan ini belum disimpan sebagai ditutup.`
      : `Keadaan per ${day}: ${count(failed)} pemeriksaan silang tidak cocok. Bulan ini belum disimpan sebagai ditutup.`,
} as const;
