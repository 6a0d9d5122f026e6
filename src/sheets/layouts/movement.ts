import type { Rupiah } from '../../book/money';
import type { FigureKey, FigurePart } from '../columns/report-figures';
import { figureName } from './progress-report-figures';
import type { ReportFigures } from './progress-report-figures';
import { figureAt } from './progress-report-row';
import { silent, valueOf } from './progress-report-stated';
import type { RowFrame } from './read-cell';

/** What was paid of principal and of jasa; null where the report does not tell. */
export interface StatedPart {
  readonly principal: Rupiah | null;
  readonly interest: Rupiah | null;
}

/** What a progress report states as paid of one loan: to the end of last month, this month, to date. */
export interface Movement {
  readonly before: StatedPart;
  readonly during: StatedPart;
  readonly toDate: StatedPart;
}

/** A column that is there and blank says nothing was paid; one that is not there, or not readable, says nothing. */
function amountOf(frame: RowFrame, figures: ReportFigures, key: FigureKey, part: FigurePart): Rupiah | null {
  if (figures.columns[figureName(key, part)] === undefined) return null;
  const got = figureAt(silent(frame), figures, key, part);
  return got.kind === 'blank' ? 0 : valueOf(got);
}

const partOf = (frame: RowFrame, figures: ReportFigures, key: FigureKey): StatedPart => ({
  principal: amountOf(frame, figures, key, 'principal'),
  interest: amountOf(frame, figures, key, 'interest'),
});

/** The movement that a row of a report states; null where it tells neither last month nor this. */
export function movementOf(frame: RowFrame, figures: ReportFigures): Movement | null {
  const [before, during] = [partOf(frame, figures, 'paidBefore'), partOf(frame, figures, 'paidThis')];
  if (before.principal === null && during.principal === null) return null;
  return { before, during, toDate: partOf(frame, figures, 'paidToDate') };
}
