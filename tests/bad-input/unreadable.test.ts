/** What is no readable book is refused with one sentence, exit code 2, nothing written, the file as it was. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { bergulir, hashOf, scratch } from '../e2e/support/cli';
import { BAD_FILES } from './files';

const folder = scratch();
afterAll(folder.remove);

test.each(BAD_FILES)('$name.xlsx', ({ name, bytes, why }) => {
  const path = folder.path(`${name}.xlsx`);
  const result = folder.path(`hasil-${name}.xlsx`);
  writeFileSync(path, bytes());
  const [before, beside] = [hashOf(path), folder.list()];
  const ran = bergulir(['arrears', path, '--json', '--as-of', '2022-12-31', '--out', result]);
  expect(ran).toEqual({ code: 2, out: '', err: `"${path}" tidak dapat dibaca: ${why}\n` });
  const menu = bergulir(['menu', path, 'Hitung tunggakan...', '--in-place']);
  expect(menu).toEqual(ran);
  expect(hashOf(path)).toBe(before);
  expect(folder.list()).toEqual(beside);
});

test('a folder', () => {
  const path = folder.path('folder.xlsx');
  mkdirSync(path);
  expect(bergulir(['arrears', path])).toEqual({
    code: 2,
    out: '',
    err: `"${path}" adalah folder, bukan berkas .xlsx.\n`,
  });
});

test('a file that is not there', () => {
  const path = folder.path('tiada.xlsx');
  expect(bergulir(['arrears', path, '--json'])).toEqual({
    code: 2,
    out: '',
    err: `Berkas "${path}" tidak ditemukan.\n`,
  });
});

test.each([
  [['--as-of', '31-12-2022'], 'Tanggal "31-12-2022" tidak dikenal; tulis sebagai YYYY-MM-DD, misalnya 2023-01-31.'],
  [['--as-of', '2022-02-30'], 'Tanggal "2022-02-30" tidak dikenal; tulis sebagai YYYY-MM-DD, misalnya 2023-01-31.'],
  [['--asof', '2022-12-31'], 'Pilihan "--asof" tidak dikenal; mungkin maksudnya: --as-of.'],
])('a bad option %j', (options, sentence) => {
  const path = folder.path('tiada.xlsx');
  expect(bergulir(['arrears', path, ...options])).toEqual({ code: 2, out: '', err: `${sentence}\n` });
});
