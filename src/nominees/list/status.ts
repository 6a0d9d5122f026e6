/** How far a nomination has come. */
export const NOMINEE_STATUSES = [
  'draft',
  'proposed',
  'surveyed',
  'approved',
  'paidOut',
  'refused',
  'withdrawn',
] as const;
export type NomineeStatus = (typeof NOMINEE_STATUSES)[number];

/** A nomination that has ended: it stands in nobody's way any more. */
export const isOver = (status: NomineeStatus): boolean =>
  status === 'refused' || status === 'withdrawn' || status === 'paidOut';
