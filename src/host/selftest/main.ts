/** The bundle behind the menu "Uji diri": the conformance cases in a real Sheet, or in the host. */
import { CASES, type Outcome, runCase } from '../conformance/index';

/** Adds the menu. */
export function onOpen(): void {
  SpreadsheetApp.getUi().createMenu('Uji diri').addItem('Jalankan', 'ujiDiri').addToUi();
}

/** Runs what can be run in a real Sheet and shows what differs, as JSON to copy. Use an empty Sheet: zone and locale are changed. */
export function ujiDiri(): void {
  const text = ujiSemua();
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const page = HtmlService.createHtmlOutput('<pre style="white-space:pre-wrap">' + escaped + '</pre>')
    .setWidth(700)
    .setHeight(500);
  console.log(text);
  SpreadsheetApp.getUi().showModalDialog(page, 'Uji diri');
}

/** All cases that both places can run: how many agree, and those that differ. */
export function ujiSemua(): string {
  const outcomes = CASES.filter((one) => one.where === 'both').map(runCase);
  const differ = outcomes.filter((one) => !one.same);
  return JSON.stringify({ passed: outcomes.length - differ.length, failed: differ.length, differ }, null, 2);
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
  menu: [{ label: 'Jalankan', functionName: 'ujiDiri' }],
  triggers: ['onOpen'],
  server: [
    { name: 'ujiDiri', params: [] },
    { name: 'ujiSemua', params: [] },
    { name: 'ujiKasus', params: ['id'] },
    { name: 'daftarKasus', params: [] },
  ],
  customFunctions: [],
} as const;
