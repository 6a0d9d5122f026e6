/** Warnings while a loan is typed. */
import type { EntryWarning, WarningWords } from '../../sop/entry/entry-rules';
import { count, rate, rupiah } from '../format';

const by = (source: string): string => (source === '' ? '' : ` (${source})`);

const SENTENCES: Readonly<Record<EntryWarning, (words: WarningWords) => string>> = {
  tooEarly: () => 'Tanggalnya sebelum 1999: periksa tahunnya.',
  beforeDecision: () => 'Tanggal cair tidak boleh mendahului tanggal putusan.',
  decidedLate: () => 'Tanggal putusan tidak boleh sesudah tanggal cair.',
  notPositive: () => 'Besar pinjaman harus lebih dari nol.',
  firstAboveLimit: ({ to, source }) => `Pinjaman pertama paling banyak ${rupiah(to)} seorang anggota${by(source)}.`,
  nextAboveLimit: ({ to, source }) => `Pinjaman berikutnya paling banyak ${rupiah(to)} seorang anggota${by(source)}.`,
  tenor: ({ from, to, source }) => `Jangka waktu ${count(from)} sampai ${count(to)} bulan${by(source)}.`,
  rate: ({ from, source }) => `Jasa yang diputuskan BKM ${rate(from)} sebulan${by(source)}.`,
  members: ({ from, source }) => `Anggota yang meminjam paling sedikit ${count(from)} orang${by(source)}.`,
  cycle: ({ to, source }) => `Paling banyak ${count(to)} kali pinjaman; sesudah itu ajukan ke bank${by(source)}.`,
  noGroup: () => 'Pinjaman diberikan lewat KSM: isi nama KSM-nya.',
};

/** By this the add-on knows its own warnings again, wherever they were copied to. */
const SIGNATURE = 'Peringatan Bergulir: ';
/** A prompt of Excel holds no more. */
const LONGEST = 255;

const sentence = (words: WarningWords): string => SENTENCES[words.warning](words);

export const entry = {
  on: 'Aktifkan peringatan saat mengisi',
  off: 'Matikan peringatan',
  /** The help of a cell: what it should be, signed. */
  help: (all: readonly WarningWords[]): string => {
    const text = SIGNATURE + all.map(sentence).join(' ');
    return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  },
  /** What the toast says of a cell that was typed. */
  toast: (cell: string, all: readonly WarningWords[]): string => `${cell}: ${all.map(sentence).join(' ')}`,
  noLoans: 'Daftar pinjaman tidak ditemukan, jadi tidak ada kolom yang dapat diberi peringatan.',
  switchedOn: (columns: number, left: number): string => {
    if (columns === 0) return 'Tidak ada sel yang dapat diberi peringatan: semuanya sudah punya validasi sendiri.';
    const rest = left === 0 ? '' : ` ${count(left)} sel yang sudah punya validasi sendiri dibiarkan.`;
    return `Peringatan aktif di ${count(columns)} kolom: isi yang tidak sesuai ditandai, tidak ditolak.${rest}`;
  },
  switchedOff: (cells: number): string =>
    cells === 0 ? 'Tidak ada peringatan Bergulir di buku ini.' : `Peringatan dihapus dari ${count(cells)} sel.`,
} as const;
