import fc from 'fast-check';
import type { Severity } from '../../src/book/finding';
import { markPlan } from '../../src/report/marks';
import { rectangles } from '../../src/report/rectangles';

const finding = (severity: Severity, cell: string, sheet = 'A', excused = '') => ({
  severity,
  link: { sheetId: 1, sheet, cell },
  excused,
});

test('a cell bears its worst severity only, and none where the finding is about the sheet', () => {
  expect(
    markPlan([finding('info', 'B2'), finding('error', 'B2'), finding('warning', 'B2', 'B'), finding('error', '')]),
  ).toEqual({
    error: [{ sheetName: 'A', cell: 'B2' }],
    warning: [{ sheetName: 'B', cell: 'B2' }],
    info: [],
  });
});

test('what is excused, or no longer found, bears none', () => {
  const lost = { ...finding('error', 'B2'), link: null };
  expect(markPlan([finding('error', 'B2', 'A', 'keputusan'), lost])).toEqual({ error: [], warning: [], info: [] });
});

test('500 a severity at most', () => {
  const many = Array.from({ length: 501 }, (_, i) => finding('error', `A${i + 1}`));
  expect(markPlan(many.slice(0, 500)).error).toHaveLength(500);
  expect(markPlan(many).error).toHaveLength(500);
});

test.each([
  [
    ['B2', 'B3', 'C2', 'C3', 'E9'],
    ['B2:C3', 'E9'],
  ],
  [
    ['A1', 'C1'],
    ['A1', 'C1'],
  ],
  [['A1:A3', 'A4'], ['A1:A4']],
  [['AA10', 'Z10'], ['Z10:AA10']],
  [['', 'A:A', 'x'], []],
])('rectangles of %p', (cells, ranges) => expect(rectangles(cells)).toEqual(ranges));

test('rectangles cover exactly the cells', () => {
  const cell = fc.record({ row: fc.integer({ min: 1, max: 6 }), column: fc.integer({ min: 1, max: 5 }) });
  const name = ({ row, column }: { row: number; column: number }): string => `${'ABCDE'.charAt(column - 1)}${row}`;
  const open = (range: string): string[] => {
    const [from = '', to = from] = range.split(':');
    const out: string[] = [];
    for (let c = from.charCodeAt(0); c <= to.charCodeAt(0); c += 1)
      for (let r = Number(from.slice(1)); r <= Number(to.slice(1)); r += 1) out.push(`${String.fromCharCode(c)}${r}`);
    return out;
  };
  fc.assert(
    fc.property(fc.uniqueArray(cell, { selector: name }), (cells) => {
      const covered = rectangles(cells.map(name)).flatMap(open);
      expect(covered.sort()).toEqual(cells.map(name).sort());
    }),
  );
});
