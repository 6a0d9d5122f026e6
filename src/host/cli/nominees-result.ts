/** What the bundle gives back about nominees, as the command line reads it. */
export interface ResultNominee {
  readonly name: string;
  readonly group: string;
  readonly status: string | null;
  readonly statusText: string | null;
  readonly eligible: 'yes' | 'nearly' | 'no';
  readonly reasons: readonly { readonly code: string; readonly message: string }[];
  readonly cycles: number;
  readonly onTimeShare: number | null;
  readonly overdue: number;
  readonly capacity: number | null;
  readonly instalment: number | null;
  readonly beside?: unknown;
  readonly amount: number | null;
  readonly tenor: number | null;
  readonly consent: string;
}

export interface NomineesResult {
  readonly asOf: string;
  readonly partner: string;
  readonly nominees: readonly ResultNominee[];
  readonly counts: Readonly<Record<string, number>>;
  readonly freed: { readonly returned: number; readonly toReturn: number };
  readonly keys: readonly string[];
  readonly message: string;
  readonly written: readonly string[];
}

/** Whether an answer is one: its list and its partner tell. */
export const isNominees = (value: unknown): value is NomineesResult =>
  typeof value === 'object' &&
  value !== null &&
  'nominees' in value &&
  'partner' in value &&
  Array.isArray(value.nominees);
