/** Drive v3 on the host: answers, searches and errors as Google documents them. */
import { createDriveStore } from '../../../src/host/drive/drive-store';
import { hostOf } from '../../../src/host/host';
import { script } from '../../conformance/selftest-bundle';
import { driveHost } from './drive-host';

const TYPE = "'application/vnd.google-apps.spreadsheet'";
const BODIES = {
  make: `return Drive.Files.create({ name: a, mimeType: ${TYPE}, appProperties: { kunci: b } })`,
  makeAll: `return Drive.Files.create({ name: a, mimeType: ${TYPE}, appProperties: { kunci: b } }, null, { fields: 'id,appProperties' })`,
  find: `return Drive.Files.list({ q: "appProperties has { key='kunci' and value='" + a + "' } and trashed = false", fields: 'files(id)' }).files.length`,
  plainList: `return Drive.Files.list()`,
  query: `return Drive.Files.list({ q: a })`,
  get: `return Drive.Files.get(a, b ? { fields: b } : {})`,
  update: `return Drive.Files.update(a, b, null, { fields: 'name,appProperties,trashed,copyRequiresWriterPermission' })`,
  remove: `Drive.Files.remove(a); return 'gone'`,
};
const idOf = (file: unknown): string => (file as { id: string }).id; // every file has one

test('without fields a file is told by kind, id, name and type alone', () => {
  const host = driveHost(BODIES);
  const file = host.run('make', 'Calon', 'k1');
  expect(Object.keys(file as object).sort()).toEqual(['id', 'kind', 'mimeType', 'name']);
  expect(host.run('makeAll', 'Calon', 'k2')).toEqual({
    id: expect.any(String) as string,
    appProperties: { kunci: 'k2' },
  });
});

test('a file is found by its private property, and not once it is in the bin', () => {
  const host = driveHost(BODIES);
  const id = idOf(host.run('make', 'Calon', "k'1"));
  expect(host.run('find', "k\\'1")).toBe(1);
  expect(host.run('find', 'k2')).toBe(0);
  host.run('update', { trashed: true }, id);
  expect(host.run('find', "k\\'1")).toBe(0);
});

test('an update leaves the other properties', () => {
  const host = driveHost(BODIES);
  const id = idOf(host.run('make', 'Calon', 'k1'));
  expect(host.run('update', { appProperties: { lagi: 'x' }, copyRequiresWriterPermission: true }, id)).toEqual({
    name: 'Calon',
    appProperties: { kunci: 'k1', lagi: 'x' },
    trashed: false,
    copyRequiresWriterPermission: true,
  });
});

test('an unknown field, a search that is none and a body field that cannot be written are refused', () => {
  const host = driveHost(BODIES);
  const id = idOf(host.run('make', 'Calon', 'k1'));
  expect(host.run('get', id, 'id,warna')).toMatchObject({
    error: 'GoogleJsonResponseException',
    message: 'API call to drive.files.get failed with error: Invalid field selection id,warna',
    details: { code: 400 },
  });
  expect(host.run('query', 'kunci is k1')).toMatchObject({ details: { code: 400, message: 'Invalid Value' } });
  expect(host.run('update', { ownedByMe: true }, id)).toMatchObject({ details: { code: 403 } });
});

test('another account gets 404 for a file that it did not make', () => {
  const drive = createDriveStore();
  const ani = driveHost(BODIES, { drive, account: { email: 'ani@contoh.id', kind: 'personal' } });
  const budi = driveHost(BODIES, { drive, account: { email: 'budi@contoh.id', kind: 'personal' } });
  const id = idOf(ani.run('make', 'Calon', 'k1'));
  expect(budi.run('get', id)).toMatchObject({
    message: `API call to drive.files.get failed with error: File not found: ${id}.`,
    details: { code: 404, errors: [{ reason: 'notFound' }] },
  });
  expect(budi.run('remove', id)).toMatchObject({ details: { code: 404 } });
  expect(budi.run('find', 'k1')).toBe(0);
  expect(ani.run('remove', id)).toBe('gone');
  expect(ani.run('get', id)).toMatchObject({ details: { code: 404 } });
});

test('without drive.file the services refuse, and without being enabled they are not there', () => {
  const host = driveHost(BODIES, { scopes: ['spreadsheets.currentonly'] });
  expect(host.run('make', 'Calon', 'k1')).toMatchObject({
    message: expect.stringContaining('permissions are not sufficient to call Drive.Files.create') as string,
  });
  const bare = hostOf(script('function ada() { return typeof Drive + typeof Sheets; }'), { book: null });
  expect(bare.call('ada')).toBe('undefinedundefined');
});

test('the calls are counted and can be failed before and after they took effect', () => {
  const host = driveHost(BODIES);
  host.faults.failMember('Drive.Files.create', 'after');
  expect(host.run('make', 'Calon', 'k1')).toMatchObject({ error: 'Exception' });
  host.faults.clear();
  expect(host.run('find', 'k1')).toBe(1);
  expect(host.calls.byMember).toEqual({ 'Drive.Files.create': 1, 'Drive.Files.list': 1 });
});
