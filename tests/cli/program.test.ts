/** The command line on real books, through the built add-on (npm test builds first). */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { runProgram } from '../../src/host/cli/program';

const ROOT = join(__dirname, '..', '..');
const NOW = Date.UTC(2025, 0, 20, 3);

let folder: string;
let book: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bergulir-cli-'));
  book = join(folder, 'buku.xlsx');
  copyFileSync(join(ROOT, 'samples/contoh.xlsx'), book);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]): { code: number; out: string; err: string } {
  let [out, err] = ['', ''];
  const around = {
    now: () => NOW,
    bundleDir: join(ROOT, 'dist', 'addon'),
    cwd: folder,
    print: (text: string) => void (out += text),
    complain: (text: string) => void (err += text),
    terminal: null,
  };
  const code = runProgram(args, around, '9.9.9');
  return { code, out, err };
}
const hash = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
const files = (): string[] => readdirSync(folder).sort();
const json = (...args: string[]) => {
  const { code, out, err } = run(...args, '--json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out);
};

describe('arrears --json', () => {
  test('has the fields that were promised, and no others', () => {
    const result = json('arrears', 'buku.xlsx', '--as-of', '2024-12-31');
    expect(Object.keys(result)).toEqual(['asOf', 'convention', 'loans', 'totals', 'indicators', 'byClass', 'findings']);
    expect(Object.keys(result.loans[0])).toEqual(
      (
        'loan group borrower disbursed principal tenor scheduledPrincipal scheduledInterest paidPrincipal paidInterest ' +
        'outstandingPrincipal overduePrincipal overdueInterest oldestDue daysPastDue instalmentsLate class provision status cell'
      ).split(' '),
    );
    expect(Object.keys(result.totals).sort()).toEqual(
      'outstandingPrincipal overdueInterest overduePrincipal paidPrincipal principal provision scheduledPrincipal'.split(
        ' ',
      ),
    );
    expect(Object.keys(result.indicators)).toEqual(
      'activeLoans lateLoans activeGroups lateGroups lar par rr larByAge parByAge'.split(' '),
    );
    expect(Object.keys(result.findings[0]).sort()).toEqual(
      'cell clause code group loan message severity sheet'.split(' '),
    );
  });

  // By hand, from what the sample's generator says each group did; 1,5 % a month flat, instalments up to Rp 100.
  test.each([
    // 5.000.000 ÷ 10; seven paid of ten due; the eighth fell due on 30 September: 1 + 31 + 30 + 31 − 1 = 92 days.
    [
      'P-03',
      {
        overduePrincipal: 1_500_000,
        overdueInterest: 225_000,
        oldestDue: '2024-09-30',
        daysPastDue: 92,
        class: 'Kurang Lancar',
      },
    ],
    // 12.000.000 ÷ 12; six paid of twelve; the seventh fell due on 10 December 2023: 21 + 366 = 387 days.
    [
      'P-05',
      {
        overduePrincipal: 6_000_000,
        overdueInterest: 1_080_000,
        oldestDue: '2023-12-10',
        daysPastDue: 387,
        class: 'Macet',
      },
    ],
    // weekly, 200.000 and a quarter of 75.000 up to 18.800; 21 due by 30 December, 18 paid; the 19th fell due on 16 December.
    [
      'P-09',
      {
        overduePrincipal: 600_000,
        overdueInterest: 56_400,
        oldestDue: '2024-12-16',
        daysPastDue: 15,
        class: 'Perhatian',
      },
    ],
    // jasa only: 5 due, 2 paid, 270.000 each; the third fell due on 1 October: 91 days.
    [
      'P-13',
      {
        overduePrincipal: 0,
        overdueInterest: 810_000,
        oldestDue: '2024-10-01',
        daysPastDue: 91,
        class: 'Kurang Lancar',
      },
    ],
    // the book's own instalment of 1.700.000, seven due and paid.
    [
      'P-14',
      { scheduledPrincipal: 11_900_000, overduePrincipal: 0, outstandingPrincipal: 18_100_000, class: 'Lancar' },
    ],
    // 450.000 + 67.500; one paid, then 200.000 in one amount: jasa 67.500, principal 132.500; the second fell due on 25 December.
    [
      'P-16',
      {
        paidPrincipal: 582_500,
        overduePrincipal: 317_500,
        overdueInterest: 0,
        oldestDue: '2024-12-25',
        daysPastDue: 6,
      },
    ],
    // musiman: everything on 8 November, ten months' jasa of 75.000; 22 + 31 = 53 days.
    [
      'P-19',
      {
        overduePrincipal: 5_000_000,
        overdueInterest: 750_000,
        oldestDue: '2024-11-08',
        daysPastDue: 53,
        class: 'Perhatian',
      },
    ],
    // pays 291.600 instead of 291.700, ten times: 1.000 lacking, tolerated.
    ['P-23', { overduePrincipal: 0, oldestDue: null, daysPastDue: 0, class: 'Lancar' }],
    ['P-11', { status: 'jadwal ulang', overduePrincipal: 0, class: null, provision: null }],
    ['P-12', { status: 'hapus buku', overduePrincipal: 0, class: null, provision: null }],
  ])('%s', (loan, figures) => {
    const { loans } = json('arrears', 'buku.xlsx', '--as-of', '2024-12-31');
    expect(loans.find((each: { loan: string }) => each.loan === loan)).toMatchObject(figures);
  });

  test('finds what was hidden in the sample', () => {
    const { findings } = json('arrears', 'buku.xlsx', '--as-of', '2024-12-31');
    const codes = findings.map((found: { code: string }) => found.code);
    expect(new Set(codes)).toEqual(new Set(['DAT-03', 'DAT-05', 'DAT-09']));
    const text = JSON.stringify(findings);
    expect(text).toContain('P-99');
  });

  test('a loan of a later day is not there yet, and a later payment has not happened', () => {
    const { loans } = json('arrears', 'buku.xlsx', '--as-of', '2024-12-31');
    expect(loans).toHaveLength(23);
    expect(JSON.stringify(loans)).not.toContain('P-22');
    const later = json('arrears', 'buku.xlsx', '--as-of', '2025-01-31');
    expect(later.loans).toHaveLength(24);
    expect(later.loans.find((each: { loan: string }) => each.loan === 'P-03').outstandingPrincipal).toBe(0);
  });

  test('without --as-of: the end of last month, by the clock', () => {
    expect(json('arrears', 'buku.xlsx').asOf).toBe('2024-12-31');
  });

  test('--convention chooses the scheme', () => {
    const result = json('arrears', 'buku.xlsx', '--as-of', '2024-12-31', '--convention', 'slik');
    expect(result.convention).toBe('slik');
    expect(Object.keys(result.byClass)).toEqual(['Kol 1', 'Kol 2', 'Kol 3', 'Kol 4', 'Kol 5']);
  });
});

describe('nothing is written', () => {
  test('without --out', () => {
    const before = hash(book);
    run('arrears', 'buku.xlsx', '--json');
    run('arrears', 'buku.xlsx');
    run('menu', 'buku.xlsx');
    run('menu', 'buku.xlsx', 'Hitung tunggakan...');
    expect(hash(book)).toBe(before);
    expect(files()).toEqual(['buku.xlsx']);
  });

  test.each([
    [['arrears', 'buku.xlsx', '--out', 'buku.xlsx'], /sama dengan buku asal/],
    [['arrears', 'buku.xlsx', '--out', 'hasil.csv'], /\.xlsx/],
    [['arrears', 'buku.xlsx', '--out', 'tiada/hasil.xlsx'], /Folder/],
    [['arrears', 'buku.xlsx', '--out', 'a.xlsx', '--in-place'], /Pilih salah satu/],
    [['arrears', 'buku.xlsx', '--as-of', '31/01/2023', '--out', 'a.xlsx'], /YYYY-MM-DD/],
    [['arrears', 'buku.xlsx', '--convention', 'bank', '--out', 'a.xlsx'], /bank.*urban/],
    [['arrears', 'tiada.xlsx', '--out', 'a.xlsx'], /tidak ditemukan/],
    [['arrears', '.', '--out', 'a.xlsx'], /folder/],
    [['arrears'], /Sebutkan bukunya/],
    [['arrears', 'buku.xlsx', '--kapan'], /--kapan.*tidak dikenal/],
    [['arrears', 'buku.xlsx', '--as-of'], /memerlukan isian/],
    [['arrears', 'buku.xlsx', 'lagi.xlsx'], /berlebih/],
    [['hitung', 'buku.xlsx'], /hitung.*tidak dikenal/],
    [[], /--help/],
    [['menu', 'buku.xlsx', 'Hitung saldo', '--out', 'a.xlsx'], /Hitung tunggakan….*Hapus penanda.*Tentang/],
    [['menu', 'buku.xlsx', 'Hitung tunggakan…', '--args', '[1]', '--out', 'a.xlsx'], /objek JSON/],
    [['menu', 'buku.xlsx', 'Hitung tunggakan…', '--args', '{"asOf":"x"}', '--out', 'a.xlsx'], /x/],
    [['menu', 'buku.xlsx', 'Tentang', '--args', '{}', '--out', 'a.xlsx'], /tidak memakai --args/],
    [['menu', 'buku.xlsx', '--out', 'a.xlsx'], /--out/],
  ])('for %j, which ends in 2 with one sentence', (args, sentence) => {
    const before = hash(book);
    const { code, out, err } = run(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(sentence);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).not.toMatch(/\bat .*:\d+|Error:/);
    expect(hash(book)).toBe(before);
    expect(files()).toEqual(['buku.xlsx']);
  });

  const XML = '<?xml version="1.0"?>';
  test.each<[string, Uint8Array]>([
    ['a .csv renamed', strToU8('No;Nama KSM;Pinjaman\n1;Melati;500000\n')],
    ['an empty file', new Uint8Array()],
    ['a zip that is no book', zipSync({ 'catatan.txt': strToU8('halo') })],
    ['a cut book', new Uint8Array(readFileSync(join(ROOT, 'samples/contoh.xlsx')).subarray(0, 4000))],
    ['a page of the web', strToU8('<!doctype html><html></html>')],
    [
      'a locked book',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]),
    ],
    [
      'a book with entities',
      zipSync({ '[Content_Types].xml': strToU8(`${XML}<!DOCTYPE x [<!ENTITY a "b">]><Types/>`) }),
    ],
  ])('for %s', (_, bytes) => {
    writeFileSync(join(folder, 'rusak.xlsx'), bytes);
    const before = hash(join(folder, 'rusak.xlsx'));
    const { code, out, err } = run('arrears', 'rusak.xlsx', '--out', 'hasil.xlsx');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).not.toMatch(/\bat .*:\d+|Error:|undefined/);
    expect(hash(join(folder, 'rusak.xlsx'))).toBe(before);
    expect(files()).toEqual(['buku.xlsx', 'rusak.xlsx']);
  });
});

