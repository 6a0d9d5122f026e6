/** The items that draw, print and plan: charts, loan cards, schedules, receipts. */
import { fact, panel, said } from '../fact';
import { fill, item, submit, type Item } from '../item';
import { dotted, longDay, percent, rupiah, slashed } from '../written';

const AS_OF = '2024-12-31';

interface Charts {
  readonly asOf: string;
  readonly outstandingPrincipal: number;
  readonly overduePrincipal: number;
  readonly rr: number;
  readonly lar: number;
  readonly par: number;
  readonly byAge: readonly { readonly loans: number; readonly overduePrincipal: number }[];
  readonly byClass: readonly { readonly name: string; readonly loans: number; readonly outstandingPrincipal: number }[];
  readonly history: readonly {
    readonly asOf: string;
    readonly byClass: Readonly<Record<string, number>>;
    readonly overduePrincipal: number;
    readonly rr: number;
    readonly lar: number;
    readonly par: number;
  }[];
}

const sum = (amounts: Readonly<Record<string, number>>): number => Object.values(amounts).reduce((a, b) => a + b, 0);

const AGES = ['Hari ini', '1–30 hari', '31–90 hari', '91–180 hari', '181–360 hari', '> 360 hari'];

const charts = item<Charts>('menuGrafikRingkas', {
  act: async ({ panel: shown }) => submit(await shown(), { asOf: AS_OF }),
  args: () => ({ asOf: AS_OF }),
  facts: (given) => [
    panel(`Keadaan per ${longDay(given.asOf)}`),
    panel('Saldo pokok', rupiah(given.outstandingPrincipal)),
    panel('Tunggakan pokok', rupiah(given.overduePrincipal)),
    panel('RR', percent(given.rr)),
    panel('LAR', percent(given.lar)),
    panel('PAR', percent(given.par)),
    ...given.byClass.map(({ name, loans, outstandingPrincipal }) =>
      panel(name, dotted(loans), dotted(outstandingPrincipal)),
    ),
    ...given.byAge.map(({ loans, overduePrincipal }, index) => panel(AGES[index] ?? '', dotted(loans), dotted(overduePrincipal))),
    ...given.history.map((one) => panel(slashed(one.asOf), dotted(sum(one.byClass)), dotted(one.overduePrincipal))),
    ...given.history.map((one) => panel(slashed(one.asOf), percent(one.rr), percent(one.lar), percent(one.par))),
  ],
  async show({ panel: shown }) {
    await (await shown()).evaluate('document.getElementById("lines").scrollIntoView()');
  },
}); // prettier-ignore

interface Cards {
  readonly cards: readonly {
    readonly loan: string;
    readonly group: string;
    readonly outstandingPrincipal: number;
    readonly overduePrincipal: number;
    readonly overdueInterest: number;
    readonly planned: readonly Readonly<{
      due: string;
      principal: number;
      interest: number;
      paid: number;
      lacking: number;
    }>[];
    readonly paid: readonly Readonly<{ date: string; principal: number; interest: number; balance: number }>[];
  }[];
  readonly message: string;
  readonly written: readonly string[];
}

const cards = item<Cards>('menuKartuPinjaman', {
  async act({ panel: shown }) {
    const open = await shown();
    await fill(open, { 'Nomor pinjaman atau nama KSM': 'KSM Anggrek', 'Keadaan per tanggal': AS_OF });
    await submit(open, {});
  },
  args: () => ({ who: 'KSM Anggrek', asOf: AS_OF }),
  facts: ({ cards: all, message, written }) => {
    const total = (of: (one: Cards['cards'][number]) => number): number => all.reduce((before, one) => before + of(one), 0);
    return [
      said(message),
      panel('Pinjaman', String(all.length)),
      panel('Saldo pokok', rupiah(total((one) => one.outstandingPrincipal))),
      panel('Tunggakan pokok', rupiah(total((one) => one.overduePrincipal))),
      panel('Tunggakan jasa', rupiah(total((one) => one.overdueInterest))),
      ...written.map((name) => panel(name)),
      ...all.flatMap(({ loan, group, planned, paid }) => [
        fact('Kartu pinjaman', `Pinjaman ${loan} · ${group}`),
        ...planned.map((one, index) =>
          fact('Kartu pinjaman', String(index + 1), slashed(one.due), ...[one.principal, one.interest, one.paid, one.lacking].map(dotted)),
        ),
        ...paid.map((one) =>
          fact('Kartu pinjaman', slashed(one.date), ...[one.principal, one.interest, one.balance].map(dotted)),
        ),
      ]),
    ];
  },
}); // prettier-ignore

interface Plan {
  readonly instalments: readonly Readonly<{
    number: number;
    due: string;
    principal: number;
    interest: number;
    total: number;
    balance: number;
  }>[];
  readonly interest: number;
  readonly total: number;
  readonly inWords: string;
  readonly message: string;
}

const plan = item<Plan>('menuRencanaAngsuran', {
  async act({ panel: shown }) {
    const open = await shown();
    await fill(open, {
      'Nama KSM (boleh kosong)': 'KSM Melati',
      'Besar pinjaman': '5 juta',
      'Jangka waktu': '10',
      'Jasa sebulan (%)': '1,5',
      'Tanggal cair': '2025-01-10',
    });
    await submit(open, {});
  },
  args: () => ({
    group: 'KSM Melati',
    principal: '5 juta',
    tenor: '10',
    rate: '1,5',
    disbursed: '2025-01-10',
    method: 'flat',
  }),
  facts: ({ instalments, interest, total, inWords, message }) => [
    said(message),
    panel('Banyak angsuran', String(instalments.length)),
    panel('Jumlah jasa', rupiah(interest)),
    panel('Jumlah seluruhnya', rupiah(total)),
    ...instalments.map((one) =>
      fact(
        'Rencana angsuran',
        String(one.number),
        slashed(one.due),
        ...[one.principal, one.interest, one.total, one.balance].map(dotted),
      ),
    ),
    fact('Rencana angsuran', `Terbilang seluruh angsuran: ${inWords} rupiah.`),
  ],
});

interface Receipt {
  readonly number: string;
  readonly loan: string;
  readonly group: string;
  readonly day: string;
  readonly amount: number;
  readonly inWords: string;
  readonly message: string;
}

const receipt = item<Receipt>('menuKuitansi', {
  async act({ page, desk }) {
    await page.fill('dialog[open] input', 'P-01');
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: 'Kuitansi', exact: true }).waitFor();
    await desk.idle();
  },
  args: () => ({ loan: 'P-01' }),
  facts: ({ number, loan, group, day, amount, inWords, message }) => [
    said(message),
    fact('Kuitansi', 'Nomor', number),
    fact('Kuitansi', 'Uang sejumlah', rupiah(amount)),
    fact('Kuitansi', `${inWords} rupiah`),
    fact('Kuitansi', 'Untuk', `pencairan pinjaman nomor ${loan}, ${group}`),
    fact('Kuitansi', longDay(day)),
  ],
});

export const REPORTS: readonly Item[] = [charts, cards, plan, receipt];
