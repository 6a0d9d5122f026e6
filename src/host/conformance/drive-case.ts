/** Behaviours of Drive v3 and Sheets v4 that sharing relies on: each case makes a file of its own and removes it. */
import type { Case } from './case';

export interface DriveBench {
  /** Another person's address; '' where none was given. */
  readonly address: string;
}

export interface DriveCase extends Omit<Case, 'where' | 'locale' | 'timeZone' | 'run'> {
  /** Shares its file with another person's address: not tried without one. */
  readonly shares?: boolean;
  readonly run: (bench: DriveBench) => unknown;
}

type Files = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;
type Permissions = GoogleAppsScript.Drive_v3.Drive.V3.Collection.PermissionsCollection;

interface Services {
  readonly files: Files;
  readonly permissions: Permissions;
  readonly spreadsheets: GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection;
}

/** @throws Error where the manifest does not enable them */
export function services(): Services {
  const spreadsheets = Sheets?.Spreadsheets;
  if (Drive === undefined || spreadsheets === undefined) throw new Error('Drive v3, Sheets v4');
  return { files: Drive.Files, permissions: Drive.Permissions, spreadsheets };
}

const TYPE = 'application/vnd.google-apps.spreadsheet';
export const FILE_NAME = 'Uji diri Bergulir (boleh dihapus)';
/** The private property by which a case finds its file again. */
export const KEY = 'bergulirUji';

/** Makes a file, looks at it, and removes it whatever happened. */
export function withFile<T>(look: (id: string) => T, resource: object = {}): T {
  const { files } = services();
  const { id = '' } = files.create({ name: FILE_NAME, mimeType: TYPE, ...resource });
  try {
    return look(id);
  } finally {
    files.remove(id);
  }
}

/** Code and reason of a refusal, as a script may look at them; null where nothing was refused. */
export function refusal(work: () => unknown): readonly [code: unknown, reason: unknown] | null {
  try {
    work();
    return null;
  } catch (error) {
    const { details } = error as { details?: { code?: unknown; errors?: { reason?: unknown }[] } }; // Google's form, looked at with care
    return [details?.code ?? null, details?.errors?.[0]?.reason ?? null];
  }
}

/** Whether a call is refused, whatever the reason. */
export const throwsAny = (work: () => unknown): boolean => refusal(work) !== null;
