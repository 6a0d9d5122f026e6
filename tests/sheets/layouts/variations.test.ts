/** The reference books after changes that people make: detection alone still gets every figure. */
import { URBAN } from '../../../src/arrears/conventions';
import { computePortfolio } from '../../../src/arrears/portfolio';
import { civilDate } from '../../../src/book/civil-date';
import { readBook } from '../../../src/sheets/read-book';
import { checkStatements } from '../../../src/sop/book-check';
import { openBook } from '../open-book';
import { EXPECTED, figuresOf, wanted } from './expected';
import * as vary from './variations';

const today = civilDate(2023, 6, 30);
const DAY = civilDate(2023, 1, 31);

interface Book {
  readonly file: string;
  readonly interest: boolean;
  readonly place: vary.Place;
  /** Blocks of columns, 1-based, in another order. */
  readonly order: readonly (readonly [number, number])[];
  readonly planted: number;
}

const BOOKS: readonly Book[] = [
  {
    file: 'b-kolektibilitas.xlsx', interest: false, planted: 1, place: { sheet: 0, top: 5, bottom: 6, first: 7, last: 18 },
    order: [[1, 1], [8, 8], [2, 2], [5, 5], [3, 4], [11, 15], [9, 10], [7, 7], [6, 6]],
  },
  {
    file: 'c-lpp.xlsx', interest: true, planted: 1, place: { sheet: 0, top: 4, bottom: 5, first: 6, last: 17 },
    order: [[1, 1], [5, 5], [3, 4], [2, 2], [15, 16], [14, 14], [12, 13], [10, 11], [8, 9], [6, 7]],
  },
  {
    file: 'd-bulanan.xlsx', interest: true, planted: 0, place: { sheet: 0, top: 3, bottom: 4, first: 5, last: 16 },
    order: [[1, 1], [13, 13], [5, 6], [2, 2], [4, 4], [3, 3], [11, 12], [7, 8], [9, 10]],
  },
]; // prettier-ignore

const CHANGES: Readonly<Record<string, vary.Change>> = {
  'title rows': vary.titleRows,
  'moved to D9': vary.movedAway,
  capitals: vary.capitals,
  'doubled spaces': vary.doubledSpaces,
  'line breaks': vary.lineBreaks,
  dots: vary.withDots,
  'blank rows': vary.blankRows,
  subtotals: vary.subtotals,
  'second table': vary.secondTable,
  'no merges': vary.withoutMerges,
  Sheet1: vary.renamed('Sheet1'),
  'Salinan dari': vary.renamed('Salinan dari LPP'),
  ...Object.fromEntries(
    Object.entries(vary.AMOUNT_STYLES).map(([name, style]) => [`amounts ${name}`, vary.amountsAs(style)]),
  ),
  ...Object.fromEntries(
    Object.entries(vary.DATE_STYLES).map(([name, style]) => [`dates ${name}`, vary.datesAs(style)]),
  ),
};

function changed({ file, place }: Book, changes: readonly vary.Change[]) {
  const sheets = openBook(file);
  const original = sheets[place.sheet];
  if (original === undefined) throw new Error(file);
  const result = changes.reduce((now, change) => change(now.sheet, now.place), { sheet: original, place });
  return sheets.map((sheet, index) => (index === place.sheet ? result.sheet : sheet));
}

function check(book: Book, changes: readonly vary.Change[]): void {
  const reading = readBook(changed(book, changes), { today });
  expect(reading.problem).toBeNull();
  const { loans } = computePortfolio(reading.book, DAY, URBAN);
  expect(figuresOf(loans, book.interest)).toEqual(wanted(EXPECTED.loans, book.interest));
  expect(checkStatements(reading.book, reading.stated, URBAN)).toHaveLength(book.planted);
}

describe.each(BOOKS)('$file', (book) => {
  test.each(Object.entries(CHANGES))('%s', (_, change) => check(book, [change]));
  test('columns in another order', () => check(book, [vary.reordered(book.order)]));
  test('much at once', () =>
    check(book, [
      vary.reordered(book.order),
      vary.amountsAs(vary.AMOUNT_STYLES['Rp. 500.000,-'] ?? String),
      vary.blankRows,
      vary.movedAway,
      vary.capitals,
    ]));
});

