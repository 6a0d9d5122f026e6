/** All books of groups and businesses in a workbook, and the sheet PWK. */
import { formatIso, type CivilDate } from '../../book/civil-date';
import type { Finding } from '../../book/finding';
import type { AttendanceBook, CashBook, GroupBooks, MemberBook, Training } from '../../book/group-books';
import { plain } from '../cells/plain-text';
import { findLists, type ListTable } from '../lists/find-lists';
import { takeNotes, type Notes } from '../notes';
import type { SheetData } from '../sheet-data';
import { bareName, bookLines, type BookLines } from './book-lines';
import { bookKinds, type BookKind } from './kinds';
import { readCash } from './read-cash';
import { endOfAbove, partsByGroup } from './shared-sheet';
import { readAttendance, readMemberBook, readTraining } from './read-members';

export interface GroupBooksReading {
  readonly books: GroupBooks;
  readonly training: readonly Training[];
  /** Cells that cannot be read. */
  readonly findings: readonly Finding[];
}

/** A cash book of the UPK or of a bank account is neither a group's nor a business's. */
const OF_OTHERS = /\b(upk|bkm|lkm|bank|rekening)\b/;
const isOthers = ({ setting, group, owner }: BookLines): boolean =>
  OF_OTHERS.test(setting) && group === '' && owner === '';

/** Where neither a line nor a title names it, the sheet's own name does. */
const named = (name: string, sheet: SheetData): string => name || bareName(sheet.name) || sheet.name;

interface Gathered {
  readonly cash: CashBook[];
  readonly members: MemberBook[];
  readonly attendance: AttendanceBook[];
  readonly training: Training[];
}

function put(into: Gathered, table: ListTable<BookKind>, lines: BookLines, notes: Notes): void {
  if (table.kind === 'training') {
    into.training.push(...readTraining(table, notes));
    return;
  }
  const { sheet } = table;
  if (table.kind === 'cash') {
    const book = readCash(table, lines, notes);
    into.cash.push(
      book.kind === 'group'
        ? { ...book, group: named(book.group, sheet) }
        : { ...book, owner: named(book.owner, sheet) },
    );
  } else if (table.kind === 'attendance') into.attendance.push(readAttendance(table, named(lines.group, sheet), notes));
  else into.members.push(readMemberBook(table, named(lines.group, sheet), notes));
}

/** DAT-13: an entry of a day that has not come yet. */
function noteFuture(book: CashBook, table: ListTable, about: { notes: Notes; today: CivilDate }): void {
  const column = table.columns['date'] ?? 1;
  const params = { column: table.headings[column] ?? '', today: formatIso(about.today) };
  for (const { day, row } of book.entries)
    if (day !== null && day > about.today) about.notes.add('DAT-13', 'future', params, { table, row, column });
}

/** Reads one group's or business's table; what was found of it. */
function readPart(
  into: Gathered,
  table: ListTable<BookKind>,
  { lines, today }: { readonly lines: BookLines; readonly today: CivilDate },
): readonly Finding[] {
  const notes = takeNotes();
  const before = into.cash.length;
  put(into, table, lines, notes);
  const book = into.cash[before];
  if (book !== undefined) noteFuture(book, table, { notes, today });
  return notes.findings().map((finding) => (lines.group === '' ? finding : { ...finding, group: lines.group }));
}

/**
 * Reads the books of groups and businesses as they are: ours, and others with the same headings, many in a workbook.
 *
 * @param sheets those that may be sources, the add-on's own reports left out
 * @param today later entries are findings
 */
export function readGroupBooks(sheets: readonly SheetData[], today: CivilDate): GroupBooksReading {
  const into: Gathered = { cash: [], members: [], attendance: [], training: [] };
  const findings: Finding[] = [];
  let id = 0;
  for (const sheet of sheets) {
    const top = sheet.cells
      .slice(0, 6)
      .flatMap((row) => row.flatMap((cell) => (typeof cell === 'string' ? [cell] : [])));
    const kinds = bookKinds(plain([sheet.name, ...top].join(' ')).toLowerCase());
    const tables = findLists(sheet, kinds, id);
    id += tables.length;
    for (const whole of tables) {
      const lines = bookLines(sheet, whole.headingRow, endOfAbove(whole, tables));
      if (isOthers(lines)) continue;
      for (const { group, table } of whole.kind === 'training' ? [{ group: '', table: whole }] : partsByGroup(whole))
        findings.push(...readPart(into, table, { lines: group === '' ? lines : { ...lines, group }, today }));
    }
  }
  const { cash, members, attendance, training } = into;
  return { books: { cash, members, attendance }, training, findings };
}
