/** The first items of the menu: what is done with a loan book every month. */
import { LABELS } from '../declared-items';
import { fact, panel, said, type Fact } from '../fact';
import { buttons, SEVERITIES, type Finding } from '../finding-words';
import { item, submit, type Item } from '../item';
import { dotted, longDay, percent, placeOf, rupiah, slashed } from '../written';

const AS_OF = '2024-12-31';

interface Arrears {
  readonly totals: Readonly<
    Record<'outstandingPrincipal' | 'overduePrincipal' | 'overdueInterest' | 'provision', number>
  >;
  readonly indicators: Readonly<Record<'activeLoans' | 'lateLoans' | 'lar' | 'par' | 'rr', number>>;
  readonly findings: readonly Finding[];
}
interface Loan {
  readonly loan: string;
  readonly group: string;
  readonly disbursed: string;
  readonly principal: number;
  readonly scheduledPrincipal: number;
  readonly scheduledInterest: number;
  readonly paidPrincipal: number;
  readonly paidInterest: number;
  readonly outstandingPrincipal: number;
  readonly overduePrincipal: number;
  readonly overdueInterest: number;
  readonly oldestDue: string | null;
  readonly daysPastDue: number;
  readonly class: string;
  readonly provision: number;
  readonly status: string | null;
}

const figures = ({ totals, indicators, findings }: Arrears): readonly Fact[] => [
  panel('Pinjaman', dotted(indicators.activeLoans)),
  panel('Menunggak (untuk LAR dan PAR)', dotted(indicators.lateLoans)),
  panel('Saldo pokok', rupiah(totals.outstandingPrincipal)),
  panel('Tunggakan pokok', rupiah(totals.overduePrincipal)),
  panel('Tunggakan jasa', rupiah(totals.overdueInterest)),
  panel('Cadangan', rupiah(totals.provision)),
  panel('LAR menurut jumlah', percent(indicators.lar)),
  panel('PAR menurut jumlah', percent(indicators.par)),
  panel('RR (tingkat pengembalian)', percent(indicators.rr)),
  panel('Temuan', dotted(findings.length)),
];

interface FirstLook {
  readonly tables: readonly { readonly sheet: string; readonly kind: 'loans' | 'repayments'; readonly rows: number }[];
  readonly missing: readonly { readonly label: string; readonly costs: string }[];
  readonly others: readonly string[];
  readonly asOf: string;
  readonly arrears: Arrears;
  readonly stale: string | null;
  readonly steps: readonly string[];
}
const KINDS = { loans: 'Daftar pinjaman', repayments: 'Buku angsuran' };

const start = item<FirstLook>('menuMulai', {
  async act({ panel: shown }) {
    await (await shown()).waitForSelector('#result:not([hidden])');
  },
  args: () => null,
  facts: ({ tables, missing, others, asOf, arrears, stale, steps }) => [
    ...[...others, ...(stale === null ? [] : [stale])].map((sentence) => panel(sentence)),
    ...steps.map((name) => panel(LABELS.get(name) ?? name)),
    ...tables.map(({ sheet, kind, rows }) => panel(`${sheet}: ${KINDS[kind]}, ${dotted(rows)} baris`)),
    ...missing.map(({ label, costs }) => panel(label, costs)),
    panel(`Tunggakan per ${longDay(asOf)}`),
    ...figures(arrears),
  ],
});

interface Computed extends Arrears {
  readonly asOf: string;
  readonly loans: readonly Loan[];
  readonly byClass: Readonly<Record<string, number>>;
  readonly grades: Readonly<Record<'lar' | 'par' | 'rr', string>>;
  readonly written: readonly string[];
}
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A loan's line in Tunggakan and in Kolektibilitas. */
const loanFacts = (one: Loan): readonly Fact[] => [
  fact(
    'Tunggakan',
    one.group,
    one.loan,
    slashed(one.disbursed),
    dotted(one.principal),
    dotted(one.scheduledPrincipal),
    dotted(one.paidPrincipal),
    dotted(one.outstandingPrincipal),
    dotted(one.overduePrincipal),
    dotted(one.overdueInterest),
    ...(one.oldestDue === null ? [] : [slashed(one.oldestDue)]),
    dotted(one.daysPastDue),
    one.class,
    dotted(one.provision),
  ),
  fact('Kolektibilitas', one.group, dotted(one.principal), dotted(one.outstandingPrincipal)),
];

