/** What people entered survives whatever happens to the book and to the sheet meanwhile, and never ends up at another loan. */
import fc from 'fast-check';
import { addDays } from '../../src/book/civil-date';
import { placeEntries } from '../../src/entries/place-entries';
import { readEntries } from '../../src/entries/read-entries';
import type { Cell } from '../../src/sheets/sheet-data';
import {
  columnOf,
  FIRST_DAY,
  keyColumn,
  LAYOUT,
  loanRows,
  monthLater,
  rerun,
  typed,
  type Grid,
  type TestLoan,
} from './filled-sheet';

const NAMES = ['Melati 1', 'Melati 2', 'Mawar A', 'Mawar B', 'Dahlia', 'Kenanga', 'Cempaka Putih', 'Anggrek Bulan'];
const AMOUNTS = [1_000_000, 2_000_000] as const;

/** A world that is changed step by step: the book, the sheet, and what the test knows of both. */
interface World {
  readonly loans: readonly TestLoan[];
  readonly grid: Grid;
  readonly next: number;
  /** Names of rows that went away since the sheet was last written; a new row of that name could be a correction. */
  readonly gone: readonly string[];
  /** Every entry that was ever made, as `mark of loan 3, number 7` and what was typed with it. */
  readonly made: readonly string[];
}

type Step = { readonly kind: string; readonly a: number; readonly b: number };
const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];
const same = (a: TestLoan, b: TestLoan): boolean => a.name === b.name && a.day === b.day && a.amount === b.amount;

function change(world: World, at: TestLoan, to: Partial<TestLoan>): World {
  const changed = { ...at, ...to };
  if (world.loans.some((loan) => loan !== at && same(loan, changed))) return world;
  return { ...world, loans: world.loans.map((loan) => (loan === at ? changed : loan)) };
}

const misspelled = (name: string, n: number): string => {
  const at = 1 + (n % Math.max(1, Math.min(4, name.length - 2)));
  return n % 3 === 0 ? `${name} Jaya` : n % 3 === 1 ? `KSM. ${name.toUpperCase()}` : name.slice(0, at) + name[at] + name.slice(at); // prettier-ignore
};

const ORIGINAL = /^[A-Z][a-z]+( ([A-Z]|\d|[A-Z][a-z]+))?$/;

const BOOK_STEPS: Readonly<Record<string, (world: World, a: number, b: number) => World>> = {
  shuffle: (world, a) => ({ ...world, loans: [...world.loans].sort((x, y) => ((x.uid * 7919 + a) % 101) - ((y.uid * 7919 + a) % 101)) }), // prettier-ignore
  rename: (world, a, b) => {
    const loan = pick(world.loans, a);
    return loan === undefined || !ORIGINAL.test(loan.name) ? world : change(world, loan, { name: misspelled(loan.name, b) }); // prettier-ignore
  },
  otherAmount: (world, a) => {
    const loan = pick(world.loans, a);
    return loan === undefined ? world : change(world, loan, { amount: loan.amount + 137_000 });
  },
  otherDay: (world, a, b) => {
    const loan = pick(world.loans, a);
    return loan === undefined ? world : change(world, loan, { day: addDays(loan.day, 1 + (b % 9)) });
  },
  paidOff: (world, a) => {
    const loan = pick(world.loans, a);
    return loan === undefined ? world : change(world, loan, { listed: !loan.listed });
  },
  remove: (world, a) => {
    const loan = pick(world.loans, a);
    if (loan === undefined) return world;
    return { ...world, loans: world.loans.filter((each) => each !== loan), gone: [...world.gone, loan.name] };
  },
  insert: (world, a, b) => {
    const fresh = world.next;
    const loan = { uid: fresh, number: '', name: pick(NAMES, a) ?? '', day: monthLater(b % 4), amount: pick(AMOUNTS, b) ?? 0, listed: b % 3 > 0 }; // prettier-ignore
    if (world.gone.includes(loan.name) || world.loans.some((each) => same(each, loan))) return world;
    const at = a % (world.loans.length + 1);
    return { ...world, next: fresh + 1, loans: [...world.loans.slice(0, at), loan, ...world.loans.slice(at)] };
  },
};

