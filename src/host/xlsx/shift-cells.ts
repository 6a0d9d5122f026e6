/** The rows and cells of a sheet's own text, after lines moved: each goes as it is, with its formats and its rich text. */
import { areaName, cellName, columnNumber, parseArea } from '../model/area';
import { moveFormula } from '../model/formula-text';
import { type LineShift, movedArea, movedLine } from '../model/line-shift';
import { scanXml, type Scanner } from './xml-scan';
import { decodeCellText, encodeCellText } from './xml-text';

interface Shared {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}
interface Place {
  readonly row: number;
  readonly column: number;
}
interface Work {
  readonly xml: string;
  readonly shifts: readonly LineShift[];
  /** Formulas that several cells share are written out: they do not move alike. */
  readonly shared: Map<string, Shared>;
}

/** Through all shifts; null where it is taken out by one of them. */
function moved({ row, column }: Place, shifts: readonly LineShift[]): Place | null {
  let [r, c]: [number | null, number | null] = [row, column];
  for (const shift of shifts) {
    if (shift.axis === 'rows') r = r === null ? null : movedLine(r, shift);
    else c = c === null ? null : movedLine(c, shift);
  }
  return r === null || c === null ? null : { row: r, column: c };
}

const withReference = (tag: string, reference: string): string =>
  /\sr\s*=/.test(tag)
    ? tag.replace(/(\sr\s*=\s*)(?:"[^"]*"|'[^']*')/, (_, head: string) => `${head}"${reference}"`)
    : tag.replace(/^<[\w.:-]+/, (name) => `${name} r="${reference}"`);

const without = (tag: string, name: string): string =>
  tag.replace(new RegExp(`\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), '');

/** The scanner stands on <f>, afterwards on its end. */
function formulaText(scanner: Scanner, work: Work, at: Place): string {
  const { xml, shifts, shared } = work;
  const { start, fullName } = scanner;
  const [type, group, range] = ['t', 'si', 'ref'].map((name) => scanner.attribute(name));
  let text = '';
  if (scanner.is('open')) {
    const depth = scanner.depth;
    while (scanner.next() && scanner.depth >= depth) if (scanner.is('text')) text += scanner.text();
  }
  const whole = xml.slice(start, scanner.end);
  if (type === 'shared' && group != null) {
    const first = shared.get(group);
    if (text !== '') shared.set(group, { formula: decodeCellText(text), ...at });
    const own =
      text !== ''
        ? decodeCellText(text)
        : first && moveFormula(first.formula, at.row - first.row, at.column - first.column);
    return own === undefined ? '' : `<${fullName}>${encodeCellText(own)}</${fullName}>`;
  }
  const area = type === 'array' ? parseArea(range ?? '') : null;
  if (area === null) return whole;
  const now = shifts.reduce<ReturnType<typeof movedArea>>((one, shift) => one && movedArea(one, shift), area);
  return now === null
    ? whole
    : whole.replace(/(\sref\s*=\s*)(?:"[^"]*"|'[^']*')/, (_, head: string) => `${head}"${areaName(now)}"`);
}

/** The scanner stands on <c>, afterwards on its end. '' where the cell is taken out. */
function cellText(scanner: Scanner, work: Work, at: Place): string {
  const { xml } = work;
  const to = moved(at, work.shifts);
  const tag = xml.slice(scanner.start, scanner.end);
  const parts = [to === null ? '' : withReference(tag, cellName(to.row, to.column))];
  if (scanner.is('open')) {
    const depth = scanner.depth;
    let copied = scanner.end;
    while (scanner.next() && scanner.depth >= depth) {
      if (scanner.name !== 'f' || (!scanner.is('open') && !scanner.is('empty'))) continue;
      parts.push(xml.slice(copied, scanner.start), formulaText(scanner, work, at));
      copied = scanner.end;
    }
    parts.push(xml.slice(copied, scanner.end));
  }
  return to === null ? '' : parts.join('');
}

/** The scanner stands on <row>, afterwards on its end. */
function rowText(scanner: Scanner, work: Work, row: number): string {
  const { xml, shifts } = work;
  const to = moved(
    { row, column: 1 },
    shifts.filter(({ axis }) => axis === 'rows'),
  );
  const wide = shifts.some(({ axis }) => axis === 'columns');
  const tag = xml.slice(scanner.start, scanner.end);
  const parts = [to === null ? '' : withReference(wide ? without(tag, 'spans') : tag, String(to.row))];
  if (scanner.is('open')) {
    const depth = scanner.depth;
    let copied = scanner.end;
    let column = 0;
    while (scanner.next() && scanner.depth >= depth) {
      if (scanner.name !== 'c' || (!scanner.is('open') && !scanner.is('empty'))) continue;
      const reference = scanner.attribute('r');
      column = reference === null ? column + 1 : columnNumber(reference.replace(/\d+$/, ''));
      parts.push(xml.slice(copied, scanner.start), cellText(scanner, work, { row, column }));
      copied = scanner.end;
    }
    parts.push(xml.slice(copied, scanner.end));
  }
  return to === null ? '' : parts.join('');
}

/** @param xml the element <sheetData> whole */
export function shiftCells(xml: string, shifts: readonly LineShift[], part: string): string {
  const scanner = scanXml(xml, part);
  const work: Work = { xml, shifts, shared: new Map() };
  const out: string[] = [];
  let copied = 0;
  let row = 0;
  while (scanner.next()) {
    if (scanner.name !== 'row' || (!scanner.is('open') && !scanner.is('empty'))) continue;
    const stated = scanner.attribute('r');
    row = stated === null ? row + 1 : Number(stated);
    out.push(xml.slice(copied, scanner.start), rowText(scanner, work, row));
    copied = scanner.end;
  }
  out.push(xml.slice(copied));
  return out.join('');
}
