/** The sidebar of *Tutup bulan…*: asks the day, writes the papers, tells which checks do not hold. */
import { rupiah } from '../../messages/format';
import { monthWords } from '../../messages/panels/month';
import { checkWords } from '../../messages/panels/month-checks';
import { titles } from '../../messages/panels/titles';
import type { MonthAnswer } from './calls';
import { list } from './controls';
import { showResult, startFiguresForm } from './figures-form';
import { showLines, type Line } from './lines';
import { element, language, make, type Element } from './page';
import { serve } from './serve';
import { sheetButtons } from './sheet-buttons';
import { failed } from './status';

const words = monthWords[language()];
const names: Readonly<Record<string, string>> = checkWords[language()];

const sumOf = (amounts: readonly (number | null)[]): number | null =>
  amounts.reduce<number | null>((sum, amount) => (sum === null || amount === null ? null : sum + amount), 0);

function linesOf({ lpp, byClass, checks, changes }: MonthAnswer): readonly Line[] {
  const counted = lpp.filter(({ status }) => status === null);
  const balance = Object.values(byClass).reduce((sum, amount) => sum + amount, 0);
  const overdue = counted.reduce((sum, { overduePrincipal }) => sum + overduePrincipal, 0);
  const paid = sumOf(counted.map(({ paidPrincipalThis }) => paidPrincipalThis));
  const ok = checks.filter((check) => check.ok).length;
  const corrected = changes.filter(({ kind }) => ['corrected', 'late', 'gone'].includes(kind)).length;
  return [
    [words.outstanding, rupiah(balance)],
    [words.overdue, rupiah(overdue)],
    [words.paid, paid === null ? words.unknown : rupiah(paid)],
    [words.checks, words.agreed(ok, checks.length)],
    [words.corrected, words.corrections(corrected)],
  ];
}

/** The checks that do not hold, with both figures and the loans. */
function wrongOf({ checks }: MonthAnswer): readonly Element[] {
  const wrong = checks.filter(({ ok }) => !ok);
  if (wrong.length === 0) return [];
  const items = wrong.map(({ name, left, right, loans }) => {
    const sides = name === 'bookClass' ? `${left} ≠ ${right}` : `${rupiah(left)} ≠ ${rupiah(right)}`;
    const which = loans.length === 0 ? '' : `; ${words.loans(loans.join(', '))}`;
    return make('span', `${names[name] ?? name}: ${sides}${which}`);
  });
  return [make('h2', words.wrong), list(items)];
}

function show(received: MonthAnswer): void {
  showLines(linesOf(received));
  element('wrong').replaceChildren(...wrongOf(received));
  element('sheets').replaceChildren(sheetButtons(received.written));
  showResult();
}

startFiguresForm({
  title: titles[language()].month,
  labels: {
    intro: words.intro,
    asOfLabel: words.asOf,
    run: words.run,
    resultTitle: words.result,
    sheetsTitle: words.sheets,
  },
  noDate: words.noDate,
  running: words.running,
  run: (asked) => {
    serve('tutupBulan', asked, show, failed);
  },
});
