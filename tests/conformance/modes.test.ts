/** Authorisation modes, loading, protection, remote calls: what only the host can show. */
import { hostOf } from '../../src/host/host';
import { bookBytes } from '../../src/host/xlsx/build-book';
import { script } from './selftest-bundle';

const caught = (name: string, work: string): string =>
  `function ${name}(e) { try { ${work}; console.log('boleh'); } catch (x) { console.log(x.name + ': ' + x.message); } }`;
const open = (code: string, options: Partial<Parameters<typeof hostOf>[1]> = {}, scopes?: string[]) =>
  hostOf(script(code, scopes ? { scopes } : {}), { book: null, ...options });
const logged = (code: string, run: (host: ReturnType<typeof open>) => void): readonly string[] => {
  const host = open(code);
  run(host);
  return host.logs;
};
const MENU = "SpreadsheetApp.getUi().createAddonMenu().addItem('Satu…', 'satu').addSeparator().addToUi()";

test('AuthMode.NONE: menus only (PLATFORM.md, Auth)', () => {
  expect(logged(caught('buka', MENU), (h) => h.trigger('buka', 'NONE'))).toEqual(['boleh']);
  const read = caught('buka', 'SpreadsheetApp.getActive().getSheets()');
  expect(logged(read, (h) => h.trigger('buka', 'NONE'))[0]).toMatch(/^Exception: You do not have permission to call /);
  const properties = caught('buka', 'PropertiesService.getUserProperties()');
  expect(logged(properties, (h) => h.trigger('buka', 'NONE'))[0]).toMatch(/^Exception: You do not have permission/);
});

test('AuthMode.LIMITED: the book, but no dialogs', () => {
  expect(logged(caught('buka', 'SpreadsheetApp.getActive().getSheets()'), (h) => h.trigger('buka', 'LIMITED'))).toEqual(
    ['boleh'],
  );
  for (const dialog of [
    "alert('x')",
    "prompt('x')",
    "showSidebar(HtmlService.createHtmlOutput('x'))",
    "showModalDialog(HtmlService.createHtmlOutput('x'), 'y')",
  ]) {
    const log = logged(caught('buka', `SpreadsheetApp.getUi().${dialog}`), (h) => h.trigger('buka', 'LIMITED'));
    expect(log[0]).toMatch(/^Exception: You do not have permission to call Ui\./);
  }
});

test('CUSTOM_FUNCTION: the book read-only, no interface, nothing that is not an argument', () => {
  const cell = (work: string) => logged(caught('fungsi', work), (h) => h.evaluate('fungsi', []))[0];
  expect(cell("SpreadsheetApp.getActive().getSheets()[0].getRange('A1').getValue()")).toBe('boleh');
  expect(cell("SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(1)")).toBe(
    'Exception: You do not have permission to call Range.setValue',
  );
  expect(cell('SpreadsheetApp.getUi()')).toBe('Exception: Cannot call SpreadsheetApp.getUi() from this context.');
  expect(cell("PropertiesService.getDocumentProperties().getProperty('x')")).toMatch(/^Exception: PropertiesService/);
  expect(cell('Session.getActiveUser()')).toMatch(/^Exception: You do not have permission/);
});

test('no service may be called while the file loads', () => {
  expect(() => open('SpreadsheetApp.getActive(); function satu() {}')).toThrow(
    /You do not have permission to call SpreadsheetApp.getActive/,
  );
});

test('a member whose scope the manifest lacks throws the documented sentence', () => {
  const host = open(caught('satu', "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))"), {}, [
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
  ]);
  host.call('satu');
  expect(host.logs).toEqual([
    'Exception: Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
  ]);
  const none = open(caught('satu', 'SpreadsheetApp.getActive().getSheets()'), {}, []);
  none.call('satu');
  expect(none.logs[0]).toMatch(/Required permissions: .*spreadsheets\.currentonly \|\| .*spreadsheets$/);
});

test('google.script.run: top-level functions alone, none that ends in "_"', () => {
  const host = open(
    'function satu(x) { return { x: x }; } function dua_() { return 1; } var tiga = function () { return 1; };',
  );
  expect(host.call('satu', [1, { a: 'b' }])).toEqual({ x: [1, { a: 'b' }] });
  expect(() => host.call('dua_')).toThrow('Script function not found: dua_');
  expect(() => host.call('tiga')).toThrow('Script function not found: tiga');
  expect(() => host.call('toString')).toThrow('Script function not found: toString');
  expect(host.functions).toEqual(['satu', 'dua_']);
});

test('google.script.run: a Date anywhere makes the whole result null; undefined is null', () => {
  const host = open('function hari() { return { a: [1, { b: new Date(0) }] }; } function kosong() {}');
  expect(host.call('hari')).toBeNull();
  expect(host.call('kosong')).toBeNull();
});

test('nothing that a script remembered in its variables outlives the run', () => {
  const host = open('var kali = 0; function hitung() { kali += 1; return kali; }');
  expect([host.call('hitung'), host.call('hitung')]).toEqual([1, 1]);
});

test('custom functions receive days made in the realm and ranges as rows', () => {
  const host = open(
    'function umur(d, r) { return [[d instanceof Date, Object.prototype.toString.call(d), Array.isArray(r[0]), d.getDate()]]; }',
  );
  expect(host.evaluate('umur', [new Date(Date.UTC(2023, 0, 30, 17)), [[1, 2]]])).toEqual([
    [true, '[object Date]', true, 31],
  ]);
});

