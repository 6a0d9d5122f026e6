/** Whom history concerns: which loan of a member it is, how earlier loans stood on the day of a new one, who was a member then. */
import { about, check, coverage, numbered, paid } from './check';
import { day, loan, member, papers, rowOf, share } from './make';

describe('which loan of a member it is', () => {
  const taken = (n: number, iso: string, person: string, name: string) => ({
    loans: numbered(n, iso, { group: name }),
    shares: share({
      key: `S${n}`,
      loan: `L${n}`,
      name: person,
      amount: 1_000_000,
      source: rowOf('shares', { row: n }),
    }),
  });

  test('loans of one person are counted across KSM, by who the persons are', () => {
    const rows = [5, 6, 7, 8, 9].map((n) => taken(n, `201${n - 4}-03-01`, n === 7 ? 'Siti A' : 'Siti', `KSM ${n}`));
    const given = { loans: rows.map((one) => one.loans), shares: rows.map((one) => one.shares) };
    expect(about(check(given).findings, 'SOP-06')).toEqual([]);
    const persons = new Map(rows.map(({ shares }) => [shares.key, 'siti']));
    expect(about(check({ ...given, persons }).findings, 'SOP-06')).toMatchObject([{ loan: '9', params: { nth: 5 } }]);
  });

  test('a book that begins later says itself which loan it is, and its count goes on from there', () => {
    const shares = [share({ key: 'S5', loan: 'L5', cycle: 4 }), share({ key: 'S6', loan: 'L6' })];
    const persons = new Map([['S5', 'siti'], ['S6', 'siti']]); // prettier-ignore
    const given = { loans: [numbered(5, '2012-05-01'), numbered(6, '2013-05-01')], shares, persons };
    expect(about(check(given).findings, 'SOP-06')).toMatchObject([{ loan: '6', params: { nth: 5 } }]);
  });

  test('members who are not booked: the KSM is counted, and its loan divided by its members', () => {
    const loans = [5, 6, 7, 8, 9].map((n) => numbered(n, `201${n - 4}-03-01`, { papers: papers({ members: 5 }) }));
    const { findings } = check({ loans: loans.map((one) => ({ ...one, principal: 10_000_001 })) });
    expect(about(findings, 'SOP-06')).toMatchObject([{ severity: 'warning', loan: '9', variant: 'group', cell: 'D9' }]);
    expect(about(findings, 'SOP-04')).toMatchObject([{ loan: '5', variant: 'average', params: { amount: 2_000_001 } }]);
    expect(about(findings, 'SOP-05').map(({ loan: id }) => id)).toEqual(['6', '7', '8', undefined]);
  });
});

