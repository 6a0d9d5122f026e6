/** The sheet Kuitansi: one receipt, filled from the book. */
import type { CivilDate } from '../../book/civil-date';
import type { Rupiah } from '../../book/money';
import { longDate, rupiah } from '../../messages/format';
import { receipts as words } from '../../messages/receipts';
import { reports } from '../../messages/reports';
import { terbilang } from '../../messages/terbilang';
import { A4, blank, notes, subtitle, title } from '../rows';
import type { PlanRow, SheetPlan } from '../sheet-plan';

export interface Receipt {
  readonly kind: 'disbursement' | 'repayment';
  readonly number: string;
  readonly loan: string;
  readonly group: string;
  readonly day: CivilDate;
  readonly amount: Rupiah;
  /** Null where the book has one amount, or for a disbursement. */
  readonly parts: { readonly principal: Rupiah; readonly interest: Rupiah } | null;
}

const line = (label: string, text: string): readonly PlanRow[] => [{ kind: 'body', cells: [label, text] }];

/** The plan of the receipt. */
export function receiptPlan(receipt: Receipt, fund: string): SheetPlan {
  const { kind, number, loan, group, day, amount, parts } = receipt;
  const upk = words.upk(fund);
  const paid = kind === 'repayment';
  const purpose = paid ? words.repayment(loan, group) : words.disbursement(loan, group);
  const detail = parts === null ? '' : words.parts(rupiah(parts.principal), rupiah(parts.interest));
  return {
    key: 'kuitansi',
    name: words.name,
    columns: [
      { width: 180, format: 'text' },
      { width: A4.portrait - 180, format: 'text', wrap: true },
    ],
    rows: [
      title(reports.title(words.name)),
      subtitle(upk),
      ...line(words.number, number),
      ...line(paid ? words.from : words.to, group),
      ...line(words.amount, rupiah(amount)),
      ...line(words.inWordsLabel, words.inWords(terbilang(amount))),
      ...line(words.purpose, `${purpose}${detail}`),
      ...line(words.day, longDate(day)),
      blank,
      { kind: 'body', cells: [words.giver, words.taker] },
      blank,
      blank,
      { kind: 'body', cells: [paid ? group : upk, paid ? upk : group] },
      { kind: 'body', cells: [words.line, words.line] },
      blank,
      ...notes(words.copies, A4.portrait),
    ],
    frozenRows: 0,
    links: [],
    charts: [],
    orientation: 'portrait',
  };
}