test('a menu item runs by its label, three dots being an ellipsis; others are refused by name', () => {
  const host = open(
    `function onOpen() { ${MENU}; } function satu() { SpreadsheetApp.getActive().toast('jalan', 'Uji', 3); }`,
  );
  expect(host.menus()[0]?.items).toEqual([
    { kind: 'item', label: 'Satu…', functionName: 'satu' },
    { kind: 'separator' },
  ]);
  host.clickMenu('satu...');
  expect(host.ui.toasts).toEqual([{ message: 'jalan', title: 'Uji', seconds: 3 }]);
  expect(() => host.clickMenu('Dua')).toThrow('Tidak ada menu "Dua". Yang ada: Satu….');
});

test('a submenu is built without authorisation; its items are found by their label or by the way to them', () => {
  const host = open(`function onOpen() {
    var ui = SpreadsheetApp.getUi();
    ui.createMenu('Uji').addItem('Satu', 'satu').addSubMenu(ui.createMenu('Dalam').addItem('Dua…', 'dua')).addToUi();
  } function satu() {} function dua() { SpreadsheetApp.getActive().toast('dua'); }`);
  host.trigger('onOpen', 'NONE');
  expect(host.menus()).toMatchObject([
    {
      caption: 'Uji',
      items: [{ label: 'Satu' }, { kind: 'menu', menu: { caption: 'Dalam', items: [{ label: 'Dua…' }] } }],
    },
  ]);
  for (const name of ['dua...', 'Dalam › Dua…', 'uji > dalam > dua…']) host.clickMenu(name);
  expect(host.ui.toasts).toHaveLength(3);
  expect(() => host.clickMenu('Uji › Dua…')).toThrow('Tidak ada menu "Uji › Dua…". Yang ada: Satu, Dua….');
});

test('questions take the answers that were queued', () => {
  const host = open(`function tanya() {
    var ui = SpreadsheetApp.getUi();
    var r = ui.prompt('Judul', 'Nama?', ui.ButtonSet.OK_CANCEL);
    return [r.getSelectedButton() === ui.Button.OK, r.getResponseText(), ui.alert('Lanjut?', ui.ButtonSet.YES_NO) === ui.Button.NO];
  }`);
  host.ui.answers.push({ button: 'OK', text: 'Tokoh Rekaan' }, { button: 'NO' });
  expect(host.call('tanya')).toEqual([true, 'Tokoh Rekaan', true]);
  expect(host.ui.alerts.map((one) => [one.kind, one.title, one.message, one.buttons])).toEqual([
    ['prompt', 'Judul', 'Nama?', 'OK_CANCEL'],
    ['alert', '', 'Lanjut?', 'YES_NO'],
  ]);
  expect(() => host.call('tanya')).toThrow(/menunggu jawaban/);
});

test('pages come from the pushed files, and only from them', () => {
  const pushed = script(
    "function buka(n) { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(n).setTitle('Samping')); }",
    { pages: { 'satu.html': '<p>isi</p>' } },
  );
  const host = hostOf(pushed, { book: null });
  host.call('buka', 'satu');
  expect(host.ui.sidebar).toEqual({ kind: 'sidebar', title: 'Samping', html: '<p>isi</p>', width: 300, height: null });
  expect(() => host.call('buka', 'dua')).toThrow('No HTML file named dua was found.');
});

test('a lock that somebody else holds cannot be had; ours goes with the run', () => {
  const host = open('function kunci() { return LockService.getDocumentLock().tryLock(10); }');
  expect([host.call('kunci'), host.call('kunci')]).toEqual([true, true]);
  host.holdLock('document', true);
  expect(host.call('kunci')).toBe(false);
  host.holdLock('document', false);
  expect(host.call('kunci')).toBe(true);
});

test('protection stops an editor who did not make it, in the language of the book, and never its owner', () => {
  const lockAll =
    'function kunci() { SpreadsheetApp.getActive().getSheets()[0].protect(); SpreadsheetApp.getActive().getSheets()[0].getRange("A1").setValue(1); }';
  const owner = open(lockAll);
  owner.call('kunci');
  const book = owner.save();
  const write = 'function tulis() { SpreadsheetApp.getActive().getSheets()[0].getRange("A1").setValue(2); }';
  expect(() => hostOf(script(write), { book, person: 'editor' }).call('tulis')).toThrow(
    /^Anda mencoba mengedit sel atau objek yang dilindungi/,
  );
  expect(() => hostOf(script(write), { book, person: 'editor', locale: 'en_US' }).call('tulis')).toThrow(
    /^You are trying to edit a protected cell/,
  );
  expect(() => hostOf(script(write), { book, person: 'owner' }).call('tulis')).not.toThrow();
  // Who made the protection in this very session stays an editor.
  expect(() => open(lockAll, { person: 'editor' }).call('kunci')).not.toThrow();
});

test('errors of the script arrive with their name and message', () => {
  const host = open('function rusak() { throw new RangeError("terlalu jauh"); } function salah() { null.x; }');
  expect(() => host.call('rusak')).toThrow(expect.objectContaining({ name: 'RangeError', message: 'terlalu jauh' }));
  expect(() => host.call('salah')).toThrow(expect.objectContaining({ name: 'TypeError' }));
});

test('a book that is opened gives its cells: days at midnight of the sheet, errors as text, empty as ""', () => {
  const book = bookBytes([
    { name: 'Satu', rows: [[{ date: '2023-01-31' }, { error: '#REF!' }, null, 1.5], ['ujung']] },
  ]);
  const host = open(
    'function baca() { var v = SpreadsheetApp.getActive().getSheetByName("Satu").getDataRange().getValues(); return JSON.stringify(v); }',
    { book, timeZone: 'America/New_York' },
  );
  expect(host.call('baca')).toBe('[["2023-01-31T05:00:00.000Z","#REF!","",1.5],["ujung","","",""]]');
});
