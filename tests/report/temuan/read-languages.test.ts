/** Temuan is read back whichever language it was written in. */
import { civilDate } from '../../../src/book/civil-date';
import { saidIn } from '../../../src/messages/current-language';
import { readTemuan } from '../../../src/report/temuan/read-temuan';
import { temuanPlan } from '../../../src/report/temuan/temuan-plan';
import { CHECKS, type TemuanRow } from '../../../src/report/temuan/temuan-row';

const ROWS: readonly TemuanRow[] = CHECKS.map((check, index) => ({
  check,
  severity: (['error', 'warning', 'info'] as const)[index % 3] ?? 'info',
  code: 'SOP-13',
  place: '',
  group: 'KSM Melati',
  loan: String(index),
  what: 'a',
  why: 'b',
  fix: 'c',
  excused: index === 2 ? 'rapat BKM (keputusan 4/2015)' : '',
  link: null,
  key: '',
}));

test.each([
  ['id', 'en'],
  ['en', 'id'],
  ['en', 'en'],
] as const)('written in %s, read while %s is spoken', (written, reads) => {
  const input = { rows: ROWS, days: { sop: '2015-06-30' }, asOf: civilDate(2015, 6, 30), bookName: '' };
  const { rows, columns } = saidIn(written, () => temuanPlan(input));
  const cells = rows.map((row) => columns.map((_, column) => row.cells[column] ?? ''));
  const back = saidIn(reads, () => readTemuan(cells.map((row) => row.map(String))));
  expect(back.rows.map(({ row }) => row)).toEqual(ROWS);
});
