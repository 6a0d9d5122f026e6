/** What is told of a month that was closed: nothing where nothing changed, and exactly what did. */
import fc from 'fast-check';
import { URBAN } from '../../src/arrears/conventions';
import { addMonths, endOfMonth, type CivilDate } from '../../src/book/civil-date';
import type { LoanBook } from '../../src/book/records';
import { changesSince, type Change } from '../../src/month/changes';
import { closedMonth, type ClosedMonth } from '../../src/month/closed-month';
import { monthsAround, MOST_LOANS, storedMonths, withMonth } from '../../src/month/closed-months';
import { monthEnd, type MonthEnd } from '../../src/month/month-end';
import type { FoundTable } from '../../src/sheets/table/found-table';
import { book, convention, date } from '../arrears/any-book';
import { bookOf, day, loan, recorded, row } from '../arrears/make';

const endOf = (it: LoanBook, asOf: CivilDate, how = URBAN): MonthEnd =>
  monthEnd({ book: it, stated: [], layouts: new Map() }, asOf, how);

/** As it comes back from the hidden sheet. */
function kept(month: ClosedMonth): ClosedMonth {
  const read = storedMonths(JSON.parse(JSON.stringify(withMonth([], month))));
  const [only] = read.kind === 'months' ? read.months : [];
  if (only === undefined) throw new Error('not read back');
  return only;
}
const told = (changes: readonly Change[]): readonly unknown[] =>
  changes.map(({ kind, loan: id, principal, interest, balance }) => [kind, id, principal, interest, balance]);

test('closing the same month twice changes nothing', () => {
  fc.assert(
    fc.property(book, date, convention, (it, asOf, how) => {
      const end = endOf(it, asOf, how);
      const month = closedMonth(end, it);
      expect(kept(month)).toEqual(month);
      const again = changesSince(endOf(it, asOf, how), it, kept(month));
      expect(again).toMatchObject({ changes: [], explained: true, otherConvention: false, readDiffers: false });
      expect(JSON.stringify(withMonth([kept(month)], closedMonth(end, it)))).toBe(JSON.stringify(withMonth([], month)));
    }),
  );
});

test('the stored balance and every change come to the new balance', () => {
  fc.assert(
    fc.property(book, date, convention, (it, asOf, how) => {
      const then = endOfMonth(asOf);
      const month = kept(closedMonth(endOf(it, then, how), it));
      const end = endOf(it, endOfMonth(addMonths(then, 1)), how);
      const { before, after, changes } = changesSince(end, it, month);
      expect(before).toBe(month.byClass.reduce((sum, one) => sum + one.outstandingPrincipal, 0));
      expect(after).toBe(end.portfolio.totals.outstandingPrincipal);
      expect(changes.some(({ kind }) => kind === 'corrected' || kind === 'late' || kind === 'gone')).toBe(false);
    }),
  );
});

test('a back-dated correction appears as exactly that difference', () => {
  const amount = fc.integer({ min: 1, max: 300_000 });
  fc.assert(
    fc.property(date, amount, fc.constantFrom('A', 'B'), (asOf, more, key) => {
      const loans = ['A', 'B'].map((id) =>
        loan({ key: id, id, disbursed: day('2021-12-01'), principal: 9_000_000, tenor: 30, instalments: 30 }),
      );
      const paid = [row('A', recorded('2022-01-01', 300_000, 0)), row('B', recorded('2022-01-01', 100_000, 5_000))];
      const before = bookOf(loans, paid);
      const month = kept(closedMonth(endOf(before, asOf), before));
      const now = bookOf(loans, [...paid, row(key, recorded('2022-01-01', more, 7))]);
      const same = changesSince(endOf(now, asOf), now, month);
      expect(told(same.changes)).toEqual([['corrected', key, more, 7, -more]]);
      expect(same.readDiffers).toBe(true);
      const next = changesSince(endOf(now, endOfMonth(addMonths(asOf, 1))), now, month);
      expect(told(next.changes.filter(({ kind }) => kind === 'corrected'))).toEqual([
        ['corrected', key, more, 7, -more],
      ]);
    }),
  );
});

