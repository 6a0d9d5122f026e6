/** What goes out as text really has the text format, whatever stands in the book. */
import { formatAreas } from '../../src/addon/spreadsheet/plan-areas';
import { couldBeParsed } from '../../src/addon/spreadsheet/plain-text';
import { kolektibilitasPlan } from '../../src/report/kolektibilitas';
import { ringkasanPlan } from '../../src/report/ringkasan';
import type { SheetPlan } from '../../src/report/sheet-plan';
import { tunggakanPlan } from '../../src/report/tunggakan';
import { columnLetters } from '../../src/report/a1';
import { reportInput } from '../report/report-input';
import { temuanOf } from '../report/temuan-of';

function covers(range: string, row: number, column: number): boolean {
  const corner = (text: string): [number, number] => {
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(text) ?? [];
    let n = 0;
    while (columnLetters(n + 1) !== letters) n += 1;
    return [Number(digits), n + 1];
  };
  const [from = '', to = from] = range.split(':');
  const [[r1, c1], [r2, c2]] = [corner(from), corner(to)];
  return row >= r1 && row <= r2 && column >= c1 && column <= c2;
}

/** Text cells that Sheets would parse and that are outside the text format. */
function unprotected(plan: SheetPlan): readonly string[] {
  const areas = formatAreas(plan).text ?? [];
  const bad: string[] = [];
  plan.rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      if (typeof cell !== 'string' || !couldBeParsed(cell)) return;
      if (!areas.some((range) => covers(range, row + 1, column + 1))) bad.push(cell);
    });
  });
  return bad;
}

test.each([
  '=1+1',
  '+62812',
  '-',
  '-5',
  "'abc",
  '007',
  '1/2/2023',
  '1.000',
  'Rp 500',
  'TRUE',
  'Mei 2023',
  '50%',
  '(500)',
  '@x',
])('%p would not stay text', (text) => expect(couldBeParsed(text)).toBe(true));
test.each(['Melati', 'Bergulir · Tunggakan', '', 'Lancar', '–', 'Rapat'])('%p stays text', (text) =>
  expect(couldBeParsed(text)).toBe(false),
);

test('names and numbers that look like formulas go out as text', () => {
  const input = reportInput('a-ledger.xlsx', '2023-01-31');
  const evil = { group: '=HYPERLINK("http://x";"y")', id: '007', borrower: '+1' };
  const loans = input.portfolio.loans.map((row) => ({ ...row, loan: { ...row.loan, ...evil } }));
  const findings = [
    {
      code: 'DAT-01',
      severity: 'error',
      sheet: '=A',
      cell: 'B2',
      value: '-1.000',
      variant: 'amount',
      params: { column: '=1' },
    },
  ] as const;
  const bad = { ...input, portfolio: { ...input.portfolio, loans }, findings };
  for (const make of [ringkasanPlan, tunggakanPlan, kolektibilitasPlan, temuanOf])
    expect(unprotected(make(bad))).toEqual([]);
});
