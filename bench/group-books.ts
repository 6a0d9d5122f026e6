/** Reading and judging the cash books of 60 KSM over three years, by the number of entries a month. */
import { addDays, civilDate } from '../src/book/civil-date';
import { SURPLUS } from '../src/ksm/capacity';
import { judgeBooks } from '../src/ksm/judge-books';
import { readGroupBooks } from '../src/sheets/group-books/read-group-books';
import type { Cell, SheetData } from '../src/sheets/sheet-data';
import { race } from './timing';

const [GROUPS, MONTHS, DAYS, AMOUNT] = [60, 36, 1095, 1_000] as const;
const [FIRST, LAST, TODAY] = [civilDate(2021, 1, 1), civilDate(2023, 12, 31), civilDate(2024, 6, 1)];

function cashSheet(id: number, aMonth: number): SheetData {
  const entries = aMonth * MONTHS;
  const cells: Cell[][] = [
    ['Buku Kas KSM', '', '', '', ''],
    ['KSM', `KSM ${id}`, '', '', ''],
    ['Tanggal', 'Uraian', 'Masuk', 'Keluar', 'Saldo'],
    [{ date: FIRST }, 'Saldo awal', 0, '', 0],
    ...Array.from({ length: entries }, (_, n): Cell[] => {
      const date = addDays(FIRST, Math.floor((n * DAYS) / entries));
      return [{ date }, n % 2 === 0 ? 'Tabungan anggota' : 'Angsuran dari anggota', AMOUNT, '', AMOUNT * (n + 1)];
    }),
  ];
  const formats = cells.map((row) => row.map(() => 'General'));
  return { id, name: `Kas ${id}`, hidden: false, cells, formats, merges: [] };
}

/** @throws where a book that agrees has a finding: then the run is void */
function judged(sheets: readonly SheetData[]): void {
  const { books, findings } = readGroupBooks(sheets, TODAY);
  const { groups } = judgeBooks(books, null, { asOf: LAST, aliveDays: 45, grace: 7, rule: SURPLUS });
  const wrong = findings.length + groups.reduce((sum, group) => sum + group.findings.length, 0);
  if (groups.length !== GROUPS || wrong > 0) throw new Error(`${groups.length} groups, ${wrong} findings`);
}

/** Milliseconds for 4 and for 40 entries a month, median of nine. */
export function groupBooksCost(): { readonly few: number; readonly many: number; readonly entries: number } {
  const book = (aMonth: number) => Array.from({ length: GROUPS }, (_, id) => cashSheet(id, aMonth));
  const [small, large] = [book(4), book(40)];
  const [few = 0, many = 0] = race([() => judged(small), () => judged(large)]);
  return { few, many, entries: GROUPS * MONTHS * 40 };
}