describe('a month in the life of a book', () => {
  const loans = [
    loan(),
    loan({ key: 'B', id: 'B', group: 'Melati' }),
    loan({ key: 'C', id: 'C', group: 'Kenanga', disbursed: day('2023-03-10') }),
  ];
  const first = bookOf(loans.slice(0, 2), [
    row('A', recorded('2023-02-15', 100_000, 0)),
    row('B', recorded('2023-02-15', 100_000, 0)),
  ]);
  const month = kept(closedMonth(endOf(first, day('2023-02-28')), first));
  const march = day('2023-03-31');

  test('paid, disbursed and status are told apart', () => {
    const writtenOff = { ...loans[1]!, status: { kind: 'writtenOff' as const, from: day('2023-03-20') } };
    const it = bookOf(
      [loans[0]!, writtenOff, loans[2]!],
      [...first.repayments, row('A', recorded('2023-03-15', 100_000, 0))],
    );
    const { changes, after } = changesSince(endOf(it, march), it, month);
    expect(told(changes)).toEqual([
      ['paid', 'A', 100_000, 0, -100_000],
      ['status', 'B', 0, 0, -900_000],
      ['disbursed', 'C', 0, 0, 1_000_000],
    ]);
    expect(changes[1]).toMatchObject({
      from: { className: 'Lancar', apart: null },
      to: { className: null, apart: 'writtenOff' },
    });
    expect(after).toBe(1_800_000);
  });

  test('a loan that lost its row is gone; one booked late was not in the papers', () => {
    const late = loan({ key: 'D', id: 'D', group: 'Dahlia', disbursed: day('2023-02-20') });
    const it = bookOf([loans[0]!, late], first.repayments.slice(0, 1));
    const { changes } = changesSince(endOf(it, day('2023-02-28')), it, month);
    expect(told(changes)).toEqual([
      ['late', 'D', 0, 0, 1_000_000],
      ['gone', 'B', 0, 0, -900_000],
    ]);
  });

  test('rows that moved, a number given anew and a name put right are no change', () => {
    const a = { ...loans[0]!, key: 'x:9', id: '7' };
    const b = { ...loans[1]!, key: 'x:2', group: 'KSM Melati Indah' };
    const paid = first.repayments.map((one) => ({ ...one, loan: one.loan === 'A' ? a.key : b.key }));
    const it = bookOf([b, a], paid);
    const { changes, readDiffers } = changesSince(endOf(it, day('2023-02-28')), it, month);
    expect(changes).toEqual([]);
    expect(readDiffers).toBe(true);
  });

  test('another convention is said, and its classes are no correction', () => {
    const { otherConvention, changes } = changesSince(
      endOf(first, day('2023-02-28'), { ...URBAN, tolerance: 0 }),
      first,
      month,
    );
    expect([otherConvention, changes]).toEqual([true, []]);
  });
});

test('what lies in the hidden sheet is checked: nothing, rubbish, a later version', () => {
  expect(storedMonths(null)).toEqual({ kind: 'months', months: [] });
  expect(storedMonths('{"half')).toEqual({ kind: 'unreadable', later: false });
  expect(storedMonths({ schema: 1, months: [{ asOf: 'kemarin' }] })).toEqual({ kind: 'unreadable', later: false });
  expect(storedMonths({ schema: 2, months: [] })).toEqual({ kind: 'unreadable', later: true });
});

test('a stored example of schema 1 is read for ever', () => {
  const stored = JSON.parse(
    '{"schema":1,"months":[{"asOf":"2023-02-28","convention":"urban","conventionMark":"0badcafe","byClass":[{"name":"Lancar","loans":1,"outstandingPrincipal":900000,"provision":4500}],"overduePrincipal":0,"overdueInterest":0,"rr":1,"lar":0,"par":0,"counts":{"loans":1,"repayments":1},"digest":"0123456789abcdef","loans":[["A","1a2b3c4d","2023-01-15",1000000,100000,0,900000,0,0,"Lancar",null]]}]}',
  ) as unknown;
  const read = storedMonths(stored);
  expect(read).toMatchObject({
    kind: 'months',
    months: [{ asOf: '2023-02-28', loans: [{ id: 'A', paidPrincipal: 100_000, className: 'Lancar' }] }],
  });
});

test('the memory stays small: the oldest months lose their loans, never their sums', () => {
  const one = closedMonth(endOf(bookOf([loan()]), day('2023-02-28')), bookOf([loan()]));
  const many = Array.from({ length: MOST_LOANS / 2 + 1 }, () => one.loans?.[0]).flatMap((it) => it ?? []);
  const months = ['2023-01-31', '2023-02-28', '2023-03-31'].map((asOf): ClosedMonth => ({ ...one, asOf, loans: many }));
  const read = storedMonths(JSON.parse(JSON.stringify(withMonth(months.slice(0, 2), months[2]!))));
  if (read.kind !== 'months') throw new Error('not read back');
  expect(read.months.map(({ asOf, loans }) => [asOf, loans?.length ?? null])).toEqual([
    ['2023-01-31', null],
    ['2023-02-28', null],
    ['2023-03-31', many.length],
  ]);
  expect(read.months[0]?.byClass).toEqual(one.byClass);
  expect(monthsAround(read.months, '2023-02-28')).toMatchObject({
    same: { asOf: '2023-02-28' },
    earlier: { asOf: '2023-01-31' },
  });
  expect(monthsAround(read.months, '2023-01-31').earlier).toBeNull();
});

test('a report of one day is held against the papers by its own column of last month', () => {
  const paid = (day_: string, amount: number) => [{ ...row('A', recorded(day_, amount, 0)), opening: true }];
  const source = (asOf: string, amount: number, before: number) => {
    const part = (principal: number) => ({ principal, interest: 0 });
    const movement = { before: part(before), during: part(amount - before), toDate: part(amount) };
    const stated = [{ loan: 'A', asOf: day(asOf), table: {} as FoundTable, row: 5, figures: [], movement }]; // no check looks at it
    return { book: bookOf([loan()], paid(asOf, amount)), stated, layouts: new Map([['A', 'progress' as const]]) };
  };
  const january = source('2023-02-28', 100_000, 0);
  const month = kept(closedMonth(monthEnd(january, day('2023-02-28'), URBAN), january.book));
  // In March the report says that 120.000 had been paid by the end of February, and 50.000 since.
  const march = source('2023-03-31', 170_000, 120_000);
  const { changes, after } = changesSince(monthEnd(march, day('2023-03-31'), URBAN), march.book, month);
  expect(told(changes.filter(({ kind }) => kind !== 'class'))).toEqual([
    ['corrected', 'A', 20_000, 0, -20_000],
    ['paid', 'A', 50_000, 0, -50_000],
  ]);
  expect(after).toBe(830_000);
});
