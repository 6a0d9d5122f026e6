/** Widths and hiding of columns: <cols>. What a column has besides (format, outline) stays. */
import type { SheetModel } from '../model/sheet';
import { pixelsOfWidth, SPELT_OUT, widthOfPixels } from './sizes';
import { encodeXml } from './xml-text';
import { parseXml } from './xml-tree';

type Attributes = Readonly<Record<string, string>>;
interface Run {
  /** Not spelt out by the loader. */
  readonly beyond?: boolean;
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
  const split = runs.flatMap(splitRun);
  const known = (column: number): boolean => split.some((run) => run.min <= column && column <= run.max);
  const added = [...own]
    .filter((column) => !known(column))
    .map((column): Run => ({ min: column, max: column, attributes: {} }));
  const all = [...split, ...added].sort((a, b) => a.min - b.min).map((run) => looked(sheet, run));
  const columns = joined(all).map(
    (run) => `<${prefix}col min="${run.min}" max="${run.max}"${written(withoutPlace(run.attributes))}/>`,
  );
  return columns.length === 0 ? '' : `<${prefix}cols>${columns.join('')}</${prefix}cols>`;
}

/** A run column by column as far as the loader spelt it out; what lies beyond stays as the file says. */
function splitRun(run: Run): readonly Run[] {
  const last = Math.max(run.min - 1, Math.min(run.max, SPELT_OUT));
  const columns = Array.from({ length: last - run.min + 1 }, (_, index) => run.min + index);
  const own = columns.map((column): Run => ({ ...run, min: column, max: column }));
  return last === run.max ? own : [...own, { ...run, min: last + 1, beyond: true }];
}

function looked(sheet: SheetModel, run: Run): Run {
  if (run.beyond) return run;
  const { min: _min, max: _max, width, hidden: _hidden, customWidth, ...rest } = run.attributes;
  const pixels = sheet.columnWidths.get(run.min);
  const same = width !== undefined && pixels === pixelsOfWidth(Number(width));
  const attributes: Attributes = {
    ...(pixels === undefined ? {} : { width: same ? width : String(widthOfPixels(pixels)) }),
    ...(sheet.hiddenColumns.has(run.min) ? { hidden: '1' } : {}),
    ...rest,
    ...(pixels === undefined ? {} : same ? (customWidth === undefined ? {} : { customWidth }) : { customWidth: '1' }),
  };
  return { ...run, attributes };
}

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${encodeXml(value)}"`)
    .join('');

const withoutPlace = ({ min: _min, max: _max, ...rest }: Attributes): Attributes => rest;

/** Neighbours alike become one. */
function joined(runs: readonly Run[]): readonly Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result[result.length - 1];
    if (
      last &&
      last.max + 1 === run.min &&
      !run.beyond &&
      written(withoutPlace(last.attributes)) === written(withoutPlace(run.attributes))
    ) {
      result[result.length - 1] = { ...last, max: run.max };
    } else result.push(run);
  }
  return result;
}
