/** What a person does in *Cocokkan kolom…*, over a workbook in memory, and what the book's figures then are. */
import { computePortfolio } from '../../../src/arrears/portfolio';
import { URBAN } from '../../../src/arrears/conventions';
import { civilDate } from '../../../src/book/civil-date';
import { saveMapping } from '../../../src/commands/map-save';
import { viewUnderstanding, type Understanding } from '../../../src/commands/map-view';
import { MAPPING_KEY, readMappedBook } from '../../../src/commands/read-mapped-book';
import type { SheetData } from '../../../src/sheets/sheet-data';
import { memoryWorkbook } from '../../commands/memory-workbook';
import { TODAY } from '../grid';

const AS_OF = civilDate(2023, 1, 31);

export function shown(sheets: readonly SheetData[], memory: Record<string, unknown> = {}): Understanding {
  const outcome = viewUnderstanding(memoryWorkbook(sheets, memory), {}, TODAY);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.result;
}

/** The memory after a request was saved. */
export function saved(
  sheets: readonly SheetData[],
  request: Readonly<Record<string, unknown>>,
  memory: Record<string, unknown> = {},
): Record<string, unknown> {
  const port = memoryWorkbook(sheets, { ...memory });
  const outcome = saveMapping(port, JSON.parse(JSON.stringify(request)), TODAY);
  if (!outcome.ok) throw new Error(outcome.message);
  return JSON.parse(JSON.stringify(port.memory));
}

export const refusal = (sheets: readonly SheetData[], request: Readonly<Record<string, unknown>>): string => {
  const outcome = saveMapping(memoryWorkbook(sheets), request, TODAY);
  return outcome.ok ? '' : outcome.message;
};

/** A line a loan: group, principal, paid, overdue; or the one sentence why not. */
export function figures(
  sheets: readonly SheetData[],
  memory: Record<string, unknown> = {},
): readonly string[] | string {
  const read = readMappedBook(memoryWorkbook(sheets, memory), { today: TODAY, asOf: AS_OF });
  if (!read.ok) return read.message;
  const { problem, book, asOf } = read.result;
  if (problem !== null) return problem.variant;
  return computePortfolio(book, asOf ?? AS_OF, URBAN).loans.map((row) =>
    [row.loan.group, row.loan.principal, row.paidPrincipal, row.paidInterest, row.overduePrincipal, row.className].join(
      ' ',
    ),
  );
}

export { MAPPING_KEY };
