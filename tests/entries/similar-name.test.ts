import { similarNames } from '../../src/entries/similar-name';

test.each([
  ['Melati', 'KSM Melati'],
  ['Melati', 'melatti'],
  ['Angrek', 'Anggrek'],
  ['Mawar 1', 'MAWAR-1'],
  ['Mawar 1', 'Mawra 1'],
  ['Melati', 'Melati Indah'],
  ['Cempaka Putih 12', 'Cempaka Puti 12'],
  ['Kenanga / Bu Ani', 'Kenanga / Ibu Ani'],
])('%s may be %s', (one, other) => {
  expect(similarNames(one, other)).toBe(true);
  expect(similarNames(other, one)).toBe(true);
});

test.each([
  ['Melati 1', 'Melati 2'],
  ['Melati I', 'Melati II'],
  ['Melati A', 'Melati B'],
  ['Melati', 'Melati 1'],
  ['Melati 12', 'Melati 2'],
  ['Melati', 'Mawar'],
  ['Melati Indah', 'Melati Putih'],
  ['Ani', 'Ina'],
  ['', 'Melati'],
])('%s is not %s', (one, other) => {
  expect(similarNames(one, other)).toBe(false);
  expect(similarNames(other, one)).toBe(false);
});
