/** The bundle behind the menu "Uji diri": the conformance cases in a real Sheet, or in the host. */
import { CASES, DRIVE_CASES, type Outcome, runCase, runDriveCase } from '../conformance/index';
import { WORDS } from './words';

/** Adds the menu. */
export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createMenu('Uji diri')
    .addItem('Jalankan', 'ujiDiri')
    .addItem('Berbagi berkas…', 'ujiBerbagi')
    .addToUi();
}

/** Runs what can be run in a real Sheet and shows what differs, as JSON to copy. Use an empty Sheet: zone and locale are changed. */
export function ujiDiri(): void {
  show(ujiSemua());
}

/** The same for Drive and Sheets v4, once the person has agreed that files are made and removed. */
export function ujiBerbagi(): void {
  const ui = SpreadsheetApp.getUi();
  if (ui.alert(WORDS.title, WORDS.ask, ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
  const answer = ui.prompt(WORDS.title, WORDS.address, ui.ButtonSet.OK_CANCEL);
  if (answer.getSelectedButton() !== ui.Button.OK) return;
  show(ujiSemuaBerbagi(answer.getResponseText().trim()));
}

function show(text: string): void {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const page = HtmlService.createHtmlOutput('<pre style="white-space:pre-wrap">' + escaped + '</pre>')
    .setWidth(700)
    .setHeight(500);
  console.log(text);
  SpreadsheetApp.getUi().showModalDialog(page, 'Uji diri');
}

function summary(outcomes: readonly Outcome[], skipped: readonly string[]): string {
  const differ = outcomes.filter((one) => !one.same);
  const passed = outcomes.length - differ.length;
  return JSON.stringify({ passed, failed: differ.length, ...(skipped.length > 0 ? { skipped } : {}), differ }, null, 2);
}

/** All cases that both places can run: how many agree, and those that differ. */
export function ujiSemua(): string {
  return summary(CASES.filter((one) => one.where === 'both').map(runCase), []);
}

/** All cases that make files; those that share them only with an address. */
export function ujiSemuaBerbagi(address: string): string {
  const tried = DRIVE_CASES.map((one) => ({ id: one.id, outcome: runDriveCase(one, { address }) }));
  const outcomes = tried.reduce<Outcome[]>((all, { outcome }) => (outcome === null ? all : [...all, outcome]), []);
  return summary(
    outcomes,
    tried.filter(({ outcome }) => outcome === null).map(({ id }) => id),
  );
}

/** One case, for the host's tests. */
export function ujiKasus(id: string): string {
  const found = CASES.filter((one) => one.id === id)[0];
  const missing: Outcome = { id, same: false, expected: null, observed: 'no such case' };
  return JSON.stringify(found ? runCase(found) : missing);
}

/** The ids of all cases. */
export function daftarKasus(): string {
  return JSON.stringify(CASES.map((one) => one.id));
}

/** What the build's generator reads: names and parameters of the top-level functions. */
export const DECLARATION = {
  menu: [
    { label: 'Jalankan', functionName: 'ujiDiri' },
    { label: 'Berbagi berkas…', functionName: 'ujiBerbagi' },
  ],
  triggers: ['onOpen'],
  server: [
    { name: 'ujiDiri', params: [] },
    { name: 'ujiBerbagi', params: [] },
    { name: 'ujiSemuaBerbagi', params: ['address'] },
    { name: 'ujiSemua', params: [] },
    { name: 'ujiKasus', params: ['id'] },
    { name: 'daftarKasus', params: [] },
  ],
  customFunctions: [],
} as const;
