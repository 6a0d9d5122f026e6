/**
 * Every finding that the rules make: code → variant → what its sentence gets. messages/ must have one function for each, in
 * both languages. Days are YYYY-MM-DD texts, amounts whole rupiah, percentages basis points; `since` is the day from which
 * the limit held ('' where there is none).
 */
type Dated = { readonly since: string };
type Named = { readonly name: string };
type Nothing = Readonly<Record<string, never>>;

/** A member's part above a limit; `max` is the limit. */
type AboveLimit = {
  readonly above: Named & Dated & { readonly amount: number; readonly max: number };
  /** Members' parts are not booked: the loan divided by its members. */
  readonly average: Dated & { readonly amount: number; readonly members: number; readonly max: number };
  /** After the programme, without a decision of the BKM: one finding for all `loans` above the guide's limit (warning). */
  readonly notRecorded: Dated & { readonly loans: number; readonly max: number };
};
/** An earlier loan that stands in the way: the KSM's or borrower's own, or one that a member shares in another KSM. */
type Earlier = {
  readonly own: { readonly earlier: string; readonly amount: number };
  readonly member: Named & { readonly earlier: string; readonly group: string; readonly amount: number };
};
type ReceiptPart = 'number' | 'amount' | 'date';

export interface SopVariants {
  readonly 'SOP-01': { readonly single: Named & { readonly amount: number } };
  readonly 'SOP-02': {
    /** `basis`: counted from the members' shares, stated in the loan's row, today's list, or stated in the list of KSM. */
    readonly few: Dated & { readonly size: number; readonly min: number; readonly basis: SharingBasis };
  };
  readonly 'SOP-03': {
    readonly group: Dated & { readonly women: number; readonly people: number; readonly min: number };
    readonly borrowers: Dated & { readonly women: number; readonly people: number; readonly min: number };
  };
  readonly 'SOP-04': AboveLimit;
  readonly 'SOP-05': AboveLimit;
  readonly 'SOP-06': {
    readonly member: Named & Dated & { readonly nth: number; readonly max: number };
    /** Members are not booked: counted per KSM (warning). */
    readonly group: Dated & { readonly nth: number; readonly max: number };
  };
  readonly 'SOP-07': {
    readonly short: Dated & { readonly tenor: number; readonly weeks: boolean; readonly min: number };
    readonly long: Dated & { readonly tenor: number; readonly weeks: boolean; readonly max: number };
  };
  readonly 'SOP-08': {
    /** One instalment every `every` months (0: one at the end) or weeks. */
    readonly rare: { readonly every: number; readonly weeks: boolean };
    readonly grace: { readonly months: number };
    readonly firstDue: { readonly firstDue: string; readonly days: number };
  };
  readonly 'SOP-09': {
    readonly rate: Dated & { readonly rate: number; readonly decided: number };
    /** The book states jasa in rupiah. */
    readonly instalment: Dated & { readonly stated: number; readonly computed: number; readonly decided: number };
  };
  readonly 'SOP-10': { readonly notListed: Named };
  readonly 'SOP-11': {
    readonly young: Dated & { readonly founded: string; readonly disbursed: string; readonly months: number };
  };
  readonly 'SOP-12': { readonly none: Dated };
  readonly 'SOP-13': {
    readonly none: Named & Dated;
    readonly late: Named & Dated & { readonly trained: string; readonly disbursed: string };
  };
  readonly 'SOP-14': {
    readonly below: Named & Dated & { readonly savings: number; readonly needed: number; readonly min: number };
  };
  readonly 'SOP-15': Earlier;
  readonly 'SOP-16': { readonly elsewhere: Named };
  readonly 'SOP-17': { readonly number: Nothing; readonly date: Nothing; readonly both: Nothing };
  readonly 'SOP-18': {
    readonly loan: { readonly part: ReceiptPart };
    readonly repayment: { readonly part: ReceiptPart };
    /** More than a fifth of the rows: one finding. */
    readonly many: { readonly count: number; readonly rows: number };
  };
  readonly 'SOP-19': { readonly sum: { readonly shares: number; readonly loan: number; readonly members: number } };
  readonly 'SOP-20': { readonly before: { readonly decided: string; readonly disbursed: string } };
  readonly 'SOP-21': Earlier;
}

export type SharingBasis = 'shares' | 'stated' | 'list' | 'groupList';

/** What any code may say: an exception that fits no finding (info). `loan` and `group` as the exception names them. */
export interface SharedVariants {
  readonly unusedException: {
    readonly rule: string;
    readonly loan: string;
    readonly group: string;
    readonly number: string;
  };
}
