/** The check as a whole: limits by the day, what is gathered, excused, off, missing or unknown. */
import type { Finding } from '../../src/book/finding';
import type { SopException } from '../../src/sop/limits/types';
import { about, check, coverage, numbered, paid } from './check';
import { decided, guidesWith, JUKNIS } from './guides';
import { day, group, loan, member, papers, rowOf, share } from './make';

describe('limits by the day of disbursement', () => {
  const share5 = (key: string, n: number, amount: number) =>
    share({ key, loan: `L${n}`, amount, source: rowOf('shares', { row: n }) });

  test('before the first guide nothing can be told', () => {
    const given = { loans: [numbered(5, '2007-12-31', { tenor: 24 })] };
    expect(about(check(given).findings, 'SOP-07')).toEqual([]);
    expect(coverage(given, 'SOP-07')).toMatchObject({ checked: 0, unknown: 1 });
  });

  test('a KSM of 2009 is judged by Pedoman 2008: 500.000 at first, no age, no statement, no training asked', () => {
    const given = {
      loans: [numbered(5, '2009-05-01', { principal: 600_000 })],
      groups: [group({ founded: day('2009-04-30') })],
      members: [member({ key: 'M' })],
      shares: [share5('S', 5, 600_000)],
      persons: new Map([['M', 'siti'], ['S', 'siti']]), // prettier-ignore
    };
    const { findings } = check(given);
    expect(about(findings, 'SOP-04')).toMatchObject([{ loan: '5', params: { max: 500_000, since: '2008-01-01' } }]);
    for (const code of ['SOP-11', 'SOP-12', 'SOP-13']) {
      expect(about(findings, code)).toEqual([]);
      expect(coverage(given, code)).toMatchObject({ checked: 0, unknown: 0, off: null });
    }
  });

  test('the share of women: until 2011 one finding for all borrowers, from 2012 one a KSM', () => {
    const men = Array.from({ length: 4 }, (_, index) =>
      member({ key: `M${index}`, name: `Budi ${index}`, sex: 'male' }),
    );
    const before = check({ loans: [numbered(5, '2009-05-01'), numbered(6, '2010-05-01')], members: men });
    expect(about(before.findings, 'SOP-03')).toMatchObject([{ variant: 'borrowers', params: { women: 0, people: 4 } }]);
    const after = check({ loans: [numbered(5, '2012-05-01'), numbered(6, '2013-05-01')], members: men });
    expect(about(after.findings, 'SOP-03')).toMatchObject([{ variant: 'group', loan: '5', params: { people: 4 } }]);
  });

  test('after the programme, without a decision of the BKM: one warning for all loans above the guides', () => {
    const many = Array.from({ length: 23 }, (_, index) => index + 5);
    const given = {
      loans: many.map((n) => numbered(n, '2022-03-01', { group: `KSM ${n}` })),
      shares: many.map((n) => share5(`S${n}`, n, 5_000_000)),
      asOf: day('2022-12-31'),
    };
    expect(about(check(given).findings, 'SOP-04')).toEqual([
      {
        severity: 'warning',
        cell: 'G5:G27',
        loan: undefined,
        variant: 'notRecorded',
        params: { loans: 23, max: 1_000_000, since: '2012-01-01' },
      },
    ]);
    const own = guidesWith(...decided(day('2016-01-01'), { firstLoanMax: 4_999_999 }));
    expect(about(check({ ...given, limits: own }).findings, 'SOP-04')).toHaveLength(23);
    const before = { ...given, loans: given.loans.map((one) => ({ ...one, disbursed: day('2014-12-31') })) };
    expect(about(check(before).findings, 'SOP-04').map(({ severity }) => severity)).toEqual(many.map(() => 'error'));
  });
});

