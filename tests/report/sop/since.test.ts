/** What was resolved since the last check; the same book checked again tells the same. */
import type { Finding } from '../../../src/book/finding';
import { checkedNow, packedCheck, unpackedCheck, type Checked } from '../../../src/report/sop/since';

const finding = (loan: string, more: Partial<Finding> = {}): Finding => ({
  code: 'SOP-04',
  severity: 'error',
  sheet: 'Pinjaman',
  cell: `E${loan}`,
  loan,
  group: 'Mawar',
  value: '600000',
  variant: 'above',
  params: { name: 'Ibu Contoh', amount: 600_000, max: 500_000 },
  ...more,
});
const EXCUSE = { reason: 'musiman', number: '1/2015', decided: '2015-01-02' };
const again = (before: Checked | null, findings: readonly Finding[], asOf = '2015-07-31'): Checked =>
  checkedNow(unpackedCheck(JSON.parse(JSON.stringify(before === null ? null : packedCheck(before)))), findings, asOf);
const FIRST = again(null, [finding('1'), finding('2'), finding('3')], '2015-06-30');
const told = ({ since }: Checked): unknown =>
  since && [since.asOf, since.resolved.map(({ loan }) => loan), since.excused.map(({ loan }) => loan), since.fresh];

test('the first check has nothing to compare with', () => expect(told(FIRST)).toBeNull());

test('resolved, excused, new; each once', () => {
  const next = again(FIRST, [finding('2'), finding('3', { excused: EXCUSE }), finding('9')]);
  expect(told(next)).toEqual(['2015-06-30', ['1'], ['3'], 1]);
});

test('checked again, and once more, the same is told', () => {
  const findings = [finding('2'), finding('9')];
  const next = again(FIRST, findings);
  expect(again(next, findings)).toEqual(next);
  expect(again(again(next, findings), findings)).toEqual(next);
});

test('a cell that moved and a figure that changed are no new finding; another name is', () => {
  const moved = finding('1', { cell: 'F20', params: { name: 'Ibu Contoh', amount: 700_000, max: 500_000 } });
  expect(told(again(FIRST, [moved, finding('2'), finding('3')]))).toBeNull();
  const other = finding('1', { params: { name: 'Ibu Lain', amount: 600_000, max: 500_000 } });
  expect(told(again(FIRST, [other, finding('2'), finding('3')]))).toEqual(['2015-06-30', ['1'], [], 1]);
});

test('findings that are alike are counted', () => {
  const two = again(null, [finding('1'), finding('1')]);
  expect(told(again(two, [finding('1')]))).toEqual(['2015-07-31', ['1'], [], 0]);
});

test('more than are remembered one by one are still counted', () => {
  const many = Array.from({ length: 1500 }, (_, index) => finding(String(index)));
  const next = again(again(null, many), many.slice(1));
  expect(told(next)).toEqual(['2015-07-31', ['0'], [], 0]);
});

test.each([null, 'x', 5, [], {}, { asOf: 5 }, { asOf: '2015-06-30', standing: 'x', since: [] }])('memory that is none: %j', (stored) => {
  const read = unpackedCheck(stored);
  expect(read === null || read.standing.length === 0).toBe(true);
  expect(() => checkedNow(read, [finding('1')], '2015-07-31')).not.toThrow();
}); // prettier-ignore

test('names of any length and any word', () => {
  const odd = ['__proto__', 'constructor', '=IMPORTXML("x")', '😀'.repeat(200), 'x'.repeat(10_000)].map((loan) => finding(loan)); // prettier-ignore
  const next = again(again(null, odd), []);
  expect(next.since?.resolved).toHaveLength(5);
  expect(JSON.stringify(packedCheck(next)).length).toBeLessThan(2000);
});
