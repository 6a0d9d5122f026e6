/** A prefix that a program declares on one element does not hold for the next: openpyxl writes its workbook part so. */
import { SaxesParser } from 'saxes';
import { openWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import { packed, plainParts } from '../../e2e/support/plain-book';
import { addOwnSheets } from './own-sheets';
import { rawParts } from './parts';

const RELATIONS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** Throws where a prefix is not declared. */
function expectBound(xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
}

test('a book whose sheets declare the prefix of their relationships themselves gets sheets beside them', () => {
  const parts = plainParts([{ name: 'Pinjaman', rows: [['a']] }]);
  const own = (parts['xl/workbook.xml'] ?? '').replace(` ${RELATIONS}`, '').replace('<sheet ', `<sheet ${RELATIONS} `);
  expectBound(own);
  const book = openWorkbook(packed({ ...parts, 'xl/workbook.xml': own }));
  addOwnSheets(book);
  const saved = saveWorkbook(book);
  for (const [name, text] of Object.entries(rawParts(saved)))
    if (/\.(xml|rels|vml)$/.test(name)) expect(() => [name, expectBound(text)]).not.toThrow();
  expect(openWorkbook(saved).sheets.length).toBeGreaterThan(1);
});
