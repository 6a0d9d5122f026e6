/** *Perbaiki data…*: what could be put right, cell by cell; nothing is written. */
import type { CivilDate } from '../book/civil-date';
import { isOpen } from '../fixes/log-entry';
import { proposeFixes } from '../fixes/propose';
import type { FixCode } from '../fixes/fix-codes';
import type { Fix, FixKind } from '../fixes/types';
import { fixes as words } from '../messages/fixes';
import { sourceSheets } from '../sheets/read-book';
import { readLog } from './fix-log';
import { officerOf } from './officer';
import { done, type Outcome } from './outcome';
import { chosenBook, readChosen } from './read-mapped-book';
import type { RepairPort } from './repair-port';
import { typedOnly } from './typed-only';

export interface ShownFix {
  readonly id: string;
  readonly code: FixCode;
  readonly sheet: string;
  readonly cell: string;
  readonly heading: string;
  /** What stands there and what would, as a person reads them. */
  readonly before: string;
  readonly after: string;
  /** 'teks', 'angka' or 'tanggal'. */
  readonly beforeType: string;
  readonly afterType: string;
  readonly kind: FixKind;
  readonly kindLabel: string;
  readonly why: string;
  /** False where the person had better look twice: not to be ticked beforehand. */
  readonly sure: boolean;
}

export interface FixList {
  /** Who said yes last time; '' where nobody did. */
  readonly officer: string;
  readonly fixes: readonly ShownFix[];
  /** Accepted cells of an interrupted run that still wait. */
  readonly resume: number;
}

/**
 * Everything that the book offers to be put right, as every command reads it.
 *
 * @returns or why the remembered mapping does not fit the book
 */
export function offeredFixes(port: RepairPort, today: CivilDate): Outcome<readonly Fix[]> {
  const book = chosenBook(port, {});
  if (!book.ok) return book;
  const reading = readChosen(book.result, { today });
  return done(typedOnly(port, proposeFixes(reading, sourceSheets(book.result.mapped.sheets))));
}

const shown = ({ id, code, sheet, cell, heading, kind, before, after, sure }: Fix): ShownFix => ({
  id,
  code,
  sheet,
  cell,
  heading,
  before: words.before(kind, before.value),
  after: words.after(kind, after.value),
  beforeType: words.type(before.value),
  afterType: words.type(after.value),
  kind,
  kindLabel: words.kind(kind),
  why: words.why(kind),
  sure,
});

/**
 * The preview, cell by cell.
 *
 * @param today as for reading a book
 */
export function listFixes(port: RepairPort, today: CivilDate): Outcome<FixList> {
  const offered = offeredFixes(port, today);
  if (!offered.ok) return offered;
  return done({
    officer: officerOf(port),
    fixes: offered.result.map(shown),
    resume: readLog(port).entries.filter(isOpen).length,
  });
}
