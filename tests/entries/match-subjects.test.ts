/** Which row belongs to which loan after the book was changed; what is not certain stays apart. */
import { civilDate } from '../../src/book/civil-date';
import { packKnown, unpackKnown } from '../../src/entries/known-subjects';
import { matchSubjects } from '../../src/entries/match-subjects';
import type { Subject } from '../../src/entries/subject';

const DAY = civilDate(2022, 1, 10);
const loan = (name: string, more: Partial<Subject> = {}): Subject => ({
  number: '',
  name,
  part: '',
  day: DAY,
  amount: 1_000_000,
  shown: '1',
  ...more,
});
const knownOf = (subjects: readonly Subject[]) => unpackKnown(packKnown(subjects));
/** One stored subject out of a book that was `before`, in a book that is `now`. */
const found = (stored: Subject, before: readonly Subject[], now: readonly Subject[]): number | null =>
  matchSubjects([stored], now, knownOf(before))[0] ?? null;

const [melati, mawar, dahlia] = [loan('Melati'), loan('Mawar'), loan('Dahlia', { amount: 2_000_000 })];
const book = [melati, mawar, dahlia];

test('moved, sorted, spelled with other case or punctuation', () => {
  expect(found(melati, book, [dahlia, mawar, melati])).toBe(2);
  expect(found(melati, book, [mawar, loan('KSM "melati"', { shown: '7' })])).toBe(1);
});

test.each([
  ['the name', loan('Melatti')],
  ['the amount', loan('Melati', { amount: 1_500_000 })],
  ['the day, by twenty days', loan('Melati', { day: civilDate(2022, 1, 30) })],
  ['day and month turned round', loan('Melati', { day: civilDate(2022, 10, 1) })],
  ['a number that was added', loan('Melati', { number: 'PJ-1' })],
])('%s was corrected', (_, corrected) => {
  expect(found(melati, book, [mawar, corrected, dahlia])).toBe(1);
});

test.each([
  ['a wholly other name', loan('Kenanga')],
  ['a day twenty-one days away', loan('Melati', { day: civilDate(2022, 1, 31) })],
  ['name and amount at once', loan('Melatti', { amount: 900_000 })],
  ['a neighbour of that number', loan('Melati 2')],
])('%s is no correction', (_, other) => {
  expect(found(melati, book, [mawar, other, dahlia])).toBeNull();
});

test('one that was there already never takes over what is gone', () => {
  const before = [melati, loan('Melatti'), loan('Melati', { amount: 1_500_000 })];
  expect(found(melati, before, before.slice(1))).toBeNull();
  expect(matchSubjects([melati], [loan('Melatti')], null)).toEqual([null]);
});

test('a correction that may be that of another row without a place on the sheet', () => {
  const second = loan('Melati', { amount: 3_000_000 });
  expect(found(melati, [melati, second], [loan('Melati', { amount: 2_900_000 })])).toBeNull();
  expect(found(melati, [melati, second], [second, loan('Melati', { amount: 2_900_000 })])).toBe(1);
});

test('two that could be meant: none', () => {
  expect(found(melati, book, [mawar, dahlia, loan('Melatti'), loan('Mellati')])).toBeNull();
  const twins = [loan('Melati'), loan('Melatih')];
  expect(matchSubjects(twins, [loan('Melatii')], knownOf(twins))).toEqual([null, null]);
});

describe('with a number that lasts', () => {
  const first = loan('Melati', { number: 'PJ-101' });
  const second = loan('Melati', { number: 'PJ-102' });

  test('any one other feature may have been corrected', () => {
    expect(found(first, [first], [loan('Kenanga', { number: 'PJ-101' })])).toBe(0);
    expect(found(first, [first], [loan('Melati', { number: 'PJ-101', day: civilDate(2021, 3, 3) })])).toBe(0);
  });

  test('a short number alone vouches for nothing: it may be a running one', () => {
    const [fifth, other] = [loan('Melati', { number: '5' }), loan('Kenanga', { number: '5' })];
    expect(found(fifth, [fifth], [other])).toBeNull();
    expect(found(fifth, [fifth], [loan('Melatti', { number: '5' })])).toBe(0);
  });

  test('the number itself', () => {
    expect(found(first, [first, mawar], [mawar, loan('Melati', { number: 'PJ-110' })])).toBe(1);
  });

  test('of two alike one goes: the other does not take its row', () => {
    expect(found(first, [first, second], [second])).toBeNull();
    expect(found(second, [first, second], [second])).toBe(0);
  });
});

test('what was known comes back from texts in any order, and not at all where one is missing', () => {
  const many = Array.from({ length: 12_000 }, (_, i) => loan(`KSM ${i}`));
  const texts = packKnown(many);
  expect(texts.length).toBe(4);
  expect(Math.max(...texts.map((text) => text.length))).toBeLessThan(32_767);
  expect(unpackKnown([...texts].reverse())?.size).toBe(12_000);
  expect(unpackKnown(texts.slice(1))).toBeNull();
  expect(unpackKnown([])).toBeNull();
});
