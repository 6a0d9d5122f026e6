/** A reading held against the SOP: the limits, severities, exceptions and persons of its book. */
import type { CivilDate } from '../book/civil-date';
import type { Finding } from '../book/finding';
import type { Training } from '../book/group-books';
import type { BookReading } from '../sheets/book-reading';
import { personsOf } from '../sheets/people/persons';
import { checkSop, type Coverage } from '../sop/check-sop';
import { limitTable } from '../sop/limits/limit-table';
import { severityDecisions } from '../sop/limits/severity-decisions';
import type { Profile } from '../sop/limits/profiles';
import { recordsOf } from '../sop/records-of';
import { conventionOfSettings } from './convention-choice';
import { done, type Outcome } from './outcome';

export interface Judged {
  /** Findings of reading the book, excused where a decision excuses them. */
  readonly data: readonly Finding[];
  /** Of the rules, and exceptions that fit nothing. */
  readonly sop: readonly Finding[];
  readonly coverage: readonly Coverage[];
}

export interface JudgedBy {
  readonly asOf: CivilDate;
  readonly profile: Profile;
  /** The repayments are not in sight: how any loan stood is unknown. */
  readonly paymentsUnknown?: boolean;
  /** Rows of the sheets PWK. */
  readonly trainings?: readonly Training[];
}

/** @param by the day of the check, and the guides to go by */
export function judgedBook(reading: BookReading, by: JudgedBy): Outcome<Judged> {
  const convention = conventionOfSettings(reading.settings, by.asOf);
  if (!convention.ok) return convention;
  const records = recordsOf(reading, personsOf(reading), by.trainings);
  const unseen = by.paymentsUnknown === true ? { snapshots: new Set(records.book.loans.map(({ key }) => key)) } : {};
  const { findings, others, unusedExceptions, coverage } = checkSop({
    ...records,
    ...unseen,
    limits: limitTable(by.profile, reading.settings),
    severities: severityDecisions(reading.settings),
    exceptions: reading.exceptions,
    asOf: by.asOf,
    convention: convention.result,
    others: reading.findings,
  });
  return done({ data: others, sop: [...findings, ...unusedExceptions], coverage });
}
