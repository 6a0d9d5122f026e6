/** `arrears --json`: the fields, and the figures of the sample by hand. */
import { openDesk, type Desk } from './desk';

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
});
afterEach(() => desk.remove());

describe('arrears --json', () => {
  test('has the fields that were promised, and no others', () => {
    const result = desk.json('arrears', 'buku.xlsx', '--as-of', '2024-12-31');
    expect(Object.keys(result)).toEqual(['asOf', 'convention', 'loans', 'totals', 'indicators', 'byClass', 'findings']);
    expect(Object.keys(result.loans[0])).toEqual(
      (
        'loan group borrower disbursed principal tenor scheduledPrincipal scheduledInterest paidPrincipal paidInterest ' +
        'outstandingPrincipal overduePrincipal overdueInterest oldestDue daysPastDue instalmentsLate class provision status cell'
      ).split(' '),
    );
    expect(Object.keys(result.totals).sort()).toEqual(
      'outstandingPrincipal overdueInterest overduePrincipal paidPrincipal principal provision scheduledPrincipal'.split(
        ' ',
      ),
    );
    expect(Object.keys(result.indicators)).toEqual(
      'activeLoans lateLoans activeGroups lateGroups lar par rr larByAge parByAge'.split(' '),
    );
    expect(Object.keys(result.findings[0]).sort()).toEqual(
      'cell clause code group loan message severity sheet'.split(' '),
    );
  });

  // By hand, from what the sample's generator says each group did; 1,5 % a month flat, instalments up to Rp 100.
  test.each([
    // 5.000.000 ÷ 10; seven paid of ten due; the eighth fell due on 30 September: 1 + 31 + 30 + 31 − 1 = 92 days.
    [
      'P-03',
      {
        overduePrincipal: 1_500_000,
        overdueInterest: 225_000,
        oldestDue: '2024-09-30',
        daysPastDue: 92,
        class: 'Kurang Lancar',
      },
    ],
    // 12.000.000 ÷ 12; six paid of twelve; the seventh fell due on 10 December 2023: 21 + 366 = 387 days.
    [
      'P-05',
      {
        overduePrincipal: 6_000_000,
        overdueInterest: 1_080_000,
        oldestDue: '2023-12-10',
        daysPastDue: 387,
        class: 'Macet',
      },
    ],
    // weekly, 200.000 and a quarter of 75.000 up to 18.800; 21 due by 30 December, 18 paid; the 19th fell due on 16 December.
    [
      'P-09',
      {
        overduePrincipal: 600_000,
        overdueInterest: 56_400,
        oldestDue: '2024-12-16',
        daysPastDue: 15,
        class: 'Perhatian',
      },
    ],
    // jasa only: 5 due, 2 paid, 270.000 each; the third fell due on 1 October: 91 days.
    [
      'P-13',
      {
        overduePrincipal: 0,
        overdueInterest: 810_000,
        oldestDue: '2024-10-01',
        daysPastDue: 91,
        class: 'Kurang Lancar',
      },
    ],
    // the book's own instalment of 1.700.000, seven due and paid.
    [
      'P-14',
      { scheduledPrincipal: 11_900_000, overduePrincipal: 0, outstandingPrincipal: 18_100_000, class: 'Lancar' },
    ],
    // 450.000 + 67.500; one paid, then 200.000 in one amount: jasa 67.500, principal 132.500; the second fell due on 25 December.
    [
      'P-16',
      {
        paidPrincipal: 582_500,
        overduePrincipal: 317_500,
        overdueInterest: 0,
        oldestDue: '2024-12-25',
        daysPastDue: 6,
      },
    ],
    // musiman: everything on 8 November, ten months' jasa of 75.000; 22 + 31 = 53 days.
    [
      'P-19',
      {
        overduePrincipal: 5_000_000,
        overdueInterest: 750_000,
        oldestDue: '2024-11-08',
        daysPastDue: 53,
        class: 'Perhatian',
      },
    ],
    // pays 291.600 instead of 291.700, ten times: 1.000 lacking, tolerated.
    ['P-23', { overduePrincipal: 0, oldestDue: null, daysPastDue: 0, class: 'Lancar' }],
    ['P-11', { status: 'jadwal ulang', overduePrincipal: 0, class: null, provision: null }],
    ['P-12', { status: 'hapus buku', overduePrincipal: 0, class: null, provision: null }],
  ])('%s', (loan, figures) => {
    const { loans } = desk.json('arrears', 'buku.xlsx', '--as-of', '2024-12-31');
    expect(loans.find((each: { loan: string }) => each.loan === loan)).toMatchObject(figures);
  });

  test('finds what was hidden in the sample', () => {
    const { findings } = desk.json('arrears', 'buku.xlsx', '--as-of', '2024-12-31');
    const codes = findings.map((found: { code: string }) => found.code);
    expect(new Set(codes)).toEqual(new Set(['DAT-03', 'DAT-05', 'DAT-09']));
    const text = JSON.stringify(findings);
    expect(text).toContain('P-99');
  });

  test('a loan of a later day is not there yet, and a later payment has not happened', () => {
    const { loans } = desk.json('arrears', 'buku.xlsx', '--as-of', '2024-12-31');
    expect(loans).toHaveLength(23);
    expect(JSON.stringify(loans)).not.toContain('P-22');
    const later = desk.json('arrears', 'buku.xlsx', '--as-of', '2025-01-31');
    expect(later.loans).toHaveLength(24);
    expect(later.loans.find((each: { loan: string }) => each.loan === 'P-03').outstandingPrincipal).toBe(0);
  });

  test('without --as-of: the end of last month, by the clock', () => {
    expect(desk.json('arrears', 'buku.xlsx').asOf).toBe('2024-12-31');
  });

  test('--convention chooses the scheme', () => {
    const result = desk.json('arrears', 'buku.xlsx', '--as-of', '2024-12-31', '--convention', 'slik');
    expect(result.convention).toBe('slik');
    expect(Object.keys(result.byClass)).toEqual(['Kol 1', 'Kol 2', 'Kol 3', 'Kol 4', 'Kol 5']);
  });
});

// On paper, of 18 KSM and 93.058.200: three instalments late are P-03, P-05 and P-09 (8.900.000, 8.100.000 of it overdue),
// more than 90 days P-03, P-05, P-06 and P-13 (19.500.000).
test('the terminal shows each indicator with its class', () => {
  const { out } = desk.run('arrears', 'buku.xlsx', '--as-of', '2024-12-31');
  expect(out).toMatch(/^LAR .* 16,67% +minimum +22,22% +ditunda$/m);
  expect(out).toMatch(/^PAR .* 9,56% +memuaskan +20,95% +ditunda$/m);
  expect(out).toMatch(/^RR .* 91,30% +memuaskan$/m);
});
