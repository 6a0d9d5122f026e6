/** The add-on as one file, for those who paste it into the script editor of their book: the pages stand inside the script. */
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { codeOf, pagesOf, type AddonSource } from './addon';
import { inlinePage } from './sidebar';

/** Google asks for this book alone where a comment of the script says so, and no manifest says more. */
const HEAD = `/**
 * @OnlyCurrentDoc
 *
 * Bergulir dalam satu berkas. Cara memasangnya: docs/pemasangan.md.
 * Salin seluruh isi berkas ini ke Ekstensi › Apps Script, ganti semua yang ada di sana, simpan, lalu muat ulang buku.
 */
`;

/** Writes the file, and the manifest for those who share lists with a bank, into `folder`. */
export async function buildPaste(source: AddonSource, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const files = await pagesOf(source.pages);
  const pages = await Promise.all(
    files.map(async (file) => [basename(file, '.html'), await inlinePage(file)] as const),
  );
  const { code } = await codeOf(source.entry, source.version, Object.fromEntries(pages));
  await writeFile(join(folder, 'Bergulir.gs'), HEAD + code);
  await copyFile(source.manifest, join(folder, 'appsscript.json'));
}