describe('what the book lacks', () => {
  test('a column that is missing or wholly blank is named once; the rule counts nothing', () => {
    const source = rowOf('loans', { lacking: ['decided'] });
    expect(coverage({ loans: [loan({ source })] }, 'SOP-20')).toMatchObject({ checked: 0, missing: ['loans.decided'] });
    const blank = rowOf('loans', { blank: ['decided'] });
    expect(coverage({ loans: [loan({ source: blank })] }, 'SOP-20')).toMatchObject({ missing: ['loans.decided'] });
    expect(coverage({ loans: [loan()] }, 'SOP-12')).toMatchObject({ missing: ['groups.jointLiability'] });
    expect(coverage({ loans: [loan()] }, 'SOP-15')).toMatchObject({ missing: ['repayments.*'] });
  });

  test('of several columns of which one will do the first is named', () => {
    const none = rowOf('loans', { lacking: ['agreement', 'agreed'] });
    expect(coverage({ loans: [loan({ source: none })] }, 'SOP-17')).toMatchObject({ missing: ['loans.agreement'] });
    const one = rowOf('loans', { lacking: ['agreement'] });
    expect(coverage({ loans: [loan({ source: one })] }, 'SOP-17')).toMatchObject({ missing: [], findings: 1 });
  });

  test('a column for the borrower tells something even where it is wholly blank', () => {
    const blank = rowOf('loans', { blank: ['borrower'] });
    expect(coverage({ loans: [loan({ source: blank })] }, 'SOP-01')).toMatchObject({ checked: 1, missing: [] });
  });
});

describe('blank receipts', () => {
  const loans = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => numbered(n, '2012-05-01', { group: `KSM ${n}`, source: rowOf('loans', { row: n, lacking: ['receiptDay', 'receiptAmount'] }) })); // prettier-ignore
  const blankIn = (blank: number) =>
    loans.map((one, index) => ({ ...one, papers: papers({ receipt: index < blank ? null : `KK-${index}` }) }));

  test('a fifth of the rows are told one by one, more are one finding', () => {
    expect(about(check({ loans: blankIn(2) }).findings, 'SOP-18').map(({ variant }) => variant)).toEqual(['loan', 'loan']); // prettier-ignore
    const many = about(check({ loans: blankIn(3) }).findings, 'SOP-18');
    expect(many).toMatchObject([{ severity: 'error', variant: 'many', params: { count: 3, rows: 10 } }]);
    expect(many[0]?.cell).toMatch(/^([A-Z]+)1:\1(3)$/);
  });

  test('one blank row is told by itself, whatever part of the rows it is', () => {
    const [first] = blankIn(1);
    expect(about(check({ loans: first ? [first] : [] }).findings, 'SOP-18')).toMatchObject([{ variant: 'loan' }]);
  });
});

