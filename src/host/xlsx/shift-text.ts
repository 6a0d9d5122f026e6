/** What stands around the cells in a sheet's text, after lines moved: references in attributes and in formulas. */
import { type Area, areaName, parseAreas } from '../model/area';
import { anchorStep, type LineShift, movedArea, movedLine, movedSpan } from '../model/line-shift';
import { shiftFormula } from '../model/shift-formula';
import { encodeXml } from './xml-text';

export interface TextShift {
  /** The name that the sheet has in the file. */
  readonly sheet: string;
  /** It is that sheet's own text. */
  readonly own: boolean;
  readonly shift: LineShift;
}

/** Tags, with quotes that may hold ">"; and what stands between them. */
const PIECES = /<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/g;
const NAME = /^<\/?(?:[\w.-]+:)?([\w.-]+)/;
const FORMULAS = new Set(['formula', 'formula1', 'formula2', 'f', 'calculatedColumnFormula', 'totalsRowFormula']);
/** Rules, whose formulas are told from the first cell of their areas. */
const RULES = new Set(['conditionalFormatting', 'dataValidation']);
/** Where somebody looked; what was taken out there is looked at where it stood. */
const VIEW = new Set(['selection', 'pane', 'sheetView']);

const decoded = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]+);|&#(\d+);/gi, (_, hex: string | undefined, digits: string) =>
      String.fromCodePoint(hex === undefined ? Number(digits) : parseInt(hex, 16)),
    )
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');

const attributeOf = (tag: string, name: string): string | null =>
  new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
    .exec(tag)
    ?.slice(1)
    .find((one) => one !== undefined) ?? null;

const withValue = (tag: string, name: string, value: string): string =>
  tag.replace(
    new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`),
    (_, head: string) => `${head}"${encodeXml(value)}"`,
  );

/** A list of areas after the shift; null where nothing of it is left. */
function movedList(list: string, shift: LineShift): string | null {
  const left = parseAreas(list).map((area) => movedArea(area, shift));
  const kept = left.filter((area) => area !== null);
  return kept.length === 0 ? null : kept.map((area) => nameAs(area, list)).join(' ');
}

/** Whole columns and rows keep the way they are written. */
const nameAs = (area: Area, list: string): string => (/^[A-Z]+:[A-Z]+$|^\d+:\d+$/i.test(list) ? list : areaName(area));

/** A break stands before a line, and goes with it. */
function movedBreak(tag: string, shift: LineShift): string {
  const id = Number(attributeOf(tag, 'id'));
  const line = movedLine(id + 1, shift) ?? shift.at;
  return withValue(tag, 'id', String(Math.max(1, line - 1)));
}

function movedColumns(tag: string, shift: LineShift): string {
  const span = movedSpan([Number(attributeOf(tag, 'min')), Number(attributeOf(tag, 'max'))], shift);
  return span === null ? '' : withValue(withValue(tag, 'min', String(span[0])), 'max', String(span[1]));
}

function movedTag(tag: string, name: string, { shift, own, sheet }: TextShift, parent: string): string {
  let made = tag;
  const location = name === 'hyperlink' ? attributeOf(tag, 'location') : null;
  if (location !== null) {
    const { formula } = shiftFormula(decoded(location), { sheet, own, shift, pattern: null });
    if (formula !== decoded(location)) made = withValue(made, 'location', formula);
  }
  if (!own) return made;
  if (name === 'brk' && parent === (shift.axis === 'rows' ? 'rowBreaks' : 'colBreaks')) return movedBreak(made, shift);
  if (name === 'col' && shift.axis === 'columns') return movedColumns(made, shift);
  for (const attribute of ['ref', 'sqref', 'activeCell', 'topLeftCell']) {
    const list = attributeOf(made, attribute);
    if (list === null || parseAreas(list).length === 0) continue;
    const moved = movedList(list, shift);
    // writers drop what the book no longer has; of these there is no writer
    if (moved === null && (name === 'ignoredError' || name === 'protectedRange')) return '';
    const fallback = VIEW.has(name) ? (shift.axis === 'rows' ? `A${String(shift.at)}` : 'A1') : list;
    if ((moved ?? fallback) !== list) made = withValue(made, attribute, moved ?? fallback);
  }
  return made;
}

/** How far the first cell of the rule that begins here moves. */
function patternAt(xml: string, tag: string, at: number, shift: LineShift): number {
  const stated = attributeOf(tag, 'sqref') ?? /<(?:[\w.-]+:)?sqref>([^<]*)</.exec(xml.slice(at, at + 100_000))?.[1];
  return anchorStep(parseAreas(stated ?? ''), shift);
}

/** A text of tags, whole or in part; what does not change keeps every character. */
export function shiftText(xml: string, how: TextShift): string {
  const path: string[] = [];
  const out: string[] = [];
  let pattern: number | null = null;
  for (const { 0: piece, index } of xml.matchAll(PIECES)) {
    const here = path.at(-1) ?? '';
    if (!piece.startsWith('<')) {
      out.push(movedContent(piece, here, { ...how, pattern }));
      continue;
    }
    const name = NAME.exec(piece)?.[1];
    if (name === undefined) out.push(piece);
    else if (piece.startsWith('</')) {
      path.pop();
      if (RULES.has(name)) pattern = null;
      out.push(piece);
    } else {
      out.push(movedTag(piece, name, how, here));
      if (how.own && RULES.has(name)) pattern = patternAt(xml, piece, index, how.shift);
      if (!piece.endsWith('/>')) path.push(name);
    }
  }
  return out.join('');
}

function movedContent(piece: string, element: string, how: TextShift & { readonly pattern: number | null }): string {
  if (element === 'sqref' && how.own) return movedList(piece.trim(), how.shift) ?? piece;
  if (!FORMULAS.has(element)) return piece;
  const text = decoded(piece);
  const { formula } = shiftFormula(text, how);
  return formula === text ? piece : encodeXml(formula);
}
