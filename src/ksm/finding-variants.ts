/** Every finding on the books of groups and businesses: code → variant → what its sentence gets. Months are YYYY-MM. */
export interface GroupBookVariants {
  readonly 'KSM-01': {
    /** The stated balance is not the one before plus what came in less what went out. */
    readonly balance: { readonly stated: number; readonly computed: number };
  };
  readonly 'KSM-02': {
    /** With this entry the cash falls below zero. */
    readonly below: { readonly balance: number };
  };
  readonly 'KSM-03': {
    /** The day is earlier than that of the row above; `before` is that day. */
    readonly earlier: { readonly day: string; readonly before: string };
    /** The day is later than those of the rows below. */
    readonly later: { readonly day: string; readonly after: string };
  };
  readonly 'KSM-04': {
    /** `months` whole months without an entry, `from` to `to`. */
    readonly gap: { readonly from: string; readonly to: string; readonly months: number; readonly business: boolean };
  };
  readonly 'KSM-05': {
    /** Instalments to the end of the month, in the group's book and in the UPK's. */
    readonly ledger: { readonly month: string; readonly booked: number; readonly ledger: number };
  };
  readonly 'KSM-06': {
    /** What members paid, together, and what the group paid on; apart from `since` on. */
    readonly paid: { readonly members: number; readonly booked: number; readonly since: string };
  };
  readonly 'KSM-07': {
    readonly drawings: { readonly month: string; readonly drawings: number; readonly profit: number };
  };
  readonly 'KSM-08': {
    /** `implied` is the opening that the first stated balance needs; null where no balance is stated. */
    readonly opening: { readonly implied: number | null };
  };
  readonly 'KSM-09': {
    /** Savings in the cash book and those of the members together; apart from `since` on. */
    readonly savings: { readonly members: number; readonly booked: number; readonly since: string };
  };
}
