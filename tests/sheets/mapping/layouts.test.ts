/** Corrections of recaps, reports and cards, and the layout itself. */
import { formatIso } from '../../../src/book/civil-date';
import { readMappedBook, type ReadChoice } from '../../../src/commands/read-mapped-book';
import { memoryWorkbook } from '../../commands/memory-workbook';
import { openBook } from '../open-book';
import { sheet, TODAY } from '../grid';
import { withCell } from './edit-book';
import { figures, refusal, saved, shown } from './mapped';

const patch = (sheets: Parameters<typeof shown>[0], heading: string, field: string | null, at = 0) => {
  const now = shown(sheets);
  const tables = now.tables.map((table, index) =>
    index === at
      ? { ...table, columns: table.columns.map((c) => (c.heading === heading ? { ...c, field } : c)) }
      : table,
  );
  return { ...now, tables };
};

/** 12.000.000 in 12 months from 15-08-2022: five due by 31-01-2023. */
const RECAP = sheet(
  'Rekap 2022',
  `
No|Nama KSM|Tgl Cair|JW|Pinjaman|Sep-22|Okt-22|Nov-22|Sisa
1|Melati|2022-08-15|12|12000000|1000000|1000000|500000|9500000`,
);

describe('a monthly recap', () => {
  test('a month is left out', () => {
    expect(figures([RECAP])).toEqual(['Melati 12000000 2500000 0 2500000 Perhatian']);
    const memory = saved([RECAP], patch([RECAP], 'Nov-22', null));
    expect((figures([RECAP], memory) as string[])[0]).toMatch(/^Melati 12000000 2000000 /);
  });

  test('a month is read as jasa', () => {
    const memory = saved([RECAP], patch([RECAP], 'Nov-22', 'month.interest'));
    expect((figures([RECAP], memory) as string[])[0]).toMatch(/^Melati 12000000 2000000 500000 /);
    expect(shown([RECAP], memory).tables[0]!.columns.find(({ heading }) => heading === 'Nov-22')?.field).toBe(
      'month.interest',
    );
  });

  test('a new month is read without being mapped again', () => {
    const memory = saved([RECAP], { ...shown([RECAP]) });
    const line = RECAP.cells.map((row, r) => [...row.slice(0, 8), r === 1 ? 250000 : 'Des-22', ...row.slice(8)]);
    const formats = RECAP.formats.map((row) => ['General', ...row]);
    const longer = withCell(
      { ...RECAP, cells: line.map((row, r) => (r === 0 ? row.map((c, i) => (i === 8 ? 'Des-22' : c)) : row)), formats },
      2,
      10,
      9250000,
    );
    expect((figures([longer], memory) as string[])[0]).toMatch(/^Melati 12000000 2750000 /);
  });

  test('a column that names no month cannot be one', () => {
    expect(refusal([RECAP], patch([RECAP], 'Tgl Cair', 'month.total'))).toContain('"Tgl Cair"');
  });
});

describe('a report', () => {
  const lpp = openBook('c-lpp.xlsx');
  test('a figure is taken away under a merged heading, its neighbour stays', () => {
    const memory = saved(lpp, patch(lpp, 'Tunggakan Pokok', null));
    const columns = shown(lpp, memory).tables[0]!.columns;
    const fieldOf = (heading: string) => columns.find((column) => column.heading === heading)?.field;
    expect([fieldOf('Tunggakan Pokok'), fieldOf('Tunggakan Jasa'), fieldOf('Saldo')]).toEqual([
      null,
      'overdue.interest',
      'balance',
    ]);
    expect(shown(lpp, memory).asOf).toBe('2023-01-31');
    expect(figures(lpp, memory)).toEqual(figures(lpp));
  });

  test('a list with paid amounts is read as a report of one day because the person says so', () => {
    const list = sheet(
      'Daftar',
      'Per 31 Januari 2023||||||\nNo|KSM|Tgl Cair|JW|Jumlah Pinjaman|Lunas sebesar|Usul\n1|Melati|2022-08-15|12|12000000|4000000|x',
    );
    const ledger = sheet('Angsuran', 'KSM|Tanggal Angsuran|Angsuran Pokok\nMelati|2022-09-15|1000000');
    const request = patch([list, ledger], 'Lunas sebesar', 'paidToDate.principal');
    const memory = saved([list, ledger], {
      ...request,
      tables: request.tables.map((t, i) => (i === 0 ? { ...t, layout: 'progress' } : t)),
      ignoredSheets: [ledger.id],
    });
    // five of twelve instalments due: 5.000.000 less 4.000.000
    expect(figures([list, ledger], memory)).toEqual(['Melati 12000000 4000000 0 1000000 Perhatian']);
    expect(shown([list, ledger], memory).layout).toBe('progress');
  });
});

