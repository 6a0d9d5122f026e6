/** The cases of Drive and Sheets v4 on the host, through the bundle that runs them in a real Sheet; nothing of them is left. */
import { createDriveStore, type DriveAccount } from '../../src/host/drive/drive-store';
import { DRIVE_CASES } from '../../src/host/conformance/index';
import { type Host, hostOf } from '../../src/host/host';
import { sharingSelftest } from './selftest-bundle';

const bundle = sharingSelftest();
const PARTNER = 'mitra@contoh.id';

interface Told {
  readonly passed: number;
  readonly failed: number;
  readonly skipped?: readonly string[];
  readonly differ: readonly unknown[];
}

const ACCOUNTS: readonly DriveAccount[] = [
  { email: 'ani@contoh.id', kind: 'personal' },
  { email: 'budi@contoh.id', kind: 'organisation' },
];

function started(account: DriveAccount): { readonly host: Host; readonly files: () => number } {
  const drive = createDriveStore();
  const host = hostOf(bundle, { book: null, now: () => Date.now(), drive, account });
  return { host, files: () => drive.files.size };
}

test.each(ACCOUNTS)('as written for a $kind account, and every file is removed', (account) => {
  const { host, files } = started(account);
  const told = JSON.parse(String(host.call('ujiSemuaBerbagi', PARTNER))) as Told; // its contract
  expect(told.differ).toEqual([]);
  expect([told.passed, told.failed]).toEqual([DRIVE_CASES.length, 0]);
  expect(files()).toBe(0);
});

test('without an address nothing is shared', () => {
  const { host } = started(ACCOUNTS[0]!);
  const told = JSON.parse(String(host.call('ujiSemuaBerbagi', ''))) as Told; // its contract
  const sharing = DRIVE_CASES.filter(({ shares }) => shares === true).map(({ id }) => id);
  expect(told.skipped).toEqual(sharing);
  expect([told.passed, told.failed]).toEqual([DRIVE_CASES.length - sharing.length, 0]);
});

test('the menu asks before it makes a file, and a no makes none', () => {
  const { host } = started(ACCOUNTS[0]!);
  host.ui.answers.push({ button: 'NO' });
  host.calls.reset();
  host.clickMenu('Berbagi berkas…');
  expect(host.calls.byMember['Drive.Files.create']).toBeUndefined();
  expect(host.ui.pages).toHaveLength(0);
  host.ui.answers.push({ button: 'YES' }, { button: 'OK', text: PARTNER });
  host.clickMenu('Berbagi berkas…');
  expect(host.ui.pages.at(-1)?.html).toContain(`"passed": ${DRIVE_CASES.length}`);
});

test('a file is removed though looking at it failed', () => {
  const { host, files } = started(ACCOUNTS[0]!);
  host.faults.failMember('Drive.Permissions.list');
  const told = JSON.parse(String(host.call('ujiSemuaBerbagi', ''))) as Told; // its contract
  expect(told.failed).toBeGreaterThan(0);
  expect(files()).toBe(0);
});

test('the ids are unique and every case names its source', () => {
  expect(new Set(DRIVE_CASES.map(({ id }) => id)).size).toBe(DRIVE_CASES.length);
  expect(DRIVE_CASES.filter(({ source }) => source === '')).toEqual([]);
});
