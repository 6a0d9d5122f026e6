import { classify, schemeMeasure } from '../../src/arrears/classify';
import { CONVENTIONS, conventionByName, URBAN } from '../../src/arrears/conventions';
import { arrearsOf } from '../../src/arrears/arrears';
import { isScheme, schemeOf } from '../../src/arrears/scheme-of';
import type { SchemeClass } from '../../src/arrears/types';
import { day, recorded } from './make';

const preset = (name: string) => conventionByName(name) ?? URBAN;
const nameAt = (name: string, measure: number, about = {}): string | undefined => {
  const { scheme } = preset(name);
  return scheme.classes[classify(scheme, measure, about)]?.name;
};

/** DOMAIN's table: the last measure of each class and the first of the next. */
const BOUNDS: readonly (readonly [string, readonly (readonly [number, string])[]])[] = [
  [
    'urban',
    [
      ...([
        [0, 'Lancar'],
        [1, 'Perhatian'],
        [90, 'Perhatian'],
        [91, 'Kurang Lancar'],
        [180, 'Kurang Lancar'],
      ] as const),
      ...([
        [181, 'Diragukan'],
        [360, 'Diragukan'],
        [361, 'Macet'],
        [5000, 'Macet'],
      ] as const),
    ],
  ],
  [
    'urban-month',
    [
      [0, 'Lancar'],
      [1, 'Perhatian'],
      [90, 'Perhatian'],
      [91, 'Kurang Lancar'],
      [181, 'Diragukan'],
      [361, 'Macet'],
    ],
  ],
  [
    'pnpm-rural',
    [
      ...([
        [0, 'Kolektibilitas I'],
        [1, 'Kolektibilitas II'],
        [2, 'Kolektibilitas II'],
        [3, 'Kolektibilitas III'],
      ] as const),
      ...([
        [4, 'Kolektibilitas III'],
        [5, 'Kolektibilitas IV'],
        [6, 'Kolektibilitas IV'],
        [7, 'Kolektibilitas V'],
      ] as const),
    ],
  ],
  [
    'pnpm-rural-ceil',
    [
      [0, 'Kolektibilitas I'],
      [1, 'Kolektibilitas II'],
      [7, 'Kolektibilitas V'],
    ],
  ],
  [
    'dbm-3',
    [
      [0, 'Lancar'],
      [3, 'Lancar'],
      [4, 'Diragukan'],
      [5, 'Diragukan'],
      [6, 'Macet'],
    ],
  ],
  [
    'ojk-lkm-2015',
    [
      [0, 'Lancar'],
      [3, 'Lancar'],
      [3.01, 'Diragukan'],
      [9, 'Diragukan'],
      [9.01, 'Macet'],
    ],
  ],
  [
    'slik',
    [
      ...([
        [0, 'Kol 1'],
        [1, 'Kol 2'],
        [90, 'Kol 2'],
        [91, 'Kol 3'],
        [120, 'Kol 3'],
      ] as const),
      ...([
        [121, 'Kol 4'],
        [180, 'Kol 4'],
        [181, 'Kol 5'],
      ] as const),
    ],
  ],
];

describe('every preset at its bounds', () => {
  const cases = BOUNDS.flatMap(([name, list]) => list.map(([at, wanted]) => [name, at, wanted] as const));
  test.each(cases)('%s at %d is %s', (name, at, wanted) => {
    expect(nameAt(name, at)).toBe(wanted);
  });

  test('no preset is left out', () => {
    expect(BOUNDS.map(([name]) => name)).toEqual(CONVENTIONS.map(({ name }) => name));
  });

  test.each([
    ['week', 4, 'Lancar'],
    ['week', 4.2, 'Diragukan'],
    ['week', 8, 'Diragukan'],
    ['week', 8.2, 'Macet'],
    ['day', 4, 'Lancar'],
    ['day', 5, 'Diragukan'],
    ['day', 9, 'Macet'],
  ] as const)('ojk-lkm-2015, paid by the %s, at %d is %s', (rhythm, at, wanted) => {
    expect(nameAt('ojk-lkm-2015', at, { rhythm })).toBe(wanted);
  });

  test('due today and unpaid, 0 days: Perhatian in urban, by the bound elsewhere', () => {
    expect(nameAt('urban', 0, { anythingOverdue: true })).toBe('Perhatian');
    expect(nameAt('urban-month', 0, { anythingOverdue: true })).toBe('Perhatian');
    expect(nameAt('slik', 0, { anythingOverdue: true })).toBe('Kol 1');
  });

  test('provisions of the table', () => {
    const percents = (name: string) => preset(name).scheme.classes.map(({ provision }) => provision && provision / 100);
    expect(percents('urban')).toEqual([0.5, 0.5, 10, 50, 100]);
    expect(percents('pnpm-rural')).toEqual([1, 10, 25, 50, 100]);
    expect(percents('dbm-3')).toEqual([0, 50, 100]);
    expect(percents('ojk-lkm-2015')).toEqual([0, 50, 100]);
    expect(percents('slik')).toEqual([null, null, null, null, null]);
  });

  test('tolerance: 1.000 in the urban two, none in the reference presets', () => {
    expect(CONVENTIONS.map(({ name, tolerance }) => [name, tolerance])).toEqual([
      ...[
        ['urban', 1000],
        ['urban-month', 1000],
        ['pnpm-rural', 0],
        ['pnpm-rural-ceil', 0],
      ],
      ...[
        ['dbm-3', 0],
        ['ojk-lkm-2015', 0],
        ['slik', 0],
      ],
    ]);
  });
});

