/** Nominees as other programs read them. */
import { formatIso } from '../../book/civil-date';
import { describeFinding } from '../../messages/describe-finding';
import { nominees as words } from '../../messages/nominees';
import type { ConsentState } from '../../nominees/consent/consent';
import type { Eligible, Judgement } from '../../nominees/judge';
import { onTimeShare } from '../../nominees/pool/pool-member';
import type { Reason } from '../../nominees/rules/rule';
import type { NomineeStatus } from '../../nominees/list/status';

export interface NomineeJson {
  readonly name: string;
  readonly group: string;
  /** Null for a member who stands on no list yet. */
  readonly status: NomineeStatus | null;
  /** The same as people read it. */
  readonly statusText: string | null;
  readonly eligible: Eligible;
  readonly reasons: readonly { readonly code: string; readonly message: string }[];
  readonly cycles: number;
  /** A fraction; null where no instalment fell due. */
  readonly onTimeShare: number | null;
  readonly overdue: number;
  readonly capacity: number | null;
  readonly instalment: number | null;
  /** The same loan at the UPK's rate, and at the partner's rate for anybody. */
  readonly beside: { readonly upk: number | null; readonly open: number | null };
  readonly amount: number | null;
  readonly tenor: number | null;
  readonly consent: ConsentState;
}

/** What is wrong and what to do, in one line. */
export function reasonText({ code, variant, params }: Reason): string {
  const finding = { code, severity: 'error', sheet: '', cell: '', value: '', variant, params } as const;
  const { what, fix } = describeFinding(finding);
  return `${what} ${fix}`;
}

/** One nominee. */
export function nomineeJson(
  { member, eligible, reasons, amount, tenor, instalment, beside, consent }: Judgement,
  status: NomineeStatus | null,
): NomineeJson {
  const share = onTimeShare(member.onTime.value);
  return {
    name: member.name,
    group: member.group,
    status,
    statusText: status === null ? null : words.status(status),
    eligible,
    reasons: reasons.map((reason) => ({ code: reason.code, message: reasonText(reason) })),
    cycles: member.loans.value.length,
    onTimeShare: share === null ? null : share / 10_000,
    overdue: member.overdueOwn.value ?? member.overdueGroup.value,
    capacity: member.capacity.value,
    instalment,
    beside,
    amount,
    tenor,
    consent,
  };
}

/** The day as the JSON gives it. */
export const dayJson = formatIso;