describe('saving', () => {
  test('--out gives the book and its own sheets; the input stays byte for byte', () => {
    const before = hash(book);
    const { code, err } = run('arrears', 'buku.xlsx', '--as-of', '2024-12-31', '--out', 'hasil.xlsx');
    expect(code).toBe(0);
    expect(err).toContain(join(folder, 'hasil.xlsx'));
    expect(hash(book)).toBe(before);
    expect(files()).toEqual(['buku.xlsx', 'hasil.xlsx']);
    // the own sheets are no source: computing the result again gives the same
    const strip = (text: string) => text.split('\n').slice(0, 30);
    expect(strip(run('arrears', 'hasil.xlsx', '--as-of', '2024-12-31').out)).toEqual(
      strip(run('arrears', 'buku.xlsx', '--as-of', '2024-12-31').out),
    );
    expect(run('arrears', 'buku.xlsx', '--out', 'hasil.xlsx').code).toBe(0);
  });

  test('--in-place leaves the old book in .bak', () => {
    const before = hash(book);
    expect(run('arrears', 'buku.xlsx', '--in-place').code).toBe(0);
    expect(files()).toEqual(['buku.xlsx', 'buku.xlsx.bak']);
    expect(hash(`${book}.bak`)).toBe(before);
    expect(hash(book)).not.toBe(before);
    expect(run('arrears', 'buku.xlsx', '--in-place').code).toBe(0);
    expect(hash(`${book}.bak`)).toBe(before);
    expect(existsSync(`${book}.bak2`)).toBe(true);
  });
});

