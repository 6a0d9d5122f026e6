/** Files of the add-on's own beside the book, over Drive v3 and Sheets v4 under drive.file. */
import type { SharePort } from '../../commands/sharing/share-port';
import type { WorkbookPort } from '../../commands/workbook-port';
import { sharing } from '../../messages/sharing';
import { cellsRequest, fillRequests, type KnownTab } from './bank-requests';
import { tried } from './tried';

const TYPE = 'application/vnd.google-apps.spreadsheet';
const KEY = 'bergulirBagi';
const url = (id: string): string => `https://docs.google.com/spreadsheets/d/${id}/edit`;

/** The services; where the manifest was not pasted with the code they do not exist, and their very names throw. */
interface Services {
  readonly files: GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;
  readonly permissions: GoogleAppsScript.Drive_v3.Drive.V3.Collection.PermissionsCollection;
  readonly spreadsheets: GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection;
}

function services(): Services {
  const missing = new Error(sharing.noServices);
  if (typeof Drive === 'undefined' || typeof Sheets === 'undefined') throw missing;
  const spreadsheets = Sheets.Spreadsheets;
  if (spreadsheets === undefined) throw missing;
  return { files: Drive.Files, permissions: Drive.Permissions, spreadsheets };
}

const quoted = (text: string): string => text.replace(/\\/g, '\\\\').replace(/'/g, "\\'");

function hex(bytes: readonly number[]): string {
  return bytes.map((byte) => ((byte + 256) % 256).toString(16).padStart(2, '0')).join('');
}

function tabsOf(id: string): readonly KnownTab[] {
  const { sheets = [] } = services().spreadsheets.get(id, { fields: 'sheets.properties(sheetId,title)' });
  return sheets.map(({ properties }) => ({ id: properties?.sheetId ?? 0, title: properties?.title ?? '' }));
}

function digest(text: string): string {
  return hex(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8));
}

/** The members that sharing asks for beside the Workbook port. */
export const shareFiles: Omit<SharePort, keyof WorkbookPort> = {
  digest,
  findFile: (shareKey) =>
    tried(() => {
      const q = `appProperties has { key='${KEY}' and value='${quoted(shareKey)}' } and trashed = false`;
      const { files = [] } = services().files.list({ q, fields: 'files(id)' });
      const id = files[0]?.id;
      return id === undefined ? null : { id, url: url(id) };
    }),
  makeFile: (name, shareKey, copyingAllowed) =>
    tried(() => {
      const resource = {
        name,
        mimeType: TYPE,
        appProperties: { [KEY]: shareKey },
        copyRequiresWriterPermission: !copyingAllowed,
        writersCanShare: false,
      };
      const { id = '' } = services().files.create(resource);
      return { id, url: url(id) };
    }),
  fillFile: (id, file) =>
    tried(() => {
      services().spreadsheets.batchUpdate({ requests: [...fillRequests(file, tabsOf(id))] }, id);
      return null;
    }),
  readers: (id) =>
    tried(() => {
      const { permissions = [] } = services().permissions.list(id, { fields: 'permissions(id,role,emailAddress)' });
      const others = permissions.filter(({ role }) => role !== 'owner');
      return new Map(others.map(({ emailAddress = '', id: permission = '' }) => [emailAddress.toLowerCase(), permission]));
    }),
  share: (id, email, message) =>
    tried(() => {
      const resource = { type: 'user', role: 'reader', emailAddress: email };
      const options = { sendNotificationEmail: true, emailMessage: message, fields: 'id' };
      return services().permissions.create(resource, id, options).id ?? '';
    }),
  endAccess: (id, permission, lastDay) =>
    tried(() => {
      // The end of that day in Indonesia's eastern zone is never before it ends in any other of its zones.
      const resource = { role: 'reader', expirationTime: `${lastDay}T23:59:59+07:00` };
      services().permissions.update(resource, id, permission, { fields: 'expirationTime' });
      return null;
    }),
  revoke: (id, permission) =>
    tried(() => {
      services().permissions.remove(id, permission);
      return null;
    }),
  rowsOf: (id, sheet) =>
    tried(() => {
      const range = `'${sheet.replace(/'/g, "''")}'`;
      const { values = [] } = services().spreadsheets.Values.get(id, range, { valueRenderOption: 'UNFORMATTED_VALUE' });
      return values.map((row) => (row as unknown[]).map((cell) => (typeof cell === 'number' ? cell : String(cell)))); // rows of a range
    }),
  dropRow: (id, sheet, row, cover) =>
    tried(() => {
      const tabs = tabsOf(id);
      const at = (title: string): number => tabs.find((tab) => tab.title === title)?.id ?? -1;
      const range = { sheetId: at(sheet), dimension: 'ROWS', startIndex: row, endIndex: row + 1 };
      services().spreadsheets.batchUpdate({ requests: [{ deleteDimension: { range } }, cellsRequest(cover, at(cover.name))] }, id);
      return null;
    }),
}; // prettier-ignore
