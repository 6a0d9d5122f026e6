import { isDate, isError, plain } from '../cells/plain-text';
import type { Cell } from '../sheet-data';

/** What a row of a table is. `incomplete` has a name and a place in the list, and nothing else. */
export type RowKind = 'blank' | 'numbering' | 'total' | 'carried' | 'noise' | 'signature' | 'incomplete' | 'data';

/** The cells of a row that tell what it is. */
export interface RowCells {
  readonly all: readonly Cell[];
  /** Those that may hold a label: all but notes and statuses. */
  readonly labels: readonly Cell[];
  readonly sequence: Cell;
  /** All that names the loan: its number, its KSM, its borrower. */
  readonly names: readonly Cell[];
  /** The first of them; '' where none. */
  readonly identity: Cell;
  /** Date of the row: disbursement or repayment. */
  readonly date: Cell;
  /** The date and everything else that the table is about. */
  readonly core: readonly Cell[];
}

const TOTAL = /^(sub|grand|total|jumlah|jml|jmlh)\b[\s\-.:]*(jumlah|total|jml)?\b/i;
const TOTAL_START = /^[("]?\s*(sub\s*-?\s*(total|jumlah)|grand\s*total|total|jumlah|jml|jmlh)\b/i;
const ONLY_TOTAL = /^(sub|grand)?\s*-?\s*(jumlah|total|jml)\.?\s*:?$/i;
/** Lines below a table that have figures and are no rows of it. */
const LABEL =
  /saldo|sisa|rekap|catatan|persen|prosen|resiko|risiko|keterangan|selisih|\bkas\b|target|realisasi|rata|cadangan/i;
const CARRIED = /pindah/i;
const SIGNATURE = /mengetahui|menyetujui|disetujui|dibuat oleh|diperiksa|hormat kami|tanda tangan|\.{6,}|…{2,}|_{6,}/i;
const OFFICE =
  /^(manaj[ei]r|manager|ketua|bendahara|sekretaris|pembuku|kasir|koordinator|pengawas|lurah|kepala|petugas|upk|bkm|lkm)\b/i;

const filled = (cell: Cell): boolean => cell !== '' && (typeof cell !== 'string' || plain(cell) !== '');
/** A label as it is compared: "J U M L A H" is a word with its letters set apart. */
const label = (text: string): string => {
  const typed = plain(text).replace(/[\s:.]+$/, '');
  return /^[a-z]( [a-z])+$/i.test(typed) ? typed.replace(/ /g, '') : typed;
};
const texts = (cells: readonly Cell[]): string[] =>
  cells.flatMap((cell) => (typeof cell === 'string' && cell !== '' ? [label(cell)] : []));

/** A cell that could be the date, amount or length that the column wants. */
const tells = (cell: Cell): boolean =>
  typeof cell === 'number' || isDate(cell) || isError(cell) || (typeof cell === 'string' && /\d/.test(cell));

/** (1) (2) (3), 1 2 3 or a b c under the headings. */
function isNumbering(cells: readonly Cell[]): boolean {
  const marks = cells
    .filter(filled)
    .map((cell) => (typeof cell === 'number' ? String(cell) : typeof cell === 'string' ? plain(cell) : '?'));
  if (marks.length < 3) return false;
  // "(4) (1) (3)": columns were moved with their numbers.
  const bracketed = marks.every((mark) => /^\(\s*\d{1,2}\s*\)$/.test(mark));
  if (bracketed && new Set(marks).size === marks.length) return true;
  const order = marks.map((mark) => {
    const match = /^[([]?\s*(\d{1,2}|[a-z])\s*[)\].]?\s*(=.*)?$/i.exec(mark);
    if (!match) return NaN;
    const sign = match[1] ?? '';
    return /\d/.test(sign) ? Number(sign) : sign.toLowerCase().charCodeAt(0) - 96;
  });
  return (
    order.every((place, index) => index === 0 || place === (order[index - 1] ?? NaN) + 1) && (order[0] ?? NaN) <= 2
  );
}

/**
 * What a row of a table is.
 *
 * @param row its cells
 * @param freshHeading nothing but headings stands above it so far
 * @param closed a total or a signature stands above it, so only a whole row counts as data
 */
export function rowKind(row: RowCells, freshHeading: boolean, closed: boolean): RowKind {
  if (!row.all.some(filled)) return 'blank';
  if (freshHeading && isNumbering(row.all)) return 'numbering';
  if (texts(row.names).some((text) => ONLY_TOTAL.test(text))) return 'total';
  const dated =
    isDate(row.date) || (typeof row.date === 'string' && /\d/.test(row.date)) || typeof row.date === 'number';
  if (!dated) {
    const words = texts(row.labels);
    if (words.some((word) => TOTAL_START.test(word) && TOTAL.test(word))) return 'total';
    const named = filled(row.identity) && !CARRIED.test(String(row.identity));
    if (!named && words.some((word) => CARRIED.test(word))) return 'carried';
    if (words.some((word) => SIGNATURE.test(word)) || (words.length > 0 && words.every((word) => OFFICE.test(word))))
      return 'signature';
  }
  const core = row.core.filter(filled);
  const telling = core.filter(tells).length;
  if (!filled(row.identity))
    return telling >= 2 && (dated || filled(row.sequence)) && !closed ? 'data' : unnamed(row, telling, dated);
  if (closed) {
    const whole = dated || filled(row.sequence) || !LABEL.test(String(row.identity));
    return telling >= 2 && whole ? 'data' : 'noise';
  }
  if (telling > 0) return 'data';
  if (core.length > 0) return 'data';
  return filled(row.sequence) && tells(row.sequence) ? 'incomplete' : 'noise';
}

/** A row with no name: a repayment or loan whose name was forgotten, or something that is none. */
const unnamed = (row: RowCells, telling: number, dated: boolean): RowKind =>
  dated && telling >= 3 && row.core.some((cell) => typeof cell === 'number') ? 'data' : 'noise';
