/** Every meaning that can be chosen, given to a column, is read as that meaning: the heading that we put in its place says so. */
import { fieldsOf } from '../../../src/sheets/understanding/fields';
import { sheet } from '../grid';
import { saved, shown } from '../mapping/mapped';

const LISTS = {
  ledger: sheet('Pinjaman', 'No|KSM|Tgl Cair|JW|Jumlah Pinjaman|Hal aneh\n1|Melati|2022-08-15|12|12000000|5'),
  progress: sheet(
    'LPP',
    'Per 31 Januari 2023|||||||\nNo|KSM|Tgl Cair|JW|Alokasi|Target Pokok|Saldo|Hal aneh\n1|Melati|2022-08-15|12|12000000|5|7000000|5',
  ),
  collectability: sheet(
    'Kol',
    'Per 31 Januari 2023||||||||||\nNo|KSM|Tgl Cair|JW|Alokasi|Sisa Pokok|Lancar|Perhatian|Kurang Lancar|Diragukan|Hal aneh\n1|Melati|2022-08-15|12|12000000|6|6|||||5',
  ),
  monthly: sheet('Rekap', 'No|KSM|Tgl Cair|JW|Jumlah Pinjaman|Jan-23|Hal aneh\n1|Melati|2022-08-15|12|12000000|5|6'),
};
const ledger = sheet('Angsuran', 'KSM|Tanggal Angsuran|Angsuran Pokok|Hal aneh\nMelati|2022-09-15|1000000|5');

function given(list: ReturnType<typeof sheet>, kind: string, field: string): string | null {
  const view = shown([list, ledger]);
  const tables = view.tables.map((table) =>
    table.kind !== kind
      ? table
      : {
          ...table,
          columns: table.columns.map((c) => ({
            ...c,
            field: c.heading === 'Hal aneh' ? field : c.field === field ? null : c.field,
          })),
        },
  );
  const request = { ...view, tables };
  const memory = saved([list, ledger], JSON.parse(JSON.stringify(request)));
  const now = shown([list, ledger], memory).tables.find((table) => table.kind === kind);
  return now?.columns.find(({ heading }) => heading === 'Hal aneh')?.field ?? null;
}

const NEEDED = ['group', 'disbursed', 'principal', 'paidOn'];

describe('a column that no heading names', () => {
  const loanKeys = fieldsOf('loans')
    .map(({ key }) => key)
    .filter((key) => !key.startsWith('month.'));
  const declared = loanKeys.filter((key) => !key.includes('.'));
  test.each(declared)('in a list of loans is read as %s', (field) => {
    expect(given(LISTS.ledger, 'loans', field)).toBe(field);
  });
  test.each(loanKeys.filter((key) => key.includes('.') && !key.startsWith('class.')))(
    'in a progress report is read as %s',
    (field) => {
      expect(given(LISTS.progress, 'loans', field)).toBe(field);
    },
  );
  test.each(loanKeys.filter((key) => key.startsWith('class.')))('in a collectability report is read as %s', (field) => {
    expect(given(LISTS.collectability, 'loans', field)).toBe(field);
  });
  test.each(fieldsOf('repayments').map(({ key }) => key))('in a ledger is read as %s', (field) => {
    expect(given(LISTS.ledger, 'repayments', field)).toBe(field);
  });
  test('every required meaning is among them', () => {
    expect(declared).toEqual(expect.arrayContaining(NEEDED.slice(0, 3)));
  });
});
