import { groupKey } from '../../src/book/group-key';

test.each([
  ['Mawar', ['KSM Mawar', 'ksm. mawar', ' MAWAR ', 'KSM-Mawar', 'Ma war', 'KSM "Mawar"']],
  ['Nusa Indah 2', ['KSM Nusa-Indah 2', 'nusa indah2']],
])('%s is also written …', (name, spellings) => {
  expect(new Set(spellings.map(groupKey))).toEqual(new Set([groupKey(name)]));
});

test.each([
  ['Mawar', 'Mawar 2'],
  ['KSM 1', 'KSM 2'],
  ['Melati', 'Mawar'],
])('%s is not %s', (a, b) => {
  expect(groupKey(a)).not.toBe(groupKey(b));
});

test('a name of nothing but KSM or signs keeps something to be known by', () => {
  expect(groupKey('KSM')).toBe('ksm');
  expect(groupKey('-')).toBe('-');
  expect(groupKey('Ksmantri')).toBe('ksmantri');
});
