/** What is found about a nominee: code → variant → what its sentence gets. Days are YYYY-MM-DD texts, amounts whole rupiah, shares basis points. */
type Nothing = Readonly<Record<string, never>>;

export interface NomineeVariants {
  readonly 'MTR-01': {
    /** No list of members or of shares has the person. */
    readonly notListed: Nothing;
    /** Listed, but no loan of the UPK is theirs. */
    readonly noLoan: Nothing;
    /** Left the KSM. */
    readonly departed: Nothing;
  };
  readonly 'MTR-02': {
    readonly own: { readonly overdue: number };
    readonly group: { readonly group: string; readonly overdue: number };
  };
  readonly 'MTR-03': {
    /** `ofGroup`: only the group's repayments are booked. */
    readonly below: { readonly share: number; readonly min: number; readonly due: number; readonly ofGroup: boolean };
    /** No instalment fell due yet. */
    readonly unknown: { readonly min: number };
  };
  readonly 'MTR-04': {
    /** Named one after another. */
    readonly missing: { readonly papers: string; readonly count: number };
    /** The book has no column for papers. */
    readonly notKept: { readonly papers: string; readonly count: number };
  };
  readonly 'MTR-05': {
    readonly none: { readonly partner: string };
    readonly withdrawn: { readonly partner: string };
    /** Without its day, form or proof. */
    readonly incomplete: { readonly partner: string };
    /** Given for a look only, not for an application. */
    readonly stepTooLow: { readonly partner: string };
    /** Given for something else than a loan there. */
    readonly otherPurpose: { readonly partner: string };
    /** A row of the sheet Persetujuan that names nobody of the book. */
    readonly nobody: { readonly name: string };
    /** One that names several. */
    readonly several: { readonly name: string };
  };
  readonly 'MTR-06': {
    readonly below: { readonly amount: number; readonly min: number };
    readonly above: { readonly amount: number; readonly max: number };
  };
  readonly 'MTR-07': {
    readonly below: { readonly tenor: number; readonly min: number };
    readonly above: { readonly tenor: number; readonly max: number };
  };
  readonly 'MTR-08': {
    readonly young: { readonly age: number; readonly min: number; readonly marriedCounts: boolean };
    readonly old: { readonly age: number; readonly max: number };
    readonly unknown: Nothing;
    /** Too young unless married, and the book does not say. */
    readonly marriageUnknown: { readonly age: number; readonly min: number };
  };
  readonly 'MTR-09': {
    readonly young: { readonly months: number; readonly min: number };
    readonly unknown: { readonly min: number };
  };
  readonly 'MTR-10': {
    readonly above: { readonly instalment: number; readonly capacity: number };
    readonly unknown: { readonly instalment: number };
  };
  readonly 'MTR-11': { readonly otherPartner: { readonly partner: string } };
  readonly 'MTR-12': { readonly stale: { readonly drawn: string; readonly changed: string; readonly partner: string } };
  readonly 'MTR-13': { readonly fewer: { readonly count: number; readonly asked: number; readonly partner: string } };
}
