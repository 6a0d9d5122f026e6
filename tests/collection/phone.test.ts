import { waAddress, waNumber } from '../../src/collection/phone';

test.each([
  ['081234567890', '6281234567890'],
  ['0812-3456-7890', '6281234567890'],
  ['+62 812 3456 7890', '6281234567890'],
  ['62 (0) 812 3456 7890', '6281234567890'],
  ['006281234567890', '6281234567890'],
  ['81234567890', '6281234567890'],
  ["'081234567890", '6281234567890'],
  ['021 555555 / 081234567890', '6281234567890'],
  ['08123456', null],
  ['081234567', '6281234567'],
  ['0812345678901', '62812345678901'],
  ['08123456789012', null],
  ['021 555555', null],
  ['', null],
  ['belum ada', null],
  ['0812345678901234', null],
])('%s', (typed, number) => {
  expect(waNumber(typed)).toBe(number);
});

test('the text in an address comes back whole, and a letter that was cut in two does not break it', () => {
  const text = 'Rp112.000 & "tunggakan"? 50% #1 +62\nTerima kasih 🙏';
  const address = waAddress('6281234567890', text);
  expect(address.startsWith('https://wa.me/6281234567890?text=')).toBe(true);
  expect(new URL(address).searchParams.get('text')).toBe(text);
  expect(() => waAddress('6281234567890', 'KSM \ud83d')).not.toThrow();
});
