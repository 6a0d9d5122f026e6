/** The items about how the book is read and kept. */
import { fact, panel, said } from '../fact';
import { item, settled, submit, told, type Item } from '../item';
import { dotted } from '../written';

const OFFICER = 'Sri Contoh';
/** The list of loans, as the person's own sheet is called. */
const LOANS = 'Daftar Pinjaman';
/** A sheet that a person does not want to be read. */
const IGNORED = 'Kas Kenanga';

interface Understood {
  readonly tables: readonly { readonly sheet: string; readonly range: string; readonly rows: number }[];
  readonly missing: readonly { readonly label: string; readonly costs: string }[];
  readonly sheets: readonly { readonly id: number; readonly name: string; readonly ignored: boolean }[];
  readonly findings: readonly unknown[];
}

const match = item<Understood>('menuCocokkanKolom', {
  front: LOANS,
  async act({ panel: shown }) {
    const open = await shown();
    await open.waitForSelector('#controls:not([disabled])', { state: 'attached' });
    await open.locator('#sheets summary').click();
    await open.getByLabel(IGNORED, { exact: true }).uncheck();
    await open.click('#save');
    await open.getByText('Tersimpan.').waitFor();
    await settled(open);
  },
  args: (mirror) => {
    const { sheets } = mirror.look('Cocokkan kolom…', null) as Understood; // the same item's JSON
    return { ignoredSheets: sheets.filter(({ name }) => name === IGNORED).map(({ id }) => id) };
  },
  facts: ({ tables, missing, sheets, findings }) => [
    panel('Tersimpan. Begini buku ini dibaca sekarang.'),
    panel('Pencocokan tersimpan', 'ada'),
    panel('Temuan saat dibaca', dotted(findings.length)),
    panel(
      `Lembar yang dibaca: ${dotted(sheets.filter(({ ignored }) => !ignored).length)} dari ${dotted(sheets.length)}`,
    ),
    ...tables.map(({ range, rows }) => panel(`${range} · ${dotted(rows)} baris`)),
    ...missing.map(({ label, costs }) => panel(label, costs)),
  ],
});

interface Fixes {
  readonly fixes: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly before: string;
    readonly after: string;
    readonly kindLabel: string;
    readonly sure: boolean;
  }[];
}
interface Applied {
  readonly applied: number;
  readonly skipped: readonly unknown[];
  readonly left: number;
}

const fixes = item<Applied, Fixes>('menuPerbaikiData', {
  async act({ panel: shown, read }) {
    const open = await shown();
    await open.waitForSelector('#controls:not([disabled])');
    await read('preview');
    await open.fill('#officer', OFFICER);
    await open.click('#apply');
    await open.waitForSelector('#result:not([hidden])');
    await settled(open);
  },
  before: (mirror) => mirror.look('Perbaiki data…', null),
  args: () => ({ ids: 'semua', officer: OFFICER }),
  facts: ({ applied }, { fixes: all }) => [
    ...all.map(({ cell, before, after }) => fact('preview', ...[before, after], ...(cell === '' ? ['?'] : []))),
    panel(`${dotted(applied)} sel diperbaiki.`),
    ...all
      .filter(({ sure }) => sure)
      .map(({ sheet, cell, kindLabel, before, after }) =>
        fact('Riwayat perbaikan', OFFICER, sheet, cell, kindLabel, before, after, 'Diterapkan'),
      ),
  ],
  sheets: ['Riwayat perbaikan'],
});

interface Undone {
  readonly undone: number;
  readonly message: string;
}

const undo = item<Undone>('menuUrungkanPerbaikan', {
  act: told,
  args: () => null,
  facts: ({ undone, message }) => [
    said(message),
    said(`${dotted(undone)} sel dikembalikan seperti semula.`),
    fact('Riwayat perbaikan', OFFICER, 'Daftar Pinjaman', 'F12', 'Rp. 8.500.000,-', 'Diurungkan'),
  ],
  sheets: ['Riwayat perbaikan'],
});

const fresh = item<{ readonly made: readonly string[]; readonly kept: readonly string[]; readonly message: string }>(
  'menuSiapkanBuku',
  {
    act: async ({ panel: shown }) => submit(await shown(), {}),
    args: () => null,
    facts: ({ made, kept, message }) => [
      said(message),
      ...[...made, ...kept].map((name) => panel(name)),
      ...made.map((name) => fact(name, 'Contoh')),
    ],
  },
);

interface Warnings {
  readonly columns: number;
  readonly message: string;
}

const warnings = item<Warnings>('menuAktifkanPeringatan', {
  front: LOANS,
  act: told,
  args: () => null,
  facts: ({ columns, message }) => [
    said(message),
    said(`Peringatan aktif di ${dotted(columns)} kolom: isi yang tidak sesuai ditandai, tidak ditolak.`),
  ],
});

const noWarnings = item<{ readonly cells: number; readonly message: string }>('menuMatikanPeringatan', {
  front: LOANS,
  act: told,
  args: () => null,
  facts: ({ message }) => [said(message)],
});

const noMarks = item<{ readonly sheets: number; readonly message: string }>('menuHapusPenanda', {
  front: LOANS,
  act: told,
  args: () => null,
  facts: ({ sheets, message }) => [said(message), said(`Penanda dihapus dari ${dotted(sheets)} lembar.`)],
});

export const DATA: readonly Item[] = [match, fixes, undo, fresh, warnings, noWarnings, noMarks];
