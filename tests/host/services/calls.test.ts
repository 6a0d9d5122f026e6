/** Counting calls and failing them on purpose. */
import { type Host, hostOf } from '../../../src/host/host';
import { script } from '../../conformance/selftest-bundle';

const CODE = `
function tulis() { var s = SpreadsheetApp.getActive().getSheets()[0]; s.getRange('A1').setValue(1); s.getRange('A2').setValue(2); }
function cobaTulis() { try { tulis(); } catch (e) { try { SpreadsheetApp.getActive().getSheets()[0].getRange('B1').setValue('bersih'); } catch (f) { return f.message; } return e.name; } return null; }
function baca() { return SpreadsheetApp.getActive().getSheets()[0].getRange('A1:B2').getValues(); }`;
const open = (): Host => hostOf(script(CODE), { book: null });

test('counted are calls that read or write the document, not handles', () => {
  const host = open();
  host.call('tulis');
  expect(host.calls.total).toBe(3);
  expect(host.calls.byMember).toEqual({ 'Spreadsheet.getSheets': 1, 'Range.setValue': 2 });
  host.calls.reset();
  expect(host.calls.total).toBe(0);
});

test('a call that fails before has no effect, one that fails after has; both say so to the script', () => {
  const before = open();
  before.faults.failCall(3, 'before');
  expect(before.call('cobaTulis')).toBe('Exception');
  expect(before.call('baca')).toEqual([
    [1, 'bersih'],
    ['', ''],
  ]);
  const after = open();
  after.faults.failCall(3, 'after');
  expect(after.call('cobaTulis')).toBe('Exception');
  expect(after.call('baca')).toEqual([
    [1, 'bersih'],
    [2, ''],
  ]);
});

test('a fault by number strikes once, one by member until it is cleared', () => {
  const host = open();
  host.faults.failCall(2);
  expect(() => host.call('tulis')).toThrow(/^Service Spreadsheets failed/);
  expect(() => host.call('tulis')).not.toThrow();
  host.faults.failMember('Range.setValue');
  expect(() => host.call('tulis')).toThrow();
  expect(() => host.call('tulis')).toThrow();
  host.faults.clear();
  expect(() => host.call('tulis')).not.toThrow();
});

test('a killed run can clean nothing up', () => {
  const host = open();
  host.faults.add({ at: 2, when: 'before', kill: true });
  expect(host.call('cobaTulis')).toBe('Exceeded maximum execution time');
  expect(host.call('baca')).toEqual([
    ['', ''],
    ['', ''],
  ]);
});

test('calls of a refused kind are not counted', () => {
  const host = hostOf(
    script("function salah() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValues(1); }"),
    { book: null },
  );
  expect(() => host.call('salah')).toThrow(
    "The parameters (number) don't match the method signature for SpreadsheetApp.Range.setValues.",
  );
  expect(host.calls.byMember).toEqual({ 'Spreadsheet.getSheets': 1 });
});
