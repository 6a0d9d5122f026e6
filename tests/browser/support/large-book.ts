/** A book as large as real ones get that were kept for many years: a ledger with a remark in every row. */
import { strToU8, zipSync } from 'fflate';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NS = 'http://schemas.openxmlformats.org';
const MAIN = `${NS}/spreadsheetml/2006/main`;
const HEADINGS = ['No', 'Tanggal', 'KSM', 'Pokok', 'Jasa', 'Jumlah', 'Keterangan'];

/** The same text for the same row every time, and hardly two alike: what packs badly makes a file large. */
function remark(row: number): string {
  let state = (row * 2654435761) >>> 0;
  let text = '';
  while (text.length < 220) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    text += state.toString(36);
  }
  return text;
}

const text = (cell: string, value: string): string => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
const rowXml = (row: number): string => {
  const [principal, interest] = [500_000 + (row % 40) * 10_000, 90_000];
  return `<row r="${row}"><c r="A${row}"><v>${row - 1}</v></c><c r="B${row}"><v>${45_000 + (row % 700)}</v></c>${text(`C${row}`, `KSM Contoh ${row % 90}`)}<c r="D${row}"><v>${principal}</v></c><c r="E${row}"><v>${interest}</v></c><c r="F${row}"><f>D${row}+E${row}</f><v>${principal + interest}</v></c>${text(`G${row}`, remark(row))}</row>`;
};

export const SHEET_PART = 'xl/worksheets/sheet1.xml';

/** The book's file, with so many rows below its headings. */
export function largeBook(rows: number): Uint8Array {
  const head = `<row r="1">${HEADINGS.map((heading, index) => text(`${'ABCDEFG'[index]}1`, heading)).join('')}</row>`;
  const body = Array.from({ length: rows }, (_, index) => rowXml(index + 2)).join('');
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `${XML}<Types xmlns="${NS}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/${SHEET_PART}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${NS}/package/2006/relationships"><Relationship Id="r1" Type="${NS}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${NS}/officeDocument/2006/relationships"><sheets><sheet name="Angsuran" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${NS}/package/2006/relationships"><Relationship Id="r1" Type="${NS}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    [SHEET_PART]: `${XML}<worksheet xmlns="${MAIN}"><sheetData>${head}${body}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), { level: 1 });
}