/** The loan that a row of the freshly written sheet shows, as a person sees it. */
const shownLoan = (world: World, row: readonly Cell[]): TestLoan | undefined =>
  world.loans.find((loan, index) => row[columnOf(world.grid, 'KSM')] === loan.name && row[columnOf(world.grid, 'No pinjaman')] === (loan.number || String(index + 1))); // prettier-ignore

const EXTRA = 'Catatan kader';
const markOf = (world: World, { uid }: TestLoan): string => `loan ${uid}, entry ${world.made.length}`;

/** What stands in a row of the sheet; null where nothing does. */
function entryIn(grid: Grid, cells: readonly Cell[]): string | null {
  const [mark, day, amount] = ['Hasil kunjungan', 'Tanggal janji', 'Janji (Rp)'].map(
    (heading) => cells[columnOf(grid, heading)],
  );
  const date: unknown = typeof day === 'number' ? { date: day - 25569 } : day;
  return mark === undefined || mark === '' ? null : JSON.stringify([mark, date, amount]);
}

const SHEET_STEPS: Readonly<Record<string, (world: World, a: number, b: number) => World>> = {
  fill: (world, a, b) => {
    const row = pick(loanRows(world.grid), a);
    const loan = row === undefined ? undefined : shownLoan(world, world.grid[row] ?? []);
    if (row === undefined || loan === undefined || world.grid[row]?.[columnOf(world.grid, 'Hasil kunjungan')] !== '') return world; // prettier-ignore
    const [mark, day, amount] = [markOf(world, loan), { date: addDays(FIRST_DAY, b) }, 100_000 + b];
    const text = typed(world.grid, row, columnOf(world.grid, 'Hasil kunjungan'), mark);
    const dated = typed(text, row, columnOf(world.grid, 'Tanggal janji'), day);
    const grid = typed(dated, row, columnOf(world.grid, 'Janji (Rp)'), amount);
    return { ...world, grid, made: [...world.made, JSON.stringify([mark, day, amount])] };
  },
  sort: (world, a) => sorted(world, a, () => true),
  /** Only the columns from the names to the last, the hidden one among them or not: the rows of a selection. */
  sortVisible: (world, a) => {
    const key = keyColumn(world.grid);
    return sorted(world, a, (column) => column !== key);
  },
  copy: (world, a) => {
    const row = pick(loanRows(world.grid), a);
    const cells = row === undefined ? undefined : world.grid[row];
    const entry = cells === undefined ? null : entryIn(world.grid, cells);
    const extra = cells?.[columnOf(world.grid, EXTRA)];
    if (row === undefined || cells === undefined || entry === null) return world;
    const grid = [...world.grid.slice(0, row), cells, ...world.grid.slice(row)];
    return {
      ...world,
      grid,
      made: [...world.made, entry, ...(extra === '' || extra === undefined ? [] : [JSON.stringify(extra)])],
    };
  },
  blankRow: (world, a) => {
    const row = pick(loanRows(world.grid), a) ?? 0;
    const empty = (world.grid[0] ?? []).map((): Cell => '');
    return { ...world, grid: [...world.grid.slice(0, row), empty, ...world.grid.slice(row)] };
  },
  /** A run was killed between taking the formats off and writing the values. */
  formatsLost: (world) => ({
    ...world,
    grid: world.grid.map((row) => row.map((cell): Cell => (typeof cell === 'object' && 'date' in cell ? cell.date + 25569 : cell))), // prettier-ignore
  }),
  /** A column of a person's own, filled for one loan. */
  addedColumn: (world, a) => {
    const row = pick(loanRows(world.grid), a);
    const header = world.grid.findIndex((cells) => cells.includes('Kunci Bergulir'));
    const loan = row === undefined ? undefined : shownLoan(world, world.grid[row] ?? []);
    if (loan === undefined || world.grid[header]?.includes(EXTRA)) return world;
    const mark = markOf(world, loan);
    const wide = world.grid.map((cells, index): readonly Cell[] => [...cells, index === header ? EXTRA : index === row ? mark : '']); // prettier-ignore
    return { ...world, grid: wide, made: [...world.made, JSON.stringify(mark)] };
  },
};

