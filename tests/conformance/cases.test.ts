/** Every conformance case on the host, through the very bundle that runs them in a real Sheet. */
import { CASES, type Outcome } from '../../src/host/conformance/index';
import { type Host, hostOf } from '../../src/host/host';
import { selftestBundle } from './selftest-bundle';

let host: Host;
beforeAll(() => {
  host = hostOf(selftestBundle(), { book: null, now: () => Date.UTC(2023, 1, 10) });
});

test('the ids are unique and every case names its source', () => {
  expect(new Set(CASES.map((one) => one.id)).size).toBe(CASES.length);
  expect(CASES.filter((one) => one.source === '')).toEqual([]);
});

test.each(CASES.map((one) => one.id))('%s', (id) => {
  const outcome = JSON.parse(String(host.call('ujiKasus', id))) as Outcome; // ujiKasus gives an Outcome as JSON
  expect(outcome.observed).toEqual(outcome.expected);
  expect(outcome.same).toBe(true);
});

test('the menu "Uji diri" runs them all and shows a page', () => {
  host.clickMenu('Jalankan');
  const shown = host.ui.pages.at(-1);
  expect(shown?.kind).toBe('modal');
  expect(shown?.html).toContain(`"passed": ${CASES.filter((one) => one.where === 'both').length}`);
  expect(shown?.html).toContain('"failed": 0');
});

test('the runner does see a difference', () => {
  const broken = selftestBundle();
  const code = broken.code.replace('expect: [1e3, 26, true, true, false]', 'expect: [999, 26, true, true, false]');
  expect(code).not.toBe(broken.code);
  const other = hostOf({ ...broken, code }, { book: null });
  expect((JSON.parse(String(other.call('ujiKasus', 'grid-outside'))) as Outcome).same).toBe(false);
});
