/** Where things stand: none of these changes what a book says. */
import type { Cell } from '../../../src/sheets/sheet-data';
import type { Change, Line, Page, Spot } from '../types';
import { line, partOf, putIn, spot, widthOf } from './lines';

const TITLES = ['PNPM MANDIRI PERKOTAAN', 'UPK BKM MAJU BERSAMA', 'Kelurahan Contoh, Kecamatan Contoh', 'Tahun 2008'];

const titleRows: Change = (page, random) => {
  const titles = random.shuffled(TITLES).slice(0, 3);
  return putIn(page, 0, titles.map((title) => line('above', [title]))); // prettier-ignore
};

const mergedTitle: Change = (page) => {
  const width = widthOf(page);
  if (width < 2) return null;
  const titled = putIn(page, 0, [line('above', ['KELURAHAN CONTOH'])]);
  return { ...titled, merges: [{ row: 1, column: 1, rows: 1, columns: width }, ...titled.merges] };
};

/** The whole sheet some rows down and some columns to the right; D9 is eight and three. */
export const movedBy =
  (down: number, right: number): Change =>
  (page) => {
    const lower = putIn(page, 0, Array.from({ length: down }, () => line('above', [''])));
    const pad = Array.from({ length: right }, () => spot(''));
    const merges = lower.merges.map((merge) => ({ ...merge, column: merge.column + right }));
    return { ...lower, merges, lines: lower.lines.map((one) => ({ ...one, spots: [...pad, ...one.spots] })) };
  }; // prettier-ignore

const moved: Change = (page, random, share) => movedBy(random.below(9), random.below(4))(page, random, share);

/** Columns that stand under one merged heading move together. */
function blocksOf(page: Page): readonly (readonly number[])[] {
  const heading = partOf(page, 'heading');
  const blocks: number[][] = [];
  for (let column = 0; column < widthOf(page); column++) {
    const joined = page.merges.some(
      (merge) =>
        heading !== null &&
        merge.row - 1 >= heading.first &&
        merge.row - 1 <= heading.last &&
        column > merge.column - 1 &&
        column < merge.column - 1 + merge.columns,
    );
    const last = blocks[blocks.length - 1];
    const tops = heading === null ? [] : page.lines.slice(heading.first, heading.last + 1);
    // "Jumlah" without a merge over "Pokok | Jasa": nothing above the second, so it belongs to the first.
    const under =
      tops.length > 1 && (tops[0]?.spots[column]?.value ?? '') === '' && tops.at(-1)?.spots[column]?.kind === 'heading';
    if ((joined || under) && last !== undefined) last.push(column);
    else blocks.push([column]);
  }
  return blocks;
}

/** Empty columns at the edges stay where they are. */
const reordered: Change = (page, random) => {
  if (partOf(page, 'heading') === null) return null;
  const tabled = page.lines.filter((one) => ['heading', 'body', 'total'].includes(one.part));
  const filled = (block: readonly number[]): boolean =>
    block.some((column) => tabled.some((one) => (one.spots[column]?.value ?? '') !== ''));
  const blocks = blocksOf(page);
  const mixed = random.shuffled(blocks.filter(filled));
  let drawn = 0;
  const order = blocks.flatMap((block) => (filled(block) ? (mixed[drawn++] ?? block) : block));
  const placeOf = new Map(order.map((old, index) => [old, index]));
  const lines = page.lines.map((one) =>
    tabled.includes(one) ? { ...one, spots: order.map((old) => one.spots[old] ?? spot('')) } : one,
  );
  const heading = partOf(page, 'heading')?.first ?? 0;
  const merges = page.merges.map((merge) =>
    merge.row - 1 < heading ? merge : { ...merge, column: (placeOf.get(merge.column - 1) ?? merge.column - 1) + 1 },
  );
  return { ...page, lines, merges };
};

const blankRows: Change = (page, random, share) => {
  const lines = page.lines.flatMap((one): Line[] =>
    one.part === 'body' && random.next() < share * 0.3 ? [line('below', ['']), one] : [one],
  );
  if (lines.length === page.lines.length || page.merges.some((merge) => merge.row > (partOf(page, 'body')?.first ?? 0)))
    return null;
  return { ...page, lines };
};

const sum = (lines: readonly Line[], column: number): Cell => {
  const spots = lines.map((one) => one.spots[column]).filter((one): one is Spot => one?.kind === 'amount');
  const numbers = spots.map((one) => one.value).filter((value): value is number => typeof value === 'number');
  return spots.length === 0 ? '' : numbers.reduce((a, b) => a + b, 0);
};