describe('cards', () => {
  const card = (name: string) =>
    sheet(
      name,
      `
Nama KSM : KSM ${name}|||
Tanggal Cair : 15/08/2022|||
Pinjaman : 12.000.000|||
Jangka Waktu : 12 bulan|||

Ke|Tanggal|Uang|Pokok|Jasa
1|2022-09-15|7|1000000|180000
2|2022-10-15|7|1000000|180000`,
    );
  const cards = [card('Melati'), card('Mawar')];
  const before = [
    'KSM Melati 12000000 2000000 360000 3000000 Perhatian',
    'KSM Mawar 12000000 2000000 360000 3000000 Perhatian',
  ];

  test('one is corrected, the other and new ones are read by their headings', () => {
    expect(figures(cards)).toEqual(before);
    const memory = saved(cards, patch(cards, 'Jasa', null));
    const again = saved(cards, { ...shown(cards, memory) }, memory);
    expect(again).toEqual(memory);
    const all = [...cards, card('Anggrek')];
    expect(figures(all, memory)).toEqual([
      before[0]!.replace('360000', '0'),
      before[1],
      before[1]!.replace('Mawar', 'Anggrek'),
    ]);
    expect(shown(cards, memory).tables.map(({ remembered }) => remembered)).toEqual([true, false]);
  });

  test('the order of days on a card, in its head too', () => {
    const typed = sheet(
      'Satu',
      `
Nama KSM : KSM Melati||
Tanggal Cair : 08/09/2022||
Pinjaman : 12.000.000||
Jangka Waktu : 12 bulan||

Ke|Tanggal|Pokok
1|10/11/2022|1000000`,
    );
    const days = (memory = {}) => {
      const read = readMappedBook(memoryWorkbook([typed], memory), { today: TODAY });
      if (!read.ok) return read.message;
      const { loans, repayments } = read.result.book;
      return [...loans.map(({ disbursed }) => disbursed), ...repayments.map(({ paid }) => paid)].map(formatIso);
    };
    expect(days()).toEqual(['2022-09-08', '2022-11-10']);
    const now = shown([typed]);
    const memory = saved([typed], { ...now, tables: now.tables.map((t) => ({ ...t, dateOrder: 'monthFirst' })) });
    expect(days(memory)).toEqual(['2022-08-09', '2022-10-11']);
    expect(shown([typed], memory).tables[0]!.dateOrder).toBe('monthFirst');
    expect(saved([typed], { ...shown([typed], memory) }, memory)).toEqual(memory);
  });

  test('a line above is not corrected here, and that is said', () => {
    expect(refusal(cards, patch(cards, 'Pinjaman', 'rate'))).toContain('Baris kepala kartu');
  });

  test('cards that were not corrected may go', () => {
    const memory = saved(cards, { ...shown(cards) });
    expect(figures([cards[0]!], memory)).toEqual([before[0]]);
  });
});

describe('one sheet or one layout asked for', () => {
  const mixed = [
    RECAP,
    sheet('Pinjaman', 'No|Nama KSM|Tgl Cair|JW|Pinjaman|Jasa\n1|Melati|2022-08-15|12|12000000|1,5%'),
    sheet('Angsuran', 'KSM|Tanggal Angsuran|Angsuran Pokok|Angsuran Jasa\nMelati|2022-09-15|3000000|180000'),
  ];
  const paid = (choice: ReadChoice, memory = {}) => {
    const read = readMappedBook(memoryWorkbook(mixed, memory), { today: TODAY }, choice);
    if (!read.ok) return read.message;
    return (
      read.result.problem?.variant ?? [
        ...new Set(read.result.layouts.values()),
        ...read.result.book.repayments.map(({ total }) => total),
      ]
    );
  };
  test('the richest layout is read, unless another is asked for', () => {
    expect(paid({})).toEqual(['ledger', 3180000]);
    expect(paid({ layout: 'monthly' })).toEqual(['monthly', 1000000, 1000000, 500000]);
    expect(paid({ sheets: ['rekap 2022'] })).toEqual(['monthly', 1000000, 1000000, 500000]);
    expect(paid({ sheets: ['Pinjaman', 'Angsuran'] })).toEqual(['ledger', 3180000]);
    expect(paid({ layout: 'card' })).toBe('noLayout');
    expect(paid({ sheets: ['Pinjaman'] })).toBe('noRepaymentTable');
    expect(paid({ sheets: ['Kas'] })).toBe(
      'Lembar "Kas" tidak ada di buku ini; yang ada: Rekap 2022, Pinjaman, Angsuran.',
    );
    expect(paid({ layout: 'Kartu' })).toContain('Tata letak "Kartu" tidak dikenal');
  });
  test('also over a remembered mapping', () => {
    const memory = saved(mixed, { ...shown(mixed), ignoredSheets: [RECAP.id] });
    expect(paid({}, memory)).toEqual(['ledger', 3180000]);
    expect(paid({ sheets: ['Rekap 2022'] }, memory)).toEqual(['monthly', 1000000, 1000000, 500000]);
  });
});
