/** What *Grafik ringkas…* is drawn from, and where a figure stands. */
import fc from 'fast-check';
import { ticksOf, topOf } from '../../src/addon/sidebar/charts/scale';
import { reports } from '../../src/messages/id/reports';
import { chartsWords } from '../../src/messages/panels/charts';
import { bookBytes } from '../e2e/support/built';
import { envelopeOf, opened } from '../e2e/support/opened';

const AS_OF = '2023-01-31';
const asked = (name: string): Readonly<Record<string, unknown>> => {
  const answer = envelopeOf(opened(bookBytes('a-ledger.xlsx')), name, { asOf: AS_OF });
  if (!answer.ok) throw new Error(answer.message);
  return answer.result as unknown as Readonly<Record<string, unknown>>; // compared below
};

test('the month ends are those of the month’s papers, the sums those of the arrears', () => {
  const drawn = asked('lihatGrafik');
  expect(drawn['history']).toEqual(asked('lihatBulan')['history']);
  // tests/books/expected.json, totals, byClass and the days late of loans 9, 7 and 2
  expect(drawn).toMatchObject({ asOf: AS_OF, outstandingPrincipal: 383_876_700, overduePrincipal: 50_929_000 });
  expect(drawn['byClass']).toEqual([
    { name: 'Lancar', loans: 9, outstandingPrincipal: 266_831_700 },
    { name: 'Perhatian', loans: 1, outstandingPrincipal: 51_080_000 },
    { name: 'Kurang Lancar', loans: 1, outstandingPrincipal: 15_430_000 },
    { name: 'Diragukan', loans: 1, outstandingPrincipal: 50_535_000 },
    { name: 'Macet', loans: 0, outstandingPrincipal: 0 },
  ]);
  expect(drawn['byAge']).toEqual([
    { loans: 0, overduePrincipal: 0 },
    { loans: 1, overduePrincipal: 3_080_000 },
    { loans: 0, overduePrincipal: 0 },
    { loans: 1, overduePrincipal: 6_430_000 },
    { loans: 1, overduePrincipal: 41_419_000 },
    { loans: 0, overduePrincipal: 0 },
  ]);
});

test('no name of a person or a group leaves the book', () => {
  expect(JSON.stringify(asked('lihatGrafik'))).not.toMatch(/KSM |Melati|Mawar/);
});

test('the bands of age are called as in Ringkasan, and there is a name for each in both languages', () => {
  expect(chartsWords.id.ages).toEqual([reports.ringkasan.ageToday, ...reports.ringkasan.ages]);
  expect(chartsWords.en.ages).toHaveLength(chartsWords.id.ages.length);
});

test.each([
  [[], 1],
  [[0, null], 1],
  [[1], 1],
  [[99, 100], 100],
  [[101], 200],
  [[201], 250],
  [[251], 500],
  [[501], 1000],
  [[443_306_900, 383_876_700], 500_000_000],
] as const)('the scale over %j ends at %d', (values, top) => {
  expect(topOf(values)).toBe(top);
});

test('no figure stands above the scale, and the highest not below two fifths of it', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10 ** 13 }), { minLength: 1 }), (values) => {
      const [highest, top] = [Math.max(...values), topOf(values)];
      expect(top).toBeGreaterThanOrEqual(highest);
      if (highest > 0) expect(highest).toBeGreaterThanOrEqual(0.4 * top);
    }),
  );
});

test('a year is named where it begins to hold', () => {
  expect(ticksOf(['2022-11-30', '2022-12-31', '2023-01-31', '2023-02-28'])).toEqual([
    { month: '11', year: '2022' },
    { month: '12', year: '' },
    { month: '1', year: '2023' },
    { month: '2', year: '' },
  ]);
});
