/** A book that cannot be opened here is refused in a sentence, not by running out of memory. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BookUnreadable } from '../../../src/host/xlsx/index';
import { refuseBeyondMemory, refuseLargeFile } from '../../../src/host/xlsx/too-large';
import { largeBook } from '../../browser/support/large-book';
import { CLI } from '../../e2e/support/built';

const MB = 1024 * 1024;

test('a file of 200 MB may be opened, one byte more may not', () => {
  expect(() => refuseLargeFile(200 * MB)).not.toThrow();
  expect(() => refuseLargeFile(200 * MB + 1)).toThrow(BookUnreadable);
  expect(() => refuseLargeFile(300 * MB)).toThrow(/300 MB\): yang dapat dibuka paling besar 200 MB/);
});

test('nine bytes of memory for each of the sheets', () => {
  expect(() => refuseBeyondMemory(100 * MB, 900 * MB)).not.toThrow();
  expect(() => refuseBeyondMemory(100 * MB + 1, 900 * MB)).toThrow(BookUnreadable);
  expect(() => refuseBeyondMemory(300 * MB, 900 * MB)).toThrow(/isi lembarnya 300 MB, yang muat 100 MB/);
});

describe('on the command line', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'bergulir-large-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const map = (name: string, memory: string) =>
    spawnSync(process.execPath, [memory, CLI, 'map', join(folder, name), '--language', 'en'], { encoding: 'utf8' });

  test('with little memory a large book is refused in one sentence', () => {
    // 20,000 rows are about 10 MB of XML, which want 90 MB; node adds to its old space what the young one takes
    writeFileSync(join(folder, 'besar.xlsx'), largeBook(20_000));
    const { status, stdout, stderr } = map('besar.xlsx', '--max-old-space-size=24');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^".*besar\.xlsx" cannot be read: This book is too large for the memory there is: .*\n$/);
    expect(map('besar.xlsx', '--max-old-space-size=512').status).toBe(0);
  });

  test('a file of far too many bytes is not even read', () => {
    writeFileSync(join(folder, 'raksasa.xlsx'), '');
    truncateSync(join(folder, 'raksasa.xlsx'), 3_000 * MB);
    const { status, stderr } = map('raksasa.xlsx', '--max-old-space-size=512');
    expect(status).toBe(2);
    expect(stderr).toMatch(/raksasa\.xlsx" cannot be read: This file is too large \(3000 MB\): at most 200 MB can be/);
  });
});
