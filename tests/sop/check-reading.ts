/** A book as it was read against the SOP, as the command does it. */
import type { CivilDate } from '../../src/book/civil-date';
import type { BookReading } from '../../src/sheets/book-reading';
import { personsOf } from '../../src/sheets/people/persons';
import { checkSop } from '../../src/sop/check-sop';
import type { SopResult } from '../../src/sop/check-sop';
import { limitTable } from '../../src/sop/limits/limit-table';
import { severityDecisions } from '../../src/sop/limits/severity-decisions';
import { recordsOf } from '../../src/sop/records-of';

export const checkReading = (reading: BookReading, asOf: CivilDate): SopResult =>
  checkSop({
    ...recordsOf(reading, personsOf(reading)),
    limits: limitTable('auto', reading.settings),
    severities: severityDecisions(reading.settings),
    exceptions: reading.exceptions,
    asOf,
    others: reading.findings,
  });
