/** What Periksa SOP proposes for the follow-up plan: one step for each KSM and each rule that it breaks. */
import type { FollowUp } from '../../collection/follow-up';
import { codeName } from '../../messages/codes';
import { sop as words } from '../../messages/sop';
import type { TemuanRow } from '../temuan/temuan-row';
import { byCode, byGroup } from './counts';

/** Of errors and warnings that stand; what is wrong in the book itself is put right there, not planned. */
const concerns = ({ check, code, severity, excused }: TemuanRow): boolean =>
  check === 'sop' && code.startsWith('SOP-') && severity !== 'info' && excused === '';

/** The steps, the KSM with most errors first. */
export const sopSteps = (rows: readonly TemuanRow[]): readonly FollowUp[] =>
  byGroup(rows.filter(concerns)).flatMap(({ name, rows: own }) =>
    byCode(own).map(({ name: code }): FollowUp => ({
      source: 'sop',
      about: { number: '', name: name === '' ? words.upk : name, part: '', day: null, amount: null, shown: '' },
      step: words.step(code, codeName(code)),
    })),
  );
