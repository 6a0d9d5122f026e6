/** Drive.Files of the advanced service Drive v3. */
import { type DriveFile, SPREADSHEET_TYPE } from '../../drive/drive-store';
import { newWorkbook } from '../../xlsx/index';
import type { Machine } from '../machine';
import { read, type Surface, write } from '../member';
import { fileAnswer, filesAnswer, optionsOf, type Options } from './answer';
import { apiError } from './api-error';
import { fileOf } from './find-file';
import { queryOf } from './query';

type Files = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;

const isTexts = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' && value !== null && Object.values(value).every((one) => typeof one === 'string');

/** doc: 30 private properties a file, 124 bytes a key and value together. */
const PROPERTY = { count: 30, bytes: 124 } as const;

function checkedProperties(method: string, value: unknown): Readonly<Record<string, string>> {
  if (value === undefined) return {};
  if (!isTexts(value)) throw apiError(method, 400, 'invalid', 'Invalid value for: appProperties');
  const entries = Object.entries(value);
  if (entries.length > PROPERTY.count)
    throw apiError(method, 403, 'appPropertiesLimitExceeded', 'The limit of app properties was exceeded.');
  if (entries.some(([key, one]) => Buffer.byteLength(key + one, 'utf8') > PROPERTY.bytes))
    throw apiError(method, 403, 'propertyTooLarge', 'The property is too large.');
  return { ...value };
}

const WRITABLE = [
  'name',
  'mimeType',
  'description',
  'appProperties',
  'copyRequiresWriterPermission',
  'writersCanShare',
  'trashed',
];

/** What a resource changes of a file; a name that a file does not have is refused, as by Google. */
function changesOf(method: string, resource: Options): Partial<DriveFile> {
  const unknown = Object.keys(resource).find((key) => !WRITABLE.includes(key));
  if (unknown !== undefined)
    throw apiError(
      method,
      403,
      'fieldNotWritable',
      `The resource body includes fields which are not directly writable.`,
    );
  const text = (key: string): object => (typeof resource[key] === 'string' ? { [key]: resource[key] } : {});
  const flag = (key: string): object => (typeof resource[key] === 'boolean' ? { [key]: resource[key] } : {});
  return {
    ...text('name'),
    ...text('description'),
    ...flag('copyRequiresWriterPermission'),
    ...flag('writersCanShare'),
    ...flag('trashed'),
    ...(resource['appProperties'] === undefined
      ? {}
      : { appProperties: checkedProperties(method, resource['appProperties']) }),
  };
}

function created(m: Machine, resource: Options): DriveFile {
  const method = 'drive.files.create';
  const id = `berkas-${String(m.drive.files.size + 1).padStart(4, '0')}-${m.account.email.length}`;
  const mimeType = typeof resource['mimeType'] === 'string' ? resource['mimeType'] : 'application/octet-stream';
  return {
    name: 'Untitled',
    description: '',
    appProperties: {},
    copyRequiresWriterPermission: false,
    writersCanShare: true,
    trashed: false,
    ...changesOf(method, resource),
    id,
    mimeType,
    owner: m.account.email,
    permissions: [
      { id: `izin-${id}`, type: 'user', role: 'owner', emailAddress: m.account.email, expirationTime: null },
    ],
    createdTime: new Date(m.now()).toISOString(),
    workbook: mimeType === SPREADSHEET_TYPE ? newWorkbook() : null,
  };
}

export function driveFiles(m: Machine) {
  const put = (file: DriveFile): DriveFile => {
    m.drive.files.set(file.id, file);
    return file;
  };
  return {
    create: write('plain|plain,any|plain,any,plain', (_: object, resource, _media?: unknown, options: Options = {}) =>
      fileAnswer(put(created(m, resource)), { method: 'drive.files.create', options }),
    ),
    get: read('str|str,plain', (_: object, id, options: Options = {}) => {
      const method = 'drive.files.get';
      return fileAnswer(fileOf(m, method, id), { method, options });
    }),
    list: read('|plain', (_: object, options: Options = {}) => {
      const method = 'drive.files.list';
      const query = typeof options['q'] === 'string' ? options['q'] : '';
      const test = queryOf(query);
      if (test === null) throw apiError(method, 400, 'invalid', 'Invalid Value');
      const mine = [...m.drive.files.values()].filter((file) => file.owner === m.account.email);
      return filesAnswer(mine.filter(test), { method, options });
    }),
    update: write('plain,str|plain,str,any|plain,str,any,plain', (_: object, resource, id, ...rest) => {
      const options = optionsOf(rest[1]);

      const method = 'drive.files.update';
      const file = fileOf(m, method, id);
      const changes = changesOf(method, resource);
      const appProperties = { ...file.appProperties, ...changes.appProperties };
      return fileAnswer(put({ ...file, ...changes, appProperties }), { method, options });
    }),
    remove: write('str', (_: object, id) => {
      fileOf(m, 'drive.files.delete', id);
      m.drive.files.delete(id);
    }),
  } satisfies Surface<Files>;
}
