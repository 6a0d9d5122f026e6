/** Text from any cell appears as text in the sheets of Periksa SOP, never runs, never breaks a report. */
import { strFromU8, unzipSync } from 'fflate';
import { opened } from '../e2e/support/opened';
import { ownSheetsOf } from '../e2e/support/snapshot';
import { openWorkbook } from '../../src/host/xlsx';
import { checked } from './check';
import { HOSTILE, hostileBook } from './hostile-book';

const host = opened(hostileBook(), { now: Date.UTC(2015, 5, 30, 5) });
const gids = host.model.sheets.map(({ gid }) => gid);
const result = checked(host, 'periksaSop', { asOf: '2015-06-30' });
const saved = host.save();
const own = ownSheetsOf(openWorkbook(saved), gids);
const texts = (name: string): readonly string[] =>
  [...own.find((sheet) => sheet.name === name)!.rows.values()].flatMap(({ cells }) =>
    cells.flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : [])),
  );

test('every loan is judged, whatever it is called', () => {
  const tenors = result.findings.filter(({ code }) => code === 'SOP-07');
  expect(tenors).toHaveLength(HOSTILE.length);
});

test('the names stand in the sheets as they were typed', () => {
  for (const name of HOSTILE.filter((one) => one.length < 60)) {
    const shown = name.replace('\u202E', '');
    expect([name, texts('Temuan').some((text) => text.includes(shown))]).toEqual([name, true]);
    expect([name, texts('Periksa SOP').some((text) => text.includes(shown))]).toEqual([name, true]);
    expect([name, texts('Lembar pendampingan').some((text) => text.includes(shown))]).toEqual([name, true]);
  }
});

test('no formula, and no link out of the book', () => {
  const parts = Object.entries(unzipSync(saved)).filter(([name]) => name.startsWith('xl/worksheets/'));
  expect(parts.filter(([, xml]) => /<f[ >]/.test(strFromU8(xml))).map(([name]) => name)).toEqual([]);
  for (const sheet of own) for (const { url } of sheet.links.values()) expect(url === null || url.startsWith('#')).toBe(true); // prettier-ignore
});

test('a long text breaks no page: every block has its 28 rows, no cell more than a cell can hold', () => {
  const sheet = own.find(({ name }) => name === 'Lembar pendampingan')!;
  const titles = [...sheet.rows].filter(([, { cells }]) => cells[1]?.value === 'Bergulir · Lembar pendampingan').map(([row]) => row); // prettier-ignore
  expect(titles.length).toBeGreaterThan(5);
  titles.sort((a, b) => a - b).forEach((row, index) => expect(row).toBe(index * 28 + 1));
  for (const text of texts('Temuan')) expect(text.length).toBeLessThanOrEqual(32_767);
});

test('checked twice it is the same', () => {
  const again = checked(host, 'periksaSop', { asOf: '2015-06-30' });
  expect(again.findings).toEqual(result.findings);
});