function sorted(world: World, by: number, moves: (column: number) => boolean): World {
  const rows = loanRows(world.grid);
  const order = [...rows].sort((x, y) => ((x * 7919 + by) % 103) - ((y * 7919 + by) % 103));
  const grid = world.grid.map((cells, index) => {
    const from = world.grid[order[rows.indexOf(index)] ?? -1];
    return from === undefined ? cells : cells.map((cell, column) => (moves(column) ? (from[column] ?? '') : cell));
  });
  return { ...world, grid };
}

/** The loan that a mark was made for. */
const uidIn = (mark: Cell): string => /^loan (\d+),/.exec(String(mark))?.[1] ?? '';

/** Puts the world's sheet through a rerun and looks at it: nothing lost, nothing at another loan. */
function looked(world: World): World {
  const subjects = world.loans.map((loan, place) => ({ ...loan, part: '', shown: loan.number || String(place + 1) }));
  const placement = placeEntries(readEntries(world.grid, LAYOUT), subjects);
  for (const [index, rows] of placement.of)
    for (const { values, extras } of rows)
      for (const mark of [values['result'], extras[EXTRA]])
        if (mark !== undefined && uidIn(mark) !== String(world.loans[index]?.uid))
          throw new Error(`${String(mark)} stands at loan ${String(world.loans[index]?.uid)}`);
  const { grid } = rerun(world.loans, world.grid);
  expect(entered(grid)).toEqual([...world.made].sort());
  expect(rerun(world.loans, grid).grid).toEqual(grid);
  return { ...world, grid, gone: [] };
}

const entered = (grid: Grid): readonly string[] =>
  readEntries(grid, LAYOUT)
    .rows.flatMap(({ values: { result, promiseDay, promiseAmount }, extras }) => [
      ...(result === undefined ? [] : [JSON.stringify([result, promiseDay, promiseAmount])]),
      ...(extras[EXTRA] === undefined ? [] : [JSON.stringify(extras[EXTRA])]),
    ])
    .sort();

const STEPS = { ...BOOK_STEPS, ...SHEET_STEPS };
const step = fc.record({ kind: fc.constantFrom(...Object.keys(STEPS)), a: fc.nat(999), b: fc.nat(999) });
const loan = fc.record({ name: fc.nat(999), month: fc.nat(3), amount: fc.nat(1), listed: fc.boolean() });

function worldOf(
  seeds: readonly { name: number; month: number; amount: number; listed: boolean }[],
  numbered: boolean,
): World {
  // prettier-ignore
  const loans = seeds.reduce<TestLoan[]>((all, { name, month, amount, listed }, uid) => {
    const made = { uid, number: numbered ? `PJ-${uid}` : '', name: pick(NAMES, name) ?? '', day: monthLater(month), amount: pick(AMOUNTS, amount) ?? 0, listed }; // prettier-ignore
    return all.some((other) => same(other, made)) ? all : [...all, made];
  }, []);
  return { loans, grid: rerun(loans, []).grid, next: 1000, gone: [], made: [] };
}

test.each([false, true])('some 750 random reruns (numbers that last: %s)', (numbered) => {
  fc.assert(
    fc.property(
      fc.array(loan, { minLength: 3, maxLength: 20 }),
      fc.array(fc.array(step, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 }),
      (seeds, rounds) => {
        rounds.reduce<World>(
          (world, steps) => {
            // A person fills and moves what the last run wrote; the book changes; then comes the next run.
            const kinds = [...steps].sort((x, y) => Number(x.kind in BOOK_STEPS) - Number(y.kind in BOOK_STEPS));
            return looked(kinds.reduce((now, { kind, a, b }: Step) => STEPS[kind]?.(now, a, b) ?? now, world));
          },
          worldOf(seeds, numbered),
        );
      },
    ),
    { numRuns: 250, seed: 4 },
  );
});
