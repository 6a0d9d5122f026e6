import type { PeopleVariants } from './people/finding-variants';

/**
 * Every finding that reading makes: code → variant → what its sentence gets. messages/ must have one function for each.
 * Days are YYYY-MM-DD texts, amounts whole rupiah, `column` the heading as the person wrote it.
 */
export type Typed = {
  readonly column: string;
};
type Amounts = {
  readonly stated: number;
  readonly computed: number;
};
/** Over half of a column's rows break the rule in the same way: one finding on the whole column, in place of `problem`. */
export type WholeColumn = Typed & {
  readonly problem: string;
  readonly count: number;
  readonly rows: number;
};

/** Which figure of a report differs from the computed one. */
export type StatedAmount =
  | 'outstandingPrincipal'
  | 'paidPrincipal'
  | 'overduePrincipal'
  | 'overdueInterest'
  | 'scheduledPrincipal'
  | 'scheduledBalance'
  | 'classAmount';

export interface FindingVariants extends PeopleVariants {
  readonly 'DAT-01': {
    /** The cell cannot be read as an amount; `leftOut` where the row could not be counted for it. */
    readonly amount: Typed & { readonly leftOut: boolean };
    /** An amount below zero in a list of loans; the loan is left out. */
    readonly negative: Typed;
    /** A repayment below zero, read as a correction of an earlier one (warning). */
    readonly correction: Typed;
    /** A repayment or loan that the book itself calls cancelled, in words or by striking it out; it is not counted (warning). */
    readonly cancelled: Typed & { readonly struck: boolean };
    /** A loan that is struck out though not paid off; it counts all the same (warning). */
    readonly struckLoan: Typed;
    readonly rate: Typed;
    readonly tenor: Typed;
    /** A stated instalment above the loan, not used (warning). */
    readonly instalment: Typed & { readonly principal: number };
    /** A status that is not known, taken as none (info). */
    readonly status: Typed;
    /** A rhythm that is not known, taken as monthly (warning). */
    readonly rhythm: Typed;
    /** Neither a yes nor a no; taken as not known (warning). */
    readonly yesNo: Typed;
    /** A decision of Pengaturan whose value is none of its kind; it is not used. */
    readonly setting: { readonly label: string; readonly example: string };
    /** An exception of which rule cannot be told; it excuses nothing. */
    readonly rule: Readonly<Record<string, never>>;
    readonly column: WholeColumn;
  };
  readonly 'DAT-02': {
    readonly date: Typed & { readonly leftOut: boolean };
    /** A decision of Pengaturan of which nobody can say from when it holds; it is not used. */
    readonly settingSince: Readonly<Record<string, never>>;
    /** Only a day with day and month the other way round than the column has them; `proposed` is that day. */
    readonly swapped: Typed & { readonly proposed: string };
    readonly column: WholeColumn;
  };
  readonly 'DAT-03': {
    /** The row cannot be computed and is left out. */
    readonly required: Typed;
    /** Neither a KSM nor a borrower nor a loan number. */
    readonly name: Typed;
    /** A business's entry without a category that is known: counted under "lain" (warning). */
    readonly category: Typed & { readonly blank: boolean };
    /** The loan's jasa is not computed (warning). */
    readonly rate: Typed;
    /** A status without its day: in force from `from`, the last repayment ('' where there is none: not in force). */
    readonly statusDate: Typed & { readonly from: string };
    /** A balance brought forward without its day, taken as of `from`. */
    readonly openingDate: Typed & { readonly from: string };
    /** A repayment row with no amount at all. */
    readonly payment: Typed;
    /** The ledger has no column for jasa and none for the total: jasa is unknown (info). */
    readonly interestColumn: Readonly<Record<string, never>>;
    /** A monthly recap with one column a month of which nothing tells whether jasa is in it; taken so (warning). */
    readonly singleColumn: Readonly<Record<string, never>>;
    /** A ledger's "Angsuran" is taken with jasa in it: nothing tells, or by the amounts it rather seems `principal` (warning). */
    readonly bareAmount: { readonly principal: boolean };
    /** The book records jasa, but nowhere says how much a loan owes: no jasa is computed (warning). */
    readonly rateColumn: Readonly<Record<string, never>>;
    /** A heading one letter off a meaning that the table lacks; `nearest` is our heading for it (warning). */
    readonly unknownHeading: { readonly nearest: string };
    /** A column of amounts between two months of a recap whose heading is no month; it is not counted. */
    readonly unknownMonth: Typed;
    /** The same month stands over another column of a recap too; both are counted. */
    readonly monthTwice: Typed;
    /** A label of Pengaturan that is none; `nearest` is '' where none comes near (warning). */
    readonly unknownSetting: { readonly nearest: string };
    /** An exception for neither a loan nor a KSM; it excuses nothing (warning). */
    readonly exception: Readonly<Record<string, never>>;
    /** A column of numbers inside a table without any heading; `column` is its letter (warning). */
    readonly noHeading: { readonly column: string };
    /** A loan card whose instalment table cannot be read; its loan is left out. */
    readonly cardTable: Readonly<Record<string, never>>;
    /** A loan that the list names and no ledger, card or report tells the repayments of; it is left out. */
    readonly noSource: Readonly<Record<string, never>>;
    /** A loan that only a report of another day tells of; it is left out. */
    readonly otherDate: { readonly date: string };
    /** The loans stand only in a report of one day: no history, and no jasa where `interest` is false (info). */
    readonly snapshot: { readonly date: string; readonly interest: boolean };
    /** The ledger stands there with no row in it (warning). */
    readonly emptyLedger: Readonly<Record<string, never>>;
    readonly column: WholeColumn;
  };
  readonly 'DAT-04': {
    /** Counted once; `first` is the address of the row that counts. */
    readonly sameLoan: { readonly first: string };
    /** The same in all but its number; both are counted. */
    readonly sameButNumber: { readonly first: string };
    /** In another sheet the same day and amount under another name, and that loan is not here; they count as two. */
    readonly sameButName: { readonly first: string; readonly other: string };
    /** In another list with another amount or tenor; `first` is the address of the row that counts. */
    readonly otherTerms: {
      readonly first: string;
      readonly principal: number;
      readonly tenor: number;
      readonly weeks: boolean;
    };
    /** Another loan with the same number; it is shown as `shownAs`. */
    readonly sameNumber: { readonly first: string; readonly shownAs: string };
    /** A repayment that is the same as an earlier row of its table in all that tells it apart; both are counted (warning). */
    readonly repaymentTwice: { readonly first: string };
    readonly column: WholeColumn;
  };
  readonly 'DAT-05': {
    /** No loan of that name; `nearest` is '' where no name comes near. */
    readonly unknownName: { readonly nearest: string };
    readonly unknownNumber: { readonly nearest: string };
    /** The group is known, not with that disbursement day. */
    readonly otherDay: { readonly given: string; readonly nearest: string };
    /** Several loans would fit. */
    readonly ambiguous: { readonly count: number };
    /** Neither name nor number stands in the row. */
    readonly nameless: Readonly<Record<string, never>>;
    /** The number is one group's, the name another's: joined by number (warning). */
    readonly otherGroup: { readonly group: string };
    readonly column: WholeColumn;
  };
  readonly 'DAT-06': {
    /** Stated paid + stated balance ≠ the loan. */
    readonly balance: Amounts;
    /** The same of the jasa: paid + left ≠ the loan's jasa. */
    readonly interestBalance: Amounts;
    /** Stated paid ≠ the ledger's sum. */
    readonly ledgerPaid: Amounts;
    /** Stated balance ≠ the loan less the ledger's sum. */
    readonly ledgerBalance: Amounts;
    /** In a repayment's row: total ≠ principal + jasa (warning). */
    readonly rowTotal: Amounts;
    /** A report: paid to date ≠ last month's + this month's. */
    readonly toDate: Amounts;
    /** Two sources: another disbursement day for the same loan. */
    readonly otherDay: { readonly here: string; readonly other: string };
    /** Two sources: almost the same name for the same loan, counted once (warning). */
    readonly otherName: { readonly first: string; readonly other: string };
    /** Two sheets: the balance brought forward is less than the rows that it stands for (warning). */
    readonly opening: Amounts;
    readonly column: WholeColumn;
  };
  readonly 'DAT-07': {
    readonly beforeDisbursement: { readonly disbursed: string };
    readonly column: WholeColumn;
  };
  readonly 'DAT-08': {
    /** `excess` above the loan's principal; info up to one rounding step × tenor. */
    readonly principal: { readonly paid: number; readonly owed: number; readonly excess: number };
    readonly column: WholeColumn;
  };
  readonly 'DAT-09': {
    readonly total: Typed & Amounts;
    /** The stated total is right for the cells that hold numbers: amounts typed as text were not added. */
    readonly skipsText: Typed & Amounts;
    readonly column: WholeColumn;
  };
  readonly 'DAT-11': {
    /** The balance of the principal is not the one above less what was paid. */
    readonly principal: Amounts;
    readonly interest: Amounts;
    readonly column: WholeColumn;
  };
  readonly 'DAT-12': {
    readonly error: Typed;
    readonly column: WholeColumn;
  };
  readonly 'DAT-13': {
    readonly tooEarly: Typed & { readonly earliest: string };
    readonly future: Typed & { readonly today: string };
    /** Plausible only with day and month swapped. */
    readonly swapped: Typed & { readonly proposed: string };
    /** Date cells all of a day up to 12 beside typed days all above 12: an import read them month first. */
    readonly swappedImport: Typed & { readonly dates: number; readonly texts: number; readonly proposed: string };
    readonly column: WholeColumn;
  };
  readonly 'DAT-16': {
    /** The book's own balance, paid, scheduled or overdue figure ≠ the computed; `figure` names it, `date` is the figure's day. */
    readonly amount: { readonly figure: StatedAmount; readonly date: string } & Amounts;
    /** The book's own class ≠ the computed ('' for none). */
    readonly className: { readonly own: string; readonly expected: string; readonly date: string };
    /** Over half of a column differ; `fits` is the preset with which they agree, '' where none does. */
    readonly preset: { readonly count: number; readonly rows: number; readonly fits: string; readonly used: string };
    readonly column: WholeColumn;
  };
  readonly 'DAT-17': {
    /** `taken` is how it was read. */
    readonly ambiguous: Typed & { readonly taken: number };
    /** The heading or the title says that amounts are in thousands or millions; they are read as rupiah (error). */
    readonly unit: { readonly unit: 'ribu' | 'juta' };
    /** A jasa so high that it may be a year's or the whole loan's; taken as `taken` basis points a month. */
    readonly rate: Typed & { readonly taken: number };
    /** Rupiah under "Jasa" that may be a month's or the whole loan's; taken as a month's. */
    readonly interest: Typed;
    readonly column: WholeColumn;
  };
}

export type ReadingCode = keyof FindingVariants;
export type VariantOf<C extends ReadingCode> = keyof FindingVariants[C] & string;

/** Why a book cannot be computed at all. */
export interface ProblemVariants {
  readonly empty: Readonly<Record<string, never>>;
  /** `sheet` and `missing` describe the table that came nearest ('' where none did); `missing` is Indonesian headings, comma-separated. */
  readonly noLoanTable: { readonly sheet: string; readonly missing: string };
  readonly noRows: { readonly sheet: string };
  /** A report of one day that names no day, and none was asked for. */
  readonly noReportDate: { readonly sheet: string };
  /** A layout was asked for of which nothing stands in the book. */
  readonly noLayout: { readonly layout: string };
  /** Rows stand there, none can be computed. */
  /** `lacking`: the cells that are blank or cannot be read, as "Besar Pinjaman (A4)"; '' where none is known. */
  readonly noReadableRows: { readonly sheet: string; readonly rows: number; readonly lacking: string };
  readonly noRepaymentTable: { readonly sheet: string; readonly missing: string };
}
