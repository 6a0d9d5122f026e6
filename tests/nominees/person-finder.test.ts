/** Whose consent a row of the sheet Persetujuan is. */
import { personFinder } from '../../src/nominees/pool/person-finder';

const NIK = '3374996010820001';
const row = (key: string, name: string, group: string, nik: string | null = null) => ({ key, name, group, nik });
const people = {
  members: [
    row('m1', 'Siti Aminah', 'Melati', NIK),
    row('m2', 'Siti Aminah', 'Mawar'),
    row('m3', 'Dewi Contoh', 'Mawar'),
  ],
  shares: [row('s1', 'Rini Rekaan', 'Anggrek'), row('s3', 'Dewi Contoh', 'Mawar')],
  book: { loans: [{ key: 'l1', borrower: 'Joko Misal', group: 'Joko Misal' }] },
};
const persons = new Map(['m1', 'm2', 'm3', 's1', 'l1'].map((key) => [key, `person ${key}`]));
persons.set('s3', 'person m3');
const find = personFinder(people, persons);
const who = (name: string, group = '', nik: string | null = null): string => {
  const found = find({ name, nik, group });
  return found.kind === 'one' ? found.person : found.kind;
};

test.each([
  ['the only one of the name', who('dewi contoh'), 'person m3'],
  ['two of one name', who('Siti Aminah'), 'several'],
  ['two of one name, and the KSM', who('Siti Aminah', 'KSM Mawar'), 'person m2'],
  ['two of one name, and the NIK', who('Siti Aminah', '', NIK), 'person m1'],
  ['the NIK and a name like it', who('Sitti Aminah', '', NIK), 'person m1'],
  ['the NIK of somebody else', who('Dewi Contoh', 'Mawar', NIK), 'nobody'],
  ['a name that is only similar', who('Dewi Conto'), 'nobody'],
  ['of another KSM', who('Dewi Contoh', 'Melati'), 'nobody'],
  ['known by a share alone', who('Rini Rekaan', 'Anggrek'), 'person s1'],
  ['a borrower without a KSM', who('Joko Misal'), 'person l1'],
])('%s', (_, found, expected) => {
  expect(found).toBe(expected);
});
