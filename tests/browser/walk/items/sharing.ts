/** What a partner may see of the nominees, and taking it back. */
import { fact, panel, said } from '../fact';
import { item, settled, type Item, type Stage } from '../item';
import type { Mirror } from '../mirror';
import { rupiah, slashed } from '../written';

const PARTNER = 'Bank Contoh Makmur';
const OFFICER = 'Sri Contoh';
const WITHDRAWN = 'Sumarni Misal';

interface View {
  readonly email: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly count: number;
  readonly total: number;
  readonly ends: string | null;
  readonly digest: string;
}
interface Shared {
  readonly message: string;
  readonly count: number;
}

/** What would go, as the command line shows it: the form is the add-on's own. */
const viewed = (mirror: Mirror): View => mirror.look('Bagikan ke mitra…', { partner: PARTNER }) as View;

const share = item<Shared, View>('menuBagikan', {
  async act({ panel: shown, read }) {
    const open = await shown();
    await open.waitForSelector('#controls:not([disabled])', { state: 'attached' });
    await open.getByLabel('Mitra', { exact: true }).selectOption(PARTNER);
    await open.waitForSelector('#copy:not([hidden])');
    await settled(open);
    await read('copy');
    await open.getByLabel('Nama petugas yang membagikan').fill(OFFICER);
    await open.click('#run');
    await open.getByRole('button', { name: `Cabut akses ${PARTNER}` }).waitFor();
    await settled(open);
  },
  args: (mirror) => ({ partner: PARTNER, officer: OFFICER, digest: viewed(mirror).digest }),
  before: viewed,
  drive: true,
  facts: ({ message, count }, { email, headings, rows, total, ends }) => [
    fact(
      'copy',
      `${String(rows.length)} orang, ${rupiah(total)}. Kepada: ${email}. Akses ${ends === null ? 'sampai dicabut' : `sampai ${slashed(ends)}`}.`,
    ),
    ...rows.map(([name = '', ...cells]) =>
      fact('copy', name, ...cells.map((cell, index) => `${headings[index + 1] ?? ''}: ${cell}`)),
    ),
    said(message),
    panel(message),
    fact('Riwayat berbagi', OFFICER, PARTNER, email, 'dibagikan'),
    ...(count === rows.length ? [] : [panel(`${String(count)} ≠ ${String(rows.length)}`)]),
  ],
  sheets: ['Riwayat berbagi'],
});

const takenBack = async ({ panel: shown }: Stage, button: string): Promise<void> => {
  const open = await shown();
  await open.waitForSelector('#controls:not([disabled])', { state: 'attached' });
  await settled(open);
  await open.getByRole('button', { name: button }).click();
  await open.getByRole('button', { name: button }).waitFor({ state: 'detached' });
  await settled(open);
};

const withdraw = item<Shared>('menuCabutPersetujuan', {
  act: (stage) => takenBack(stage, `Cabut persetujuan ${WITHDRAWN}`),
  args: (mirror) => {
    const judged = mirror.look('Susun calon nasabah…', { partner: PARTNER }) as {
      readonly nominees: readonly { readonly name: string }[];
      readonly keys: readonly string[];
    }; // the documented form of this item's JSON
    return { partner: PARTNER, person: judged.keys[judged.nominees.findIndex(({ name }) => name === WITHDRAWN)] };
  },
  drive: true,
  facts: ({ message }) => [said(message), panel(message)],
});

const revoke = item<Shared>('menuCabutAkses', {
  act: (stage) => takenBack(stage, `Cabut akses ${PARTNER}`),
  args: () => ({}),
  drive: true,
  facts: ({ message }) => [
    said(message),
    panel(message),
    panel('Tidak ada.'),
    fact('Riwayat berbagi', OFFICER, PARTNER, 'akses dicabut'),
  ],
  sheets: ['Riwayat berbagi'],
});

export const SHARING: readonly Item[] = [share, withdraw, revoke];
