/** Every finding has all three texts in both languages; the compiler sees to the keys, this to the words. */
import { EXAMPLES } from '../../scripts/docs/rule-examples';
import { findings as english } from '../../src/messages/en/findings/all';
import { findings } from '../../src/messages/id/findings/all';
import { problems } from '../../src/messages/id/problems';
import { describeFinding } from '../../src/messages/describe-finding';

/** A case of each, as docs/rules.md shows it: a missing one does not compile. */
const PARAMS = EXAMPLES as unknown as Record<string, Record<string, { params: unknown; value: string }>>; // by code and variant

type Loose = Record<string, Record<string, (params: unknown, value: string) => Record<string, string>>>;

const every = (catalogue: unknown) =>
  Object.entries(catalogue as Loose).flatMap(([code, variants]) =>
    Object.entries(variants).map(([variant, sentence]) => [code, variant, sentence] as const),
  );
const all = [
  ...every(findings).map(([code, variant, sentence]) => ['id', code, variant, sentence] as const),
  ...every(english).map(([code, variant, sentence]) => ['en', code, variant, sentence] as const),
];

function said(code: string, variant: string, sentence: (params: unknown, value: string) => Record<string, string>) {
  const example = PARAMS[code]?.[variant];
  if (example === undefined) throw new Error(`no example of ${code} ${variant}`);
  return sentence(example.params, example.value);
}

test.each(all)('%s %s %s', (_, code, variant, sentence) => {
  const { what = '', why = '', fix = '' } = said(code, variant, sentence);
  for (const text of [what, why, fix]) {
    expect(text).toMatch(/^[A-Z0-9].{8,}\.$/s);
    expect(text).not.toMatch(/undefined|null|NaN|\[object|\b[Bb]unga\b|[Kk]witansi|[Rr]esiko/);
  }
});

test('amounts and days are said as people read them', () => {
  const base = { severity: 'error', sheet: 'A', cell: 'B2', value: 'x' } as const;
  expect(
    describeFinding({ ...base, code: 'DAT-06', variant: 'balance', params: { stated: 500000, computed: 400000 } }).what,
  ).toBe(
    'Yang dibayar ditambah saldo tidak sama dengan pinjamannya: tertulis Rp500.000, terhitung Rp400.000 (selisih Rp100.000).',
  );
  expect(
    describeFinding({ ...base, code: 'DAT-07', variant: 'beforeDisbursement', params: { disbursed: '2022-03-31' } })
      .what,
  ).toContain('31 Maret 2022');
});

test('in English an amount is as in the book, a day in English words', () => {
  const base = { severity: 'error', sheet: 'A', cell: 'B2', value: '01/03/2022' } as const;
  const balance = {
    ...base,
    code: 'DAT-06',
    variant: 'balance',
    params: { stated: 500000, computed: 400000 },
  } as const;
  expect(describeFinding(balance, 'en').what).toBe(
    'Repaid plus balance is not the loan: stated Rp500.000, computed Rp400.000 (difference Rp100.000).',
  );
  const params = { disbursed: '2022-03-31' };
  expect(describeFinding({ ...base, code: 'DAT-07', variant: 'beforeDisbursement', params }, 'en').what).toBe(
    'This repayment of 01/03/2022 comes before its loan was disbursed, 31 March 2022.',
  );
});

test.each(all)('%s %s %s is in its own language', (language, code, variant, sentence) => {
  const foreign =
    language === 'en'
      ? /\b(yang|dengan|tidak|belum|atau|dari|untuk|sudah|adalah|bila|sampai)\b|(?<![\d.,])1 \p{Ll}*[^s]s\b/u
      : /\b(the|of|and|with|is|are|from|has|was|this)\b/i;
  // What stands between quotes, behind a column's name or in a cell is the book's.
  for (const text of Object.values(said(code, variant, sentence)))
    expect(text.replace(/["“][^"”]*["”]/g, '')).not.toMatch(foreign);
});

test('no sentence is the same in both languages', () => {
  const told = (catalogue: unknown) =>
    every(catalogue).flatMap(([code, variant, sentence]) => {
      const { what, why, fix } = said(code, variant, sentence);
      return [what, why, fix].map((text) => `${code} ${variant} ${text ?? ''}`);
    });
  const indonesian = new Set(told(findings));
  expect(told(english).filter((text) => indonesian.has(text))).toEqual([]);
});

test('a variant that nobody knows still gets honest words', () => {
  const finding = {
    code: 'DAT-16',
    severity: 'info',
    sheet: '',
    cell: '',
    value: '',
    variant: 'x',
    params: {},
  } as const;
  expect(describeFinding(finding).what).toContain('DAT-16');
  expect(describeFinding(finding, 'en').what).toContain('DAT-16');
});

test.each(Object.entries(problems as unknown as Record<string, (p: unknown) => string>))(
  'problem %s',
  (_, sentence) => {
    expect(sentence({ sheet: 'Rekap', missing: 'Jangka waktu', rows: 3 })).toMatch(/^[A-Z].{20,}\.$/);
    expect(sentence({ sheet: '', missing: '', rows: 3 })).toMatch(/^[A-Z].{20,}\.$/);
  },
);
