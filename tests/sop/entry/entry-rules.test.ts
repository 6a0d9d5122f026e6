/** What is warned of while a loan is typed: at the bound, one beside it; and the formula of the cell says what the check says. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { civilDate } from '../../../src/book/civil-date';
import type { Limit, LimitKey } from '../../../src/sop/limits/types';
import { entryRules, type EntryRule, type EntryValue } from '../../../src/sop/entry/entry-rules';
import { plainBook, serialOf, type PlainCell } from '../../e2e/support/plain-book';
import { soffice, withLibreOffice } from '../../e2e/support/soffice';

const limit = (key: LimitKey, value: number, origin: Limit['origin'] = 'pedoman-2008'): Limit => ({
  key,
  value,
  validFrom: civilDate(2008, 1, 1),
  source: origin === 'bkm' ? 'Keputusan BKM 3/2020' : 'Pedoman 2008',
  origin,
});
const LIMITS = {
  tenorMin: limit('tenorMin', 3),
  tenorMax: limit('tenorMax', 12),
  groupSizeMin: limit('groupSizeMin', 5),
  loansMax: limit('loansMax', 4),
  rate: limit('rate', 150, 'bkm'),
  firstLoanMax: limit('firstLoanMax', 500_000, 'bkm'),
  nextLoanMax: limit('nextLoanMax', 2_000_000, 'bkm'),
};
const RULES = entryRules(LIMITS);

type Row = Readonly<Record<string, EntryValue>>;
const day = (iso: string): number => serialOf(iso);
const [PUT, CAIR] = [day('2024-01-09'), day('2024-01-10')];

const CASES: readonly (readonly [warning: EntryRule['words']['warning'], accept: readonly Row[], reject: readonly Row[]])[] = [
  ['noGroup', [{ borrower: 'Ibu Contoh', group: 'Mawar' }], [{ borrower: 'Ibu Contoh', group: '' }]],
  ['beforeDecision',
    [{ disbursed: CAIR, decided: CAIR }, { disbursed: CAIR, decided: PUT }, { disbursed: CAIR, decided: '' }, { disbursed: CAIR, decided: '9 Januari 2024' }, { disbursed: '10/01/2024', decided: PUT }],
    [{ disbursed: PUT, decided: CAIR }]],
  ['decidedLate',
    [{ disbursed: CAIR, decided: CAIR }, { disbursed: '', decided: CAIR }, { disbursed: 'besok', decided: CAIR }, { disbursed: CAIR, decided: 'besok' }],
    [{ disbursed: PUT, decided: CAIR }]],
  ['notPositive', [{ principal: 1 }, { principal: '2 juta' }], [{ principal: 0 }, { principal: -1 }]],
  ['tenor', [{ tenor: 3 }, { tenor: 12 }, { tenor: '25 minggu' }], [{ tenor: 2 }, { tenor: 13 }]],
  ['members', [{ members: 5 }, { members: '5 orang' }], [{ members: 4 }]],
  ['cycle', [{ cycle: 1 }, { cycle: 4 }, { cycle: 'ke-5' }], [{ cycle: 0 }, { cycle: 5 }]],
  ['rate', [{ rate: 1.5 }, { rate: 0.015 }, { rate: '1,5%' }], [{ rate: 1.51 }, { rate: 1.49 }, { rate: 0.0151 }, { rate: 15 }]],
  ['firstAboveLimit',
    [{ principal: 2_500_000, members: 5, cycle: 1 }, { principal: 9_000_000, members: 5, cycle: 2 }, { principal: 9_000_000, members: '', cycle: 1 }, { principal: 9_000_000, members: 5, cycle: '' }],
    [{ principal: 2_500_001, members: 5, cycle: 1 }]],
  ['nextAboveLimit',
    [{ principal: 10_000_000, members: 5, cycle: 2 }, { principal: 10_000_001, members: 5, cycle: 1 }, { principal: 10_000_001, members: 0, cycle: 2 }],
    [{ principal: 10_000_001, members: 5, cycle: 2 }]],
  ['tooEarly',
    [{ decided: day('1999-01-01'), disbursed: CAIR, agreed: CAIR }, { decided: '1998', disbursed: CAIR, agreed: CAIR }],
    [{ decided: day('1998-12-31'), disbursed: day('1998-12-31'), agreed: day('1998-12-31') }]],
]; // prettier-ignore

const rulesOf = (warning: string): readonly EntryRule[] => RULES.filter(({ words }) => words.warning === warning);

describe.each(CASES)('%s', (warning, accept, reject) => {
  const kept = (row: Row): readonly boolean[] => rulesOf(warning).map(({ keeps }) => keeps((key) => row[key] ?? ''));
  test.each(accept)('accepts %j', (row) => expect(new Set(kept(row))).toEqual(new Set([true])));
  test.each(reject)('rejects %j', (row) => expect(new Set(kept(row))).toEqual(new Set([false])));
});

test('every rule is tried both ways', () => {
  expect([...new Set(RULES.map(({ words }) => words.warning))].sort()).toEqual(CASES.map(([name]) => name).sort());
});

test('what nobody limited is not asked, nor the amounts of the guides', () => {
  const asked = (limits: Parameters<typeof entryRules>[0]): readonly string[] =>
    entryRules(limits).map(({ words }) => words.warning);
  expect(asked({})).toEqual([
    'noGroup',
    'tooEarly',
    'tooEarly',
    'tooEarly',
    'beforeDecision',
    'decidedLate',
    'notPositive',
  ]);
  const guides = { firstLoanMax: limit('firstLoanMax', 500_000), nextLoanMax: limit('nextLoanMax', 2_000_000) };
  expect(asked(guides)).toEqual(asked({}));
});

/** A row of the sheet for each rule and case: its cells, then the formula over them. */
interface Line {
  readonly cells: readonly PlainCell[];
  readonly expected: boolean;
  readonly told: string;
}

