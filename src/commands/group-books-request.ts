/** What *Periksa buku KSM* is asked, and what it takes where nothing is said. */
import { parseIso, type CivilDate } from '../book/civil-date';
import { ALIVE_DAYS } from '../ksm/habits';
import { SURPLUS, type CapacityRule } from '../ksm/capacity';
import { errors } from '../messages/id/errors';
import { lastMonthEnd } from './arrears-request';
import { done, refused, type Outcome } from './outcome';

/** As the menu and the command line send it. */
export interface GroupBooksRequest {
  readonly asOf?: string;
}

export interface GroupBooksChoice {
  readonly rule: CapacityRule;
  readonly aliveDays: number;
  readonly grace: number;
  readonly trainingName: string;
}

/** Days that money may be on its way between two books. @source RULES, KSM-05 */
const GRACE_DAYS = 7;

/** The day to be judged: the request's, else the end of last month. */
export function dayOf({ asOf }: GroupBooksRequest, today: CivilDate): Outcome<CivilDate> {
  if (asOf === undefined || asOf === '') return done(lastMonthEnd(today));
  const day = parseIso(asOf);
  return day === null ? refused(errors.badDate(asOf)) : done(day);
}

/** Without a word in Pengaturan. */
export const USUAL_CHOICE: GroupBooksChoice = {
  rule: SURPLUS,
  aliveDays: ALIVE_DAYS,
  grace: GRACE_DAYS,
  trainingName: '',
};
