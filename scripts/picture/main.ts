/**
 * `npm run picture`: docs/contoh.png from the real result of `npm start`, printed by LibreOffice (needs soffice and
 * pdftoppm), and the guide's sidebars from what `npm run test:browser` left in out/sidebars, where it ran.
 */
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
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

const DOTS_PER_INCH = 120;
const POINTS_PER_INCH = 72;
/** Left around what is printed, in points. */
const MARGIN = 10;

/** pdftoppm's arguments for the part of a page that is printed on, found by its words. */
function cropOf(pdf: string, page: string): readonly string[] {
  const boxes = execFileSync('pdftotext', ['-bbox', '-f', page, '-l', page, pdf, '-'], { encoding: 'utf8' });
  const all = (edge: string): readonly number[] =>
    [...boxes.matchAll(new RegExp(`<word [^>]*${edge}="([\\d.]+)"`, 'g'))].map(([, points]) => Number(points));
  const dots = (points: number): number => Math.round((points * DOTS_PER_INCH) / POINTS_PER_INCH);
  const [left, top] = [Math.min(...all('xMin')) - MARGIN, Math.min(...all('yMin')) - MARGIN];
  const [right, bottom] = [Math.max(...all('xMax')) + MARGIN, Math.max(...all('yMax')) + MARGIN];
  const sides = { x: left, y: top, W: right - left, H: bottom - top };
  return Object.entries(sides).flatMap(([side, points]) => [`-${side}`, String(Math.max(0, dots(points)))]);
}

/** The guide's pictures, by the state of a sidebar that they show. */
const SIDEBARS: Readonly<Record<string, string>> = {
  'tunggakan-hasil': 'panel-hitung',
  'cocokkan-b': 'panel-cocokkan',
  'perbaiki-selesai': 'panel-perbaiki',
  'periksa-hasil': 'panel-periksa',
};

function copySidebars(root: string): void {
  for (const [state, picture] of Object.entries(SIDEBARS)) {
    const shot = join(root, 'out', 'sidebars', `${state}.png`);
    if (!existsSync(shot)) continue;
    copyFileSync(shot, join(root, 'docs', `${picture}.png`));
    process.stdout.write(`docs/${picture}.png\n`);
  }
}

/** The guide's pictures of the desk: one an item of the menu, as the walk in tests/browser left them. */
function copyDesk(root: string): void {
  const from = join(root, 'out', 'desk');
  const to = join(root, 'docs', 'gambar');
  if (!existsSync(from)) return;
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from).filter((one) => /^menu-\w+\.jpg$/.test(one))) {
    copyFileSync(join(from, name), join(to, name.replace(/^menu-menu/, '').toLowerCase()));
    process.stdout.write(`docs/gambar/${name.replace(/^menu-menu/, '').toLowerCase()}\n`);
  }
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
    const drawn = ['-png', '-r', String(DOTS_PER_INCH), '-f', page, '-l', page, ...cropOf(pdf, page)];
    execFileSync('pdftoppm', [...drawn, pdf, join(folder, 'page')]);
    const image = readdirSync(folder).find((name) => name.endsWith('.png'));
    if (image === undefined) throw new Error('pdftoppm made no picture');
    copyFileSync(join(folder, image), join(root, 'docs', 'contoh.png'));
    process.stdout.write('docs/contoh.png\n');
    copySidebars(root);
    copyDesk(root);
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
