/** Drive.Permissions of the advanced service Drive v3: who may see a file. */
import type { DriveFile, DrivePermission } from '../../drive/drive-store';
import type { Machine } from '../machine';
import { read, type Surface, write } from '../member';
import { permissionAnswer, permissionsAnswer, optionsOf, type Options } from './answer';
import { apiError } from './api-error';
import { fileOf } from './find-file';

type Permissions = GoogleAppsScript.Drive_v3.Drive.V3.Collection.PermissionsCollection;

const ROLES = ['reader', 'writer', 'commenter'] as const;
const ADDRESS = /^[^@\s]+@[^@\s]+\.[^@\s]+$/;

const withPermissions = (m: Machine, file: DriveFile, permissions: readonly DrivePermission[]): void =>
  void m.drive.files.set(file.id, { ...file, permissions });

/** @throws ServiceError 403 where the account cannot set an end, 400 for a day that has passed */
function checkExpiration(m: Machine, method: string, value: unknown): string | null {
  if (value === undefined || value === null || value === '') return null;
  if (m.account.kind === 'personal')
    throw apiError(method, 403, 'cannotSetExpiration', 'Expiration dates cannot be set on this item.');
  const ends = Date.parse(String(value));
  if (Number.isNaN(ends)) throw apiError(method, 400, 'invalid', 'Invalid Value');
  if (ends <= m.now()) throw apiError(method, 400, 'expirationDateInPast', 'The expiration date is in the past.');
  return new Date(ends).toISOString();
}

function wanted(m: Machine, resource: Options): Omit<DrivePermission, 'id'> {
  const method = 'drive.permissions.create';
  const { type, role, emailAddress } = resource;
  const known = ROLES.find((one) => one === role);
  if (known === undefined) throw apiError(method, 400, 'required', 'The permission role field is required.');
  if (type === 'anyone')
    return {
      type,
      role: known,
      emailAddress: '',
      expirationTime: checkExpiration(m, method, resource['expirationTime']),
    };
  if (type !== 'user') throw apiError(method, 400, 'required', 'The permission type field is required.');
  if (typeof emailAddress !== 'string' || !ADDRESS.test(emailAddress))
    throw apiError(
      method,
      400,
      'invalidSharingRequest',
      'The specified emailAddress is invalid or not applicable for the given permission type.',
    );
  return { type, role: known, emailAddress, expirationTime: checkExpiration(m, method, resource['expirationTime']) };
}

/** Sharing with an address that has no Google account works only by Google's own message. */
function checkAddress(m: Machine, { type, emailAddress }: Omit<DrivePermission, 'id'>, notify: boolean): void {
  if (type !== 'user' || notify || (m.account.isGoogleAccount?.(emailAddress) ?? true)) return;
  throw apiError(
    'drive.permissions.create',
    400,
    'invalidSharingRequest',
    `Bad Request. User message: "You are trying to invite ${emailAddress}. Since there is no Google account associated with this email address, you must check the "Notify people" box to invite this recipient."`,
  );
}

function share(m: Machine, resource: Options, id: string, options: Options): DrivePermission {
  const file = fileOf(m, 'drive.permissions.create', id);
  const made = wanted(m, resource);
  const notify = options['sendNotificationEmail'] !== false;
  checkAddress(m, made, notify);
  const same = file.permissions.find(
    (one) => one.type === made.type && one.emailAddress.toLowerCase() === made.emailAddress.toLowerCase(),
  );
  if (same?.role === 'owner') return same;
  const permission = { ...made, id: same?.id ?? `izin-${made.emailAddress || 'siapa-saja'}` };
  withPermissions(m, file, [...file.permissions.filter((one) => one !== same), permission]);
  if (notify && made.type === 'user')
    m.drive.notifications.push({ fileId: id, to: made.emailAddress, message: String(options['emailMessage'] ?? '') });
  return permission;
}

function permissionOf(method: string, file: DriveFile, id: string): DrivePermission {
  const found = file.permissions.find((one) => one.id === id);
  if (found !== undefined) return found;
  throw apiError(method, 404, 'notFound', `Permission not found: ${id}.`);
}

function changed(m: Machine, resource: Options, at: { id: string; permissionId: string }): DrivePermission {
  const method = 'drive.permissions.update';
  const file = fileOf(m, method, at.id);
  const before = permissionOf(method, file, at.permissionId);
  const expirationTime =
    'expirationTime' in resource ? checkExpiration(m, method, resource['expirationTime']) : before.expirationTime;
  const role = ROLES.find((one) => one === resource['role']) ?? before.role;
  const after = { ...before, role, expirationTime };
  withPermissions(
    m,
    file,
    file.permissions.map((one) => (one === before ? after : one)),
  );
  return after;
}

export function drivePermissions(m: Machine) {
  return {
    create: write('plain,str|plain,str,plain', (_: object, resource, id, options: Options = {}) =>
      permissionAnswer(share(m, resource, id, options), { method: 'drive.permissions.create', options }),
    ),
    list: read('str|str,plain', (_: object, id, options: Options = {}) => {
      const method = 'drive.permissions.list';
      return permissionsAnswer(fileOf(m, method, id).permissions, { method, options });
    }),
    update: write('plain,str,str|plain,str,str,plain', (_: object, resource, id, ...rest) =>
      permissionAnswer(changed(m, resource, { id, permissionId: String(rest[0]) }), {
        method: 'drive.permissions.update',
        options: optionsOf(rest[1]),
      }),
    ),
    remove: write('str,str', (_: object, id, permissionId) => {
      const method = 'drive.permissions.delete';
      const file = fileOf(m, method, id);
      const gone = permissionOf(method, file, permissionId);
      if (gone.role === 'owner')
        throw apiError(method, 403, 'insufficientFilePermissions', 'The owner of a file cannot be removed.');
      withPermissions(
        m,
        file,
        file.permissions.filter((one) => one !== gone),
      );
    }),
  } satisfies Surface<Permissions>;
}
