/** *Kuitansi…* through the built bundle: filled from the book, never blank. */
import { nomineeBook } from './support/book';
import { shareHost, type ShareHost } from './support/share-host';

const textsOf = ({ host }: ShareHost): string => {
  const sheet = host.model.sheets.find(({ name }) => name === 'Kuitansi');
  return [...(sheet?.rows.values() ?? [])]
    .flatMap(({ cells }) => cells.map((cell) => String(cell?.value ?? '')))
    .join('|');
};

test('a disbursement: number in sequence, amount in words, purpose', () => {
  const host = shareHost(nomineeBook());
  expect(host.ask('cetakKuitansi', { loan: 'P-1' })).toMatchObject({ number: 'KK-001' });
  const text = textsOf(host);
  expect(text).toContain('Rp2.400.000');
  expect(text).toContain('dua juta empat ratus ribu rupiah');
  expect(text).toContain('pencairan pinjaman nomor P-1, KSM Melati Kanari');
  expect(text).toContain('10 Desember 2024');
  expect(host.ask('cetakKuitansi', { loan: 'Mawar Kanari' })).toMatchObject({ number: 'KK-002' });
  // Printed again it is the same receipt.
  expect(host.ask('cetakKuitansi', { loan: 'P-1' })).toMatchObject({ number: 'KK-001' });
});

test('a repayment with its parts: 2.400.000 ÷ 6 and 1,5% of 2.400.000', () => {
  const host = shareHost(nomineeBook());
  expect(host.ask('cetakKuitansi', { loan: 'P-1', day: '10/02/2025' })).toMatchObject({ number: 'KM-001' });
  expect(textsOf(host)).toContain('pokok Rp400.000, jasa Rp36.000');
  expect(textsOf(host)).toContain('Rp436.000');
});

test('what cannot be filled is not printed', () => {
  const host = shareHost(nomineeBook());
  for (const [args, sentence] of [
    [{}, 'kuitansi kosong tidak dicetak'],
    [{ loan: 'Dahlia' }, 'Tidak ada pinjaman "Dahlia"'],
    [{ loan: 'P-1', day: '11/02/2025' }, 'tidak mempunyai angsuran pada 11 Februari 2025'],
    [{ loan: 'P-1', day: 'kemarin' }, 'bukan tanggal'],
  ] as const)
    expect(host.refusal('cetakKuitansi', args)).toContain(sentence);
  expect(host.host.model.sheets.map(({ name }) => name)).not.toContain('Kuitansi');
});
