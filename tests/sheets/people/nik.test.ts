/** NIK: region 6 + DDMMYY (women: day + 40) + serial, sixteen digits as text (DOMAIN.md). Numbers are invented. */
import { maskedNik, readNik, readSex } from '../../../src/sheets/people/nik';

test.each([
  ['3201014503850001', { sex: 'female', day: 5, month: 3, yearOfCentury: 85 }],
  ['3201010503850001', { sex: 'male', day: 5, month: 3, yearOfCentury: 85 }],
  ['3201017112990001', { sex: 'female', day: 31, month: 12, yearOfCentury: 99 }],
  ['3201013112990001', { sex: 'male', day: 31, month: 12, yearOfCentury: 99 }],
  ['3201016902000001', { sex: 'female', day: 29, month: 2, yearOfCentury: 0 }],
  ['3201 0145 0385 0001', { sex: 'female', day: 5, month: 3, yearOfCentury: 85 }],
  ["'3201.01.450385.0001", { sex: 'female', day: 5, month: 3, yearOfCentury: 85 }],
])('%s is a NIK', (text, parts) => {
  expect(readNik(text)).toEqual({
    kind: 'value',
    nik: { digits: text.replace(/\D/g, ''), ...parts },
  });
});

test.each([
  ['320101450385001', 'length', 15],
  ['32010145038500011', 'length', 17],
  [320101450385, 'length', 12],
  ['320101450385000l', 'letters', 15],
  ['belum ada', 'letters', 0],
  [3201014503850001, 'number', 16],
  ['3201010003850001', 'birth', 16],
  ['3201014003850001', 'birth', 16],
  ['3201013203850001', 'birth', 16],
  ['3201017203850001', 'birth', 16],
  ['3201010500850001', 'birth', 16],
  ['3201010513850001', 'birth', 16],
  ['3201013104850001', 'birth', 16],
  ['3201013002850001', 'birth', 16],
] as const)('%s is none: %s', (cell, why, digits) => {
  expect(readNik(cell)).toEqual({ kind: 'malformed', why, digits });
});

test.each(['', ' ', '-', '–', '?'])('"%s" is blank', (text) => expect(readNik(text)).toEqual({ kind: 'blank' }));

test('an error cell is an error', () => expect(readNik({ error: '#REF!' })).toEqual({ kind: 'error' }));

test.each([
  ['3201014503850001', '3201********0001'],
  ['320101450385001', '3201*******5001'],
  ['320101', '32****'],
])('%s is shown as %s', (nik, shown) => expect(maskedNik(nik)).toBe(shown));

test.each([
  ['P', 'female'],
  ['Perempuan', 'female'],
  ['pr.', 'female'],
  ['Wanita', 'female'],
  ['L', 'male'],
  ['Laki-laki', 'male'],
  ['laki - laki', 'male'],
  ['Pria', 'male'],
  ['', null],
  ['?', null],
  ['L/P', null],
])('"%s" is %s', (text, sex) => expect(readSex(text)).toBe(sex));
