/** The book's file: a copy kept beside it, saving, and what else may happen to it meanwhile. */
import type { Asked } from '../../src/host/desk/protocol';
import { AT, deskOver, memoryFiles, sample, shownAt } from './support/desk';

const type = (gid: number, row: number, column: number, ...lines: string[][]): Asked => ({
  act: 'type',
  gid,
  row,
  column,
  texts: lines,
});
const first = (view: { readonly tabs: readonly { readonly gid: number }[] }): number => view.tabs[0]?.gid ?? 0;

describe('files', () => {
  const COPY = '/buku/.buku.bergulir-otomatis.xlsx';

  test('every change is kept beside the book; a run that was cut off goes on from there', async () => {
    const { desk, files } = deskOver(sample());
    await desk.act(type(first(desk.view()), 60, 1, ['belum disimpan']));
    expect(files.held.has(COPY)).toBe(true);
    const again = deskOver(sample(), { files }); // as after a kill: nothing was closed
    expect(shownAt(again.desk, 60, 1)).toBe('belum disimpan');
    expect(again.desk.view()).toMatchObject({
      unsaved: true,
      notice: expect.stringContaining('Dilanjutkan dari salinan otomatis'),
    });
    await again.desk.act({ act: 'original' });
    expect(shownAt(again.desk, 60, 1)).toBe('');
    expect(files.held.has(COPY)).toBe(false);
  });

  test('a file that is newer than the copy is opened, the copy stays and is told of', async () => {
    const { desk, files } = deskOver(sample());
    await desk.act(type(first(desk.view()), 60, 1, ['lama']));
    const own = files.held.get(AT)!;
    files.held.set(AT, { ...own, stamp: { changed: Number.MAX_SAFE_INTEGER, size: 1 } });
    const again = deskOver(sample(), { files });
    expect(shownAt(again.desk, 60, 1)).toBe('');
    expect(again.desk.view().notice).toContain(COPY);
    expect(files.held.has(COPY)).toBe(true);
  });

  test('saving over the original asks first and keeps what it held', async () => {
    const { desk, files } = deskOver(sample());
    const original = files.held.get(AT)!.bytes;
    await desk.act(type(first(desk.view()), 60, 1, ['baru']));
    const asked = await desk.act({ act: 'save', name: 'buku.xlsx', over: false });
    expect(asked.question?.message).toContain('sudah ada. Timpa?');
    expect(files.held.get(AT)?.bytes).toBe(original);
    const done = await desk.act({ act: 'save', name: 'buku.xlsx', over: true });
    expect(done.told[0]?.message).toBe(`Disimpan: ${AT}. Isi lamanya: ${AT}.bak`);
    expect(files.held.get(`${AT}.bak`)?.bytes).toBe(original);
    expect(files.held.has(COPY)).toBe(false);
    expect(done.book).toMatchObject({ unsaved: false, kept: null });
  });

  test('a file that another program changed meanwhile is not replaced', async () => {
    const { desk, files } = deskOver(sample());
    const theirs = { bytes: new Uint8Array([1]), stamp: { changed: 1, size: 1 } };
    files.held.set(AT, theirs);
    const { refused } = await desk.act({ act: 'save', name: 'buku.xlsx', over: true });
    expect(refused).toContain('diubah oleh program lain');
    expect(files.held.get(AT)).toBe(theirs);
  });

  test.each(['../jahat.xlsx', '/etc/jahat.xlsx', 'a\\b.xlsx', 'C:x.xlsx', '.tersembunyi.xlsx', '', ' .xlsx'])(
    '"%s" is no name',
    async (name) => {
      const { desk, files } = deskOver(sample());
      const { refused } = await desk.act({ act: 'save', name, over: true });
      expect(refused).toContain('bukan nama berkas');
      expect([...files.held.keys()]).toEqual([AT]);
    },
  );

  test('a disk that refuses is told, and the work goes on', async () => {
    const files = memoryFiles();
    const { desk } = deskOver(sample(), { files });
    files.refusing = 'ENOSPC';
    await desk.act(type(first(desk.view()), 60, 1, ['tetap']));
    const { refused } = await desk.act({ act: 'save', name: 'lain.xlsx', over: false });
    expect(refused).toBe('Tidak tersimpan: ENOSPC. Buku di layar tetap utuh; coba nama atau folder lain.');
    expect(shownAt(desk, 60, 1)).toBe('tetap');
  });
});
