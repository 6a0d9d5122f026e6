/** What the columns of a report tell of one date, as people head them; looked for after the columns of a list of loans. */

export type FigureKey =
  | 'scheduledBalance'
  | 'overdueUpTo'
  | 'overdueOver'
  | 'overdue'
  | 'target'
  | 'paidBefore'
  | 'paidThis'
  | 'paidToDate'
  | 'balance'
  | 'classText';

export type FigurePart = 'principal' | 'interest' | 'total';

export interface FigureDeclaration {
  readonly key: FigureKey;
  /** As we write the heading. */
  readonly header: string;
  /** Over the heading with that of the merged cell above, as `figureText` brings it. */
  readonly pattern: RegExp;
  readonly not?: RegExp;
  readonly help: string;
}

const PAID = '(?:real|pencairan|angsuran|pengembalian|dibayar|penerimaan|pemasukan|masuk|cicilan)';

/** In the order in which they are tried: the first that fits names the column. */
export const REPORT_FIGURES: readonly FigureDeclaration[] = [
  {
    key: 'scheduledBalance',
    header: 'Kredit Seharusnya',
    pattern: /(pinjaman|saldo|sisa|outstanding).*seharusnya|seharusnya.*(saldo|sisa)/,
    help: 'Saldo bila semua angsuran dibayar tepat waktu; hanya dicocokkan.',
  },
  {
    key: 'overdueUpTo',
    header: 'Tunggakan < 3 bulan',
    pattern: /tungga?k.*(<|\b[01] (?:sd )?(3|90)\b)/,
    help: 'Tunggakan pokok yang jatuh tempo paling lama 90 hari; hanya dicocokkan.',
  },
  {
    key: 'overdueOver',
    header: 'Tunggakan > 3 bulan',
    pattern: /tungga?k.*>/,
    help: 'Tunggakan pokok yang lebih lama; hanya dicocokkan.',
  },
  {
    key: 'overdue',
    header: 'Tunggakan',
    pattern: /tungga?k/,
    not: /umur|lama|hari|bulan|kali|tanggal|jumlah ksm/,
    help: 'Tunggakan menurut buku; hanya dicocokkan.',
  },
  {
    key: 'target',
    header: 'Target',
    pattern: /target|kewajiban|rencana|seharusnya|tagihan/,
    not: /\blalu\b|^(?!.*\bsd\b).*\bini\b/,
    help: 'Angsuran yang seharusnya sudah dibayar sampai tanggal laporan.',
  },
  {
    key: 'paidBefore',
    header: 'Real s.d. Bulan Lalu',
    pattern: new RegExp(`${PAID}.*\\blalu\\b|\\blalu\\b.*${PAID}|^sd (bulan )?lalu`),
    not: /target|saldo|sisa/,
    help: 'Angsuran sampai akhir bulan lalu.',
  },
  {
    key: 'paidToDate',
    header: 'Real s.d. Bulan Ini',
    pattern: new RegExp(
      `${PAID}.*\\b(sd|sampai|kumulatif|total|jumlah)\\b|\\b(sd|sampai|kumulatif|total|jumlah)\\b.*${PAID}|^sd (bulan )?ini|^pokok dibayar|^dibayar pokok`,
    ),
    not: /\blalu\b|target|saldo|sisa|^(jumlah|total) (pencairan|pinjaman)$/,
    help: 'Angsuran sampai tanggal laporan.',
  },
  {
    key: 'paidThis',
    header: 'Real Bulan Ini',
    pattern: new RegExp(`${PAID}.*\\bini\\b|^bulan ini`),
    not: /target|saldo|sisa|\bsd\b/,
    help: 'Angsuran bulan laporan.',
  },
  {
    key: 'paidToDate',
    header: 'Real',
    pattern: /^(real|pencairan|dibayar|pengembalian) (pokok|jasa|p|j|bop|jumlah)$|^real$/,
    help: 'Angsuran sampai tanggal laporan.',
  },
  {
    key: 'balance',
    header: 'Saldo',
    pattern: /sebenarnya|saldo|sisa|outstanding|baki debet|sisa pinjaman/,
    not: /seharusnya|\blalu\b|\bawal\b|tabungan|simpanan/,
    help: 'Sisa pokok pada tanggal laporan.',
  },
  {
    key: 'classText',
    header: 'Kolektibilitas',
    pattern: /^(kolektibilitas|kolektabilitas|kol|kualitas|klasifikasi|golongan|kategori)( pinjaman)?$/,
    help: 'Kelas menurut buku, sebagai kata; hanya dicocokkan.',
  },
];

/** Headings of a collectability report's classes, as `figureText` brings them. */
export const CLASS_HEADINGS: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: 'Kurang Lancar', pattern: /(^| )kurang lancar$/ },
  { name: 'Lancar', pattern: /(^| )lancar$/ },
  { name: 'Perhatian', pattern: /(^| )(dalam )?perhatian( khusus)?$/ },
  { name: 'Diragukan', pattern: /(^| )di ?ragukan$/ },
  { name: 'Macet', pattern: /(^| )macet$/ },
  { name: 'Kolektibilitas I', pattern: /^(kolektibilitas|kol) ((kolektibilitas|kol) )?(i|1)$/ },
  { name: 'Kolektibilitas II', pattern: /^(kolektibilitas|kol) ((kolektibilitas|kol) )?(ii|2)$/ },
  { name: 'Kolektibilitas III', pattern: /^(kolektibilitas|kol) ((kolektibilitas|kol) )?(iii|3)$/ },
  { name: 'Kolektibilitas IV', pattern: /^(kolektibilitas|kol) ((kolektibilitas|kol) )?(iv|4)$/ },
  { name: 'Kolektibilitas V', pattern: /^(kolektibilitas|kol) ((kolektibilitas|kol) )?(v|5)$/ },
];

/** Headings of reports, so that the rows in which they stand are seen as headings. */
export const REPORT_HEADINGS: readonly string[] = [
  'Lancar', 'Perhatian', 'Dalam Perhatian', 'Perhatian Khusus', 'Dalam Perhatian Khusus', 'Kurang Lancar', 'Diragukan', 'Macet', 'Kolektibilitas', 'Tunggakan',
  'Target', 'Kredit Seharusnya', 'Kredit Sebenarnya', 'Real', 'Real Bulan Ini', 'Real s.d. Bulan Ini', 'Real s.d. Bulan Lalu',
  'Realisasi Bulan Ini', 'Realisasi s.d. Bulan Ini', 'Realisasi s.d. Bulan Lalu', 'Bulan Ini', 'Bulan Lalu', 's.d. Bulan Ini', 's.d. Bulan Lalu',
]; // prettier-ignore
