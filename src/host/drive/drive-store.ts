/** Files beside the book, as a person's Drive holds them: what the add-on made there, and who may see it. */
import type { WorkbookModel } from '../model/workbook';

export interface DrivePermission {
  readonly id: string;
  readonly type: 'user' | 'anyone';
  readonly role: 'owner' | 'reader' | 'writer' | 'commenter';
  readonly emailAddress: string;
  /** RFC 3339; null where access does not end by itself. */
  readonly expirationTime: string | null;
}

export interface DriveFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly description: string;
  readonly appProperties: Readonly<Record<string, string>>;
  /** Address of the account that made it: with drive.file nobody else's add-on sees it. */
  readonly owner: string;
  readonly permissions: readonly DrivePermission[];
  readonly copyRequiresWriterPermission: boolean;
  readonly writersCanShare: boolean;
  readonly trashed: boolean;
  readonly createdTime: string;
  /** Its sheets, where it is a spreadsheet. */
  readonly workbook: WorkbookModel | null;
}

/** A message that Google sent to somebody on sharing. */
export interface Notification {
  readonly fileId: string;
  readonly to: string;
  readonly message: string;
}

/** May be shared by several hosts: then their accounts share one Drive service, as at Google. */
export interface DriveStore {
  readonly files: Map<string, DriveFile>;
  readonly notifications: Notification[];
}

/** The account under which the add-on runs. */
export interface DriveAccount {
  readonly email: string;
  /** A personal Gmail cannot set an end to an access. */
  readonly kind: 'personal' | 'organisation';
  /** Whether an address has a Google account; all have where nothing is said. */
  readonly isGoogleAccount?: (email: string) => boolean;
}

export const createDriveStore = (): DriveStore => ({ files: new Map(), notifications: [] });

/** An account for those who do not care which. */
export const LOCAL_ACCOUNT: DriveAccount = { email: 'pengguna@host.lokal', kind: 'personal' };

export const SPREADSHEET_TYPE = 'application/vnd.google-apps.spreadsheet';