function lineOf(rule: EntryRule, row: Row, index: number): Line {
  const keys = [rule.column, ...rule.needs];
  const cells = keys.map((key): PlainCell => (row[key] === '' || row[key] === undefined ? null : row[key]));
  const formula = rule.formula((key) => `$${'ABC'.charAt(keys.indexOf(key))}${index + 1}`);
  const padded: PlainCell[] = Array.from({ length: 3 }, (_, column) => cells[column] ?? null);
  const expected = rule.keeps((key) => row[key] ?? '');
  const told = `${rule.words.warning} ${JSON.stringify(row)} ${formula}`;
  return { cells: [...padded, { formula: `(${formula})*1` }], expected, told };
}

test('no formula has a function, a separator or a decimal: it reads the same in every locale', () => {
  for (const rule of RULES)
    expect(rule.formula((key) => `$${key === rule.column ? 'A' : 'B'}1`)).toMatch(/^[-$A-Z0-9<>=+*/()"]+$/);
});

withLibreOffice('LibreOffice works the formulas out as the check does', () => {
  const pairs = CASES.flatMap(([warning, accept, reject]) =>
    rulesOf(warning).flatMap((rule) => [...accept, ...reject].map((row) => ({ rule, row }))),
  );
  // A blank cell is not validated, and a multiplied text is left to the table (entry-plan).
  const lines = pairs.filter(({ rule, row }) => row[rule.column] !== '').map(({ rule, row }, index) => lineOf(rule, row, index));
  const folder = mkdtempSync(join(tmpdir(), 'bergulir-entry-'));
  try {
    writeFileSync(join(folder, 'rules.xlsx'), plainBook([{ name: 'Uji', rows: lines.map(({ cells }) => cells) }]));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync(soffice ?? '', [profile, '--headless', '--convert-to', 'csv', '--outdir', folder, join(folder, 'rules.xlsx')], { stdio: 'pipe', timeout: 120_000 });
    const results = readFileSync(join(folder, 'rules.csv'), 'utf8').trim().split('\n').map((line) => line.split(',').pop());
    expect(lines.map(({ told }, index) => `${told}: ${results[index]}`)).toEqual(
      lines.map(({ told, expected }) => `${told}: ${expected ? 1 : 0}`),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 180_000); // prettier-ignore
