/** A table that lacks one meaning is shown, so that a person only names that column. */
import { sheet } from '../grid';
import { figures, refusal, saved, shown } from '../mapping/mapped';

const LIST = sheet(
  'Data Pinjaman',
  'No|Nama KSM|Tgl Ambil Uang|JW|Jumlah Pinjaman|Jasa\n1|Melati|2022-08-15|12|12000000|1,5%\n2|Mawar|2022-08-15|12|6000000|1,5%',
);
const LEDGER = sheet('Setoran', 'No|KSM|Tgl Setor|Uang Diterima|Petugas\n1|Melati|2022-09-15|1180000|Ani');
const BOOK = [LIST, LEDGER];

const withField = (heading: string, field: string) => {
  const now = shown(BOOK);
  return {
    tables: now.tables.map((t) => ({
      id: t.id,
      columns: t.columns.flatMap((c) => (c.heading === heading ? [{ cell: c.cell, field }] : [])),
    })),
  };
};

test('each kind that is missing shows the headings that come nearest, and what they lack', () => {
  const now = shown(BOOK);
  expect(now.layout).toBeNull();
  expect(now.problem).toContain('Tanggal Pencairan');
  expect(now.tables.map(({ sheet: name, kind, lacks, headings, rows }) => [name, kind, lacks, headings, rows])).toEqual(
    [
      ['Data Pinjaman', 'loans', ['Tanggal Pencairan'], 'A1:F1', 2],
      ['Setoran', 'repayments', ['Angsuran Pokok'], 'A1:E1', 1],
    ],
  );
  expect(now.tables[0]!.columns.find(({ heading }) => heading === 'Tgl Ambil Uang')).toMatchObject({
    field: null,
    samples: ['2022-08-15', '2022-08-15'],
  });
});

test('naming that column is enough', () => {
  const request = withField('Tgl Ambil Uang', 'disbursed');
  const memory = saved(BOOK, request);
  expect(shown(BOOK, memory).tables.map(({ kind, lacks }) => [kind, lacks])).toEqual([
    ['loans', []],
    ['repayments', ['Angsuran Pokok']],
  ]);
  const second = shown(BOOK, memory).tables.map((t) => ({
    id: t.id,
    columns: t.columns.flatMap((c) => (c.heading === 'Uang Diterima' ? [{ cell: c.cell, field: 'total' }] : [])),
  }));
  const both = saved(BOOK, { tables: second }, memory);
  // 1.180.000 pays 180.000 jasa, then 1.000.000 principal: of five due instalments, four are left; Mawar paid nothing
  expect((figures(BOOK, both) as string[]).map((line) => line.split(' ').slice(0, 5).join(' '))).toEqual([
    'Melati 12000000 1000000 180000 4000000',
    'Mawar 6000000 0 0 2500000',
  ]);
});

test('sent back as it was shown, it changes nothing; half corrected, it is refused', () => {
  expect(refusal(BOOK, { ...shown(BOOK) })).toBe('');
  expect(figures(BOOK, saved(BOOK, { ...shown(BOOK) }))).toBe('noLoanTable');
  expect(refusal(BOOK, withField('Petugas', 'note'))).toContain('belum mempunyai kolom Angsuran Pokok');
});

test('a book that has both kinds shows no half tables', () => {
  const whole = [
    sheet('Pinjaman', 'No|KSM|Tgl Cair|JW|Pinjaman\n1|Melati|2022-08-15|12|12000000'),
    sheet('Angsuran', 'KSM|Tanggal Angsuran|Pokok\nMelati|2022-09-15|1000000'),
  ];
  expect(shown([...whole, ...BOOK]).tables.every(({ lacks }) => lacks.length === 0)).toBe(true);
});
