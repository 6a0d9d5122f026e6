/** Sharing with a partner through the built bundle: what is in the copy, who may see it, and what the log says. */
import { putCell } from '../../src/host/model/edit-cells';
import { createDriveStore } from '../../src/host/drive/drive-store';
import { ANI, BUDI, CITRA, nikOf, nomineeBook, PEOPLE, TODAY } from './support/book';
import { ACCOUNT, nominateAll, partsOf, shareHost, shareSeen } from './support/share-host';

const TWO = { consents: [{ of: ANI }, { of: CITRA }] };
const PARTNER = { partner: 'swamitra', asOf: '2025-06-30' };
const readers = (drive: ReturnType<typeof createDriveStore>): readonly string[] =>
  [...drive.files.values()].flatMap(({ permissions }) =>
    permissions.map(({ role, emailAddress }) => `${role} ${emailAddress}`),
  );

test('the pool is judged: who consented qualifies, who did not nearly does', () => {
  const host = shareHost(nomineeBook(TWO));
  const { nominees, counts } = host.ask('lihatCalon', PARTNER) as {
    nominees: { name: string; eligible: string; onTimeShare: number; cycles: number; reasons: { code: string }[] }[];
    counts: Record<string, number>;
  };
  expect(counts).toMatchObject({ all: 3, consented: 2 });
  const ani = nominees.find(({ name }) => name === ANI.name);
  // Six instalments, all paid on their day; capacity is not booked, so she is nearly there.
  expect(ani).toMatchObject({ onTimeShare: 1, cycles: 1, eligible: 'nearly' });
  expect(ani?.reasons.map(({ code }) => code)).toEqual(['MTR-10']);
  expect(nominees.find(({ name }) => name === BUDI.name)?.reasons.map(({ code }) => code)).toEqual([
    'MTR-05',
    'MTR-10',
  ]);
});

test('nothing leaves before a yes to what was shown; then the copy is there for that address alone', () => {
  const host = shareHost(nomineeBook(TWO));
  nominateAll(host);
  const view = host.ask('lihatSalinan', PARTNER);
  expect(view).toMatchObject({ count: 2, email: 'cabang@mitra.contoh', ends: '2025-07-31' });
  expect(host.drive.files.size).toBe(0);
  expect(host.refusal('bagikanKeMitra', { ...PARTNER, officer: 'Bu Petugas', digest: 'lain' })).toContain(
    'berubah sejak ditampilkan',
  );
  expect(host.refusal('bagikanKeMitra', { ...PARTNER, digest: view['digest'] })).toContain('nama petugas');
  expect(host.drive.files.size).toBe(0);
  shareSeen(host);
  const [file] = [...host.drive.files.values()];
  expect(file).toMatchObject({ copyRequiresWriterPermission: true, writersCanShare: false });
  expect(readers(host.drive)).toEqual(['owner upk@contoh.id', 'reader cabang@mitra.contoh']);
  expect(host.drive.notifications).toHaveLength(1);
});

test('the copy holds the consented, the columns of the MoU and masked NIK, and no trace of anything else', () => {
  const host = shareHost(nomineeBook(TWO));
  nominateAll(host);
  shareSeen(host);
  const parts = partsOf(host.drive);
  const all = Object.values(parts).join('\n');
  for (const one of [ANI, CITRA]) expect(all).toContain(one.name);
  expect(all).not.toContain(BUDI.name);
  for (const { n } of PEOPLE) {
    expect(all).not.toContain(nikOf(n));
    expect(all).not.toContain(`Gang Kanari Alamat ${n}`);
    expect(all).not.toContain(`08129990${1000 + n}`);
  }
  for (const word of ['Rahasia', '123454321', 'Map Kanari', '<f>', 'state="hidden"', 'creator', 'upk@contoh.id'])
    expect(all).not.toContain(word);
  expect(Object.keys(parts).filter((name) => /docProps|custom|comments|vml|externalLink/.test(name))).toEqual([]);
});

test('an application gives whole NIK to whom the consent says so, and to nobody else', () => {
  const consents = [{ of: ANI, step: 'Pengajuan' }, { of: CITRA }];
  const host = shareHost(nomineeBook({ consents, terms: { Langkah: 'Pengajuan' } }));
  nominateAll(host);
  shareSeen(host);
  const all = Object.values(partsOf(host.drive)).join('\n');
  expect(all).toContain(nikOf(ANI.n));
  expect(all).not.toContain(CITRA.name);
  expect(all).not.toContain(nikOf(CITRA.n));
});

test('without anybody who consented nothing is made', () => {
  const host = shareHost(nomineeBook());
  nominateAll(host);
  expect(host.refusal('lihatSalinan', PARTNER)).toContain('Belum ada calon yang layak dengan persetujuan');
  expect(host.drive.files.size).toBe(0);
});

test('the same content is not shared twice, nor a second file made', () => {
  const host = shareHost(nomineeBook(TWO));
  nominateAll(host);
  shareSeen(host);
  expect(shareSeen(host)['message']).toContain('tidak dibagikan dua kali');
  expect(host.drive.files.size).toBe(1);
  expect(host.drive.notifications).toHaveLength(1);
});

test('a personal account cannot set an end: the log says so, and the end is known', () => {
  const host = shareHost(nomineeBook(TWO));
  nominateAll(host);
  shareSeen(host);
  const log = host.host.model.sheets.find(({ name }) => name === 'Riwayat berbagi');
  const texts = [...(log?.rows.values() ?? [])].flatMap(({ cells }) => cells.map((cell) => String(cell?.value ?? '')));
  expect(texts).toContain('dibagikan');
  expect(texts).toContain('31/07/2025 (dicabut sendiri oleh UPK)');
  expect(texts.join(' ')).toContain('Akun ini tidak dapat menetapkan akhir akses');
  const office = shareHost(nomineeBook(TWO), { account: { ...ACCOUNT, kind: 'organisation' } });
  nominateAll(office);
  shareSeen(office);
  const [file] = [...office.drive.files.values()];
  expect(file?.permissions.find(({ role }) => role === 'reader')?.expirationTime).toBe('2025-07-31T16:59:59.000Z');
});

