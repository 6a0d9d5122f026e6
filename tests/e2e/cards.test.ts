/** Kartu pinjaman and Rencana angsuran as a person gets them. */
import { bookBytes } from './support/built';
import { envelopeOf, opened } from './support/opened';

const ledger = bookBytes('a-ledger.xlsx');
const resultOf = (name: string, args: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
  const answer = envelopeOf(opened(ledger), name, args);
  if (!answer.ok) throw new Error(answer.message);
  return answer.result as unknown as Readonly<Record<string, unknown>>; // compared below
};
const refusal = (name: string, args: Readonly<Record<string, unknown>>): string => {
  const answer = envelopeOf(opened(ledger), name, args);
  return answer.ok ? '' : answer.message;
};

test('a card by number and by the name of the KSM, however it is spelled', () => {
  for (const who of ['7', 'ksm  TERATAI', 'Teratai'])
    expect(resultOf('tulisKartu', { who, asOf: '2023-01-31' })).toMatchObject({
      asOf: '2023-01-31',
      written: ['Kartu pinjaman'],
      // tests/books/expected.json, loan 7
      cards: [{ loan: '7', overduePrincipal: 6_430_000, outstandingPrincipal: 15_430_000, class: 'Kurang Lancar' }],
    });
});

test('whose card it is must be said, and must be there', () => {
  expect(refusal('tulisKartu', { asOf: '2023-01-31' })).toContain('nomor pinjaman atau nama KSM');
  expect(refusal('tulisKartu', { who: 'Sakura', asOf: '2023-01-31' })).toContain('"Sakura"');
});

const TERMS = { principal: '5 juta', tenor: '10', rate: '1,5', disbursed: '2024-01-31' };

test('a schedule as people type its terms, with its total in words', () => {
  const made = resultOf('susunRencana', TERMS);
  // 500.000 and 75.000 ten times: 5.750.000
  expect(made).toMatchObject({
    principal: 5_000_000,
    interest: 750_000,
    total: 5_750_000,
    written: ['Rencana angsuran'],
  });
  expect(made['inWords']).toBe('lima juta tujuh ratus lima puluh ribu');
  expect(made['instalments']).toHaveLength(10);
});

test.each([
  ['principal', 'Besar pinjaman'],
  ['tenor', 'Jangka waktu'],
  ['rate', 'Jasa sebulan'],
  ['disbursed', 'Tanggal cair'],
])('what cannot be read is said: %s', (field, sentence) => {
  expect(refusal('susunRencana', { ...TERMS, [field]: 'xyz' })).toContain(sentence);
  expect(refusal('susunRencana', { ...TERMS, [field]: '' })).toContain(sentence);
});
