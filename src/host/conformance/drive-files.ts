/** Files under drive.file: what is made, found again, and not there. */
import { type DriveCase, FILE_NAME, KEY, refusal, services, withFile } from './drive-case';

const SCOPE = 'PLATFORM.md, Auth and scopes: only files that the add-on itself created';
const FIND = 'PLATFORM.md, Auth and scopes: appProperties let a retry find a file';
const REFERENCE = 'developers.google.com/workspace/drive/api/reference/rest/v3/files';

function found(value: string): number {
  const quoted = value.replace(/\\/g, '\\\\').replace(/'/g, "\\'");
  const q = `appProperties has { key='${KEY}' and value='${quoted}' } and trashed = false`;
  return services().files.list({ q, fields: 'files(id)' }).files?.length ?? -1;
}

export const driveFileCases: readonly DriveCase[] = [
  {
    id: 'drive-create-answers',
    source: REFERENCE,
    ground: 'doc',
    run: () =>
      withFile((id) => {
        const { name, mimeType } = services().files.get(id);
        return [id !== '', name, mimeType];
      }),
    expect: [true, FILE_NAME, 'application/vnd.google-apps.spreadsheet'],
  },
  {
    id: 'drive-flags-kept',
    source: REFERENCE,
    ground: 'doc',
    run: () =>
      withFile(
        (id) => {
          const fields = 'copyRequiresWriterPermission,writersCanShare';
          const { copyRequiresWriterPermission, writersCanShare } = services().files.get(id, { fields });
          return [copyRequiresWriterPermission, writersCanShare];
        },
        { copyRequiresWriterPermission: true, writersCanShare: false },
      ),
    expect: [true, false],
  },
  {
    id: 'drive-found-by-property',
    source: FIND,
    ground: 'doc',
    run: () => withFile(() => [found('kunci-1'), found('kunci-2')], { appProperties: { [KEY]: 'kunci-1' } }),
    expect: [1, 0],
  },
  {
    id: 'drive-property-quoted',
    source: FIND,
    ground: 'assumed',
    run: () => withFile(() => found("o'lah\\raga"), { appProperties: { [KEY]: "o'lah\\raga" } }),
    expect: 1,
  },
  {
    id: 'drive-in-the-bin-not-found',
    source: FIND,
    ground: 'doc',
    run: () =>
      withFile(
        (id) => {
          services().files.update({ trashed: true }, id);
          return found('kunci-3');
        },
        { appProperties: { [KEY]: 'kunci-3' } },
      ),
    expect: 0,
  },
  {
    id: 'drive-no-such-file',
    source: SCOPE,
    ground: 'doc',
    run: () => refusal(() => services().files.get('tidak-ada-berkas-ini')),
    expect: [404, 'notFound'],
  },
  {
    id: 'drive-the-book-is-not-ours',
    source: SCOPE,
    ground: 'assumed',
    run: () => refusal(() => services().files.get(SpreadsheetApp.getActive().getId())),
    expect: [404, 'notFound'],
  },
  {
    id: 'drive-removed-is-gone',
    source: REFERENCE,
    ground: 'doc',
    run: () => {
      const id = withFile((made) => made);
      return refusal(() => services().files.get(id));
    },
    expect: [404, 'notFound'],
  },
];