test('access is taken away by command', () => {
  const host = shareHost(nomineeBook(TWO));
  nominateAll(host);
  shareSeen(host);
  const [open] = host.ask('daftarBerbagi') as unknown as { key: string }[];
  host.ask('cabutAkses', { key: open?.key });
  expect(readers(host.drive)).toEqual(['owner upk@contoh.id']);
  expect(host.refusal('cabutAkses')).toContain('Tidak ada salinan yang masih terbuka');
});

test('another account names who must revoke', () => {
  const drive = createDriveStore();
  const ani = shareHost(nomineeBook(TWO), { drive });
  nominateAll(ani);
  shareSeen(ani);
  const book = ani.host.save();
  const other = shareHost(book, { drive, account: { email: 'lain@contoh.id', kind: 'personal' } });
  expect(other.refusal('cabutAkses')).toContain('petugas: Bu Petugas');
  expect(readers(drive)).toContain('reader cabang@mitra.contoh');
});

test('who withdraws leaves the copy, the count goes down, and no later copy has them', () => {
  const host = shareHost(nomineeBook(TWO));
  nominateAll(host);
  shareSeen(host);
  const { nominees, keys } = host.ask('lihatCalon', PARTNER) as { nominees: { name: string }[]; keys: string[] };
  const person = keys[nominees.findIndex(({ name }) => name === ANI.name)];
  expect(host.ask('cabutPersetujuan', { person, partner: 'KSP Swamitra' })['message']).toContain('1 salinan');
  const all = Object.values(partsOf(host.drive)).join('\n');
  expect(all).not.toContain(ANI.name);
  expect(all).toContain(CITRA.name);
  expect(readers(host.drive)).toContain('reader cabang@mitra.contoh');
  expect(host.ask('lihatSalinan', { ...PARTNER, today: '2025-07-02' })).toMatchObject({ count: 1 });
});

test('a withdrawal that was only typed, and a day that has passed, are told at the next command', () => {
  const host = shareHost(nomineeBook(TWO));
  nominateAll(host);
  shareSeen(host);
  expect(host.ask('lihatCalon', PARTNER)['message']).toBe('');
  const consents = host.host.model.sheets.find(({ name }) => name === 'Persetujuan');
  if (!consents) throw new Error('no consents');
  const given = consents.rows.get(2)?.cells[9];
  if (!given) throw new Error('no day');
  // Serial 45838 is 30 June 2025.
  putCell(consents, { row: 2, column: 11 }, { ...given, value: 45_838 });
  const told = String(host.ask('lihatCalon', PARTNER)['message']);
  expect(told).toContain(`Persetujuan ${ANI.name} tidak berlaku lagi`);
  expect(told).not.toContain(CITRA.name);
  expect(String(host.ask('lihatCalon', { ...PARTNER, today: '2025-08-01' })['message'])).toContain(
    'sudah lewat tanggalnya',
  );
});

test('a row that somebody changed in the copy is not found: then access goes', () => {
  const host = shareHost(nomineeBook(TWO));
  nominateAll(host);
  shareSeen(host);
  const [file] = [...host.drive.files.values()];
  const list = file?.workbook?.sheets.find(({ name }) => name === 'Calon');
  const cell = list?.rows.get(2)?.cells[1];
  if (!list || !cell) throw new Error('no list');
  list.rows.get(2)?.cells.splice(1, 1, { ...cell, value: 'diubah' });
  const { nominees, keys } = host.ask('lihatCalon', PARTNER) as { nominees: { name: string }[]; keys: string[] };
  const changed = String(cell.value);
  const person = keys[nominees.findIndex(({ name }) => name === changed)];
  host.ask('cabutPersetujuan', { person, partner: 'KSP Swamitra' });
  expect(readers(host.drive)).toEqual(['owner upk@contoh.id']);
});

test('two at once: the second waits its turn and is told so', () => {
  const host = shareHost(nomineeBook(TWO));
  nominateAll(host);
  const { digest } = host.ask('lihatSalinan', PARTNER);
  host.host.holdLock('document', true);
  expect(host.refusal('bagikanKeMitra', { ...PARTNER, officer: 'Bu Petugas', digest })).not.toBe('');
  expect(host.drive.files.size).toBe(0);
  host.host.holdLock('document', false);
  shareSeen(host);
  expect(host.drive.files.size).toBe(1);
});

test('a downloaded copy: formulas are neutralised, NIK stay texts', () => {
  const evil = { ...ANI, name: '=HYPERLINK("http://x";"y") Kanari' };
  const host = shareHost(
    nomineeBook({
      people: [evil, BUDI, CITRA],
      consents: [{ of: evil, step: 'Pengajuan' }],
      terms: { Langkah: 'Pengajuan' },
    }),
  );
  nominateAll(host);
  const { digest, ...shown } = host.ask('lihatSalinan', PARTNER);
  expect(JSON.stringify(shown)).not.toContain('csv');
  const csv = String(host.ask('unduhSalinan', { ...PARTNER, officer: 'Bu Petugas', digest })['csv']);
  expect(csv).toContain('"\'=HYPERLINK(""http://x"";""y"") Kanari"');
  expect(csv).toContain(`"'${nikOf(1)}"`);
  expect(TODAY).toBe('2025-07-01');
});
