/** From what the rules caught to findings; where many rows say the same it is one finding. */
import { formatIso } from '../book/civil-date';
import type { Finding } from '../book/finding';
import { a1Column } from '../sheets/address';
import type { SopVariants } from './finding-variants';
import type { AnyRule } from './rules/all';
import type { Caught } from './tally';
import { placeOf } from './where';
import type { Place } from './where';

interface Placed extends Caught {
  readonly place: Place;
}

/** One violation as a finding. */
function single(rule: AnyRule, { violation, severity, place, loan }: Placed): Finding {
  const { variant, params, limit } = violation;
  return {
    code: rule.code,
    severity,
    sheet: place.sheet,
    cell: place.cell,
    ...(loan === null ? {} : { loan: loan.id, group: loan.group }),
    value: '',
    variant,
    params,
    clause: limit?.source ?? rule.clause,
  };
}

/** The part of a column from the first to the last of the rows, where they stand in one. */
function columnOf(caught: readonly Placed[]): { readonly sheet: string; readonly cell: string } {
  const [first] = caught;
  if (first === undefined) return { sheet: '', cell: '' };
  const { sheet, column, cell } = first.place;
  const rows = caught
    .filter(({ place }) => place.sheet === sheet && place.column === column)
    .map(({ place }) => place.row);
  const [top, bottom] = [rows.reduce((a, b) => Math.min(a, b)), rows.reduce((a, b) => Math.max(a, b))];
  return { sheet, cell: column === 0 || top === bottom ? cell : a1Column(column, top, bottom) };
}

/** After the programme, without a decision of the BKM: one warning for all loans above the guide's limit. */
function unrecorded(rule: AnyRule, caught: readonly Placed[]): readonly Finding[] {
  const limit = caught[0]?.violation.limit;
  if (limit === undefined) return [];
  const loans = new Set(caught.map(({ loan, place }) => loan?.key ?? place.cell)).size;
  const params: SopVariants['SOP-04']['notRecorded'] = { loans, max: limit.value, since: formatIso(limit.validFrom) };
  const severity = caught[0]?.severity === 'info' ? 'info' : 'warning';
  const about = { code: rule.code, severity, ...columnOf(caught), value: '', clause: limit.source } as const;
  return [{ ...about, variant: 'notRecorded', params }];
}

/** One finding in place of many blank cells of one sheet. */
function blanks(rule: AnyRule, caught: readonly Placed[], rows: number): readonly Finding[] {
  const params: SopVariants['SOP-18']['many'] = { count: caught.length, rows };
  const severity = caught[0]?.severity ?? rule.severity;
  const about = { code: rule.code, severity, ...columnOf(caught), value: '', clause: rule.clause } as const;
  return [{ ...about, variant: 'many', params }];
}

/**
 * The findings of one rule.
 *
 * @param rule that caught them
 * @param caught in the order of the subjects
 * @param checked how many rows were looked at
 */
export function findingsOf(rule: AnyRule, caught: readonly Caught[], checked: number): readonly Finding[] {
  const placed = caught.map((one): Placed => ({ ...one, place: placeOf(one.rows, rule.needs, one.violation.at) }));
  const most = rule.gatherAbove;
  if (most !== undefined && placed.length > 1 && placed.length > most * checked) return blanks(rule, placed, checked);
  const told = placed.filter(({ violation }) => violation.unrecorded !== true).map((one) => single(rule, one));
  return [...told, ...unrecorded(rule, placed.filter(({ violation }) => violation.unrecorded === true))]; // prettier-ignore
}
