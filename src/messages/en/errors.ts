/** Why a command could not do its work, in English. */
import type { SchemeProblem } from '../../arrears/scheme-of';
import type { errors as indonesian } from '../id/errors';
import type { Widen } from '../in-languages';

const OWN_SCHEME: Readonly<Record<SchemeProblem['problem'] | 'unreadable' | 'units', (nth: number) => string>> = {
  unreadable: (nth) =>
    `Kolektibilitas ${nth} is empty or cannot be read; write it such as "Perhatian; 90 hari; 0,5" (name; days; provision)`,
  units: () => 'the bounds of its classes must all be in days or all in months',
  noClass: () => 'it has no classes',
  noName: (nth) => `Kolektibilitas ${nth} has no name`,
  boundMissing: (nth) => `Kolektibilitas ${nth} has no bound; only the last class may have none`,
  boundNotRising: (nth) => `the bound of Kolektibilitas ${nth} must be above that of the class before`,
  lastBounded: (nth) =>
    `Kolektibilitas ${nth}, the last class, must have no bound, such as "Macet; lebih; 100" (lebih: everything above)`,
  provisionOutside: (nth) => `the provision of Kolektibilitas ${nth} must be 0 to 100 per cent`,
};

export const errors: Widen<typeof indonesian> = {
  badDate: (value) => `The reporting day "${value}" cannot be read; write it as 2023-01-31.`,
  badPeriod: 'The last day of the collection list is before its first; please swap them.',
  badArguments: 'The request of the panel cannot be read; close the panel and open it again from the menu Bergulir.',
  unknownConvention: (value, known) => `The convention "${value}" is not known; choose one of: ${known}.`,
  unknownScheme: (value, known) =>
    `The collectability scheme "${value}" in the sheet Pengaturan is not known; choose one of: ${known}.`,
  ownScheme: (problem, nth) =>
    `The collectability scheme in the sheet Pengaturan cannot be used: ${OWN_SCHEME[problem](nth)}.`,
  busy: 'Bergulir is computing this book from elsewhere; please wait a moment and try again.',
  internal: (detail) =>
    `The command stopped because something failed (${detail}); do not use sheets whose title says "belum lengkap" (not complete), run it once more.`,
  onlyReportDay: (day) =>
    `This book holds a cumulative report as of ${day}; how things stood on another day cannot be known from it.`,
  noSheet: (name) => `The sheet "${name}" is no longer in this book; run Compute arrears once more.`,
};
