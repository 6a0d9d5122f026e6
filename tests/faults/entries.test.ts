/** What people entered survives a run of the collection round that fails at any of its calls, or is killed there. */
import { fill, opened as roundOpened, answerOf, WEEK } from '../collection/round-book';
import { cleanRun, faultsOf, type Command, type Failure, type Wrong } from './harness';

const ARGS = JSON.stringify({ ...WEEK, today: '2022-06-08' });
const round: Command = { name: 'tagih', run: (host) => host.call('tagih', ARGS) };
const WAYS: readonly Failure[] = ['before', 'after', 'killed'];
/** A call that only reads leaves nothing behind, whenever it fails. */
const READS = /\.(get|is|find|can)[A-Z]?/;

/** The three sheets, filled in, and due to be laid out anew: the list is for other days than it was made for. */
function filled() {
  const host = roundOpened();
  answerOf(host, 'tagih', { from: '2022-05-23', to: '2022-05-29' });
  fill(host, 'Daftar tagihan', 'KSM Dahlia', { 'Tgl kunjungan': '25/05/2022', Ditemui: '0812', 'Janji bayar tgl': '01/06/2022', 'Janji (Rp)': '100000' }); // prettier-ignore
  fill(host, 'Pinjaman bermasalah', 'KSM Dahlia', {
    Sebab: 'sakit',
    'Langkah disepakati': '=Jadwal',
    Tanggal: '17/06/2022',
  });
  answerOf(host, 'tagih', { from: '2022-05-23', to: '2022-05-29' });
  fill(host, 'RKTL', 'KSM Dahlia', { Catatan: 'lisan', 'Selesai tgl': '02/06/2022' });
  return host.model;
}

test('the collection round bears the failure of any call, and loses no entry', () => {
  const book = filled();
  const own = ['Daftar tagihan', 'Pinjaman bermasalah', 'RKTL'];
  const gids = book.sheets.filter(({ name }) => !own.includes(name)).map(({ gid }) => gid);
  const clean = cleanRun(round, book, gids);
  const lines = Object.values(clean.after).flat().join('\n');
  for (const entry of ['0812', '100000', 'sakit', '=Jadwal', 'lisan']) expect(lines).toContain(entry);
  const failed = faultsOf(round, book, clean);
  const wrong: Wrong[] = [];
  clean.calls.forEach((member, index) => {
    for (const failure of READS.test(member) ? [] : WAYS) wrong.push(...failed(index + 1, failure));
  });
  expect(wrong.map(({ call, member, failure, wrong: what }) => `call ${call} ${member} ${failure}: ${what}`)).toEqual(
    [],
  );
}, 300_000);
