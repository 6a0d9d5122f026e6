/** That the harness has something to fail. */
import { opened } from '../e2e/support/opened';
import { ownView } from '../e2e/support/snapshot';
import { ARGS } from './commands';
import { smallBook } from './small-book';

test('the harness covers the main job, and its book has something to mark', () => {
  const host = opened(smallBook());
  const gids = host.model.sheets.map((sheet) => sheet.gid);
  host.calls.reset();
  const answer = JSON.parse(String(host.call('hitungTunggakan', ARGS))) as { ok: boolean }; // our own envelope
  expect(answer.ok).toBe(true);
  expect(host.calls.total).toBeGreaterThan(50);
  expect(ownView(host.model, gids)['marks']!.length).toBeGreaterThan(0);
});

test('the books of a KSM are made in it, beside the one that is there', () => {
  const host = opened(smallBook());
  const answer = JSON.parse(String(host.call('siapkanBukuKsm', ARGS))) as {
    result: { made: string[]; kept: string[] };
  }; // our own envelope
  expect(answer.result.made).toEqual(['Tabungan Melati', 'Pinjaman anggota Melati', 'Hadir Melati']);
  expect(answer.result.kept).toEqual(['Kas Melati']);
});
