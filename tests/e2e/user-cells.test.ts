/** What is the user's stays the user's: every menu command and server function over every reference book. */
import { strFromU8, unzipSync } from 'fflate';
import { bookBytes, declared } from './support/built';
import { opened } from './support/opened';
import { marksOn, ownSheetsOf, usersView } from './support/snapshot';
import { openWorkbook } from '../../src/host/xlsx';

const BOOKS = ['a-ledger', 'b-kolektibilitas', 'c-lpp', 'd-bulanan', 'e-kartu', 'g-hard', 'h-rich'];
const { items, server } = declared();
const ARGS = JSON.stringify({ asOf: '2023-01-31' });

describe.each(BOOKS)('%s', (name) => {
  const bytes = bookBytes(`${name}.xlsx`);

  test.each(items.map(({ label }) => label))("menu %s leaves the user's cells alone", (label) => {
    const host = opened(bytes);
    const gids = host.model.sheets.map((sheet) => sheet.gid);
    const before = usersView(host.model, gids);
    host.call('onOpen', {});
    host.ui.answers.push({ button: 'OK', text: '1' });
    host.clickMenu(label);
    const submit = items.find((item) => item.label === label)?.submit;
    if (submit !== undefined) host.call(submit, ARGS);
    expect(usersView(host.model, gids)).toEqual(before);
  });

  test.each(server.map((one) => one.name))("%s leaves the user's cells alone", (functionName) => {
    const host = opened(bytes);
    const gids = host.model.sheets.map((sheet) => sheet.gid);
    const before = usersView(host.model, gids);
    host.call(functionName, ARGS);
    expect(usersView(host.model, gids)).toEqual(before);
  });

  test('after saving, and after taking the marks away', () => {
    const host = opened(bytes);
    const gids = host.model.sheets.map((sheet) => sheet.gid);
    const before = usersView(host.model, gids);
    host.call('hitungTunggakan', ARGS);
    const saved = openWorkbook(host.save());
    expect(usersView(saved, gids)).toEqual(before);
    expect(ownSheetsOf(saved, gids).length).toBeGreaterThanOrEqual(4);
    const later = opened(host.save());
    later.call('hapusPenanda');
    expect(marksOn(later.model, gids)).toEqual([]);
    expect(usersView(openWorkbook(later.save()), gids)).toEqual(before);
  });

  test("and in the file itself: every part of the user's is there, byte for byte or but for marks", () => {
    const host = opened(bytes);
    host.call('hitungTunggakan', ARGS);
    const [before, after] = [unzipSync(bytes), unzipSync(host.save())];
    for (const [part, content] of Object.entries(before)) {
      const now = after[part];
      if (now === undefined) throw new Error(`${part} is gone`);
      if (/^xl\/worksheets\/sheet\d+\.xml$/.test(part)) {
        expect([part, withoutMarks(strFromU8(now))]).toEqual([part, withoutMarks(strFromU8(content))]);
      } else if (!SHARED.test(part)) {
        expect([part, Buffer.from(now).equals(Buffer.from(content))]).toEqual([part, true]);
      }
    }
  });
});

/** Parts that list what the book holds, and so grow when sheets are added. */
const SHARED =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|docProps\/app\.xml|xl\/(workbook|styles|sharedStrings|calcChain)\.xml|xl\/_rels\/workbook\.xml\.rels)$/;

/** A sheet's part without our rules; the others may only have been counted anew. */
const withoutMarks = (xml: string): string =>
  xml
    .replace(
      /<conditionalFormatting\b[^>]*>(?:(?!<\/conditionalFormatting>)[\s\S])*bergulir[\s\S]*?<\/conditionalFormatting>/g,
      '',
    )
    .replace(/(<cfRule\b[^>]*?) priority="\d+"/g, '$1');
