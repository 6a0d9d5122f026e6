import { arrearsJson } from '../../src/report/json';
import { reportInput } from './report-input';

/** The keys that the command line promises, in the order of its description. */
const LOAN =
  'loan group borrower disbursed principal tenor scheduledPrincipal scheduledInterest paidPrincipal paidInterest outstandingPrincipal overduePrincipal overdueInterest oldestDue daysPastDue instalmentsLate class provision status cell';

test('exactly the promised object', () => {
  const json = arrearsJson(reportInput('g-hard.xlsx', '2023-03-31'));
  expect(Object.keys(json).join(' ')).toBe('asOf convention loans totals indicators byClass findings');
  for (const loan of json.loans) expect(Object.keys(loan).join(' ')).toBe(LOAN);
  expect(Object.keys(json.totals).sort().join(' ')).toBe(
    'outstandingPrincipal overdueInterest overduePrincipal paidPrincipal principal provision scheduledPrincipal',
  );
  expect(Object.keys(json.indicators).join(' ')).toBe(
    'activeLoans lateLoans activeGroups lateGroups lar par rr larByAge parByAge',
  );
  for (const finding of json.findings) {
    expect(Object.keys(finding).join(' ')).toBe('code severity sheet cell loan group message clause');
    expect(finding.message).not.toMatch(/undefined|NaN/);
  }
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
});

test('loans apart: nothing overdue, no class, no provision, and why', () => {
  const { loans } = arrearsJson(reportInput('g-hard.xlsx', '2023-03-31'));
  const find = (id: string): (typeof loans)[number] | undefined => loans.find(({ loan }) => loan === id);
  expect(find('P-003')).toMatchObject({
    overduePrincipal: 0,
    overdueInterest: 0,
    class: null,
    provision: null,
    status: 'jadwal ulang',
  });
  expect(find('P-004')).toMatchObject({ outstandingPrincipal: 6666600, class: null, status: 'hapus buku' });
  expect(find('P-005')).toMatchObject({
    overduePrincipal: 4800000,
    oldestDue: '2022-10-31',
    daysPastDue: 151,
    class: 'Kurang Lancar',
    status: null,
  });
});
