/** Who may see a file: shared, shared again, ended, revoked. */
import { type DriveCase, refusal, services, withFile } from './drive-case';

const AGAIN = 'PLATFORM.md, Auth and scopes: sharing again to the same address gives the same permission id';
const END = 'PLATFORM.md, Auth and scopes: an expirationTime gives 403 cannotSetExpiration on personal Gmail';
const BAD = 'PLATFORM.md, Auth and scopes: 400 invalidSharingRequest';
const REFERENCE = 'developers.google.com/workspace/drive/api/reference/rest/v3/permissions';

const QUIET = { sendNotificationEmail: false, fields: 'id' };

const share = (id: string, emailAddress: string): string =>
  services().permissions.create({ type: 'user', role: 'reader', emailAddress }, id, QUIET).id ?? '';

/** Addresses of all who are not the owner. */
function readers(id: string): readonly string[] {
  const fields = 'permissions(id,role,emailAddress)';
  const { permissions = [] } = services().permissions.list(id, { fields });
  return permissions.filter(({ role }) => role !== 'owner').map(({ emailAddress = '' }) => emailAddress.toLowerCase());
}

const DAY = 86_400_000;

export const drivePermissionCases: readonly DriveCase[] = [
  {
    id: 'drive-only-the-owner',
    source: REFERENCE,
    ground: 'doc',
    run: () => withFile((id) => readers(id)),
    expect: [],
  },
  {
    id: 'drive-no-address',
    source: BAD,
    ground: 'assumed',
    run: () => withFile((id) => refusal(() => share(id, 'bukan alamat'))),
    expect: [400, 'invalidSharingRequest'],
  },
  {
    id: 'drive-shared-again',
    source: AGAIN,
    ground: 'seen',
    shares: true,
    run: ({ address }) =>
      withFile((id) => {
        const first = share(id, address);
        const again = share(id, address.toUpperCase());
        return [first !== '', first === again, readers(id).length];
      }),
    expect: [true, true, 1],
  },
  {
    id: 'drive-reader-listed',
    source: REFERENCE,
    ground: 'doc',
    shares: true,
    run: ({ address }) =>
      withFile((id) => {
        share(id, address);
        return readers(id)[0] === address.toLowerCase();
      }),
    expect: true,
  },
  {
    id: 'drive-end-set-or-refused',
    source: END,
    ground: 'doc',
    shares: true,
    // A personal account is refused, one of an organisation is not: either is as written, anything else is not.
    run: ({ address }) =>
      withFile((id) => {
        const permission = share(id, address);
        const expirationTime = new Date(Date.now() + 30 * DAY).toISOString();
        const resource = { role: 'reader', expirationTime };
        const refused = refusal(() => services().permissions.update(resource, id, permission, { fields: 'expirationTime' }));
        return refused === null || (refused[0] === 403 && refused[1] === 'cannotSetExpiration');
      }),
    expect: true,
  },
  {
    id: 'drive-revoked',
    source: REFERENCE,
    ground: 'doc',
    shares: true,
    run: ({ address }) =>
      withFile((id) => {
        const permission = share(id, address);
        services().permissions.remove(id, permission);
        return [readers(id), refusal(() => services().permissions.remove(id, permission))];
      }),
    expect: [[], [404, 'notFound']],
  },
]; // prettier-ignore
