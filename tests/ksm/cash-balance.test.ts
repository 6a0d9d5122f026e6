import fc from 'fast-check';
import { runningBalance } from '../../src/ksm/cash-balance';
import { cashBook, places, type Line } from './make';

const OPENING: Line = ['2024-01-01', 'opening', 100_000, 0, 100_000];

describe('the running balance of a cash book', () => {
  test('adds in, takes out, and is silent where the book agrees', () => {
    const book = cashBook([
      OPENING,
      ['2024-01-05', 'savings', 50_000, 0, 150_000],
      ['2024-01-06', 'cost', 0, 30_000, 120_000],
    ]);
    expect(runningBalance(book)).toEqual({
      after: [100_000, 150_000, 120_000],
      closing: 120_000,
      opening: 0,
      findings: [],
    });
  });

  test('KSM-01: one wrong balance is one finding, at its cell', () => {
    const book = cashBook([
      OPENING,
      ['2024-01-05', 'savings', 50_000, 0, 151_000],
      ['2024-01-06', 'cost', 0, 30_000, 120_000],
      ['2024-01-07', 'cost', 0, 20_000, 100_000],
    ]);
    const { findings } = runningBalance(book);
    expect(places(findings)).toEqual(['KSM-01 Kas!E3']);
    expect(findings[0]?.params).toEqual({ stated: 151_000, computed: 150_000 });
  });

  test('KSM-01: a balance carried on wrongly is one finding, where it first breaks', () => {
    const book = cashBook([
      OPENING,
      ['2024-01-05', 'savings', 50_000, 0, 149_999],
      ['2024-01-06', 'cost', 0, 30_000, 119_999],
      ['2024-01-07', 'cost', 0, 20_000, 99_999],
    ]);
    expect(places(runningBalance(book).findings)).toEqual(['KSM-01 Kas!E3']);
  });

  test('KSM-01: a balance brought forward on a later page is no money, and is held against the one before', () => {
    const pages = (brought: number): readonly Line[] => [
      OPENING,
      ['2024-01-05', 'savings', 50_000, 0, 150_000],
      ['2024-02-01', 'opening', brought, 0, brought],
      ['2024-02-05', 'savings', 50_000, 0, brought + 50_000],
    ];
    expect(runningBalance(cashBook(pages(150_000))).closing).toBe(200_000);
    expect(runningBalance(cashBook(pages(150_000))).findings).toEqual([]);
    expect(places(runningBalance(cashBook(pages(149_000))).findings)).toEqual(['KSM-01 Kas!E4']);
  });

  test('KSM-02: to zero is none, one rupiah below is one, at the entry that takes it there', () => {
    const spent = (out: number): readonly Line[] => [
      OPENING,
      ['2024-01-05', 'cost', 0, out],
      ['2024-01-06', 'cost', 0, 500],
    ];
    expect(places(runningBalance(cashBook(spent(99_500))).findings)).toEqual([]);
    expect(places(runningBalance(cashBook(spent(99_501))).findings)).toEqual(['KSM-02 Kas!D4']);
    expect(places(runningBalance(cashBook(spent(100_001))).findings)).toEqual(['KSM-02 Kas!D3']);
  });

  test('KSM-08: neither an opening line nor capital; the first balance tells what it would have to be', () => {
    const first: Line = ['2024-01-05', 'savings', 50_000, 0, 80_000];
    const { findings, opening, closing } = runningBalance(cashBook([first]));
    expect(places(findings)).toEqual(['KSM-08 Kas!C2']);
    expect([findings[0]?.params['implied'], opening, closing]).toEqual([30_000, 30_000, 80_000]);
    expect(runningBalance(cashBook([['2024-01-05', 'savings', 50_000, 0]])).opening).toBeNull();
    expect(runningBalance(cashBook([first], { opening: 30_000 })).findings).toEqual([]);
    expect(runningBalance(cashBook([['2024-01-05', 'capital', 80_000, 0, 80_000]])).findings).toEqual([]);
    expect(runningBalance(cashBook([])).findings).toEqual([]);
  });

  test('a book without a balance column is added up all the same', () => {
    const book = cashBook([
      ['2024-01-01', 'opening', 100_000, 0],
      ['2024-01-05', 'savings', 50_000, 0],
    ]);
    expect(runningBalance(book)).toMatchObject({ closing: 150_000, findings: [] });
  });

  const amount = fc.integer({ min: 1, max: 5_000_000 });
  const moves = fc.array(fc.tuple(fc.boolean(), amount), { minLength: 1, maxLength: 40 });

  test('a book that states what it comes to never breaks; one changed balance is found at its row and nowhere else', () => {
    fc.assert(
      fc.property(moves, fc.nat(), fc.integer({ min: 1, max: 9_999 }), (list, where, off) => {
        let sum = 0;
        const lines = list.map(([inward, money], index): Line => {
          const [came, went] = inward || money > sum ? [money, 0] : [0, money];
          sum += came - went;
          return ['2024-01-05', index === 0 ? 'opening' : 'other', came, went, sum];
        });
        expect(runningBalance(cashBook(lines)).findings).toEqual([]);
        expect(runningBalance(cashBook(lines)).closing).toBe(sum);
        const at = where % lines.length;
        const wrong = lines.map((line, index): Line =>
          index === at ? [line[0], line[1], line[2], line[3], (line[4] ?? 0) + off] : line,
        );
        expect(places(runningBalance(cashBook(wrong)).findings)).toEqual([`KSM-01 Kas!E${at + 2}`]);
      }),
    );
  });
});
