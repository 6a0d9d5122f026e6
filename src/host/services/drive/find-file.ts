/** A file under drive.file: only what this account's add-on made is there. */
import type { DriveFile } from '../../drive/drive-store';
import type { Machine } from '../machine';
import { apiError } from './api-error';

/** @throws ServiceError 404 for a file that is not there, or that another account's add-on made */
export function fileOf(m: Machine, method: string, id: string): DriveFile {
  const file = m.drive.files.get(id);
  if (file?.owner === m.account.email) return file;
  throw apiError(method, 404, 'notFound', `File not found: ${id}.`);
}
