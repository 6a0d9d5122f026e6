/** Answers of Drive v3: a few fields unless more are asked for. */
import type { DriveFile, DrivePermission } from '../../drive/drive-store';
import { selectFields } from '../../drive/select-fields';
import { apiError } from './api-error';

export type Options = Readonly<Record<string, unknown>>;

/** Options that may be left out. */
export const optionsOf = (value: unknown): Options =>
  typeof value === 'object' && value !== null ? (value as Options) : {}; // an object; its values are checked where used

const FILE_FIELDS = [
  'kind',
  'id',
  'name',
  'mimeType',
  'description',
  'appProperties',
  'permissions',
  'copyRequiresWriterPermission',
  'writersCanShare',
  'trashed',
  'createdTime',
  'webViewLink',
  'ownedByMe',
] as const;
const PERMISSION_FIELDS = ['kind', 'id', 'type', 'role', 'emailAddress', 'expirationTime'] as const;

const wholePermission = (permission: DrivePermission): object => ({
  kind: 'drive#permission',
  id: permission.id,
  type: permission.type,
  role: permission.role,
  emailAddress: permission.emailAddress,
  ...(permission.expirationTime === null ? {} : { expirationTime: permission.expirationTime }),
});

const wholeFile = (file: DriveFile): object => ({
  kind: 'drive#file',
  id: file.id,
  name: file.name,
  mimeType: file.mimeType,
  description: file.description,
  appProperties: file.appProperties,
  permissions: file.permissions.map(wholePermission),
  copyRequiresWriterPermission: file.copyRequiresWriterPermission,
  writersCanShare: file.writersCanShare,
  trashed: file.trashed,
  createdTime: file.createdTime,
  webViewLink: `https://docs.google.com/spreadsheets/d/${file.id}/edit`,
  ownedByMe: true,
});

interface Asked {
  readonly method: string;
  readonly options: Options;
}

function selected(answer: object, { method, options }: Asked, defaults: string, known: readonly string[]): object {
  const { fields } = options;
  const chosen = selectFields(answer, typeof fields === 'string' ? fields : defaults, known);
  if (chosen !== null) return chosen;
  throw apiError(method, 400, 'invalidParameter', `Invalid field selection ${String(fields)}`);
}

/** A file as Drive answers it. */
export const fileAnswer = (file: DriveFile, asked: Asked): object =>
  selected(wholeFile(file), asked, 'kind,id,name,mimeType', FILE_FIELDS);

/** A list of files. */
export const filesAnswer = (files: readonly DriveFile[], asked: Asked): object =>
  selected(
    { kind: 'drive#fileList', incompleteSearch: false, files: files.map(wholeFile) },
    asked,
    'kind,incompleteSearch,files(kind,id,name,mimeType)',
    ['kind', 'incompleteSearch', 'files', 'nextPageToken'],
  );

/** A permission. */
export const permissionAnswer = (permission: DrivePermission, asked: Asked): object =>
  selected(wholePermission(permission), asked, 'kind,id,type,role', PERMISSION_FIELDS);

/** A file's permissions. */
export const permissionsAnswer = (permissions: readonly DrivePermission[], asked: Asked): object =>
  selected(
    { kind: 'drive#permissionList', permissions: permissions.map(wholePermission) },
    asked,
    'kind,permissions(kind,id,type,role)',
    ['kind', 'permissions', 'nextPageToken'],
  );
