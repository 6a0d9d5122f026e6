/** The sheet Mitra as people fill it. */
import { EXAMPLE_PARTNERS } from '../../src/nominees/partners/examples';
import { partnerNamed, readPartners } from '../../src/nominees/partners/read-partners';
import { sheetOf } from '../sheets/grid';
import { day } from './make';

const sheet = (rows: readonly (readonly (string | number)[])[], name = 'Mitra') => sheetOf(name, rows);

const FILLED = sheet([
  ['MITRA BKM CONTOH'],
  ['Nama mitra', 'KSP Swamitra', 'Bank Jabar Banten', ''],
  ['Surel', 'swamitra@contoh.id', '', ''],
  ['Tanggal MoU', '20 Mei 2009', '', ''],
  ['Bunga per bulan (%)', '2,2', '0,5%', ''],
  ['Cara bunga', 'Flat', 'efektif', ''],
  ['Pinjaman terbesar (Rp)', 'Rp 10.000.000,-', 100000000, ''],
  ['Berkas yang diminta', 'Sertifikat tanah, PBB; BPKB', '', ''],
  ['Kolom yang boleh dilihat mitra', 'Nama, KSM, Angsuran tepat waktu, Pinjaman yang diajukan (Rp)', 'NIK, nama', ''],
  ['Langkah', 'Penjajakan', 'Pengajuan', ''],
  ['Boleh lebih muda bila menikah', '', 'Ya', ''],
]);

test('a column a partner, read as people type', () => {
  const { partners, findings, present } = readPartners([FILLED]);
  expect(findings).toEqual([]);
  expect(present).toBe(true);
  expect(partners).toHaveLength(2);
  expect(partners[0]).toMatchObject({
    name: 'KSP Swamitra',
    email: 'swamitra@contoh.id',
    agreementDate: day('2009-05-20'),
    rate: 220,
    method: 'flat',
    amountMax: 10_000_000,
    amountMin: null,
    papers: ['Sertifikat tanah', 'PBB', 'BPKB'],
    columns: ['name', 'group', 'onTimeShare', 'amount'],
    step: 'screening',
    capacityShare: 10_000,
  });
  expect(partners[1]).toMatchObject({
    rate: 50,
    method: 'effective',
    columns: ['nik', 'name'],
    step: 'application',
    marriedCounts: true,
  });
});

test('what cannot be read is told at its cell, and asked of nobody; a wrong label proposes the nearest', () => {
  const { partners, findings } = readPartners([
    sheet([
      ['Nama mitra', 'Bank X'],
      ['Pinjaman terbesar (Rp)', 'banyak'],
      ['Kolom yang boleh dilihat mitra', 'Nama, Gaji suami'],
      ['Langkh', 'Penjajakan'],
      ['Catatan', ''],
    ]),
  ]);
  expect(
    [...findings]
      .sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0))
      .map(({ code, cell, variant, params }) => [code, cell, variant, params['nearest'] ?? params['label']]),
  ).toEqual([
    ['DAT-01', 'B2', 'setting', 'Pinjaman terbesar (Rp)'],
    ['DAT-01', 'B3', 'setting', 'Kolom yang boleh dilihat mitra'],
    ['DAT-03', 'A4', 'unknownSetting', 'Langkah'],
  ]);
  // A word that is none of our columns shows the bank nothing at all.
  expect(partners[0]).toMatchObject({ amountMax: null, columns: [] });
});

test('a book without the sheet has no partners, and says that it has none', () => {
  expect(readPartners([sheet([['Nama mitra', 'Bank X']], 'Lain')])).toEqual({
    partners: [],
    present: false,
    findings: [],
  });
});

test('a partner is found by a part of the name, never by one that two have', () => {
  expect(partnerNamed(EXAMPLE_PARTNERS, 'swamitra')?.name).toBe('KSP Swamitra');
  expect(partnerNamed(EXAMPLE_PARTNERS, 'jabar')?.name).toBe('Bank Jabar Banten');
  expect(partnerNamed(EXAMPLE_PARTNERS, 'a')).toBeNull();
  expect(partnerNamed(EXAMPLE_PARTNERS, 'BRI')).toBeNull();
});
