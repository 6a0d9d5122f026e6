/** LibreOffice opens what we save and reads the same; skipped, with the reason printed, where it is not installed. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellAt, editCell } from '../../../src/host/model/edit-cells';
import { changeSheet } from '../../../src/host/model/edit-sheet';
import { insertSheet, locationOf } from '../../../src/host/model/edit-workbook';
import { cellKey } from '../../../src/host/model/area';
import { restyle, styleOf } from '../../../src/host/model/style-table';
import { openWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import { soffice, withLibreOffice } from '../../e2e/support/soffice';

withLibreOffice(
  'LibreOffice reads our sheet, our chart and the user’s sheets',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'bergulir-'));
    try {
      const book = openWorkbook(readFileSync(join(__dirname, '../../fixtures/xlsx/h-rich.xlsx')));
      const sheet = insertSheet(book, 'Ringkasan kami');
      const bold = restyle(book.styles, 0, { bold: true, background: '#d9ead3', numberFormat: '#,##0' });
      editCell(sheet, { row: 1, column: 1 }, { value: 'Melati & "Mawar" <1>' });
      editCell(sheet, { row: 1, column: 2 }, { value: 1500000, style: bold });
      editCell(sheet, { row: 2, column: 1 }, { value: '=1+1' });
      editCell(sheet, { row: 2, column: 2 }, { value: null, formula: "SUM('Rekap'!E4:E6)*2", stale: true });
      changeSheet(sheet, {
        frozenRows: 1,
        links: new Map([[cellKey(1, 1), { url: null, location: "'Pinjaman'!B5" }]]),
        charts: [
          {
            id: 1,
            kind: 'pie',
            title: 'Saldo',
            series: [
              {
                name: null,
                categories: locationOf(sheet, '$A$1:$A$2'),
                values: locationOf(sheet, '$B$1:$B$2'),
                color: null,
              },
            ],
            pointColors: [],
            legend: 'right',
            xTitle: null,
            yTitle: null,
            anchor: { row: 4, column: 1, offsetX: 0, offsetY: 0 },
            width: 480,
            height: 280,
            part: null,
          },
        ],
      });
      writeFileSync(join(folder, 'book.xlsx'), saveWorkbook(book));
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      execFileSync(
        soffice ?? '',
        [profile, '--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'out'), join(folder, 'book.xlsx')],
        {
          stdio: 'pipe',
          timeout: 240000,
        },
      );
      const again = openWorkbook(readFileSync(join(folder, 'out', 'book.xlsx')));
      const own = again.sheets.find(({ name }) => name === 'Ringkasan kami');
      if (!own) throw new Error('LibreOffice lost the sheet');
      expect(again.sheets.map(({ name }) => name)).toEqual([
        'Pinjaman',
        'Angsuran',
        'Rekap',
        'Catatan',
        'Ringkasan kami',
      ]);
      expect([cellAt(own, 1, 1).value, cellAt(own, 1, 2).value, cellAt(own, 2, 1)]).toMatchObject([
        'Melati & "Mawar" <1>',
        1500000,
        { value: '=1+1', formula: null },
      ]);
      expect(styleOf(again.styles, cellAt(own, 1, 2).style)).toMatchObject({
        bold: true,
        background: '#d9ead3',
        numberFormat: '#,##0',
      });
      // 1 + 2 + 3, doubled: LibreOffice computed the formula that we left without a value
      expect(cellAt(own, 2, 2).value).toBe(12);
      // frozen rows are no matter of this: without a window LibreOffice forgets them, the user's own as well
      expect(own).toMatchObject({ charts: [{ kind: 'pie', title: 'Saldo' }] });
      expect(own.links.get(cellKey(1, 1))?.location).toMatch(/Pinjaman'?[!.]B5/);
      const payments = again.sheets[1];
      expect(payments && cellAt(payments, 6, 8).value).toBe(33558600);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  300000,
);
