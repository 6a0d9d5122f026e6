/** *Rencana angsuran…*: the schedule of a loan that is to be. */
import { conventionByName } from '../arrears/conventions';
import type { Loan } from '../book/records';
import { formatIso, parseIso } from '../book/civil-date';
import { rupiah } from '../messages/format';
import { plan as words } from '../messages/cards';
import { terbilang } from '../messages/terbilang';
import { newSchedule, type NewLoan } from '../month/new-loan';
import { rencanaPlan } from '../report/month/rencana';
import { readAmount } from '../sheets/cells/amount';
import { readRate } from '../sheets/cells/rate';
import { readTenor, stepOf } from '../sheets/cells/tenor';
import { readSettings } from '../sheets/settings/read-settings';
import { conventionOfSettings } from './convention-choice';
import { done, refused, type Outcome } from './outcome';
import { inSheetLanguage } from './sheet-language';
import type { WorkbookPort } from './workbook-port';

/** As a person types it. */
export interface PlanRequest {
  readonly group?: string;
  readonly principal?: string;
  /** Months, or weeks where it says so. */
  readonly tenor?: string;
  /** Percent a month. */
  readonly rate?: string;
  readonly disbursed?: string;
  readonly method?: string;
  /** Whose rounding is used; the book's own where it is left out. */
  readonly convention?: string;
}

export interface PlanResult {
  readonly instalments: readonly {
    readonly number: number;
    readonly due: string;
    readonly principal: number;
    readonly interest: number;
    readonly total: number;
    readonly balance: number;
  }[];
  readonly principal: number;
  readonly interest: number;
  readonly total: number;
  readonly inWords: string;
  readonly message: string;
  readonly written: readonly string[];
}

const METHODS: readonly Loan['method'][] = ['flat', 'declining', 'annuity'];
/** More rupiah than any UPK has; amounts beyond it have no words either. */
const LARGEST = 1e12;

/** What was typed as a loan, or the first thing that cannot be read. */
function loanOf(request: PlanRequest): Outcome<NewLoan> {
  const principal = readAmount(request.principal ?? '', '.');
  if (principal.kind !== 'value' || principal.value <= 0 || principal.value > LARGEST)
    return refused(words.badPrincipal);
  const tenor = readTenor(request.tenor ?? '', 'month');
  if (tenor.kind !== 'value' || tenor.value.count < 1 || !Number.isInteger(tenor.value.count))
    return refused(words.badTenor);
  const rate = readRate(request.rate ?? '', '', false);
  if (rate.kind !== 'value' || rate.value < 0) return refused(words.badRate);
  const disbursed = parseIso(request.disbursed ?? '');
  if (disbursed === null) return refused(words.badDay);
  const method = METHODS.find((one) => one === (request.method || 'flat'));
  if (method === undefined) return refused(words.badMethod);
  const { count, unit } = tenor.value;
  return done({
    principal: principal.value,
    tenor: count,
    tenorUnit: stepOf(unit),
    rate: rate.value,
    method,
    disbursed,
  });
}

/** Works out the schedule with the book's own rounding, and writes the sheet Rencana angsuran. */
export function planInstalments(port: WorkbookPort, request: PlanRequest): Outcome<PlanResult> {
  const loan = loanOf(request);
  if (!loan.ok) return loan;
  const named = conventionByName(request.convention ?? '');
  const settings = readSettings(port.readDecisions());
  const convention = named === null ? conventionOfSettings(settings, loan.result.disbursed) : done(named);
  if (!convention.ok) return convention;
  const schedule = newSchedule(loan.result, convention.result);
  const group = (request.group ?? '').trim();
  const written = port.writeSheets(
    inSheetLanguage(settings, () => [
      rencanaPlan({ loan: loan.result, group, schedule, convention: convention.result }),
    ]),
  );
  const { lines, principal, interest, total } = schedule;
  const message = words.done(lines.length, rupiah(total));
  port.toast(message);
  const instalments = lines.map(({ due, ...line }) => ({ ...line, due: formatIso(due) }));
  return done({ instalments, principal, interest, total, inWords: terbilang(total), message, written });
}
