import type { Convention, LoanArrears } from '../arrears/types';
import type { StatedFigure } from '../sheets/layouts/merge-source';

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v'];

/** A class as it is compared: "Dalam Perhatian Khusus" is "perhatian", "Kol. 2" and "Kolektibilitas II" are "2". */
export function classKey(name: string): string {
  const bare = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b(kolektibilitas|kolektabilitas|kol|kolek|dalam|khusus|dpk|gol|golongan)\b/g, (word) =>
      word === 'dpk' ? 'perhatian' : ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();
  const roman = ROMAN.indexOf(bare);
  return roman < 0 ? bare : String(roman + 1);
}

function classAgrees(name: string, row: LoanArrears, { scheme }: Convention): boolean {
  const key = classKey(name);
  if (/^\d$/.test(key)) return row.classIndex === Number(key) - 1;
  return row.className !== null && classKey(row.className) === key && scheme.classes.length > 0;
}

/** The computed counterpart of a stated amount; null where there is none to compare with. */
export function computedAmount(kind: Exclude<StatedFigure['kind'], 'class'>, row: LoanArrears): number | null {
  const { loan } = row;
  if (kind === 'classAmount') return row.outstandingPrincipal;
  if (kind === 'scheduledBalance') return loan.principal - row.scheduledPrincipal;
  if (kind === 'overdueInterest')
    return loan.rate === null && loan.statedInterest === null ? null : row.overdueInterest;
  return row[kind];
}

/** What is paid and left is a sum of the book's own rows; the rest hangs on how instalments are rounded. */
const EXACT: readonly StatedFigure['kind'][] = ['outstandingPrincipal', 'paidPrincipal', 'classAmount'];

/**
 * Whether a stated figure is what is computed, within the convention's tolerance for rounding.
 *
 * @param figure as the book states it
 * @param row the loan's computed figures on the figure's own day
 */
export function agrees(figure: StatedFigure, row: LoanArrears, convention: Convention): boolean {
  if (figure.kind === 'class') return classAgrees(figure.name, row, convention);
  const computed = computedAmount(figure.kind, row);
  if (computed === null) return true;
  const slack = EXACT.includes(figure.kind) ? 0 : convention.tolerance * row.instalmentsDue;
  return Math.abs(figure.value - computed) <= slack;
}
