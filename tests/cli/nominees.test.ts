/** `bergulir nominees` as a person runs it. */
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { strFromU8, unzipSync } from 'fflate';
import { CLI, bookPath } from '../e2e/support/built';
import { ANI, BUDI, CITRA, nikOf, nomineeBook } from '../nominees/support/book';

const folder = mkdtempSync(join(tmpdir(), 'bergulir-calon-'));
const BOOK = join(folder, 'buku.xlsx');
beforeAll(() => {
  writeFileSync(BOOK, nomineeBook({ consents: [{ of: ANI }, { of: CITRA }] }));
});
const run = (...args: readonly string[]) => spawnSync('node', [CLI, 'nominees', ...args], { encoding: 'utf8' });

test('--json judges every member, in the documented fields', () => {
  const { status, stdout } = run(BOOK, '--partner', 'swamitra', '--as-of', '2025-06-30', '--json');
  expect(status).toBe(0);
  const result = JSON.parse(stdout) as { nominees: Record<string, unknown>[] };
  expect(Object.keys(result)).toEqual(['asOf', 'partner', 'nominees', 'counts', 'freed']);
  expect(result).toMatchObject({ asOf: '2025-06-30', partner: 'KSP Swamitra', freed: { returned: 0, toReturn: 0 } });
  expect(result.nominees).toHaveLength(3);
  expect(Object.keys(result.nominees[0] ?? {})).toEqual([
    'name',
    'group',
    'status',
    'eligible',
    'reasons',
    'cycles',
    'onTimeShare',
    'overdue',
    'capacity',
    'instalment',
    'amount',
    'tenor',
    'consent',
  ]);
  // 1.200.000 over 12 months at 2,2% flat: 100.000 + 26.400
  expect(result.nominees[0]).toMatchObject({ amount: 1_200_000, tenor: 12, instalment: 126_400, consent: 'valid' });
});

test('a book without the sheet Mitra is judged by the shipped examples', () => {
  const { status, stdout } = run(bookPath('a-ledger.xlsx'), '--partner', 'jabar', '--as-of', '2023-01-31', '--json');
  expect(status).toBe(0);
  expect((JSON.parse(stdout) as { partner: string }).partner).toBe('Bank Jabar Banten');
});

test('no partner, or one that nobody knows: a sentence that names those there are', () => {
  const none = run(BOOK);
  expect([none.status, none.stderr]).toEqual([2, expect.stringContaining('KSP Swamitra')]);
  const unknown = run(BOOK, '--partner', 'BRI');
  expect([unknown.status, unknown.stderr]).toEqual([2, expect.stringContaining('Pilih: KSP Swamitra')]);
});

test('--bank-copy holds who consented, and leaves the book as it was', () => {
  const before = readFileSync(BOOK);
  const out = join(folder, 'salinan.xlsx');
  const { status } = run(BOOK, '--partner', 'swamitra', '--as-of', '2025-06-30', '--bank-copy', out);
  expect(status).toBe(0);
  expect(readFileSync(BOOK).equals(before)).toBe(true);
  const all = Object.values(unzipSync(new Uint8Array(readFileSync(out)))).map((part) => strFromU8(part)).join('\n'); // prettier-ignore
  expect(all).toContain(ANI.name);
  expect(all).not.toContain(BUDI.name);
  expect(all).not.toContain(nikOf(ANI.n));
});

test('a copy that no saved book logs is told to be so; with --out the log has it', () => {
  const args = ['--partner', 'swamitra', '--as-of', '2025-06-30', '--bank-copy'];
  const alone = run(BOOK, ...args, join(folder, 'sendiri.xlsx'));
  expect(alone.stderr).toContain('belum tercatat di Riwayat berbagi');
  const saved = join(folder, 'tercatat.xlsx');
  const logged = run(BOOK, ...args, join(folder, 'bersama.xlsx'), '--out', saved);
  expect([logged.status, logged.stderr.includes('belum tercatat')]).toEqual([0, false]);
  const parts = Object.values(unzipSync(new Uint8Array(readFileSync(saved)))).map((part) => strFromU8(part)).join('\n'); // prettier-ignore
  expect(parts).toContain('Riwayat berbagi');
});

test('without a consent no copy is written', () => {
  const bare = join(folder, 'tanpa.xlsx');
  writeFileSync(bare, nomineeBook());
  const out = join(folder, 'kosong.xlsx');
  const { status, stderr } = run(bare, '--partner', 'swamitra', '--as-of', '2025-06-30', '--bank-copy', out);
  expect([status, existsSync(out)]).toEqual([2, false]);
  expect(stderr).toContain('tidak ada yang dibagikan');
});

test('an item that asks a question takes its answer from --args, and refuses without', () => {
  const menu = (...args: readonly string[]) =>
    spawnSync('node', [CLI, 'menu', BOOK, 'Kuitansi…', ...args], { encoding: 'utf8' });
  const asked = menu();
  expect([asked.status, asked.stderr]).toEqual([2, expect.stringContaining('kuitansi kosong tidak dicetak')]);
  const printed = menu('--args', '{"loan":"P-1"}', '--json');
  expect([printed.status, JSON.parse(printed.stdout)]).toMatchObject([0, { number: 'KK-001' }]);
});
