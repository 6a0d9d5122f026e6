import type { Rupiah } from '../../book/money';
import { takeNotes } from '../notes';
import type { StatedFigure } from './merge-source';
import { figureName } from './progress-report-figures';
import type { ReportFigures } from './progress-report-figures';
import { classAt, figureAt } from './progress-report-row';
import { amountAt } from './read-cell';
import type { Got, RowFrame } from './read-cell';

export const valueOf = (got: Got<Rupiah>): Rupiah | null => (got.kind === 'known' ? got.value : null);

/** A row read once more, without telling its findings again. */
export const silent = (frame: RowFrame): RowFrame => ({ ...frame, notes: takeNotes() });

const has = (figures: ReportFigures, name: string): boolean => figures.columns[name] !== undefined;

function overdueFigures(frame: RowFrame, figures: ReportFigures): StatedFigure[] {
  const [recent, old, whole, interest] = [
    figureAt(frame, figures, 'overdueUpTo', 'principal'),
    figureAt(frame, figures, 'overdueOver', 'principal'),
    figureAt(frame, figures, 'overdue', 'principal'),
    figureAt(frame, figures, 'overdue', 'interest'),
  ];
  const found: StatedFigure[] = [];
  const put = (kind: 'overduePrincipal' | 'overdueInterest', name: string, amount: Rupiah | null): void => {
    const column = figures.columns[name]?.[0];
    if (column !== undefined && amount !== null) found.push({ kind, column, value: amount });
  };
  const broken = recent.kind === 'broken' || old.kind === 'broken';
  if (has(figures, 'overdue.principal'))
    put('overduePrincipal', 'overdue.principal', whole.kind === 'broken' ? null : (valueOf(whole) ?? 0));
  else if (has(figures, 'overdueUpTo.principal') && has(figures, 'overdueOver.principal') && !broken)
    put(
      'overduePrincipal',
      (valueOf(old) ?? 0) > 0 && (valueOf(recent) ?? 0) === 0 ? 'overdueOver.principal' : 'overdueUpTo.principal',
      (valueOf(recent) ?? 0) + (valueOf(old) ?? 0),
    );
  if (interest.kind !== 'broken') put('overdueInterest', 'overdue.interest', valueOf(interest) ?? 0);
  return found;
}

/** What a row of a report states, for DAT-16. */
export function statedFigures(frame: RowFrame, figures: ReportFigures): readonly StatedFigure[] {
  const found = overdueFigures(frame, figures);
  const named = classAt(frame, figures);
  if (named !== null) {
    found.push({ kind: 'class', ...named });
    const amount = valueOf(amountAt(silent(frame), named.column, false));
    if (figures.classes.length > 0 && amount !== null)
      found.push({ kind: 'classAmount', column: named.column, value: amount });
  }
  const more = [
    ['scheduledBalance', 'scheduledBalance', 'principal'],
    ['scheduledPrincipal', 'target', 'principal'],
    ['outstandingPrincipal', 'balance', 'principal'],
    ['paidPrincipal', 'paidToDate', 'principal'],
  ] as const;
  for (const [kind, key, part] of more) {
    const column = figures.columns[figureName(key, part)]?.[0];
    const amount = valueOf(figureAt(silent(frame), figures, key, part));
    if (column !== undefined && amount !== null) found.push({ kind, column, value: amount });
  }
  return found;
}
