/** The name of the officer who said yes last: asked once and remembered in the book, for fixes and for sharing. */
import type { WorkbookPort } from './workbook-port';

type Memory = Pick<WorkbookPort, 'recall' | 'remember'>;

/** Under this key the name is remembered. */
const OFFICER = 'petugas';

/**
 * The name that was given, else the remembered one; '' where there is none. Whatever lies in the memory is checked, since
 * people can reach the hidden sheet.
 */
export function officerOf(port: Pick<Memory, 'recall'>, given = ''): string {
  const stored = port.recall(OFFICER);
  return given.trim() || (typeof stored === 'string' ? stored.trim() : '');
}

export const rememberOfficer = (port: Pick<Memory, 'remember'>, officer: string): void => {
  port.remember(OFFICER, officer);
};