describe('earlier loans', () => {
  const ten = (n: number) =>
    Array.from({ length: 10 }, (_, index) => paid(n, `2012-${String(index + 3).padStart(2, '0')}-01`, 500_000));
  const two = [numbered(5, '2012-02-01'), numbered(6, '2012-12-01')];

  test('payoff on the day of the new loan is in time, a day later is not', () => {
    expect(check({ loans: two, repayments: ten(5) }).findings.map(({ code }) => code)).not.toContain('SOP-15');
    const late = [...ten(5).slice(0, 9), paid(5, '2012-12-02', 500_000)];
    const { findings } = check({ loans: two, repayments: late });
    expect(about(findings, 'SOP-15')).toMatchObject([{ loan: '6', variant: 'own', params: { earlier: '5', amount: 500_000 } }]); // prettier-ignore
    expect(about(findings, 'SOP-21')).toMatchObject([{ severity: 'warning', params: { amount: 500_000 } }]);
  });

  test('what is left of rounding is paid, a rupiah above the tolerance is not', () => {
    const last = (amount: number) => [...ten(5).slice(0, 9), paid(5, '2012-12-01', amount)];
    expect(about(check({ loans: two, repayments: last(490_000) }).findings, 'SOP-21')).toEqual([]);
    expect(about(check({ loans: two, repayments: last(489_999) }).findings, 'SOP-21')).toHaveLength(1);
  });

  test('a current loan that is not paid off is a double loan, no arrears', () => {
    const given = { loans: [two[0] ?? loan(), numbered(6, '2012-06-15')], repayments: ten(5) };
    expect(about(check(given).findings, 'SOP-15')).toEqual([]);
    expect(about(check(given).findings, 'SOP-21')).toMatchObject([{ params: { amount: 3_000_000 } }]);
  });

  test('a rescheduled loan stands in no way, one that was written off does', () => {
    const apart = (kind: 'rescheduled' | 'writtenOff') =>
      numbered(5, '2012-02-01', { status: { kind, from: day('2012-11-30') } });
    const after = (kind: 'rescheduled' | 'writtenOff') =>
      about(check({ loans: [apart(kind), two[1] ?? loan()], repayments: ten(5).slice(0, 1) }).findings, 'SOP-15');
    expect(after('rescheduled')).toEqual([]);
    expect(after('writtenOff')).toHaveLength(1);
  });

  test('members of one KSM whose loans are booked one by one owe each their own', () => {
    const each = ['Siti', 'Ani', 'Budi'].map((borrower, index) => numbered(5 + index, '2012-02-01', { borrower }));
    expect(about(check({ loans: each, repayments: ten(5) }).findings, 'SOP-21')).toEqual([]);
  });

  test('a member who owes in another KSM, unless she has paid her own part', () => {
    const other = numbered(6, '2012-12-01', { group: 'KSM Mawar' });
    const shares = (own: number) => [
      share({ key: 'S5', loan: 'L5', amount: 1_000_000, paid: own }),
      share({ key: 'S6', loan: 'L6', amount: 1_000_000 }),
    ];
    const persons = new Map([['S5', 'siti'], ['S6', 'siti']]); // prettier-ignore
    const of = (own: number) => check({ loans: [two[0] ?? loan(), other], shares: shares(own), persons, repayments: ten(5).slice(0, 1) }); // prettier-ignore
    expect(about(of(999_999).findings, 'SOP-15')).toMatchObject([{ variant: 'member', params: { name: 'Siti', group: 'KSM Dahlia' } }]); // prettier-ignore
    expect(about(of(1_000_000).findings, 'SOP-15')).toEqual([]);
  });

  test('what a report of one day or a balance brought forward later cannot tell is unknown', () => {
    const given = { loans: two, repayments: ten(5).slice(0, 1), snapshots: new Set(['L5']) };
    expect(coverage(given, 'SOP-15')).toMatchObject({ checked: 1, unknown: 1, findings: 0 });
    const brought = { loans: two, repayments: [paid(5, '2012-12-31', 4_000_000, { opening: true, receipt: null })] };
    expect(coverage(brought, 'SOP-15')).toMatchObject({ checked: 1, unknown: 1, findings: 0 });
    expect(about(check(brought).findings, 'SOP-18')).toMatchObject([{ params: { count: 2, rows: 2 } }]);
  });

  test('repayments known by the month are taken to be in time', () => {
    const late = [...ten(5).slice(0, 9), paid(5, '2012-12-31', 500_000)];
    expect(about(check({ loans: two, repayments: late }).findings, 'SOP-21')).toHaveLength(1);
    expect(about(check({ loans: two, repayments: late, monthly: new Set(['L5']) }).findings, 'SOP-21')).toEqual([]);
  });
});

describe('who counts as a member', () => {
  const five = (left: (index: number) => ReturnType<typeof day> | boolean | null) =>
    Array.from({ length: 5 }, (_, index) => member({ key: `M${index}`, left: left(index) }));
  const sizes = (members: ReturnType<typeof five>) => {
    const given = { loans: [numbered(5, '2012-07-07')], members };
    return [
      about(check(given).findings, 'SOP-02').map(({ params }) => params['size']),
      coverage(given, 'SOP-02')?.unknown,
    ];
  };

  test.each([
    ['left a day after', day('2012-07-08'), [[], 0]],
    ['left on the day', day('2012-07-07'), [[4], 0]],
    ['left, nobody knows when', true, [[], 1]],
    ['did not leave', false, [[], 0]],
  ] as const)('a member who %s', (_, left, expected) => {
    expect(sizes(five((index) => (index === 0 ? left : null)))).toEqual(expected);
  });

  test('those who share the loan count, however many are listed today', () => {
    const shares = [1, 2, 3, 4].map((n) => share({ key: `S${n}`, loan: 'L5' }));
    const given = { loans: [numbered(5, '2012-07-07')], members: five(() => null), shares };
    expect(about(check(given).findings, 'SOP-02')).toMatchObject([{ params: { size: 4, basis: 'shares' } }]);
  });

  test('a member is counted and told of once, at the first loan that breaks the rule', () => {
    const shares = [5, 6].map((n) => share({ key: `S${n}`, loan: `L${n}` }));
    const persons = new Map([['M', 'siti'], ['S5', 'siti'], ['S6', 'siti']]); // prettier-ignore
    const given = { loans: [numbered(5, '2012-05-01'), numbered(6, '2013-05-01')], shares, persons, members: [member({ key: 'M', poorList: false })] }; // prettier-ignore
    expect(about(check(given).findings, 'SOP-10')).toMatchObject([{ loan: '5' }]);
    expect(coverage(given, 'SOP-10')).toMatchObject({ checked: 1, unknown: 0 });
  });
});