/** A row of sums after every n-th row of the body, as SUM makes them: cells that hold text are not added. */
export const subtotalsEvery =
  (n: number, label: string): Change =>
  (page) => {
    const names = page.lines.find((one) => one.part === 'body')?.spots.findIndex((one) => one.kind === 'name') ?? -1;
    if (names < 0) return null;
    const lines: Line[] = [];
    let section: Line[] = [];
    for (const one of page.lines) {
      lines.push(one);
      if (one.part !== 'body') continue;
      section.push(one);
      if (section.length < n) continue;
      const sums = one.spots.map((_, column) => (column === names ? label : sum(section, column)));
      lines.push(line('total', sums));
      section = [];
    }
    return lines.length === page.lines.length ? null : { ...page, lines };
  };

const subtotals: Change = (page, random, share) =>
  subtotalsEvery(
    random.pick([3, 5, 10]) ?? 10,
    random.pick(['Sub Jumlah', 'SUBTOTAL', 'Jumlah', 'Jml', 'Total Rp']) ?? '',
  )(page, random, share);

const secondTable: Change = (page) => {
  const below = [
    line('below', ['']), line('below', ['']), line('below', ['DAFTAR INVENTARIS']), line('below', ['No', 'Nama Barang', 'Tahun', 'Harga']),
    line('below', [1, 'Lemari arsip', 2010, 1500000]), line('below', [2, 'Printer', 2019, 2100000]), line('below', ['', 'Jumlah', '', 3600000]),
  ]; // prettier-ignore
  return putIn(page, page.lines.length, below);
};

const noMerges: Change = (page) => (page.merges.length === 0 ? null : { ...page, merges: [] });

const headingsAgain: Change = (page) => {
  const [heading, body] = [partOf(page, 'heading'), partOf(page, 'body')];
  if (heading === null || body === null || body.last - body.first < 3 || page.merges.length > 0) return null;
  const again = page.lines.slice(heading.first, heading.last + 1);
  return putIn(page, Math.floor((body.first + body.last) / 2), again);
};

const extraColumn: Change = (page, random) => {
  const [heading, body] = [partOf(page, 'heading'), partOf(page, 'body')];
  if (heading === null || body === null) return null;
  const [title, make] = random.pick<readonly [string, (n: number) => Cell]>([
    ['Alamat', (n) => `Gg. Mawar ${n}`],
    ['No HP', (n) => `0812-0000-00${10 + n}`],
    ['Petugas', () => 'Sdri. Contoh'],
    ['Paraf', () => ''],
    ['RT/RW', (n) => `00${n % 9}/003`],
  ]) ?? ['', () => '']; // prettier-ignore
  const width = widthOf(page);
  const lines = page.lines.map((one, index): Line => {
    const value = index === heading.first ? title : one.part === 'body' ? make(index) : '';
    const pad = Array.from({ length: width - one.spots.length }, () => spot(''));
    return value === '' ? one : { ...one, spots: [...one.spots, ...pad, spot(value)] };
  });
  return { ...page, lines };
};

const rowsShuffled: Change = (page, random) => {
  const body = page.lines.filter((one) => one.part === 'body');
  // Cards keep a running balance and reports a list by number; either may stand in any order but for the balance.
  if (body.length < 3) return null;
  const mixed = random.shuffled(body);
  let drawn = 0;
  return { ...page, lines: page.lines.map((one) => (one.part === 'body' ? (mixed[drawn++] ?? one) : one)) };
};

const NAMES = ['Sheet1', 'Salinan dari Sheet1', 'Lembar 3', '2023', 'Jan', 'Copy of data (2)', 'Neraca', 'REKAP'];
const renamed: Change = (page, random) => ({ ...page, name: `${random.pick(NAMES) ?? ''} ${page.id % 97}` });

export const LAYOUT_CHANGES: Readonly<Record<string, Change>> = {
  'title rows': titleRows,
  'merged title': mergedTitle,
  moved,
  'columns reordered': reordered,
  'blank rows': blankRows,
  subtotals,
  'second table': secondTable,
  'merges lost': noMerges,
  'headings again': headingsAgain,
  'column more': extraColumn,
  'rows shuffled': rowsShuffled,
  'sheet renamed': renamed,
};
