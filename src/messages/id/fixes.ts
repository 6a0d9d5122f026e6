/** What is said of fixes: in the preview, in the sheet Riwayat perbaikan, and when they are done or undone. */
import type { EntryState, Obstacle } from '../../fixes/log-entry';
import type { FixKind, StoredValue } from '../../fixes/types';
import { maskedNik } from '../../sheets/people/nik';
import { count, shortDate } from '../format';

const WHY: Readonly<Record<FixKind, string>> = {
  amountText: 'Jumlah diketik sebagai teks, sehingga tidak ikut dihitung oleh rumus.',
  amountTypo: 'Ada huruf atau tanda yang salah ketik di antara angka; periksa dahulu.',
  amountWords: 'Jumlah ditulis dengan kata-kata, sehingga tidak ikut dihitung.',
  amountUnclear: 'Titik atau koma ini dapat berarti ribuan atau pecahan, dan kolomnya tidak memberi kepastian; periksa dahulu.',
  dateText: 'Tanggal diketik sebagai teks, sehingga tidak dapat diurutkan atau dihitung.',
  dateNumber: 'Tanggal kehilangan formatnya dan tampil sebagai angka.',
  dateSwapped: 'Tanggal ini hanya ada bila bulan ditulis sebelum hari; periksa dahulu.',
  dateTypo: 'Ada huruf atau tanda yang salah ketik di dalam tanggal; periksa dahulu.',
  nik: 'NIK harus 16 angka sebagai teks; angka panjang dibulatkan oleh lembar kerja.',
}; // prettier-ignore

const KIND: Readonly<Record<FixKind, string>> = {
  amountText: 'Teks menjadi angka',
  amountTypo: 'Salah ketik jumlah',
  amountWords: 'Kata menjadi angka',
  amountUnclear: 'Titik atau koma',
  dateText: 'Teks menjadi tanggal',
  dateNumber: 'Angka menjadi tanggal',
  dateSwapped: 'Hari dan bulan tertukar',
  dateTypo: 'Salah ketik tanggal',
  nik: 'NIK menjadi teks',
};

const OBSTACLE: Readonly<Record<Obstacle, string>> = {
  changed: 'isi sel sudah berubah sejak ditampilkan',
  formula: 'sel berisi rumus',
  gone: 'lembar atau sel sudah tidak ada',
  styled: 'sel berisi tautan, atau sebagian hurufnya diberi gaya sendiri, yang akan hilang',
  refused: 'lembar kerja menolak tulisan ini (sel dilindungi, atau aturan validasi)',
};

const STATE: Readonly<Record<EntryState, string>> = {
  waiting: 'Belum selesai',
  applied: 'Diterapkan',
  skipped: 'Dilewati',
  undoing: 'Belum selesai diurungkan',
  undone: 'Diurungkan',
  kept: 'Tidak diurungkan',
};

/** A NIK with its middle hidden; anything else as it is. */
const masked = (kind: FixKind, text: string): string => (kind === 'nik' ? maskedNik(text) : text);

function shownAs(value: StoredValue, written: (amount: number) => string): string {
  if (typeof value === 'object') return shortDate(value.date);
  return typeof value === 'number' ? written(value) : value;
}

/** The log's name, by which a page opens it too. */
export const LOG_SHEET = 'Riwayat perbaikan';

export const fixes = {
  listItem: 'Perbaiki data…',
  undoItem: 'Urungkan perbaikan',
  sheet: LOG_SHEET,
  why: (kind: FixKind): string => WHY[kind],
  kind: (kind: FixKind): string => KIND[kind],
  obstacle: (obstacle: Obstacle): string => OBSTACLE[obstacle],
  state: (state: EntryState, obstacle: Obstacle | null): string =>
    obstacle === null ? STATE[state] : `${STATE[state]}: ${OBSTACLE[obstacle]}`,
  /** What stands in the cell. */
  before: (kind: FixKind, value: StoredValue): string => masked(kind, shownAs(value, String)),
  /** What would stand there: figures as the sheet will show them. */
  after: (kind: FixKind, value: StoredValue): string => masked(kind, shownAs(value, count)),
  type: (value: StoredValue): string =>
    typeof value === 'object' ? 'tanggal' : typeof value === 'number' ? 'angka' : 'teks',
  /** Behind what to do about a finding. */
  offer: (after: string): string => `Menu Perbaiki data… menawarkan: ${after}.`,
  offers: (cells: number): string => `Menu Perbaiki data… menawarkan perbaikan ${count(cells)} sel.`,
  headings: [
    'Ke',
    'Waktu',
    'Petugas',
    'Lembar',
    'Sel',
    'Perbaikan',
    'Nilai semula',
    'Jenis semula',
    'Format semula',
    'Nilai baru',
    'Jenis baru',
    'Format baru',
    'Data',
    'Keadaan',
  ],
  note: 'Setiap sel yang diubah dengan persetujuan petugas. Menu Urungkan perbaikan mengembalikan isi dan formatnya. Jangan ubah kolom Data.',
  empty: 'Belum ada perbaikan.',
  noOfficer: 'Tulis nama petugas yang menyetujui perbaikan ini.',
  noIds: 'Pilih perbaikan yang disetujui, atau "semua".',
  applied: (cells: number, skipped: number): string =>
    skipped === 0 ? `${count(cells)} sel diperbaiki.` : `${count(cells)} sel diperbaiki, ${count(skipped)} dilewati.`,
  nothingToUndo: 'Tidak ada perbaikan yang dapat diurungkan.',
  finished: 'Pekerjaan yang terputus sudah selesai; riwayatnya dirapikan.',
  undone: (cells: number, kept: number): string =>
    kept === 0
      ? `${count(cells)} sel dikembalikan seperti semula.`
      : `${count(cells)} sel dikembalikan seperti semula, ${count(kept)} tidak.`,
  left: (cells: number): string => `${count(cells)} sel lagi belum selesai; jalankan sekali lagi untuk meneruskan.`,
  noRun: (run: number): string => `Perbaikan ke-${count(run)} tidak ada, atau sudah diurungkan.`,
  skippedCell: (cell: string, why: string): string => `${cell}: ${why}`,
} as const;
