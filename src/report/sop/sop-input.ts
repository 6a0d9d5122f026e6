/** What the reports of Periksa SOP are made from. */
import type { CivilDate } from '../../book/civil-date';
import type { Coverage } from '../../sop/check-sop';
import type { TemuanRow } from '../temuan/temuan-row';
import type { Since } from './since';

export interface SopReport {
  readonly asOf: CivilDate;
  readonly bookName: string;
  /** auto, or the guide that was asked for. */
  readonly profile: string;
  /** The rows of Temuan that this check made, in the order of Temuan. */
  readonly rows: readonly TemuanRow[];
  readonly coverage: readonly Coverage[];
  /** null at the first check of a book. */
  readonly since: Since | null;
}
