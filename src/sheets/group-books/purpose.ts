/** What a movement of money was for, by the words that people write. */
import type { CashPurpose } from '../../book/group-books';
import { plain } from '../cells/plain-text';

type Direction = 'in' | 'out';
type Rule = readonly [words: RegExp, purpose: CashPurpose, only?: Direction];

const OPENING =
  /^(saldo|kas|uang)\s*(awal|lalu|pindahan|sebelumnya|(bulan|bln|tahun|thn|hal(aman)?)\s*(yang\s*|yg\s*)?(lalu|sebelumnya))|^pindahan|^saldo$/;

/** A balance brought forward: no money that came in. */
export const isOpening = (text: string): boolean => OPENING.test(plain(text).toLowerCase());

/** Words of a category column, and of what people write where there is none. */
const BUSINESS: readonly Rule[] = [
  [/prive|keluarga|rumah tangga|diambil|pribadi|belanja dapur|uang dapur|sekolah|\banak\b/, 'drawing'],
  [/modal/, 'capital'],
  [/angsur|cicil|setor(an)? (ke )?(upk|ksm|bank|koperasi)|bayar (utang|hutang|pinjaman)/, 'instalment'],
  [/\bjual|penjualan|terjual|omzet|omset|laku|pendapatan|pesanan|laris/, 'sales'],
  [/pembelian|\bbeli|belanja|kulak|bahan|stok|dagangan/, 'purchase'],
  [
    /biaya|ongkos|sewa|listrik|\bair\b|\bgas\b|bensin|transport|upah|gaji|plastik|kemasan|pulsa|retribusi|parkir/,
    'cost',
  ],
  [/pinjaman/, 'borrowed', 'in'],
  [/^lain/, 'other'],
];

const GROUP: readonly Rule[] = [
  [/tabung|simpan/, 'savings'],
  [/angsur|cicil/, 'repaid', 'in'],
  [/angsur|cicil|setor(an)? (ke )?upk|bayar (ke )?upk|bayar pinjaman/, 'instalment', 'out'],
  [/pinjam|pencairan/, 'borrowed', 'in'],
  [/pinjam|penyaluran|dibagi/, 'lent', 'out'],
  [/modal/, 'capital'],
  [/biaya|ongkos|sewa|konsumsi|transport|\batk\b|rapat|fotokopi|meterai|materai/, 'cost'],
  [/^lain/, 'other'],
];

const found = (rules: readonly Rule[], text: string, direction: Direction): CashPurpose => {
  const words = plain(text).toLowerCase();
  const rule = rules.find(([pattern, , only]) => (only === undefined || only === direction) && pattern.test(words));
  return rule?.[1] ?? 'unknown';
};

/**
 * What a group's money was for.
 *
 * @example groupPurpose('Angsuran ke UPK', 'out') // 'instalment'
 * @example groupPurpose('Angsuran dari anggota', 'in') // 'repaid'
 */
export const groupPurpose = (text: string, direction: Direction): CashPurpose => found(GROUP, text, direction);

/**
 * What a business's money was for: its category, else the words beside it.
 *
 * @param category '' where the book has no such column
 * @example businessPurpose({ category: 'Prive', text: 'beras' }, 'out') // 'drawing'
 * @example businessPurpose({ category: '', text: 'Jual 20 bungkus' }, 'in') // 'sales'
 */
export function businessPurpose(
  { category, text }: { readonly category: string; readonly text: string },
  direction: Direction,
): CashPurpose {
  const own = found(BUSINESS, category, direction);
  return category !== '' ? own : found(BUSINESS, text, direction);
}
