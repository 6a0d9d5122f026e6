/** *Unduh sebagai .csv*: nothing leaves that Riwayat berbagi does not tell of. */
import { ANI, CITRA, nomineeBook } from './support/book';
import { nominateAll, shareHost, shareSeen } from './support/share-host';

const TWO = { consents: [{ of: ANI }, { of: CITRA }] };
const PARTNER = { partner: 'swamitra', asOf: '2025-06-30' };

describe('a copy that is downloaded', () => {
  const downloaded = () => {
    const host = shareHost(nomineeBook(TWO));
    nominateAll(host);
    const { digest } = host.ask('lihatSalinan', PARTNER);
    const answer = host.ask('unduhSalinan', { ...PARTNER, officer: 'Bu Petugas', digest });
    return { host, answer };
  };
  const logged = (host: ReturnType<typeof shareHost>): string => {
    const sheet = host.host.model.sheets.find(({ name }) => name === 'Riwayat berbagi');
    return [...(sheet?.rows.values() ?? [])]
      .flatMap(({ cells }) => [...cells.values()].map((cell) => String(cell?.value ?? '')))
      .join(' | ');
  };

  test('is in Riwayat berbagi with who took it and whose rows, and nothing is made in Drive', () => {
    const { host, answer } = downloaded();
    expect(answer).toMatchObject({ count: 2, written: ['Riwayat berbagi'] });
    expect(String(answer['csv'])).toContain(ANI.name);
    expect(logged(host)).toMatch(new RegExp(`Bu Petugas .*2: .*${ANI.name}.*diunduh sebagai \\.csv`));
    expect(host.drive.files.size).toBe(0);
  });

  test('is refused, and not logged, without the officer or where the list is not the one that was shown', () => {
    const host = shareHost(nomineeBook(TWO));
    nominateAll(host);
    const { digest } = host.ask('lihatSalinan', PARTNER);
    expect(host.refusal('unduhSalinan', { ...PARTNER, digest })).toContain('Tulis nama petugas');
    expect(host.refusal('unduhSalinan', { ...PARTNER, officer: 'Bu Petugas' })).toContain('berubah sejak ditampilkan');
    expect(logged(host)).toBe('');
  });

  test('does not stand in the way of sharing the same list by Drive', () => {
    const { host } = downloaded();
    shareSeen(host);
    expect(host.drive.files.size).toBe(1);
    expect(logged(host)).toContain('dibagikan');
  });

  test('who withdraws is told that the partner must delete the row, and the log keeps it', () => {
    const { host } = downloaded();
    const [copy] = host.ask('daftarBerbagi') as unknown as {
      people: { person: string; name: string }[];
      downloaded: boolean;
    }[];
    expect(copy?.downloaded).toBe(true);
    const ani = copy?.people.find(({ name }) => name === ANI.name);
    const told = host.ask('cabutPersetujuan', { person: ani?.person, partner: 'KSP Swamitra' });
    expect(told['message']).toContain('diunduh Bu Petugas: minta mitra menghapusnya');
    expect(logged(host)).toContain(`Persetujuan ${ANI.name} dicabut: minta mitra menghapus barisnya dari berkas .csv.`);
    const [left] = host.ask('daftarBerbagi') as unknown as { people: { name: string }[] }[];
    expect(left?.people.map(({ name }) => name)).not.toContain(ANI.name);
  });
});
