/** onEdit through the bundle, as the simple trigger that it is: a toast, nothing written, nothing that needs authorisation. */
import type { Host } from '../../src/host/host';
import { editCell } from '../../src/host/model/edit-cells';
import { hostOf } from '../../src/host/host';
import { script } from '../conformance/selftest-bundle';
import { envelopeOf, opened, type Opening } from '../e2e/support/opened';
import { plainBook, serialOf, type PlainCell } from '../e2e/support/plain-book';

const HEADS = [
  'No',
  'Nama KSM',
  'Nama Peminjam',
  'Tanggal Putusan',
  'Tanggal Pencairan',
  'Jangka Waktu',
  'Besar Pinjaman',
];
const loan = (n: number): PlainCell[] => [
  n,
  `Mawar ${n}`,
  null,
  { day: '2024-01-05' },
  { day: '2024-01-10' },
  12,
  5_000_000,
];
const book = (loans: number): Uint8Array =>
  plainBook([
    { name: 'Pinjaman', rows: [['UPK CONTOH'], HEADS, ...Array.from({ length: loans }, (_, k) => loan(k + 1))] },
    { name: 'Catatan', rows: [['milik pembuku']] },
  ]); // prettier-ignore

/** A person types: the cell changes, and the trigger runs. */
function typed(host: Host, row: number, column: number, value: string | number | null): readonly string[] {
  const sheet = host.model.sheets[0]!;
  editCell(sheet, { row, column }, { value, formula: null });
  host.calls.reset();
  const before = host.ui.toasts.length;
  host.edited('Pinjaman', `${'ABCDEFGH'.charAt(column - 1)}${row}`, value === null ? {} : { value });
  return host.ui.toasts.slice(before).map(({ message }) => message);
}
const watched = (loans: number, opening: Opening = {}): Host => {
  const host = opened(book(loans), opening);
  envelopeOf(host, 'aktifkanPeringatan');
  return host;
};

test('a day before its decision, told in one sentence; the right one is silent', () => {
  const host = watched(3);
  expect(typed(host, 4, 5, serialOf('2024-01-04'))).toEqual([
    'E4: Tanggal cair tidak boleh mendahului tanggal putusan.',
  ]);
  expect(typed(host, 4, 5, serialOf('2024-01-05'))).toEqual([]);
  expect(typed(host, 4, 7, 0)).toEqual(['G4: Besar pinjaman harus lebih dari nol.']);
  expect(typed(host, 4, 7, null)).toEqual([]);
  expect(typed(host, 4, 6, 13)).toEqual(['F4: Jangka waktu 3 sampai 12 bulan (Pedoman 2008).']);
  expect(typed(host, 4, 6, 12)).toEqual([]);
});

test('who speaks English is told so; the help in the cell is the book’s, and a warning that is English is ours too', () => {
  const host = watched(3, { userLocale: 'en_GB' });
  const helps = () => host.model.sheets[0]?.validations.map(({ prompt }) => prompt) ?? [];
  expect(typed(host, 4, 7, 0)).toEqual(['G4: The loan must be more than zero.']);
  expect(helps()[0]).toMatch(/^Peringatan Bergulir: /);
  for (const validation of host.model.sheets[0]?.validations ?? [])
    Object.assign(validation, { prompt: validation.prompt.replace('Peringatan Bergulir: ', 'Bergulir warns: ') });
  envelopeOf(host, 'matikanPeringatan');
  expect(helps()).toEqual([]);
});

test('in a row far below the headings, and in the first empty one', () => {
  const host = watched(100);
  expect(typed(host, 90, 5, serialOf('2024-01-04'))).toHaveLength(1);
  expect(typed(host, 103, 7, -5)).toEqual(['G103: Besar pinjaman harus lebih dari nol.']);
  expect(typed(host, 103, 3, 'Ibu Contoh')).toEqual(['C103: Pinjaman diberikan lewat KSM: isi nama KSM-nya.']);
});

test('it writes nothing, and takes few calls however long the list is', () => {
  const calls = (loans: number): unknown => {
    const host = watched(loans);
    typed(host, 20, 7, 0);
    expect(host.calls.list.filter((member) => !/\.(get|is)/.test(member))).toEqual([]);
    expect(host.ui.toasts.slice(-1)).toMatchObject([{ message: 'G20: Besar pinjaman harus lebih dari nol.' }]);
    return { ...host.calls.byMember };
  };
  expect(calls(2000)).toEqual(calls(40));
});

test('where warnings are off it looks no further; on other sheets, in other cells, after a paste it is silent', () => {
  const off = opened(book(3));
  expect(typed(off, 4, 7, 0)).toEqual([]);
  expect(off.calls.total).toBeLessThan(6);
  const host = watched(3);
  host.edited('Catatan', 'A1', { value: 'x' });
  host.edited('Pinjaman', 'F4:G4');
  expect(typed(host, 4, 2, '=IMPORTXML("http://x.test";"//a")')).toEqual([]);
  expect(host.ui.toasts).toHaveLength(1);
});

test('text that is none of its business passes, whatever it is', () => {
  const host = watched(3);
  for (const text of ['__proto__', 'constructor', '<script>alert(1)</script>', 'x'.repeat(10_000), '\u202Ekanan', '😀'])
    for (const column of [3, 4, 5, 6, 7]) expect(typed(host, 4, column, text)).toEqual([]);
  expect(host.logs).toEqual([]);
});

test('what fails is nobody’s concern while they type', () => {
  const host = watched(3);
  editCell(host.model.sheets[0]!, { row: 4, column: 7 }, { value: 0, formula: null });
  host.calls.reset();
  host.faults.add({ at: 2, when: 'before' });
  expect(() => {
    host.edited('Pinjaman', 'G4', { value: 0 });
  }).not.toThrow();
  expect(host.ui.toasts).toHaveLength(1);
});

test('the host gives onEdit the event of Google: range, source, mode, and the values of a single cell only', () => {
  const code = `function onEdit(e) {
    console.log(JSON.stringify([String(e.authMode), e.source.getName(), e.range.getA1Notation(), e.range.getSheet().getName(), e.value, e.oldValue, Object.keys(e).sort()]));
    try { SpreadsheetApp.getUi().alert('x'); } catch (error) { console.log('no dialog'); }
  }`;
  const host = hostOf(script(code), { book: book(3), name: 'Buku' });
  host.edited('Pinjaman', 'G4', { value: 7, oldValue: 6 });
  host.edited('Pinjaman', 'F4:G5', { value: 7 });
  expect(host.logs).toEqual([
    '["LIMITED","Buku","G4","Pinjaman",7,6,["authMode","oldValue","range","source","value"]]',
    'no dialog',
    '["LIMITED","Buku","F4:G5","Pinjaman",null,null,["authMode","range","source"]]',
    'no dialog',
  ]);
  const without = hostOf(script('function lain() {}'), { book: book(3) });
  expect(() => {
    without.edited('Pinjaman', 'G4');
  }).not.toThrow();
});
