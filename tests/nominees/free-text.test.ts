/** What people wrote freely, as a partner may see it. */
import { freeText, phoneOnly } from '../../src/nominees/sharing/free-text';
import { judge } from '../../src/nominees/judge';
import { bankCopy } from '../../src/nominees/sharing/bank-copy';
import { consentedOnly } from '../../src/nominees/sharing/consented';
import { bankCsv } from '../../src/report/nominees/bank-file';
import { AS_OF, memberOf, partnerOf } from './make';

test.each([
  ['RT 01, NIK suami 3374991810820099', 'RT 01, NIK suami 3374********0099'],
  ['3374 9918 1082 0099', '3374********0099'],
  ['3374.9918.1082.0099, toko', '3374********0099, toko'],
  ['rekening 12345678901234', 'rekening 12345678901234'],
  ['warung milik SITI aminah', 'warung milik …'],
  ['Jl. Siti Aminahwati 3', 'Jl. Siti Aminahwati 3'],
  ['Jl. Dewi 3', 'Jl. Dewi 3'],
])('%j reads %j', (text, shown) => {
  expect(freeText(text, ['Siti Aminah', 'Dewi', 'a.b (c'])).toBe(shown);
});

test.each([
  ['0812-3000-0000 (suami, Budi)', '0812-3000-0000'],
  ['0812 3000 0000 / 021-555555', '0812 3000 0000 / 021-555555'],
  ['+62 812 3000 0000', '+62 812 3000 0000'],
  ['titip Bu Ani', ''],
  ['3374991810820099', ''],
])('of the phone cell %j only %j goes out', (text, shown) => {
  expect(phoneOnly(text)).toBe(shown);
});

const copyOf = (changes: Parameters<typeof memberOf>[0], people: readonly string[] = []) => {
  const partner = partnerOf({ columns: ['name', 'address', 'phone', 'business'] });
  return bankCopy(consentedOnly([judge(memberOf(changes), partner, AS_OF)], partner, AS_OF), partner, AS_OF, people);
};

test('no NIK and no name of anybody else stands in the copy, though it was written into another column', () => {
  const copy = copyOf(
    { name: 'Ani Rekaan 3374996010820001', address: 'di rumah Budi Contoh', business: 'KTP 3374996010820001' },
    ['Budi Contoh', 'Ani Rekaan 3374996010820001'],
  );
  expect(copy.rows[0]?.values).toEqual([
    { kind: 'text', value: 'Ani Rekaan 3374********0001' },
    { kind: 'text', value: 'di rumah …' },
    { kind: 'text', value: '081230000000' },
    { kind: 'text', value: 'KTP 3374********0001' },
  ]);
});

test.each([
  '=1+1',
  ' =1+1',
  '\n=1+1',
  '\u00a0+1',
  '＝1+1',
  '-1',
  '@SUM(A1)',
  '\t1',
  '081230000000',
  '3374996010820001',
])('in a .csv %j begins with an apostrophe', (business) => {
  const masked = business.replace('3374996010820001', '3374********0001');
  const last =
    bankCsv(copyOf({ business }))
      .split(/;(?=")/)
      .pop() ?? '';
  expect(last).toBe(`"${business === masked ? "'" : ''}${masked}"\r\n`);
});