describe('what the BKM decided', () => {
  const long = [numbered(5, '2012-05-01', { tenor: 24 }), numbered(6, '2014-05-01', { tenor: 24, group: 'KSM Mawar' })];
  const severity = (to: 'info' | 'off', from: string | null) => ({ code: 'SOP-07', severity: to, validFrom: from === null ? null : day(from), source: 'Keputusan BKM' }) as const; // prettier-ignore

  test('a rule has the severity of the loan’s day', () => {
    const { findings } = check({ loans: long, severities: [severity('info', '2014-05-01')] });
    expect(about(findings, 'SOP-07').map((one) => one.severity)).toEqual(['error', 'info']);
  });

  test('a rule that is off is not asked; off at all times it says so', () => {
    const since = { loans: long, severities: [severity('off', '2014-05-01')] };
    expect(coverage(since, 'SOP-07')).toMatchObject({ checked: 1, findings: 1, off: null });
    const always = { loans: long, severities: [severity('off', null)] };
    expect(coverage(always, 'SOP-07')).toMatchObject({ checked: 0, findings: 0, off: 'setting' });
  });

  test('savings wait for the BKM: off until it sets a minimum', () => {
    const given = {
      loans: [numbered(5, '2015-10-01')],
      members: [member({ key: 'M', savings: 49_999 })],
      shares: [share({ key: 'S', loan: 'L5', amount: 1_000_000 })],
      persons: new Map([['M', 'siti'], ['S', 'siti']]), // prettier-ignore
      repayments: [paid(5, '2015-11-01', 500_000)],
    };
    expect(coverage(given, 'SOP-14')).toMatchObject({ off: 'noLimit', checked: 0 });
    const set = { ...given, limits: guidesWith(...decided(JUKNIS, { savingsMin: 500 })) };
    expect(about(check(set).findings, 'SOP-14')).toMatchObject([{ severity: 'warning', params: { needed: 50_000 } }]);
  });

  const excuse = (of: Partial<SopException>): SopException => ({ code: 'SOP-07', loan: null, group: null, reason: 'Musim tanam', number: '03/2012', decided: '2012-04-30', source: rowOf('groups', { row: 9 }), ...of }); // prettier-ignore

  test('an exception of a loan or a KSM excuses its findings; they stay listed and counted', () => {
    const { findings, coverage: rows, unusedExceptions } = check({ loans: long, exceptions: [excuse({ loan: '5' }), excuse({ group: 'mawar' })] }); // prettier-ignore
    expect(findings.filter(({ code }) => code === 'SOP-07').map(({ excused }) => excused)).toEqual([
      { reason: 'Musim tanam', number: '03/2012', decided: '2012-04-30' },
      { reason: 'Musim tanam', number: '03/2012', decided: '2012-04-30' },
    ]);
    expect(rows.find(({ code }) => code === 'SOP-07')).toMatchObject({ findings: 2, excused: 2 });
    expect(unusedExceptions).toEqual([]);
  });

  test('an exception that fits nothing is itself told, and one of a loan and a KSM must fit both', () => {
    const { findings, unusedExceptions } = check({ loans: long, exceptions: [excuse({ loan: '7' }), excuse({ loan: '5', group: 'Mawar' })] }); // prettier-ignore
    expect(findings.filter(({ excused }) => excused !== undefined)).toEqual([]);
    expect(unusedExceptions.map(({ code, severity: how, cell, variant }) => [code, how, cell, variant])).toEqual([
      ['SOP-07', 'info', 'A9', 'unusedException'],
      ['SOP-07', 'info', 'A9', 'unusedException'],
    ]);
  });

  test('findings of reading the book can be excused too', () => {
    const other: Finding = { code: 'DAT-14', severity: 'error', sheet: 'Anggota', cell: 'C5', group: 'KSM Dahlia', value: '', variant: 'length', params: {} }; // prettier-ignore
    const result = check({ loans: long, others: [other], exceptions: [excuse({ code: 'DAT-14', group: 'Dahlia' })] });
    expect(result.others[0]?.excused?.number).toBe('03/2012');
    expect(result.unusedExceptions).toEqual([]);
  });
});

test('loans and repayments after the day of the check are not looked at', () => {
  const loans = [numbered(5, '2012-05-01', { tenor: 24 }), numbered(6, '2012-05-02', { tenor: 24 })];
  expect(about(check({ loans, asOf: day('2012-05-01') }).findings, 'SOP-07').map((one) => one.loan)).toEqual(['5']);
});

test('names that are words of the language or run over pages change nothing', () => {
  const names = [
    '__proto__',
    'constructor',
    'toString',
    '=IMPORTXML("x")',
    '<script>',
    '\u202eabc',
    '🙂',
    'x'.repeat(10_000),
  ];
  const loans = names.map((name, index) => numbered(index + 5, '2012-05-01', { group: name, tenor: 24 }));
  const shares = names.map((name, index) => share({ key: name, loan: `L${index + 5}`, name }));
  const { findings } = check({
    loans,
    shares,
    members: names.map((name) => member({ key: `m ${name}`, name, group: name })),
  });
  expect(about(findings, 'SOP-07')).toHaveLength(names.length);
});
