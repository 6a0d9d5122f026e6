/** Periksa SOP: the sheets Periksa SOP and Lembar pendampingan. */
import { count } from '../format';

type Counts = Readonly<Record<'error' | 'warning' | 'info' | 'excused', number>>;

const PROFILES: Readonly<Record<string, string>> = {
  auto: 'Pedoman 2008, Juknis 2012 dan Pengaturan, masing-masing sejak berlakunya',
  'pedoman-2008': 'Pedoman 2008 untuk semua pinjaman; Pengaturan hanya untuk yang tidak diaturnya',
  'juknis-2012': 'Juknis 2012 untuk semua pinjaman; Pengaturan hanya untuk yang tidak diaturnya',
};

export const sop = {
  item: 'Periksa SOP…',
  names: { sop: 'Periksa SOP', guidance: 'Lembar pendampingan' },
  judgedBy: (profile: string): string =>
    `Batas: ${PROFILES[profile] ?? profile}.${profile === 'auto' ? ' Tiap pinjaman diperiksa dengan batas yang berlaku pada hari cairnya.' : ''}`,
  counts: ({ error, warning, info, excused }: Counts): string =>
    `${count(error)} kesalahan, ${count(warning)} peringatan, ${count(info)} info, ${count(excused)} dikecualikan. Rinciannya di lembar Temuan.`,
  clean: 'Tidak ada temuan: semua yang dapat diperiksa sesuai SOP. Lihat cakupannya di bawah.',
  since: 'Sejak pemeriksaan sebelumnya',
  first: 'Ini pemeriksaan pertama di buku ini; yang berikutnya menyebut apa yang sudah selesai.',
  sinceCounts: (day: string, resolved: number, excused: number, fresh: number): string =>
    `Dibanding pemeriksaan per ${day}: ${count(resolved)} selesai, ${count(excused)} dikecualikan, ${count(fresh)} baru.`,
  sinceHeadings: ['Kode', 'Ketentuan', 'No pinjaman', 'Sekarang', '', 'KSM'],
  resolved: 'Selesai',
  excusedNow: 'Dikecualikan',
  more: (n: number): string => `… dan ${count(n)} lagi.`,
  byRule: 'Menurut ketentuan',
  byRuleHeadings: ['Kode', 'Ketentuan', 'Kesalahan', 'Peringatan', 'Info', 'Dikecualikan'],
  byGroup: 'Menurut KSM',
  byGroupHeadings: ['No', 'KSM', 'Kesalahan', 'Peringatan', 'Info', 'Dikecualikan'],
  /** Findings about the book as a whole. */
  wholeBook: '(buku UPK)',
  coverage: 'Cakupan pemeriksaan',
  coverageHeadings: ['Kode', 'Ketentuan', 'Diperiksa', 'Tidak diketahui', 'Temuan', 'Keterangan'],
  coverageNote:
    'Diperiksa = baris yang dapat dinilai; tidak diketahui = barisnya ada, tetapi selnya kosong atau tidak terbaca. Yang tidak dapat diperiksa bukan berarti sesuai.',
  missing: (columns: readonly string[]): string =>
    `Tidak dapat diperiksa: ${columns.length === 1 ? 'kolom' : 'kolom-kolom'} ${columns.join('; ')} tidak ada`,
  off: { setting: 'Dimatikan di Pengaturan', noLimit: 'Menunggu putusan BKM: batasnya belum ditetapkan di Pengaturan' },
  guidance: {
    headings: ['No', 'Yang ditemukan, dan yang dapat dilakukan', 'Langkah yang disepakati', 'Tanggal'],
    intro:
      'Bicarakan satu per satu bersama pengurus KSM. Tulis langkah yang disepakati dan tanggalnya; bawa lembar ini pada kunjungan berikutnya.',
    others: (n: number): string =>
      `Bicarakan satu per satu bersama pengurus KSM. Di sini hanya KSM dengan kesalahan terbanyak; ${count(n)} KSM lain ada di lembar Temuan.`,
    of: (group: string): string => `KSM ${group.replace(/^\s*ksm[\s.:-]*/i, '')}`,
    ofSingle: (name: string): string => `Perorangan: ${name}`,
    ofBook: 'Buku UPK',
    when: (asOf: string, book: string): string => (book === '' ? asOf : `${asOf} · ${book}`),
    /** Where it stands in the group's own book. */
    at: (place: string): string => (place === '' ? '' : ` (${place})`),
    loan: (id: string): string => (id === '' ? '' : `Pinjaman ${id}: `),
    advice: (fix: string): string => `→ ${fix}`,
    more: (n: number): string => `Dan ${count(n)} temuan lagi; lihat lembar Temuan.`,
    signatures: ['', 'Pengurus KSM: ………………………   UPK: ………………………', 'Faskel: ………………………', ''],
    empty: 'Tidak ada KSM yang perlu didampingi: tidak ada kesalahan dan tidak ada peringatan.',
  },
  /** Of the follow-up plan; its words are part of a row's identity and must stay. */
  step: (code: string, name: string): string => `Tindak lanjuti ${code}: ${name}.`,
  upk: 'UPK',
  done: (errors: number, warnings: number): string =>
    errors + warnings === 0
      ? 'Periksa SOP selesai: tidak ada kesalahan dan tidak ada peringatan.'
      : `Periksa SOP selesai: ${count(errors)} kesalahan, ${count(warnings)} peringatan.`,
  unknownProfile: (value: string, known: string): string =>
    `Pedoman "${value}" tidak dikenal; pilih salah satu: ${known}.`,
  gone: 'Sel temuan ini tidak ditemukan lagi: barisnya sudah dihapus atau banyak berubah. Jalankan Periksa SOP sekali lagi.',
} as const;
