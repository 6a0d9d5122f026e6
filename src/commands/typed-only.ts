import type { Fix } from '../fixes/types';
import type { WorkbookPort } from './workbook-port';

/** Row and column of an A1 address, 0-based. */
function indexesOf(cell: string): readonly [number, number] {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [Number(row) - 1, column - 1];
}

/** Cells with formulas are left alone; they are asked for only on sheets that have something to mend. */
export function typedOnly(port: Pick<WorkbookPort, 'formulasOf'>, found: readonly Fix[]): readonly Fix[] {
  const ids = Array.from(new Set(found.map(({ sheetId }) => sheetId)));
  const formulas = new Map(ids.map((id) => [id, port.formulasOf(id)]));
  return found.filter(({ sheetId, cell }) => {
    const [row, column] = indexesOf(cell);
    return (formulas.get(sheetId)?.[row]?.[column] ?? '') === '';
  });
}
