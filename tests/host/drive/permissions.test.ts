/** Sharing on the host, with the errors that Google documents. */
import { createDriveStore, type DriveAccount } from '../../../src/host/drive/drive-store';
import { driveHost, NOW } from './drive-host';

const BODIES = {
  make: `return Drive.Files.create({ name: 'Calon', mimeType: 'application/vnd.google-apps.spreadsheet' }).id`,
  share: `return Drive.Permissions.create({ type: 'user', role: 'reader', emailAddress: b }, a, { sendNotificationEmail: c !== false, emailMessage: 'Salam', fields: 'id,role,emailAddress' })`,
  end: `return Drive.Permissions.update({ role: 'reader', expirationTime: c }, a, b, { fields: 'expirationTime' })`,
  list: `return Drive.Permissions.list(a, { fields: 'permissions(id,role,emailAddress)' }).permissions`,
  revoke: `Drive.Permissions.remove(a, b); return 'gone'`,
};
const PERSONAL: DriveAccount = {
  email: 'ani@contoh.id',
  kind: 'personal',
  isGoogleAccount: (email) => email !== 'cabang@bank.contoh',
};
const OFFICE: DriveAccount = { ...PERSONAL, kind: 'organisation' };

test('sharing again with the same address gives the same permission', () => {
  const host = driveHost(BODIES, { account: PERSONAL });
  const id = host.run('make');
  const first = host.run('share', id, 'bank@contoh.id');
  expect(host.run('share', id, 'Bank@contoh.id')).toMatchObject({ id: (first as { id: string }).id });
  expect((host.run('list', id) as unknown[]).length).toBe(2);
});

test('an address without a Google account needs the notification', () => {
  const drive = createDriveStore();
  const host = driveHost(BODIES, { account: PERSONAL, drive });
  const id = host.run('make');
  expect(host.run('share', id, 'cabang@bank.contoh', false)).toMatchObject({
    details: { code: 400, errors: [{ reason: 'invalidSharingRequest' }] },
  });
  expect(host.run('share', id, 'cabang@bank.contoh')).toMatchObject({ role: 'reader' });
  expect(drive.notifications).toEqual([{ fileId: id, to: 'cabang@bank.contoh', message: 'Salam' }]);
});

test('an end can be set by an organisation only, and only ahead', () => {
  const tomorrow = new Date(NOW + 86_400_000).toISOString();
  const personal = driveHost(BODIES, { account: PERSONAL });
  const mine = personal.run('make');
  const permission = (personal.run('share', mine, 'bank@contoh.id') as { id: string }).id;
  expect(personal.run('end', mine, permission, tomorrow)).toMatchObject({
    details: { code: 403, errors: [{ reason: 'cannotSetExpiration' }] },
  });
  const office = driveHost(BODIES, { account: OFFICE });
  const theirs = office.run('make');
  const other = (office.run('share', theirs, 'bank@contoh.id') as { id: string }).id;
  expect(office.run('end', theirs, other, tomorrow)).toEqual({ expirationTime: tomorrow });
  expect(office.run('end', theirs, other, new Date(NOW).toISOString())).toMatchObject({ details: { code: 400 } });
});

test('access is taken away once; the owner stays', () => {
  const host = driveHost(BODIES, { account: PERSONAL });
  const id = host.run('make');
  const permission = (host.run('share', id, 'bank@contoh.id') as { id: string }).id;
  expect(host.run('revoke', id, permission)).toBe('gone');
  expect(host.run('revoke', id, permission)).toMatchObject({ details: { code: 404 } });
  const [owner] = host.run('list', id) as { id: string; role: string }[];
  expect(owner?.role).toBe('owner');
  expect(host.run('revoke', id, owner?.id)).toMatchObject({ details: { code: 403 } });
});