describe('what a scheme measures', () => {
  const schedule = ['2022-11-15', '2022-12-15', '2023-01-15'].map((due) => ({
    due: day(due),
    principal: 100000,
    interest: 0,
  }));
  const measured = (name: string, paid: number, asOf: string): number => {
    const convention = { ...preset(name), tolerance: 0 };
    const arrears = arrearsOf(schedule, [recorded('2022-11-10', paid, 0)], day(asOf), convention);
    return schemeMeasure(arrears, { asOf: day(asOf), convention, rhythm: 'month' });
  };

  test('days, and days from the first of the due month: 15 November to 31 January', () => {
    expect(measured('urban', 0, '2023-01-31')).toBe(77);
    expect(measured('urban-month', 0, '2023-01-31')).toBe(91);
    expect(measured('urban-month', 300000, '2023-01-31')).toBe(0);
  });

  test.each([
    ['pnpm-rural', 86000, 2],
    ['pnpm-rural', 50000, 3],
    ['pnpm-rural', 50001, 2],
    ['pnpm-rural-ceil', 99999, 3],
    ['pnpm-rural-ceil', 299999, 1],
    ['pnpm-rural', 299999, 0],
  ])('%s with %i of 300.000 paid: %i months by amount', (name, paid, months) => {
    expect(measured(name, paid, '2023-01-31')).toBe(months);
  });

  test('after the tenor the months since maturity are added', () => {
    expect(measured('dbm-3', 200000, '2023-02-14')).toBe(1);
    expect(measured('dbm-3', 200000, '2023-02-15')).toBe(2);
    expect(measured('dbm-3', 200000, '2023-06-20')).toBe(6);
    expect(measured('dbm-3', 300000, '2023-06-20')).toBe(0);
  });

  test('calendar months since the due day: three full ones are still Lancar, a day more is not', () => {
    expect(measured('ojk-lkm-2015', 0, '2023-02-15')).toBe(3);
    expect(measured('ojk-lkm-2015', 0, '2023-02-16')).toBeGreaterThan(3);
    expect(measured('ojk-lkm-2015', 0, '2023-02-14')).toBeLessThan(3);
  });
});

describe('a scheme of the BKM’s own', () => {
  const lancar: SchemeClass = { name: 'Lancar', upTo: 90, provision: 50 };
  const macet: SchemeClass = { name: 'Macet', upTo: null, provision: 10000 };

  test('is taken when its bounds rise and the last is open', () => {
    const made = schemeOf({ name: 'BKM', unit: 'days', classes: [lancar, macet] });
    expect(isScheme(made) && [90, 91].map((at) => classify(made, at))).toEqual([0, 1]);
  });

  test.each([
    ['no classes', [], 'noClass', 0],
    ['a class without a name', [{ ...lancar, name: ' ' }, macet], 'noName', 0],
    ['bounds that do not rise', [lancar, { ...lancar, name: 'Ragu' }, macet], 'boundNotRising', 1],
    ['a bound missing in the middle', [{ ...lancar, upTo: null }, macet], 'boundMissing', 0],
    ['a last class with a bound', [lancar], 'lastBounded', 0],
    ['a provision above all', [lancar, { ...macet, provision: 10001 }], 'provisionOutside', 1],
  ])('is refused with %s', (_, classes, problem, index) => {
    expect(schemeOf({ name: 'BKM', unit: 'days', classes })).toEqual({ problem, index });
  });
});

test('presets by name', () => {
  expect(conventionByName(' Urban-Month ')?.scheme.unit).toBe('daysFromMonthStart');
  expect(conventionByName('')).toBeNull();
});
