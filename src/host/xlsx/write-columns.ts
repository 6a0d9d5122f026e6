/** Widths and hiding of columns: <cols>. What a column has besides (format, outline) stays. */
import type { SheetModel } from '../model/sheet';
import { pixelsOfWidth, widthOfPixels } from './sizes';
import { encodeXml } from './xml-text';
import { isTrue, parseXml } from './xml-tree';

type Attributes = Readonly<Record<string, string>>;
interface Run {
  readonly min: number;
  readonly max: number;
  readonly attributes: Attributes;
}

/** @param old the element as it stands, '' where there is none */
export function writeColumns(sheet: SheetModel, old: string, prefix: string): string {
  const runs =
    old === ''
      ? []
      : parseXml(old, 'cols').children.map(({ attributes }): Run => ({
          min: Number(attributes['min']),
          max: Number(attributes['max']),
          attributes,
        }));
  const own = new Set([...sheet.columnWidths.keys(), ...sheet.hiddenColumns]);
  const edges = [...own].flatMap((column) => [column, column + 1]);
  const split = runs.flatMap((run) => {
    const cuts = [run.min, ...edges.filter((edge) => edge > run.min && edge <= run.max), run.max + 1];
    const sorted = [...new Set(cuts)].sort((a, b) => a - b);
    return sorted.slice(0, -1).map((min, index): Run => ({ ...run, min, max: (sorted[index + 1] ?? min + 1) - 1 }));
  });
  const known = (column: number): boolean => split.some((run) => run.min <= column && column <= run.max);
  const added = [...own]
    .filter((column) => !known(column))
    .map((column): Run => ({ min: column, max: column, attributes: {} }));
  const all = [...split, ...added].sort((a, b) => a.min - b.min).map((run) => looked(sheet, run));
  const columns = joined(all).map(
    (run) => `<${prefix}col min="${run.min}" max="${run.max}"${written(run.attributes)}/>`,
  );
  return columns.length === 0 ? '' : `<${prefix}cols>${columns.join('')}</${prefix}cols>`;
}

function looked(sheet: SheetModel, run: Run): Run {
  const { min: _min, max: _max, width, hidden, customWidth, ...rest } = run.attributes;
  // beyond what the loader spelt out the file's own words stand
  const pixels =
    sheet.columnWidths.get(run.min) ??
    (run.max > run.min + 1 && width !== undefined ? pixelsOfWidth(Number(width)) : undefined);
  const same = width !== undefined && pixels === pixelsOfWidth(Number(width));
  const hide = sheet.hiddenColumns.has(run.min) || (run.max > run.min + 1 && isTrue(hidden));
  const attributes: Attributes = {
    ...(pixels === undefined ? {} : { width: same ? width : String(widthOfPixels(pixels)) }),
    ...(hide ? { hidden: '1' } : {}),
    ...rest,
    ...(pixels === undefined ? {} : same ? (customWidth === undefined ? {} : { customWidth }) : { customWidth: '1' }),
  };
  return { ...run, attributes };
}

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${encodeXml(value)}"`)
    .join('');

/** Neighbours alike become one. */
function joined(runs: readonly Run[]): readonly Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result[result.length - 1];
    if (last && last.max + 1 === run.min && written(last.attributes) === written(run.attributes)) {
      result[result.length - 1] = { ...last, max: run.max };
    } else result.push(run);
  }
  return result;
}
