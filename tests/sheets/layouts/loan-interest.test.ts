/** A jasa that may be a year's is told; UPK ask 1,5 to 3% a month. */
import { findingsOf, loansOf, read, sheet } from '../grid';

const LEDGER = sheet('Angsuran', 'Tanggal|KSM|Pokok|Jasa\n2022-02-10|Mawar|500000|75000');
const book = (rates: readonly string[], heading = 'Jasa') =>
  read(
    sheet(
      'Pinjaman',
      [`No|KSM|Tgl Cair|JW|Pinjaman|${heading}`, ...rates.map((rate, k) => `${k + 1}|Mawar ${k || ''}|2022-01-10|10|5000000|${rate}`)].join('\n'),
    ),
    LEDGER,
  ); // prettier-ignore

test.each([
  ['5%', 'Jasa', []],
  ['5,1%', 'Jasa', ['DAT-17 rate Pinjaman!F2 warning']],
  ['18', 'Jasa', ['DAT-17 rate Pinjaman!F2 warning']],
  ['18% per tahun', 'Jasa', []],
  ['18', 'Jasa per tahun (%)', []],
])('%s under "%s"', (rate, heading, findings) => expect(findingsOf(book([rate], heading))).toEqual(findings));

test('a year\u2019s 18% is one and a half a month', () => {
  expect(loansOf(book(['18% per tahun']))).toEqual(['1 Mawar 2022-01-10 5000000 10m/10 150']);
});

test('a whole column of them is one finding', () => {
  expect(findingsOf(book(['18', '18', '18', '18', '18', '1,5%']))).toEqual(['DAT-17 column Pinjaman!F2:F7 warning']);
});
