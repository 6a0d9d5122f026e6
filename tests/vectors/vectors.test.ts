import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportOf, runVectors, UnreadableVectors } from '../../scripts/vectors/run-vectors';

const file = (name: string): string => readFileSync(join(__dirname, 'data', `${name}.json`), 'utf8');
const report = (json: string): readonly string[] => reportOf(runVectors(json));

/** The file with one figure of its first case changed. */
function spoiled(name: string, change: (it: Record<string, never>) => void): string {
  const json = JSON.parse(file(name)) as { cases: Record<string, never>[] }; // our own copy, whose shape the runner checks
  const first = json.cases[0];
  if (first) change(first);
  return JSON.stringify(json);
}

describe('vectors of other systems', () => {
  test.each([
    ['arrears', ['104 passed, 0 failed']],
    ['schedules', ['13 passed, 0 failed, 0 skipped']],
    [
      'buckets',
      ['B7 skipped: counts after days of grace, which no scheme of ours has', '4 passed, 0 failed, 1 skipped'],
    ],
    ['portfolios', ['3 passed, 0 failed, 0 skipped']],
  ])('%s.json', (name, lines) => {
    expect(report(file(name))).toEqual(lines);
  });
});

describe('the runner notices what is wrong', () => {
  test('an overdue amount', () => {
    const json = spoiled('arrears', (it) => Object.assign(it.expected ?? {}, { overdueTotal: 1, daysPastDue: 9 }));
    expect(report(json)).toEqual([
      'L001 overdueTotal 0 instead of 1',
      'L001 daysPastDue 0 instead of 9',
      '103 passed, 1 failed',
    ]);
  });

  test('a field that no figure of ours answers', () => {
    const json = spoiled('arrears', (it) => Object.assign(it.expected ?? {}, { penalty: 5 }));
    expect(report(json)).toEqual(['L001 penalty undefined instead of 5', '103 passed, 1 failed']);
  });

  test('a cent in an instalment, and one instalment too many', () => {
    const json = spoiled('schedules', (it) => Object.assign(it.schedule?.[3] ?? {}, { principal: 166.67 }));
    expect(report(json)[0]).toBe('S01 instalment 4: principal 166.66 instead of 166.67');
    const longer = spoiled('schedules', (it) => Object.assign(it, { schedule: [...(it.schedule ?? []), {}] }));
    expect(report(longer)[0]).toBe('S01 instalments 6 instead of 7');
  });

  test('a date where it is compared, none where the source shifts it', () => {
    const json = JSON.parse(file('schedules')) as { cases: { id: string; schedule: { due: string }[] }[] }; // our own copy
    for (const { schedule } of json.cases) Object.assign(schedule[0] ?? {}, { due: '2000-01-01' });
    expect(report(JSON.stringify(json))).toEqual([
      'S25 instalment 1: due 2025-02-28 instead of 2000-01-01',
      '12 passed, 1 failed, 0 skipped',
    ]);
  });

  test('a class at its bound', () => {
    const json = spoiled('buckets', (it) => Object.assign(it.probes ?? {}, { '90': '3' }));
    expect(report(json)[0]).toBe('B1 class at 90: 2 instead of 3');
  });

  test('a provision, and a field that the rows do not give', () => {
    const wrong = spoiled('portfolios', (it) => Object.assign(it.expected ?? {}, { provisionTotal: 13126 }));
    expect(report(wrong)[0]).toBe('P01 provisionTotal 13125 instead of 13126');
    const unknown = spoiled('portfolios', (it) => Object.assign(it.expected ?? {}, { operatingCost: 1 }));
    expect(report(unknown)[0]).toBe('P01 skipped: expected.operatingCost cannot be derived from the rows');
  });

  test.each(['', '{}', '{"cases": []}', '{"cases": [{"id": "X"}]}', '[1]'])('no vectors: %s', (json) => {
    expect(() => runVectors(json)).toThrow(UnreadableVectors);
  });

  test('what cannot be read fails among the arrears and is skipped by name elsewhere', () => {
    const arrears = spoiled('arrears', (it) => Object.assign(it, { asOf: '2023-02-30' }));
    expect(report(arrears)).toEqual(['L001 asOf is not a day', '103 passed, 1 failed']);
    const schedules = spoiled('schedules', (it) => Object.assign(it.loan ?? {}, { period: 'Daily' }));
    expect(report(schedules)[0]).toMatch(/^S01 skipped: period is not one of weekly, /);
  });
});

describe('cases of the same kinds that the files do not hold', () => {
  const schedule = (loan: object, rows: readonly (readonly [string, number, number])[], rest: object = {}): string =>
    JSON.stringify({
      cases: [
        {
          id: 'X',
          source: 'worked by hand',
          loan: { graceInstalments: 0, interestInGrace: true, rounding: 'whole units', ...loan },
          schedule: rows.map(([due, principal, interest]) => ({ due, principal, interest })),
          conventions: { weekend: 'none', monthEnd: 'clamp' },
          ...rest,
        },
      ],
    });
  const passes = ['1 passed, 0 failed, 0 skipped'];

  test('actual days with a due day that rolls into the next month (apache/fineract, month end strategy, UC1)', () => {
    const loan = { principal: 10000, ratePerPeriodPct: 1, method: 'DecliningFixedInstallments', tenor: 3 };
    const json = schedule(
      { ...loan, period: 'Monthly', disbursed: '2025-01-31', rounding: 'cents', roundingType: null },
      [
        ['2025-03-01', 3303.22, 95.34],
        ['2025-03-31', 3332.51, 66.05],
        ['2025-05-01', 3364.27, 34.29],
      ],
      {
        source: 'apache/fineract',
        note: 'actual/actual',
        conventions: { weekend: 'none', monthEnd: 'rolls to the 1st' },
      },
    );
    expect(report(json)).toEqual(passes);
  });

  test('flat, rest at the end: 1000 ÷ 6 = 167, five of them 835, the last 165', () => {
    const loan = {
      principal: 1000,
      ratePerPeriodPct: 1,
      method: 'Flat',
      tenor: 6,
      period: 'Monthly',
      roundingType: 'End',
    };
    const dues = ['2023-02-28', '2023-03-31', '2023-04-30', '2023-05-31', '2023-06-30', '2023-07-31'];
    const rows = dues.map((due, i) => [due, i === 5 ? 165 : 167, 10] as const);
    expect(report(schedule({ ...loan, disbursed: '2023-01-31' }, rows))).toEqual(passes);
  });

  test('fixed principal weekly, an instalment of grace without interest: 900 in three, 2 % of 900, 600, 300', () => {
    const loan = { principal: 900, ratePerPeriodPct: 2, method: 'DecliningFixedPrincipal', tenor: 4, period: 'Weekly' };
    const json = schedule({ ...loan, graceInstalments: 1, interestInGrace: false, disbursed: '2023-01-02' }, [
      ['2023-01-09', 0, 0],
      ['2023-01-16', 300, 18],
      ['2023-01-23', 300, 12],
      ['2023-01-30', 300, 6],
    ]);
    expect(report(json)).toEqual(passes);
  });
});
