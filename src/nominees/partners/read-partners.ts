/** The sheet Mitra: a row a term, a column a partner. */
import type { Finding } from '../../book/finding';
import { isBlank, shown } from '../../sheets/cells/plain-text';
import { PARTNER_SHEET, PARTNER_TERMS, type PartnerTerm } from '../../sheets/columns/partner-terms';
import { distance } from '../../sheets/names';
import { takeNotes, type Notes } from '../../sheets/notes';
import type { SheetData } from '../../sheets/sheet-data';
import { cellAt, formatAt } from '../../sheets/table/found-table';
import { headingKey } from '../../sheets/table/heading-text';
import { nameKey } from '../name-key';
import { BLANK_PARTNER, type Partner } from './partner';
import { termValue } from './term-value';

export interface PartnersReading {
  readonly partners: readonly Partner[];
  /** Whether the book has such a sheet at all. */
  readonly present: boolean;
  readonly findings: readonly Finding[];
}

const TERM_OF: ReadonlyMap<string, PartnerTerm> = new Map(
  PARTNER_TERMS.map((term): [string, PartnerTerm] => [headingKey(term.label), term]),
);
const FIRST = PARTNER_TERMS[0];

/** Whether a sheet holds the partners, by its name. */
export const isPartnerSheet = ({ name }: SheetData): boolean => headingKey(name) === headingKey(PARTNER_SHEET);

function nearest(text: string): string {
  const written = nameKey(text);
  const most = Math.max(1, Math.floor(written.length / 4));
  let [best, found] = [most + 1, ''];
  for (const { label } of PARTNER_TERMS) {
    const off = distance(written, nameKey(label), most);
    if (off < best) [best, found] = [off, label];
  }
  return found;
}

interface Frame {
  readonly sheet: SheetData;
  readonly notes: Notes;
  /** 1-based column of the labels. */
  readonly labels: number;
  /** Row of the partners' names. */
  readonly top: number;
}

const at = ({ sheet }: Frame, row: number, column: number): Parameters<Notes['add']>[3] => ({
  table: { id: row, sheet, rows: [row], headings: {} },
  row,
  column,
});

/** Where the names stand: the row that begins with "Nama mitra". */
function frameOf(sheet: SheetData, notes: Notes): Frame | null {
  for (let row = 1; row <= sheet.cells.length; row += 1) {
    const cells = sheet.cells[row - 1] ?? [];
    const column = cells.findIndex((cell) => headingKey(shown(cell)) === headingKey(FIRST?.label ?? ''));
    if (column >= 0) return { sheet, notes, labels: column + 1, top: row };
  }
  return null;
}

interface Line {
  readonly row: number;
  readonly term: PartnerTerm;
}

/** The rows with a known label; another label beside which something stands is told. */
function linesOf(frame: Frame): readonly Line[] {
  const { sheet, notes, labels, top } = frame;
  const lines: Line[] = [];
  for (let row = top; row <= sheet.cells.length; row += 1) {
    const text = shown(cellAt(sheet, row, labels));
    const term = TERM_OF.get(headingKey(text));
    const told = (sheet.cells[row - 1] ?? []).slice(labels).some((cell) => !isBlank(cell));
    if (term !== undefined) lines.push({ row, term });
    else if (text !== '' && told)
      notes.add('DAT-03', 'unknownSetting', { nearest: nearest(text) }, { ...at(frame, row, labels), severity: 'warning' }); // prettier-ignore
  }
  return lines;
}

function partnerIn(frame: Frame, lines: readonly Line[], column: number): Partner {
  const { sheet, notes } = frame;
  const told: Record<string, unknown> = {};
  for (const { row, term } of lines) {
    const cell = cellAt(sheet, row, column);
    if (isBlank(cell)) continue;
    const value = termValue(term, cell, formatAt(sheet, row, column));
    if (value === null)
      notes.add('DAT-01', 'setting', { label: term.label, example: term.help }, at(frame, row, column));
    else told[term.key] = value;
  }
  // A term that could not be read leaves what is asked of nobody, but for what the bank may see: then it sees nothing.
  const unread = lines.some(
    ({ row, term }) => term.key === 'columns' && told['columns'] === undefined && !isBlank(cellAt(sheet, row, column)),
  );
  return { ...BLANK_PARTNER, ...told, ...(unread ? { columns: [] } : {}) };
}

/**
 * Reads the partners. A label that is none proposes the nearest (DAT-03), a value that cannot be read is a finding
 * (DAT-01) and is taken as not said; a list of columns with a word that is none shows the bank nothing.
 *
 * @param sheets every sheet of the book
 */
export function readPartners(sheets: readonly SheetData[]): PartnersReading {
  const notes = takeNotes();
  const partners: Partner[] = [];
  const found = sheets.filter(isPartnerSheet);
  for (const sheet of found) {
    const frame = frameOf(sheet, notes);
    if (frame === null) continue;
    const lines = linesOf(frame);
    const names = sheet.cells[frame.top - 1] ?? [];
    for (let column = frame.labels + 1; column <= names.length; column += 1)
      if (shown(cellAt(sheet, frame.top, column)) !== '') partners.push(partnerIn(frame, lines, column));
  }
  return { partners, present: found.length > 0, findings: notes.findings() };
}

/**
 * The partner whose name holds these words; null where none does, or several do.
 *
 * @example partnerNamed(EXAMPLE_PARTNERS, 'swamitra')?.name // 'KSP Swamitra'
 */
export function partnerNamed(partners: readonly Partner[], words: string): Partner | null {
  const key = nameKey(words);
  const exact = partners.filter(({ name }) => nameKey(name) === key);
  const found = exact.length > 0 ? exact : partners.filter(({ name }) => nameKey(name).includes(key));
  return found.length === 1 ? (found[0] ?? null) : null;
}
