/** The last items of the menu: the guide, the language, what the add-on is. */
import { panel, said } from '../fact';
import { item, told, type Item } from '../item';

interface Help {
  readonly intro: string;
  readonly chapters: readonly { readonly title: string; readonly lines: readonly string[] }[];
  readonly items: readonly { readonly label: string; readonly text: string }[];
}

const help = item<Help>('menuBantuan', {
  front: 'Daftar Pinjaman',
  async act({ panel: shown }) {
    await (await shown()).waitForSelector('#chapters details');
  },
  args: () => null,
  facts: ({ intro, chapters, items }) => [
    panel(intro),
    ...items.map(({ label, text }) => panel(label, text)),
    ...chapters.flatMap(({ title, lines }) => [panel(title), ...lines.map((line) => panel(line))]),
  ],
});

const language = item<{ readonly message: string }>('menuBahasa', {
  act: told,
  async show({ page }) {
    await page.getByRole('menuitem', { name: 'Bergulir', exact: true }).click();
  },
  args: () => null,
  facts: ({ message }) => [said(message)],
});

const about = item<{ readonly title: string; readonly lines: readonly string[] }>('menuTentang', {
  async act({ page }) {
    await page.waitForSelector('dialog[open]');
  },
  args: () => null,
  facts: ({ title, lines }) => [said(title), ...lines.map((line) => said(line))],
});

export const GENERAL: readonly Item[] = [help, about, language];