describe('for people', () => {
  test('a table, the totals, the indicators and the findings', () => {
    const { out } = run('arrears', 'buku.xlsx', '--as-of', '2024-12-31');
    const lines = out.split('\n');
    expect(lines[0]).toContain('31/12/2024');
    expect(lines[2]).toMatch(/^Pinjaman +KSM +Cair/);
    expect(lines[4]).toMatch(/^P-05 .*6\.000\.000 +1\.080\.000 +10\/12\/2023 +387 +6,00 +Macet$/);
    expect(out).toMatch(/^JUMLAH /m);
    expect(out).toMatch(/LAR.*\d+,\d\d%/);
    expect(out).toMatch(/Temuan: .*kesalahan/);
    expect(out).not.toMatch(/NaN|undefined|null/);
  });
  test('help and version', () => {
    expect(run('--version')).toEqual({ code: 0, out: '9.9.9\n', err: '' });
    expect(run('arrears', '--help').out).toMatch(
      /--as-of[\s\S]*--convention[\s\S]*--json[\s\S]*--out[\s\S]*--in-place/,
    );
  });
});

describe('menu', () => {
  test('lists what onOpen built', () => {
    expect(run('menu', 'buku.xlsx')).toEqual({ code: 0, out: 'Hitung tunggakan…\nHapus penanda\nTentang\n', err: '' });
  });
  test.each(['Hitung tunggakan…', 'Hitung tunggakan...', 'hitung tunggakan…'])(
    'runs "%s" as its sidebar would',
    (label) => {
      const args = ['menu', 'buku.xlsx', label, '--args', '{"asOf":"2024-12-31","convention":"dbm-3"}', '--json'];
      const { code, out } = run(...args);
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject({
        asOf: '2024-12-31',
        convention: 'dbm-3',
        written: expect.arrayContaining(['Tunggakan', 'Kolektibilitas', 'Ringkasan', 'Temuan']),
      });
    },
  );
  test('an item without a form says what it has to say', () => {
    expect(run('menu', 'buku.xlsx', 'Tentang').out).toMatch(/Bergulir/);
    expect(run('menu', 'buku.xlsx', 'Hapus penanda').out).toMatch(/penanda/i);
  });
  test('marks come and go', () => {
    expect(run('menu', 'buku.xlsx', 'Hitung tunggakan…', '--out', 'a.xlsx').code).toBe(0);
    const { code, out } = run('menu', 'a.xlsx', 'Hapus penanda', '--out', 'b.xlsx');
    expect(code).toBe(0);
    expect(out).toMatch(/dihapus dari \d/);
    expect(run('menu', 'b.xlsx', 'Hapus penanda').out).toMatch(/Tidak ada penanda/);
  });
});
