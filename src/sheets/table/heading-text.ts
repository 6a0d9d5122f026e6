import { plain } from '../cells/plain-text';
import type { TenorUnit } from '../cells/tenor';

/** Abbreviations and words for the same thing, so that one alias stands for many headings. */
const SAME: Readonly<Record<string, string>> = {
  tgl: 'tanggal',
  tg: 'tanggal',
  tggl: 'tanggal',
  tangal: 'tanggal',
  jml: 'jumlah',
  jmlh: 'jumlah',
  jlh: 'jumlah',
  jum: 'jumlah',
  angs: 'angsuran',
  ang: 'angsuran',
  setoran: 'angsuran',
  setor: 'angsuran',
  storan: 'angsuran',
  bayar: 'angsuran',
  pembayaran: 'angsuran',
  angsur: 'angsuran',
  pinj: 'pinjaman',
  pjm: 'pinjaman',
  kredit: 'pinjaman',
  bln: 'bulan',
  bl: 'bulan',
  thn: 'tahun',
  th: 'tahun',
  mgg: 'minggu',
  mg: 'minggu',
  klp: 'kelompok',
  kel: 'kelompok',
  nomor: 'no',
  nomer: 'no',
  nmr: 'no',
  nm: 'nama',
  bunga: 'jasa',
  cair: 'pencairan',
  realisasi: 'pencairan',
  droping: 'pencairan',
  dropping: 'pencairan',
  penyaluran: 'pencairan',
  akad: 'pencairan',
  dicairkan: 'pencairan',
  plafond: 'plafon',
  platfon: 'plafon',
  plafound: 'plafon',
  plapon: 'plafon',
  kwitansi: 'kuitansi',
  kuintansi: 'kuitansi',
  ket: 'keterangan',
  terbayar: 'dibayar',
  byr: 'angsuran',
  stor: 'angsuran',
  setr: 'angsuran',
  jk: 'jangka',
  jgk: 'jangka',
  bsr: 'besar',
  sist: 'sistem',
  angg: 'anggota',
  agt: 'anggota',
  pkk: 'pokok',
  pk: 'pokok',
  jangk: 'jangka',
  wkt: 'waktu',
  pinjamannya: 'pinjaman',
  resiko: 'risiko',
  saldonya: 'saldo',
};
const SILENT = new Set([
  'per',
  'rp',
  'dalam',
  'rupiah',
  'dd',
  'mm',
  'yy',
  'yyyy',
  'yg',
  'yang',
  'tiap',
  'setiap',
  'idr',
]);

export interface HeadingText {
  /** The heading as it is compared. */
  readonly key: string;
  /** As the person wrote it, on one line. */
  readonly shown: string;
}

/**
 * A heading as it is compared: lower case, without punctuation, bracketed units, percentages and filler words, its
 * abbreviations written out.
 *
 * @example headingKey('Angs. Bunga 1.45%') // 'angsuran jasa'
 */
export function headingKey(text: string): string {
  const bare = plain(text)
    .toLowerCase()
    .replace(/\([^)]*\)?|\[[^\]]*\]?/g, ' ')
    .replace(/\d+(?:[.,]\d+)?\s*%/g, ' ')
    .replace(/s\s*[./]\s*d\.?/g, 'sd ');
  const words = bare.split(/[^a-z0-9<>]+/).filter((word) => word !== '' && !SILENT.has(word));
  const same = words.map((word) => SAME[word] ?? word);
  return same.filter((word, index) => word !== same[index - 1]).join(' ');
}

/** The unit that a heading names for a tenor: "Jangka Waktu (bln)". */
export function tenorUnitOf(heading: string): TenorUnit {
  const text = plain(heading).toLowerCase();
  if (/\bkali\b|(banyak|jumlah|jml) angs/.test(text)) return 'instalment';
  if (/minggu|mgg|week/.test(text)) return 'week';
  if (/bulan|bln|\bbl\b/.test(text)) return 'month';
  return /tahun|thn|\bth\b/.test(text) ? 'year' : null;
}
