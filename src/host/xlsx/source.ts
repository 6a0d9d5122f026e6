/** What saving needs of the file that a workbook came from. */
import type { WorkbookModel } from '../model/workbook';
import type { Package } from './package';

export interface Source {
  readonly package: Package;
  /** The workbook's part. */
  readonly part: string;
  /** Our own state's part; null where the book has none. */
  readonly statePart: string | null;
  /** The sheets that it had: their names by gid. */
  readonly names: ReadonlyMap<number, string>;
}

/** The source of a workbook that openWorkbook or newWorkbook made. */
export function sourceOf(book: WorkbookModel): Source {
  // host/model keeps it opaque; only openWorkbook sets it
  return book.source as Source;
}
