/** `npm run picture`: docs/contoh.png from the real result of `npm start`, printed by LibreOffice (needs soffice and pdftoppm). */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { indonesianProfile, printable } from './printable';

/** The page that shows most at a glance. */
const WANTED = 'Bergulir · Ringkasan';

function pageOf(pdf: string): number {
  const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f');
  const index = pages.findIndex((text) => text.includes(WANTED));
  if (index < 0) throw new Error(`no page of the result says "${WANTED}"; run npm start first`);
  return index + 1;
}

export function main({ root }: { readonly root: string }): number {
  const folder = mkdtempSync(join(tmpdir(), 'bergulir-picture-'));
  try {
    const profile = indonesianProfile(folder);
    const book = join(folder, 'contoh-hasil.xlsx');
    writeFileSync(book, printable(readFileSync(join(root, 'out', 'contoh-hasil.xlsx'))));
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, book], {
      stdio: 'ignore',
    });
    const pdf = join(folder, 'contoh-hasil.pdf');
    const page = String(pageOf(pdf));
    execFileSync('pdftoppm', ['-png', '-r', '80', '-f', page, '-l', page, pdf, join(folder, 'page')]);
    const image = readdirSync(folder).find((name) => name.endsWith('.png'));
    if (image === undefined) throw new Error('pdftoppm made no picture');
    copyFileSync(join(folder, image), join(root, 'docs', 'contoh.png'));
    process.stdout.write('docs/contoh.png\n');
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
