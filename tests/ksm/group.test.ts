import fc from 'fast-check';
import type { Repayment } from '../../src/book/records';
import { judgeGroup, type UpkRecord } from '../../src/ksm/group';
import type { BooksOfGroup } from '../../src/ksm/group-flows';
import { habitOf, longestAsleep } from '../../src/ksm/habits';
import { partingOf } from '../../src/ksm/parting';
import { cashBook, day, memberBook, places, type Line, type MemberLine } from './make';

const NOBODY: UpkRecord = { loans: [], repayments: [] };
const ABOUT = { asOf: day('2024-03-31'), aliveDays: 45, grace: 7 };

const repaid = (iso: string, total: number): Repayment => ({
  loan: '1',
  paid: day(iso),
  principal: total,
  interest: 0,
  total,
  opening: false,
  receipt: null,
  source: { sheet: 'Angsuran', row: 2, columns: {} },
});

/** Opening 0, savings of 20.000, and 110.000 on the loan each month, which two members bring. */
const CASH: readonly Line[] = [
  ['2024-01-01', 'opening', 0, 0, 0],
  ['2024-01-10', 'savings', 20_000, 0, 20_000],
  ['2024-01-10', 'repaid', 110_000, 0, 130_000],
  ['2024-01-11', 'instalment', 0, 110_000, 20_000],
  ['2024-02-10', 'savings', 20_000, 0, 40_000],
  ['2024-02-10', 'repaid', 110_000, 0, 150_000],
  ['2024-02-11', 'instalment', 0, 110_000, 40_000],
  ['2024-03-10', 'savings', 20_000, 0, 60_000],
  ['2024-03-10', 'repaid', 110_000, 0, 170_000],
  ['2024-03-11', 'instalment', 0, 110_000, 60_000],
];
const SAVED: readonly MemberLine[] = ['2024-01-10', '2024-02-10', '2024-03-10'].flatMap((iso): MemberLine[] => [
  [iso, 'Ibu Sari', 12_000, 0],
  [iso, 'Ibu Wati', 8_000, 0],
]);
const SHARES: readonly MemberLine[] = [
  ['2024-01-02', 'Ibu Sari', 600_000, 0],
  ['2024-01-02', 'Ibu Wati', 400_000, 0],
  ...['2024-01-10', '2024-02-10', '2024-03-10'].flatMap((iso): MemberLine[] => [
    [iso, 'Ibu Sari', 0, 66_000],
    [iso, 'ibu sari.', 0, 4_000],
    [iso, 'Ibu Wati', 0, 40_000],
  ]),
];
const LEDGER = [repaid('2024-01-12', 110_000), repaid('2024-02-12', 110_000), repaid('2024-03-12', 110_000)];

function books(
  more: { cash?: readonly Line[]; saved?: readonly MemberLine[]; shares?: readonly MemberLine[] } = {},
): BooksOfGroup {
  return {
    name: 'KSM Melati',
    cash: [cashBook(more.cash ?? CASH)],
    savings: [memberBook('savings', more.saved ?? SAVED)],
    shares: [memberBook('shares', more.shares ?? SHARES)],
    attendance: [],
  };
}
const found = (group: BooksOfGroup, upk = NOBODY): readonly string[] => places(judgeGroup(group, upk, ABOUT).findings);

test('a group whose books agree has no finding, and its members are summed by whoever they are', () => {
  const result = judgeGroup(books(), { loans: [], repayments: LEDGER }, ABOUT);
  expect(result.findings).toEqual([]);
  expect(result.members).toEqual([
    { name: 'Ibu Sari', savings: 36_000, share: 600_000, paid: 210_000 },
    { name: 'Ibu Wati', savings: 24_000, share: 400_000, paid: 120_000 },
  ]);
  expect([result.cash, result.monthsComplete]).toEqual([60_000, 3]);
});

describe('KSM-05', () => {
  const match = (repayments: readonly Repayment[], cash = CASH) => found(books({ cash }), { loans: [], repayments });

  test('an instalment that the UPK booked seven days later is on its way; eight days are not', () => {
    const late = (iso: string) => [repaid('2024-01-12', 110_000), repaid('2024-02-12', 110_000), repaid(iso, 110_000)];
    const paidLate = CASH.map((line): Line =>
      line[0] === '2024-03-11' ? ['2024-03-28', 'instalment', 0, 110_000, 60_000] : line,
    );
    expect(match(late('2024-03-29'), paidLate)).toEqual([]);
    expect(match(late('2024-04-04'), paidLate)).toEqual([]);
    const early = CASH.map((line): Line =>
      line[0] === '2024-02-11' ? ['2024-02-23', 'instalment', 0, 110_000, 40_000] : line,
    );
    const booked = (iso: string) => [
      repaid('2024-01-12', 110_000),
      repaid(iso, 110_000),
      repaid('2024-03-12', 110_000),
    ];
    expect(match(booked('2024-03-07'), early)).toEqual([]);
    const before = CASH.map((line): Line =>
      line[0] === '2024-02-11' ? ['2024-02-21', 'instalment', 0, 110_000, 40_000] : line,
    );
    expect(match(booked('2024-03-08'), before)).toEqual(['KSM-05 Kas!D8', 'KSM-05 Kas!D11']);
  });

  test('one that the UPK never booked is told once, in its month', () => {
    expect(match([repaid('2024-01-12', 110_000), repaid('2024-03-12', 110_000)])).toEqual(['KSM-05 Kas!D8']);
  });

  test('one rupiah differs', () => {
    expect(
      match([repaid('2024-01-12', 110_000), repaid('2024-02-12', 109_999), repaid('2024-03-12', 110_000)]),
    ).toEqual(['KSM-05 Kas!D8']);
  });

  test('what was paid before the book begins does not matter', () => {
    expect(match([repaid('2023-12-12', 110_000), ...LEDGER])).toEqual([]);
  });

  test('where the UPK has nothing of the group it cannot be checked, and says so', () => {
    expect(judgeGroup(books(), NOBODY, ABOUT).unchecked).toEqual([{ code: 'KSM-05', lacks: 'upkLedger' }]);
    const cash = CASH.filter(([, purpose]) => purpose !== 'instalment').map((line): Line => [
      line[0],
      line[1],
      line[2],
      line[3],
    ]);
    const result = judgeGroup(books({ cash }), { loans: [], repayments: LEDGER }, ABOUT);
    expect([places(result.findings), result.unchecked]).toEqual([[], [{ code: 'KSM-05', lacks: 'instalments' }]]);
  });
});

