/** The copy beside the book: at once where that is quick, a little later where it is not, never lost on the way. */
import { createKeeper } from '../../src/host/desk/keep';
import { memoryFiles } from './support/desk';

const PATH = '/buku/.buku.bergulir-otomatis.xlsx';

function keeperOf(size: number, seconds = 0) {
  const files = memoryFiles();
  let clock = 0;
  let saved = 0;
  const bytes = (): Uint8Array => {
    clock += seconds * 1000;
    saved += 1;
    return new Uint8Array([saved]);
  };
  return { files, keeper: createKeeper({ files, path: PATH, now: () => clock, bytes, size }), saved: () => saved };
}

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

test('a small book is written with every change', () => {
  const { files, keeper, saved } = keeperOf(20_000);
  keeper.changed();
  keeper.changed();
  expect(saved()).toBe(2);
  expect(files.held.has(PATH)).toBe(true);
});

test('a large book is written once, a little after the first of many changes', () => {
  const { keeper, saved } = keeperOf(30_000_000, 10);
  for (let times = 0; times < 5; times += 1) keeper.changed();
  expect(saved()).toBe(0);
  jest.advanceTimersByTime(1999);
  expect(saved()).toBe(0);
  jest.advanceTimersByTime(1);
  expect(saved()).toBe(1);
  keeper.changed(); // it took ten seconds: the next waits for twice as long
  jest.advanceTimersByTime(19_999);
  expect(saved()).toBe(1);
  jest.advanceTimersByTime(1);
  expect(saved()).toBe(2);
});

test('what waits is written before the program ends, and dropped when the book is saved', () => {
  const { files, keeper, saved } = keeperOf(30_000_000);
  keeper.changed();
  keeper.flush();
  expect(saved()).toBe(1);
  keeper.changed();
  keeper.drop();
  jest.advanceTimersByTime(60_000);
  expect(files.held.has(PATH)).toBe(false);
});

test('a disk that refuses the copy does not stop the work; the next change tries again', () => {
  const { files, keeper } = keeperOf(20_000);
  files.refusing = 'ENOSPC';
  keeper.changed();
  expect(keeper.at).toBeNull();
  files.refusing = null;
  keeper.changed();
  expect(keeper.at).not.toBeNull();
});
