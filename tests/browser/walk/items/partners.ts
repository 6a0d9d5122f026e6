/** The items for partner banks: who is nominated, the papers, what the partner may see, and taking it back. */
import type { Frame } from 'playwright-core';
import { fact, panel, said } from '../fact';
import { item, settled, submit, told, type Item } from '../item';
import type { Mirror } from '../mirror';
import { dotted, percent, rupiah } from '../written';

const PARTNER = 'Bank Contoh Makmur';
/** Two who agreed, and one who was not asked yet. */
const CHOSEN = ['Ningsih Andaian', 'Lestari Umpama', 'Sumarni Misal'];

const choosePartner = async (open: Frame): Promise<void> => {
  await open.waitForSelector('#controls:not([disabled])', { state: 'attached' });
  await open.getByLabel('Mitra', { exact: true }).selectOption(PARTNER);
};

interface Nominee {
  readonly name: string;
  readonly group: string;
  readonly eligible: 'yes' | 'nearly' | 'no';
  readonly reasons: readonly { readonly code: string; readonly message: string }[];
  readonly cycles: number;
  readonly onTimeShare: number | null;
  readonly instalment: number | null;
  readonly amount: number | null;
  readonly tenor: number | null;
  readonly statusText: string | null;
  readonly consent: string;
}
interface Judged {
  readonly nominees: readonly Nominee[];
  readonly keys: readonly string[];
  readonly counts: Readonly<Record<'yes' | 'nearly' | 'no', number>>;
  readonly message: string;
  readonly written: readonly string[];
}

const prepare = item<{ readonly message: string }>('menuSiapkanMitra', {
  act: told,
  args: () => null,
  facts: ({ message }) => [said(message)],
  sheets: ['Mitra'],
});

/** How somebody is told in the sidebar. */
const about = ({ group, cycles, onTimeShare, instalment }: Nominee): readonly string[] => {
  const share = onTimeShare === null ? 'belum ada' : percent(onTimeShare, 0);
  const there = instalment === null ? '' : `, angsuran di mitra ${rupiah(instalment)}`;
  return [group, `${String(cycles)} pinjaman, tepat waktu ${share}${there}`];
};

const nominate = item<Judged>('menuSusunCalon', {
  async act({ panel: shown }) {
    const open = await shown();
    await choosePartner(open);
    await open.waitForSelector('#people:not([hidden])');
    await settled(open);
    for (const name of CHOSEN) await open.getByRole('checkbox', { name: new RegExp(`^${name}`) }).first().check();
    await submit(open, {});
  },
  args: (mirror: Mirror) => {
    // what the command line gives for this item, which the JSON of this very item has
    const { nominees, keys } = mirror.look('Susun calon nasabah…', { partner: PARTNER }) as Judged;
    const chosen = CHOSEN.map((name) => ({ key: keys[nominees.findIndex((one) => one.name === name)] }));
    return { partner: PARTNER, chosen };
  },
  facts: ({ nominees, counts, message, written }) => [
    said(message),
    panel(message),
    panel(`Layak (${String(counts.yes)})`),
    panel(`Hampir layak (${String(counts.nearly)})`),
    panel(`Belum layak (${String(counts.no)})`),
    ...written.map((name) => panel(name)),
    ...nominees.flatMap((one) => [
      panel(...about(one)),
      ...one.reasons.map(({ code, message: why }) => panel(`${code}: ${why}`)),
    ]),
    ...nominees
      .filter(({ statusText }) => statusText !== null)
      .map(({ name, group, cycles, instalment, statusText, amount, tenor }) =>
        fact('Calon Nasabah – Bank Contoh Mak', name, group, String(cycles), dotted(instalment ?? 0), statusText ?? '', dotted(amount ?? 0), String(tenor)),
      ),
  ],
  async show({ panel: shown }) {
    await (await shown()).evaluate('document.getElementById("resultTitle").scrollIntoView()');
  },
}); // prettier-ignore

const papers = item<{ readonly message: string; readonly written: readonly string[] }, Judged>('menuCetakBerkas', {
  async act({ panel: shown }) {
    const open = await shown();
    await choosePartner(open);
    await open.waitForSelector('#people:not([hidden])');
    await settled(open);
    await open.click('#papers');
    await open.waitForSelector('#result:not([hidden])');
    await settled(open);
  },
  args: () => ({ partner: PARTNER }),
  before: (mirror) => mirror.look('Susun calon nasabah…', { partner: PARTNER }),
  facts: ({ message, written }, { nominees }) => [
    said(message),
    panel(message),
    ...written.map((name) => panel(name)),
    ...CHOSEN.map((name) => fact('Kelengkapan berkas', name)),
    ...nominees
      .filter(({ statusText }) => statusText !== null)
      .map(({ name, group, amount, consent }) =>
        consent === 'valid'
          ? fact('Surat pengantar', name, group, dotted(amount ?? 0))
          : fact('Formulir persetujuan', `Saya, ${name}, anggota ${group},`),
      ),
  ],
  front: 'Surat pengantar',
  async show({ panel: shown }) {
    await (await shown()).evaluate('document.getElementById("resultTitle").scrollIntoView()');
  },
});

export const PARTNERS: readonly Item[] = [prepare, nominate, papers];
