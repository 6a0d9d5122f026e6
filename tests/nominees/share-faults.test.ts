/** Every call of Drive and Sheets made to fail while sharing, before and after it took effect, or killing the run. */
import { createDriveStore } from '../../src/host/drive/drive-store';
import type { When } from '../../src/host/services/calls';
import { usersView } from '../e2e/support/snapshot';
import { ANI, CITRA, nomineeBook } from './support/book';
import { nominateAll, shareHost, shareSeen, type ShareHost } from './support/share-host';

const BOOK = nomineeBook({ consents: [{ of: ANI }, { of: CITRA }] });
const PARTNER = { partner: 'swamitra', asOf: '2025-06-30' };

/** A book whose list is made, ready to be shared. */
const prepared = (() => {
  const host = shareHost(BOOK);
  nominateAll(host);
  return host.host.save();
})();

const OUTSIDE = /^(Drive|Sheets)\./;

/** Numbers of the calls outside the book while it is shared, in an undisturbed run. */
const calls = (() => {
  const host = shareHost(prepared);
  const { digest } = host.ask('lihatSalinan', PARTNER);
  host.host.calls.reset();
  host.ask('bagikanKeMitra', { ...PARTNER, officer: 'Bu Petugas', digest });
  return host.host.calls.list.flatMap((name, index) => (OUTSIDE.test(name) ? [[index + 1, name] as const] : []));
})();

interface LogEntry {
  readonly state: string;
  readonly file: string | null;
  readonly permission: string | null;
}

/** What the memory says of the one share. */
function logged({ host }: ShareHost): LogEntry | null {
  const memory = host.model.sheets.find(({ name }) => name === '_bergulir');
  const text = [...(memory?.rows.entries() ?? [])]
    .sort(([a], [b]) => a - b)
    .filter(([row]) => row >= 3)
    .map(([, { cells }]) => String(cells[1]?.value ?? '').slice(1))
    .join('');
  const stored = JSON.parse(text) as { values: { berbagi?: LogEntry[] } };
  return stored.values.berbagi?.[0] ?? null;
}

function share(host: ShareHost): void {
  const { digest } = host.ask('lihatSalinan', PARTNER);
  host.host.calls.reset();
  try {
    host.host.call('bagikanKeMitra', JSON.stringify({ ...PARTNER, officer: 'Bu Petugas', digest }));
  } catch {
    // A killed run gives no answer.
  }
}

const isShared = (host: ShareHost): boolean =>
  [...host.drive.files.values()].some(({ permissions }) => permissions.some(({ role }) => role === 'reader'));

test('sharing calls Drive and Sheets', () => {
  expect(calls.map(([, name]) => name)).toEqual([
    'Drive.Files.list',
    'Drive.Files.create',
    'Sheets.Spreadsheets.get',
    'Sheets.Spreadsheets.batchUpdate',
    'Drive.Permissions.list',
    'Drive.Permissions.create',
    'Drive.Permissions.update',
  ]);
});

const cases = calls.flatMap(([number, name]) =>
  (['before', 'after'] as readonly When[]).flatMap((when) =>
    [false, true].map((kill) => [name, when, kill, number] as const),
  ),
);

test.each(cases)('%s fails %s it took effect (killed: %p)', (_, when, kill, number) => {
  const drive = createDriveStore();
  const host = shareHost(prepared, { drive });
  const gids = host.host.model.sheets.map(({ gid }) => gid);
  const before = usersView(host.host.model, gids.slice(0, 7));
  host.host.faults.add({ at: number, when, kill });
  share(host);
  host.host.faults.clear();
  // The book's own cells are as they were.
  expect(usersView(host.host.model, gids.slice(0, 7))).toEqual(before);
  // The log claims nothing that is not so.
  const entry = logged(host);
  expect(entry).not.toBeNull();
  if (entry?.state === 'shared') expect(isShared(host)).toBe(true);
  if (entry?.file != null) expect(drive.files.has(entry.file)).toBe(true);
  if (isShared(host)) expect(['started', 'made', 'shared']).toContain(entry?.state);
  // Again: one file, one reader, one message to the partner.
  shareSeen(host);
  expect(drive.files.size).toBe(1);
  const [file] = [...drive.files.values()];
  expect(file?.permissions.filter(({ role }) => role === 'reader')).toHaveLength(1);
  expect(drive.notifications).toHaveLength(1);
  expect(logged(host)?.state).toBe('shared');
});
