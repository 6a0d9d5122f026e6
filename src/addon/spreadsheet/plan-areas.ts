/** Which areas of a plan share a look: whole columns and rows as few A1 ranges, so that formats go out in few calls. */
import { a1Range } from '../../report/a1';
import { rectangles } from '../../report/rectangles';
import type { ColumnFormat, PlanCell, PlanRow, RowKind, SheetPlan } from '../../report/sheet-plan';
import { couldBeParsed } from './plain-text';

type Areas<K extends string> = Partial<Record<K, readonly string[]>>;

/** Runs of neighbouring 0-based indexes with the same key: [from, count]. */
function runs<K>(length: number, keyOf: (index: number) => K): readonly { key: K; from: number; count: number }[] {
  const out: { key: K; from: number; count: number }[] = [];
  for (let index = 0; index < length; index += 1) {
    const key = keyOf(index);
    const last = out[out.length - 1];
    if (last !== undefined && last.key === key) last.count += 1;
    else out.push({ key, from: index, count: 1 });
  }
  return out;
}

function gathered<K extends string>(pairs: readonly (readonly [K, string])[]): Areas<K> {
  const areas: Partial<Record<K, string[]>> = {};
  for (const [key, area] of pairs) (areas[key] ??= []).push(area);
  return areas;
}

/** Whole rows of a kind, over all columns of the plan. */
export function rowAreas({ rows, columns }: SheetPlan): Areas<RowKind> {
  const found = runs(rows.length, (index) => rows[index]?.kind ?? 'blank');
  return gathered(found.map(({ key, from, count }) => [key, a1Range(from + 1, 1, count, columns.length)]));
}

const isFigures = (row: PlanRow | undefined): boolean => row?.kind === 'body' || row?.kind === 'total';

/** Columns, over the rows that hold figures, by what `of` says of the column ('' for nothing). */
export function columnAreas<K extends string>(plan: SheetPlan, of: (column: number) => K | ''): Areas<K> {
  const bands = runs(plan.rows.length, (index) => isFigures(plan.rows[index])).filter(({ key }) => key);
  const pairs: (readonly [K, string])[] = [];
  plan.columns.forEach((_, column) => {
    const key = of(column);
    if (key === '') return;
    for (const { from, count } of bands) pairs.push([key, a1Range(from + 1, column + 1, count, 1)]);
  });
  return gathered(pairs);
}

/** A column over the rows in which people fill something in. */
export function bodyAreas({ rows }: SheetPlan, column: number): readonly string[] {
  const bands = runs(rows.length, (index) => rows[index]?.kind === 'body' && rows[index]?.closed !== true).filter(
    ({ key }) => key,
  );
  return bands.map(({ from, count }) => a1Range(from + 1, column + 1, count, 1));
}

/** The text format lies under the whole plan; 'general' is for what is no text where the plan asks for no format. */
type CellFormat = ColumnFormat | 'general';

/** The format of one cell; '' where the text format will do. Text that Sheets would take for something else goes out as text. */
function formatOf(plan: SheetPlan, row: PlanRow, column: number): CellFormat | '' {
  const cell: PlanCell = row.cells[column] ?? '';
  const isText = typeof cell === 'string';
  if (isText && couldBeParsed(cell)) return 'text';
  if (!isFigures(row)) return isText ? '' : 'general';
  const format = row.formats?.[column] ?? plan.columns[column]?.format ?? 'text';
  return format === 'text' && !isText ? 'general' : format;
}

/** Number formats, by format, as A1 ranges. */
export function formatAreas(plan: SheetPlan): Areas<CellFormat> {
  const pairs: (readonly [CellFormat, string])[] = [];
  plan.columns.forEach((_, column) => {
    const found = runs(plan.rows.length, (index) => {
      const row = plan.rows[index];
      return row === undefined ? '' : formatOf(plan, row, column);
    });
    for (const { key, from, count } of found)
      if (key !== '') pairs.push([key, a1Range(from + 1, column + 1, count, 1)]);
  });
  const areas = gathered(pairs);
  for (const key of Object.keys(areas) as CellFormat[]) areas[key] = rectangles(areas[key] ?? []); // keys as put in
  return areas;
}

/** Cells that bear a row's tone. */
export function toneAreas(plan: SheetPlan): Areas<NonNullable<PlanRow['tone']>> {
  const { toneColumns } = plan;
  if (toneColumns === undefined) return {};
  const found = runs(plan.rows.length, (index) => plan.rows[index]?.tone ?? '');
  const pairs: (readonly [NonNullable<PlanRow['tone']>, string])[] = [];
  for (const { key, from, count } of found) {
    if (key !== '') pairs.push([key, a1Range(from + 1, toneColumns.from + 1, count, toneColumns.count)]);
  }
  return gathered(pairs);
}