describe('KSM-06', () => {
  test('members paid one rupiah more than the group paid on: at the cells of that day', () => {
    const shares = SHARES.map((line): MemberLine =>
      line[0] === '2024-02-10' && line[1] === 'Ibu Wati' ? [line[0], line[1], 0, 40_001] : line,
    );
    expect(found(books({ shares }))).toEqual(['KSM-06 shares!D7:D9']);
  });
  test('without a cash book that names instalments, the UPK’s repayments are the group’s', () => {
    const cash = CASH.map((line): Line => [
      line[0],
      line[1] === 'instalment' ? 'unknown' : line[1],
      line[2],
      line[3],
      line[4],
    ]);
    const upk = {
      loans: [],
      repayments: [repaid('2024-01-12', 110_000), repaid('2024-02-12', 100_000), repaid('2024-03-12', 110_000)],
    };
    expect(found(books({ cash }), upk)).toEqual(['KSM-06 shares!D7:D9']);
  });
});

describe('KSM-09', () => {
  test('a saving that one book lacks: at the members’ cells of its day', () => {
    const saved = SAVED.filter((_, index) => index !== 3);
    expect(found(books({ saved }))).toEqual(['KSM-09 savings!C4']);
  });
  test('a list of what each member has now is held against the cash book, earlier savings in its opening allowed for', () => {
    const list = (sari: number): readonly MemberLine[] => [
      [null, 'Ibu Sari', sari, 0],
      [null, 'Ibu Wati', 24_000, 0],
    ];
    expect(found(books({ saved: list(36_000) }))).toEqual([]);
    expect(found(books({ saved: list(35_999) }))).toEqual(['KSM-09 savings!C2:C3']);
    const rich = CASH.map((line, index): Line =>
      index === 0 ? ['2024-01-01', 'opening', 50_000, 0, 50_000] : [line[0], line[1], line[2], line[3]],
    );
    expect(found(books({ cash: rich, saved: list(86_000) }))).toEqual([]);
    expect(found(books({ cash: rich, saved: list(86_001) }))).toEqual(['KSM-09 savings!C2:C3']);
  });
  test('savings are the sum over the members, for any entries', () => {
    const line = fc.tuple(
      fc.constantFrom('Ibu Sari', 'Ibu Wati', 'IBU SARI', 'Pak Adi'),
      fc.nat(100_000),
      fc.nat(100_000),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (list) => {
        const lines = list.map(([member, put, taken]): MemberLine => ['2024-01-10', member, put, taken]);
        const { members } = judgeGroup(books({ saved: lines, shares: [] }), NOBODY, ABOUT);
        const sum = members.reduce((all, { savings }) => all + (savings ?? 0), 0);
        expect(sum).toBe(list.reduce((all, [, put, taken]) => all + put - taken, 0));
      }),
    );
  });
});

describe('two records of the same money', () => {
  const flow = (iso: string, amount: number) => ({ day: day(iso), amount, row: 0, table: null });
  const until = day('2024-06-30');
  test('part where they last agreed, not where one was only late', () => {
    const one = [flow('2024-01-10', 5), flow('2024-02-10', 5), flow('2024-03-10', 7)];
    const other = [flow('2024-01-10', 5), flow('2024-02-25', 5), flow('2024-03-10', 5)];
    expect(partingOf(one, other, { until, grace: 7 })).toEqual({ since: day('2024-03-10'), one: 17, other: 15 });
    expect(partingOf(one.slice(0, 2), other.slice(0, 2), { until, grace: 0 })).toBeNull();
  });
});

describe('habits', () => {
  const state = (iso: string | null) =>
    habitOf('saving', iso === null ? null : day(iso), { asOf: day('2024-06-15'), within: 45 }).state;
  test('alive within 45 days, the 45th included; unknown where no book tells', () => {
    expect([state('2024-05-01'), state('2024-04-30'), state(null)]).toEqual(['alive', 'asleep', 'unknown']);
  });
  test('of a group, each from the books that show it', () => {
    const { habits } = judgeGroup(books(), { loans: [], repayments: LEDGER }, { ...ABOUT, asOf: day('2024-05-01') });
    expect(habits.map(({ name, last, state: now }) => [name, last, now])).toEqual([
      ['meeting', null, 'unknown'],
      ['saving', day('2024-03-10'), 'asleep'],
      ['bookkeeping', day('2024-03-11'), 'asleep'],
      ['lending', day('2024-01-02'), 'asleep'],
      ['repaying', day('2024-03-12'), 'asleep'],
    ]);
    expect(longestAsleep(habits, day('2024-05-01'))).toBe(day('2024-05-01') - day('2024-01-02'));
  });
  test('a month with an error in it is not complete', () => {
    const cash = CASH.map((line): Line =>
      line[0] === '2024-02-11' ? [line[0], line[1], line[2], line[3], 41_000] : line,
    );
    expect(judgeGroup(books({ cash }), NOBODY, ABOUT).monthsComplete).toBe(2);
  });
});
