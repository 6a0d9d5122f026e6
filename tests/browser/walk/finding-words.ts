/** What several items tell alike: findings, and buttons of the sheets that were written. */
import { panel, type Fact } from './fact';

export interface Finding {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
}

export const SEVERITIES = { error: 'Kesalahan', warning: 'Peringatan', info: 'Info' };

/** A button for every sheet that was written. */
export const buttons = (written: readonly string[]): readonly Fact[] => written.map((name) => panel(name));
