/** A small .xlsx from rows of cells: just what the sample book needs, the same bytes every time. */
import { strToU8, zipSync, type Zippable } from 'fflate';

/** A text, a number, a day (serial), a formula with its value, or nothing. */
export type SampleCell =
  string | number | null | { readonly day: number } | { readonly formula: string; readonly value: number };

export interface SampleSheet {
  readonly name: string;
  readonly rows: readonly (readonly SampleCell[])[];
  /** 1-based rows that are set in bold. */
  readonly bold: readonly number[];
  /** A1 ranges. */
  readonly merges: readonly string[];
  /** Column widths in characters. */
  readonly widths: readonly number[];
  /** Rows that stay in view. */
  readonly frozen: number;
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** 0 → A, 26 → AA. */
export const letterOf = (index: number): string =>
  (index >= 26 ? letterOf(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

/** How a row looks: free text, a title in bold, the table's heading, its rows, its totals. */
type Look = 'free' | 'title' | 'heading' | 'body' | 'total';
const LOOKS: readonly Look[] = ['free', 'title', 'heading', 'body', 'total'];

/** Told from the row itself: the heading ends where the sheet is frozen, a row of the table begins with its number. */
function lookOf(sheet: SampleSheet, cells: readonly SampleCell[], row: number): Look {
  const bold = sheet.bold.includes(row);
  if (row <= sheet.frozen) return cells.length > 2 ? 'heading' : bold ? 'title' : 'free';
  return typeof cells[0] === 'number' ? 'body' : bold ? 'total' : 'free';
}

/** Three formats a look: general, amounts (above the size of a count or a rate), days. */
const style = (cell: SampleCell, look: Look): number => {
  const day = cell !== null && typeof cell === 'object' && 'day' in cell;
  const amount = typeof cell === 'number' ? cell >= 1000 : cell !== null && typeof cell === 'object' && !day;
  return LOOKS.indexOf(look) * 3 + (day ? 2 : amount ? 1 : 0);
};

function cellXml(cell: SampleCell, address: string, look: Look): string {
  if (cell === null && (look === 'free' || look === 'title')) return '';
  const open = `<c r="${address}" s="${style(cell, look)}"`;
  if (cell === null) return `${open}/>`;
  if (typeof cell === 'string') return `${open} t="inlineStr"><is><t xml:space="preserve">${escape(cell)}</t></is></c>`;
  if (typeof cell === 'number') return `${open}><v>${cell}</v></c>`;
  if ('day' in cell) return `${open}><v>${cell.day}</v></c>`;
  return `${open}><f>${escape(cell.formula)}</f><v>${cell.value}</v></c>`;
}

function sheetXml(sheet: SampleSheet): string {
  const rows = sheet.rows.map((cells, index) => {
    const row = index + 1;
    const look = lookOf(sheet, cells, row);
    const across = look === 'body' || look === 'total' ? sheet.widths.map((_, column) => cells[column] ?? null) : cells;
    const inner = across.map((cell, column) => cellXml(cell, `${letterOf(column)}${row}`, look)).join('');
    return inner === '' ? '' : `<row r="${row}">${inner}</row>`;
  });
  const columns = sheet.widths.map((w, i) => `<col min="${i + 1}" max="${i + 1}" width="${w}" customWidth="1"/>`);
  const pane = `<pane ySplit="${sheet.frozen}" topLeftCell="A${sheet.frozen + 1}" activePane="bottomLeft" state="frozen"/>`;
  const merges = sheet.merges.map((range) => `<mergeCell ref="${range}"/>`).join('');
  return (
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/><cols>${columns.join('')}</cols><sheetData>${rows.join('')}</sheetData>` +
    (merges === '' ? '' : `<mergeCells count="${sheet.merges.length}">${merges}</mergeCells>`) +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>'
  );
}

const side = (name: string): string => `<${name} style="thin"><color rgb="FF999999"/></${name}>`;
const CENTRED = '<alignment horizontal="center" vertical="center" wrapText="1"/>';
const FORMATS = [0, 3, 164];
const xf = (look: Look, format: number): string => {
  const bold = look === 'free' || look === 'body' ? 0 : 1;
  const lined = look === 'free' || look === 'title' ? 0 : 1;
  const fill = look === 'heading' ? 2 : 0;
  const open = `<xf numFmtId="${format}" fontId="${bold}" fillId="${fill}" borderId="${lined}" xfId="0" applyNumberFormat="1" applyFont="1"`;
  return look === 'heading' ? `${open} applyAlignment="1">${CENTRED}</xf>` : `${open}/>`;
};
const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFD9E2F3"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
  `<border>${side('left')}${side('right')}${side('top')}${side('bottom')}<diagonal/></border></borders>` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${LOOKS.length * FORMATS.length}">` +
  LOOKS.flatMap((look) => FORMATS.map((format) => xf(look, format))).join('') +
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

const rel = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${RELS}/${type}" Target="${target}"/>`;
const part = (name: string, type: string): string =>
  `<Override PartName="${name}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;

/** The bytes of the workbook. */
export function workbookBytes(sheets: readonly SampleSheet[]): Uint8Array {
  const numbered = sheets.map((sheet, index) => ({ sheet, n: index + 1 }));
  const files: Record<string, string> = {
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      part('/xl/workbook.xml', 'sheet.main') +
      part('/xl/styles.xml', 'styles') +
      numbered.map(({ n }) => part(`/xl/worksheets/sheet${n}.xml`, 'worksheet')).join('') +
      '</Types>',
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${rel('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml':
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELS}"><bookViews><workbookView/></bookViews><sheets>` +
      numbered.map(({ sheet, n }) => `<sheet name="${escape(sheet.name)}" sheetId="${n}" r:id="rId${n}"/>`).join('') +
      '</sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
      numbered.map(({ n }) => rel(`rId${n}`, 'worksheet', `worksheets/sheet${n}.xml`)).join('') +
      `${rel(`rId${sheets.length + 1}`, 'styles', 'styles.xml')}</Relationships>`,
    'xl/styles.xml': STYLES,
  };
  for (const { sheet, n } of numbered) files[`xl/worksheets/sheet${n}.xml`] = sheetXml(sheet);
  const fixed = { mtime: new Date(2024, 11, 31), level: 9 } as const; // a fixed time: the same book gives the same bytes
  const entries: Zippable = {};
  for (const [name, text] of Object.entries(files)) entries[name] = [strToU8(text), fixed];
  return zipSync(entries);
}
