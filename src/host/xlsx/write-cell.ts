/** A cell as XML. Text goes inline, so the shared strings stay untouched. */
import { cellName } from '../model/area';
import type { CellModel } from '../model/cell';
import { encodeCellText } from './xml-text';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
  /** 'x:' or ''. */
  readonly prefix: string;
}

/**
 * @param style the number of the cell's format in the file
 * @param formula the formula's element where the file has one that still holds, else null
 */
export function writeCell(at: CellPlace, cell: CellModel, style: number, formula: string | null): string {
  const { prefix } = at;
  const written = formula ?? writeFormula(prefix, cell);
  const { type, value } = writeValue(prefix, cell);
  const head = `<${prefix}c r="${cellName(at.row, at.column)}"${style === 0 ? '' : ` s="${style}"`}${type}`;
  return written + value === '' ? `${head}/>` : `${head}>${written}${value}</${prefix}c>`;
}

function writeFormula(prefix: string, { formula, arrayRange }: CellModel): string {
  if (formula === null) return '';
  const array = arrayRange === null ? '' : ` t="array" ref="${arrayRange}"`;
  return `<${prefix}f${array}>${encodeCellText(formula)}</${prefix}f>`;
}

function writeValue(prefix: string, { value, formula, stale }: CellModel): { type: string; value: string } {
  const plain = (type: string, text: string): { type: string; value: string } => ({
    type,
    value: `<${prefix}v>${text}</${prefix}v>`,
  });
  if (value === null || stale) return { type: '', value: '' };
  if (typeof value === 'number') return plain('', String(value));
  if (typeof value === 'boolean') return plain(' t="b"', value ? '1' : '0');
  if (typeof value !== 'string') return plain(' t="e"', encodeCellText(value.error));
  const text = encodeCellText(value);
  if (formula !== null) return plain(' t="str"', text);
  const space = /^\s|\s$|\n/.test(value) ? ' xml:space="preserve"' : '';
  return { type: ' t="inlineStr"', value: `<${prefix}is><${prefix}t${space}>${text}</${prefix}t></${prefix}is>` };
}