describe('other words for the same report', () => {
  const [report, progress, recap] = BOOKS;
  if (report === undefined || progress === undefined || recap === undefined) throw new Error('three books');
  test.each<readonly [string, Book, readonly vary.Change[]]>([
    [
      'LPP with P and J and % columns',
      progress,
      [
        vary.inserted(14, '%', (row) => row / 100),
        vary.inserted(6, '%', () => 1.5),
        vary.headed({ Pokok: 'P', Jasa: 'J' }),
      ],
    ],
    [
      'LPP with Realisasi',
      progress,
      [
        vary.headed({
          'Real s.d. Bulan Lalu': 'Realisasi s/d Bulan Lalu',
          'Real Bulan Ini': 'Realisasi Bulan Ini',
          'Real s.d. Bulan Ini': 'Realisasi s/d Bulan Ini',
        }),
      ],
    ],
    [
      'LPP with Angsuran',
      progress,
      [
        vary.headed({
          'Real s.d. Bulan Lalu': 'Angsuran s.d. Bulan Lalu',
          'Real Bulan Ini': 'Angsuran Bulan Ini',
          'Real s.d. Bulan Ini': 'Angsuran s.d. Bulan Ini',
          Target: 'Kewajiban s.d. Bulan Ini',
        }),
      ],
    ],
    [
      'LPP with Pengembalian and Sisa',
      progress,
      [
        vary.headed({
          'Real s.d. Bulan Lalu': 'Pengembalian s.d. Bln Lalu',
          'Real Bulan Ini': 'Pengembalian Bln Ini',
          'Real s.d. Bulan Ini': 'Jumlah Pengembalian',
          Saldo: 'Sisa Pinjaman',
          Tempo: 'JW',
          Alokasi: 'Jumlah Pinjaman',
          'Kelompok - Loan ID': 'KSM - Loan ID',
        }),
      ],
    ],
    [
      'LPP with a telephone and members',
      progress,
      [vary.inserted(3, 'Telpon', () => '0812-0000-0000'), vary.inserted(4, 'Angg.', () => 7)],
    ],
    [
      'collectability with other words',
      report,
      [
        vary.headed({
          KSM: 'Nama Kelompok',
          Realisasi: 'Tgl Realisasi',
          'Besar Pinjaman': 'Plafon',
          'Angs per Bulan': 'Angsuran/bln',
          'Kredit Sebenarnya': 'Saldo Pinjaman',
          Perhatian: 'Dalam Perhatian Khusus',
          '< 3 bulan': '≤ 3 bulan',
        }),
      ],
    ],
    [
      'recap with dates and other words',
      recap,
      [
        vary.headed({
          'Des-22': 's.d. Des 2022',
          'Jan-23': '1/2023',
          Sisa: 'Saldo Pokok',
          Pinjaman: 'Alokasi',
          'Lama (bln)': 'Tempo',
        }),
      ],
    ],
    [
      'recap with P and J',
      recap,
      [vary.headed({ Pokok: 'P', Jasa: 'J', 'Jan-23': 'Januari 2023', 'Des-22': 'Desember 2022' })],
    ],
  ])('%s', (_, book, changes) => check(book, changes));
});

const CARD: Book = {
  file: 'e-kartu.xlsx',
  interest: true,
  planted: 0,
  order: [],
  place: { sheet: 0, top: 11, bottom: 11, first: 4, last: 13 },
};

describe('e-kartu.xlsx, every card changed', () => {
  const every = (change: vary.Change) => openBook(CARD.file).map((sheet) => change(sheet, CARD.place).sheet);
  const figures = (sheets: ReturnType<typeof every>) =>
    figuresOf(computePortfolio(readBook(sheets, { today }).book, DAY, URBAN).loans, true);
  const single = Object.entries(CHANGES).filter(([name]) => !['subtotals', 'Sheet1', 'Salinan dari'].includes(name));
  test.each(single)('%s', (_, change) => expect(figures(every(change))).toEqual(wanted(EXPECTED.loans, true)));

  test('sheet names that say nothing', () => {
    const sheets = openBook(CARD.file).map((sheet, index) => ({
      ...sheet,
      name: index === 0 ? 'Sheet1' : `Salinan dari Sheet1 (${index})`,
    }));
    expect(figures(sheets)).toEqual(wanted(EXPECTED.loans, true));
  });

  test('all cards on one sheet, one below another', () => {
    const cells = openBook(CARD.file).flatMap((sheet) => [...sheet.cells, ['', '', '', '', '', '']]);
    expect(
      figures([vary.withCells({ id: 1, name: 'Kartu', hidden: false, cells: [], formats: [], merges: [] }, cells, [])]),
    ).toEqual(wanted(EXPECTED.loans, true));
  });

  test('two cards beside each other on each sheet', () => {
    const cards = openBook(CARD.file);
    const pairs = Array.from({ length: 6 }, (_, i) => [cards[2 * i], cards[2 * i + 1]] as const);
    const sheets = pairs.map(([left, right], i) => {
      const rows = Math.max(left?.cells.length ?? 0, right?.cells.length ?? 0);
      const cells = Array.from({ length: rows }, (_, r) => [
        ...(left?.cells[r] ?? Array(6).fill('')),
        '',
        ...(right?.cells[r] ?? []),
      ]);
      return vary.withCells(
        { id: i, name: `Kartu ${i + 1}`, hidden: false, cells: [], formats: [], merges: [] },
        cells,
        [],
      );
    });
    expect(figures(sheets)).toEqual(wanted(EXPECTED.loans, true));
  });
});
