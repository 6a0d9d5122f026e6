/** What a BKM can decide in its sheet Pengaturan: Ketentuan | Nilai | Berlaku sejak | Sumber. The labels are fixed. */
import { GROUP_BOOK_SETTINGS } from './group-book-settings';
import { OFFICER_SETTINGS } from './officer-settings';
import { SHEET_SETTINGS } from './sheet-settings';

export type SettingKind = 'rupiah' | 'count' | 'percent' | 'scheme' | 'class' | 'yesNo' | 'date' | 'language' | 'text';

export interface SettingDeclaration {
  readonly key: string;
  /** As it stands under Ketentuan. */
  readonly label: string;
  readonly kind: SettingKind;
  readonly help: string;
  readonly example: string;
}

/** Headings of the sheet Pengaturan. */
export const SETTING_HEADINGS = ['Ketentuan', 'Nilai', 'Berlaku sejak', 'Sumber'] as const;

/** The classes of a BKM's own collectability scheme. */
export const CLASS_KEYS = ['class1', 'class2', 'class3', 'class4', 'class5'] as const;

const CLASS_EXAMPLES = ['Lancar; 0 hari; 0,5', 'Perhatian; 90 hari; 0,5', 'Kurang Lancar; 180 hari; 10', 'Diragukan; 360 hari; 50', 'Macet; lebih; 100'] as const; // prettier-ignore

/** @source RULES.md, Pengaturan */
export const SETTINGS: readonly SettingDeclaration[] = [
  {
    key: 'firstLoanMax',
    label: 'Pinjaman pertama maksimal per anggota',
    kind: 'rupiah',
    help: 'Rupiah; pinjaman pertama seorang anggota paling banyak sebesar ini.',
    example: '1000000',
  },
  {
    key: 'nextLoanMax',
    label: 'Pinjaman berikutnya maksimal per anggota',
    kind: 'rupiah',
    help: 'Rupiah; pinjaman kedua dan seterusnya seorang anggota paling banyak sebesar ini. Juknis 2012 menyebut 3.000.000 (belum terkonfirmasi); kosong berarti 2.000.000.',
    example: '2000000',
  },
  {
    key: 'loansMax',
    label: 'Jumlah pinjaman maksimal',
    kind: 'count',
    help: 'Berapa kali seorang anggota boleh meminjam, bukan rupiah.',
    example: '4',
  },
  {
    key: 'tenorMin',
    label: 'Jangka waktu minimal (bulan)',
    kind: 'count',
    help: 'Jangka waktu pinjaman paling pendek, dalam bulan.',
    example: '3',
  },
  {
    key: 'tenorMax',
    label: 'Jangka waktu maksimal (bulan)',
    kind: 'count',
    help: 'Jangka waktu pinjaman paling panjang, dalam bulan.',
    example: '12',
  },
  {
    key: 'groupSizeMin',
    label: 'Anggota KSM minimal',
    kind: 'count',
    help: 'Sedikitnya berapa orang dalam satu KSM.',
    example: '5',
  },
  {
    key: 'womenMin',
    label: 'Perempuan minimal (%)',
    kind: 'percent',
    help: 'Sedikitnya berapa persen anggotanya perempuan.',
    example: '30',
  },
  {
    key: 'groupAgeMin',
    label: 'Umur KSM minimal (bulan)',
    kind: 'count',
    help: 'Sedikitnya berapa bulan umur KSM saat pencairan.',
    example: '3',
  },
  {
    key: 'rate',
    label: 'Jasa per bulan (%)',
    kind: 'percent',
    help: 'Jasa sebulan atas pokok awal menurut putusan BKM. Juknis 2012 menyebut 1,5% sampai 3% (belum terkonfirmasi).',
    example: '1,5',
  },
  {
    key: 'savingsMin',
    label: 'Tabungan minimal (%)',
    kind: 'percent',
    help: 'Sedikitnya berapa persen dari pinjaman yang ditabung. Pedoman 2008 menyebut 5% (belum terkonfirmasi); tidak dipakai sebelum diisi.',
    example: '5',
  },
  {
    key: 'scheme',
    label: 'Skema kolektibilitas',
    kind: 'scheme',
    help: 'Nama skema; daftarnya ada di panduan, bab Cara hitung.',
    example: 'urban',
  },
  {
    key: 'roundingStep',
    label: 'Pembulatan angsuran (Rp)',
    kind: 'rupiah',
    help: 'Angsuran dibulatkan ke atas ke kelipatan ini; kosong berarti Rp 100.',
    example: '100',
  },
  {
    key: 'tolerance',
    label: 'Toleransi per angsuran (Rp)',
    kind: 'rupiah',
    help: 'Kekurangan sebesar ini tiap angsuran jatuh tempo belum dianggap menunggak; kosong berarti Rp 1.000.',
    example: '1000',
  },
  {
    key: 'lateFrom',
    label: 'Ambang tunggakan LAR/PAR (angsuran)',
    kind: 'count',
    help: 'Menunggak untuk LAR dan PAR mulai dari berapa angsuran; kosong berarti 3.',
    example: '3',
  },
  {
    key: 'trainingName',
    label: 'Kepanjangan PWK',
    kind: 'text',
    help: 'Nama panjang pelatihan PWK di tempat ini, untuk dicetak di laporan.',
    example: 'Pelatihan Wajib Kelompok',
  },
  {
    key: 'causes',
    label: 'Sebab tunggakan',
    kind: 'text',
    help: 'Sebab lain yang dapat dipilih di lembar Pinjaman bermasalah, dipisah titik koma.',
    example: 'gagal panen; ditipu',
  },
  ...CLASS_KEYS.map((key, index): SettingDeclaration => ({
    key,
    label: `Kolektibilitas ${index + 1}`,
    kind: 'class',
    help: 'Kelas skema sendiri: nama; batas dalam hari atau bulan; persen cadangan. Kelas terakhir tanpa batas. Kosong berarti memakai skema kolektibilitas.',
    example: CLASS_EXAMPLES[index] ?? '',
  })),
  {
    key: 'pedomanFrom',
    label: 'Pedoman 2008 berlaku sejak',
    kind: 'date',
    help: 'Hari Pedoman 2008 mulai berlaku di sini; hari pastinya tidak diketahui, kosong berarti 01/01/2008.',
    example: '01/01/2008',
  },
  {
    key: 'juknisFrom',
    label: 'Juknis 2012 berlaku sejak',
    kind: 'date',
    help: 'Hari Juknis 2012 mulai berlaku di sini; hari pastinya tidak diketahui, kosong berarti 01/01/2012.',
    example: '01/01/2012',
  },
  {
    key: 'unconfirmed',
    label: 'Pakai batas belum terkonfirmasi',
    kind: 'yesNo',
    help: 'Ya: batas pedoman yang hanya disebut satu sumber (belum terkonfirmasi) ikut dipakai; daftarnya ada di docs/rules.md. Kosong berarti Tidak.',
    example: 'Tidak',
  },
  ...GROUP_BOOK_SETTINGS,
  ...OFFICER_SETTINGS,
  ...SHEET_SETTINGS,
];

/** The label under which a decision stands. */
export const settingLabel = (key: string): string => SETTINGS.find((one) => one.key === key)?.label ?? key;
