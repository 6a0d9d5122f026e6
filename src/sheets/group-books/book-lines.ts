/** Whose book a sheet is: the lines above the table, else its title, else the sheet's name. */
import type { Rupiah } from '../../book/money';
import { readAmount } from '../cells/amount';
import { isBlank, plain, shown } from '../cells/plain-text';
import { readYesNo } from '../cells/yes-no';
import type { BookLabel } from '../columns/group-book-names';
import type { Cell, SheetData } from '../sheet-data';

/** Lines above a table that are looked at. */
const ABOVE = 12;

const LABELS: readonly (readonly [BookLabel, RegExp])[] = [
  ['group', /^(nama )?(ksm|kelompok)$/],
  ['owner', /^(nama )?(pemilik|pengusaha|anggota|pelaku usaha)( usaha)?$/],
  ['seasonal', /^(usaha )?musiman$/],
  ['opening', /^(saldo|kas) awal$/],
  ['stockThen', /^(stok|persediaan)( barang)? awal$/],
  ['stockNow', /^(stok|persediaan)( barang)? (sekarang|akhir)$/],
];

export interface BookLines {
  readonly group: string;
  readonly owner: string;
  readonly seasonal: boolean;
  readonly opening: Rupiah | null;
  readonly stock: { readonly opening: Rupiah; readonly closing: Rupiah } | null;
  /** Sheet name and title rows, in lower case. */
  readonly setting: string;
}

interface Place {
  readonly headingRow: number;
  readonly above: number;
}

const labelOf = (text: string): BookLabel | null => LABELS.find(([, words]) => words.test(text))?.[0] ?? null;

/** The next filled cell to the right; a lone colon is passed over. */
function valueBeside(cells: readonly Cell[], column: number): Cell {
  const beside = cells.slice(column + 1, column + 6).find((cell) => !isBlank(cell) && cell !== ':');
  return beside ?? '';
}

const withoutColon = (text: string): string => plain(text).replace(/^[:\s]+/, '').trim(); // prettier-ignore

/** "KSM: Melati" in one cell, or "KSM" with the name beside it. */
function readLabels(sheet: SheetData, { headingRow, above }: Place): ReadonlyMap<BookLabel, Cell> {
  const found = new Map<BookLabel, Cell>();
  for (let row = Math.max(above + 1, headingRow - ABOVE); row < headingRow; row++) {
    const cells = sheet.cells[row - 1] ?? [];
    cells.forEach((cell, column) => {
      if (typeof cell !== 'string') return;
      const [, label = '', inside = ''] = /^([^:]{2,40})(?::(.*))?$/.exec(plain(cell)) ?? [];
      const key = labelOf(label.trim().toLowerCase());
      if (key === null || found.has(key)) return;
      const value = inside.trim() === '' ? valueBeside(cells, column) : inside.trim();
      if (!isBlank(value)) found.set(key, value);
    });
  }
  return found;
}

const KIND_WORDS =
  /\b(buku|catatan|laporan|harian|bulanan|kas|usaha|tabungan|simpanan|pinjaman|anggota|daftar|hadir|absen|pembukuan|ksm|kelompok|keuangan|musiman|tahun|bulan|bln|th|\d{4})\b/gi;

/** What is left of a name once the words for what it is are gone: "Kas Usaha – Ibu Sari" is "Ibu Sari". */
export const bareName = (text: string): string =>
  plain(text)
    .replace(/\([^)]*\)|_/g, ' ')
    .replace(KIND_WORDS, ' ')
    .replace(/[\s\-–—_:.,]+/g, ' ')
    .trim();

function titleText(sheet: SheetData, { headingRow, above }: Place): readonly string[] {
  const rows = sheet.cells.slice(Math.max(above, headingRow - 1 - ABOVE), headingRow - 1);
  return rows.flatMap((cells) =>
    cells.flatMap((cell) => (typeof cell === 'string' && cell !== '' ? [plain(cell)] : [])),
  );
}

const GROUP_TITLE = /\b(?:ksm|kelompok)\s+(?!:)(.+)$/i;
const OWNER_TITLE = /\b(?:usaha)\s+(?!:)(.+)$/i;

/** A name that stands in a title behind the word for it. */
function titled(texts: readonly string[], words: RegExp): string {
  for (const text of texts) {
    const name = bareName(words.exec(text)?.[1] ?? '');
    if (name !== '') return name;
  }
  return '';
}

const amountIn = (cell: Cell | undefined): Rupiah | null => {
  const read = cell === undefined ? null : readAmount(cell, '.');
  return read?.kind === 'value' ? read.value : null;
};

/**
 * The lines above a table.
 *
 * @param headingRow 1-based, the table's first heading row
 * @param above the last row that is another book's
 */
export function bookLines(sheet: SheetData, headingRow: number, above = 0): BookLines {
  const place = { headingRow, above };
  const labels = readLabels(sheet, place);
  const texts = [...titleText(sheet, place), sheet.name];
  const setting = texts.join(' ').toLowerCase();
  const text = (key: BookLabel): string => withoutColon(shown(labels.get(key)));
  const [then, now] = [amountIn(labels.get('stockThen')), amountIn(labels.get('stockNow'))];
  const told = labels.get('seasonal');
  const season = told === undefined ? null : readYesNo(told);
  return {
    group: text('group') || titled(texts, GROUP_TITLE),
    owner: text('owner') || titled(texts, OWNER_TITLE),
    seasonal: season === null ? /musiman/.test(setting) : season.kind === 'value' && season.value,
    opening: amountIn(labels.get('opening')),
    stock: then === null || now === null ? null : { opening: then, closing: now },
    setting,
  };
}