const compute = item<Computed>('menuHitungTunggakan', {
  act: async ({ panel: shown }) => submit(await shown(), { asOf: AS_OF }),
  args: () => ({ asOf: AS_OF }),
  facts: (given) => [
    ...figures(given),
    ...buttons(given.written),
    ...given.loans
      .filter(({ status, outstandingPrincipal }) => status === null && outstandingPrincipal > 0)
      .flatMap(loanFacts),
    fact('Ringkasan', 'LAR menurut jumlah', percent(given.indicators.lar), capital(given.grades.lar)),
    fact('Ringkasan', 'PAR menurut jumlah', percent(given.indicators.par), capital(given.grades.par)),
    fact('Ringkasan', 'RR (tingkat pengembalian)', percent(given.indicators.rr), capital(given.grades.rr)),
    ...Object.entries(given.byClass).map(([name, balance]) => fact('Ringkasan', name, dotted(balance))),
    ...given.findings.map(({ severity, code, sheet, cell }) =>
      fact('Temuan', SEVERITIES[severity], code, placeOf(sheet, cell)),
    ),
  ],
  front: 'Ringkasan',
  show: async ({ panel: shown }) => {
    await (await shown()).evaluate('document.getElementById("resultTitle").scrollIntoView()');
  },
});

interface Closed {
  readonly asOf: string;
  readonly lpp: readonly (Loan &
    Readonly<
      Record<'paidPrincipalBefore' | 'paidInterestBefore' | 'paidPrincipalThis' | 'paidInterestThis', number>
    >)[];
  readonly byClass: Readonly<Record<string, number>>;
  readonly checks: readonly { readonly ok: boolean }[];
  readonly history: readonly {
    readonly asOf: string;
    readonly byClass: Readonly<Record<string, number>>;
    readonly overduePrincipal: number;
    readonly rr: number;
    readonly lar: number;
    readonly par: number;
  }[];
  readonly message: string;
  readonly written: readonly string[];
}

const closeMonth = item<Closed>('menuTutupBulan', {
  act: async ({ panel: shown }) => submit(await shown(), { asOf: AS_OF }),
  args: () => ({ asOf: AS_OF }),
  facts: ({ lpp, byClass, checks, history, message, written }) => {
    const counted = lpp.filter(({ status }) => status === null);
    const sum = (of: (one: Closed['lpp'][number]) => number): number => counted.reduce((all, one) => all + of(one), 0);
    return [
      said(message),
      panel('Saldo pokok', rupiah(sum((one) => one.outstandingPrincipal))),
      panel('Tunggakan pokok', rupiah(sum((one) => one.overduePrincipal))),
      panel('Angsuran pokok bulan ini', rupiah(sum((one) => one.paidPrincipalThis))),
      panel(
        'Pemeriksaan silang',
        `${String(checks.filter(({ ok }) => ok).length)} dari ${String(checks.length)} cocok`,
      ),
      ...buttons(written),
      ...counted.map((one) =>
        fact(
          'LPP',
          one.group,
          one.loan,
          slashed(one.disbursed),
          ...[one.principal, one.scheduledPrincipal, one.scheduledInterest].map(dotted),
          ...[one.paidPrincipalBefore, one.paidInterestBefore].map(dotted),
          ...[one.paidPrincipalThis, one.paidInterestThis].map(dotted),
          ...[one.paidPrincipal, one.paidInterest, one.outstandingPrincipal].map(dotted),
          ...[one.overduePrincipal, one.overdueInterest].map(dotted),
        ),
      ),
      ...Object.entries(byClass).map(([name, balance]) => fact('Cadangan risiko', name, dotted(balance))),
      ...history.map((one) =>
        fact(
          'Riwayat bulanan',
          slashed(one.asOf),
          ...Object.values(one.byClass).map(dotted),
          dotted(one.overduePrincipal),
          ...[one.rr, one.lar, one.par].map((ratio) => percent(ratio)),
        ),
      ),
    ];
  },
  front: 'LPP',
});

export const LEDGER: readonly Item[] = [start, compute, closeMonth];
