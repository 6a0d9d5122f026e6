/** The partner's list through the built bundle: statuses stay, counts are computed, money that comes back is told. */
import type { SheetModel } from '../../src/host/model/sheet';
import { putCell } from '../../src/host/model/edit-cells';
import { EMPTY_CELL } from '../../src/host/model/cell';
import { plainBook } from '../e2e/support/plain-book';
import { ANI, BUDI, CITRA, nomineeBook, nomineeSheets } from './support/book';
import { nominateAll, shareHost, type ShareHost } from './support/share-host';

const PARTNER = { partner: 'swamitra', asOf: '2025-06-30' };
const LIST = 'Calon Nasabah – KSP Swamitra';

const sheetOf = ({ host }: ShareHost, name: string): SheetModel => {
  const found = host.model.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};
const rowsOf = (sheet: SheetModel): readonly (readonly unknown[])[] =>
  [...sheet.rows.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, { cells }]) => Array.from({ length: cells.length }, (_, column) => cells[column]?.value ?? ''));

/** Writes what a person would into a row of the list. */
function fill(host: ShareHost, name: string, values: Readonly<Record<string, string | number>>): void {
  const sheet = sheetOf(host, LIST);
  const rows = rowsOf(sheet);
  const heads = rows.findIndex((row) => row.includes('Status'));
  const row = rows.findIndex((cells) => cells[1] === name);
  for (const [heading, value] of Object.entries(values)) {
    const column = rows[heads]?.indexOf(heading) ?? -1;
    putCell(sheet, { row: row + 1, column }, { ...(sheet.rows.get(row + 1)?.cells[column] ?? EMPTY_CELL), value });
  }
}

test('statuses and what was written stay when the list is made again, sorted or not', () => {
  const host = shareHost(nomineeBook({ consents: [{ of: ANI }, { of: CITRA }] }));
  nominateAll(host);
  fill(host, CITRA.name, { Status: 'cair', 'Disetujui (Rp)': 1_500_000, 'Alasan atau catatan': 'akad 3 Juli' });
  fill(host, BUDI.name, { Status: 'ditolak', 'Alasan atau catatan': 'agunan kurang' });
  const again = host.ask('susunCalon', PARTNER) as {
    nominees: { name: string; status: string | null }[];
    freed: unknown;
  };
  expect(Object.fromEntries(again.nominees.map(({ name, status }) => [name, status]))).toEqual({
    [ANI.name]: 'draft',
    [BUDI.name]: 'refused',
    [CITRA.name]: 'paidOut',
  });
  // Her last loan of the UPK was 1.200.000, all of it repaid.
  expect(again.freed).toEqual({ returned: 1_200_000, toReturn: 0 });
  const texts = rowsOf(sheetOf(host, LIST)).flat();
  expect(texts).toEqual(expect.arrayContaining(['akad 3 Juli', 'agunan kurang', 1_500_000]));
  const recap = rowsOf(sheetOf(host, 'Rekap calon nasabah'));
  // nominated 2 (paid out and refused), approved 1, paid out 1, refused 1, withdrawn 0, worth 1.500.000
  expect(recap.find((row) => row[2] === 'Semua')?.slice(3)).toEqual([2, 1, 1, 1, 0, 1_500_000]);
});

test('papers: a form for whoever has not agreed, the letter counts who has', () => {
  const host = shareHost(nomineeBook({ consents: [{ of: ANI }] }));
  nominateAll(host);
  const { written } = host.ask('berkasCalon', PARTNER) as { written: string[] };
  expect(written).toEqual(['Formulir persetujuan', 'Kelengkapan berkas', 'Surat pengantar']);
  const letter = rowsOf(sheetOf(host, 'Surat pengantar')).flat().join(' ');
  expect(letter).toContain('1 anggota KSM');
  expect(letter).toContain('Terbilang: satu juta dua ratus ribu rupiah.');
  const forms = rowsOf(sheetOf(host, 'Formulir persetujuan')).flat().join(' ');
  expect(forms).toContain(`Saya, ${BUDI.name}`);
  expect(forms).not.toContain(`Saya, ${ANI.name}`);
});

test('the letter shows no more of a person than the MoU allows, and names the BKM', () => {
  const terms = { 'Kolom yang boleh dilihat mitra': 'Nama, Usaha' };
  const settings = [
    ['Ketentuan', 'Nilai', 'Berlaku sejak', 'Sumber'],
    ['Nama BKM', 'BKM Rekaan Jaya', '01/01/2020', 'Akta'],
  ];
  const host = shareHost(
    plainBook([...nomineeSheets({ consents: [{ of: ANI }], terms }), { name: 'Pengaturan', rows: settings }]),
  );
  nominateAll(host);
  host.ask('berkasCalon', PARTNER);
  const letter = rowsOf(sheetOf(host, 'Surat pengantar'));
  expect(letter.find((row) => row[1] === 'No')?.filter((cell) => cell !== '')).toEqual(['No', 'Nama']);
  const text = letter.flat().join(' ');
  expect(text).toContain(ANI.name);
  for (const beyond of [ANI.group, 'Rp1.200.000', 'Terbilang', '100%', BUDI.name]) expect(text).not.toContain(beyond);
  expect(letter.flat()).toContain('BKM Rekaan Jaya');
  expect(rowsOf(sheetOf(host, 'Formulir persetujuan')).flat().join(' ')).toContain(
    'menyetujui UPK BKM Rekaan Jaya memberikan data saya berikut ini: nama, usaha.',
  );
});

test('who agreed before the day of the list and withdrew since is not in the letter', () => {
  const host = shareHost(nomineeBook({ consents: [{ of: ANI, withdrawn: '2025-07-01' }, { of: CITRA }] }));
  nominateAll(host);
  // The list is of 30 June, today is 1 July.
  host.ask('berkasCalon', PARTNER);
  const letter = rowsOf(sheetOf(host, 'Surat pengantar')).flat().join(' ');
  expect(letter).toContain(CITRA.name);
  expect(letter).not.toContain(ANI.name);
});

test('sheets that are there are left alone', () => {
  const host = shareHost(nomineeBook());
  const bare = host.ask('siapkanMitra') as { made: string[] };
  expect(bare.made).toEqual([]);
});

test('the shipped examples are read back from the sheet that we make', () => {
  const { host, ask } = shareHost(nomineeBook());
  const left = host.model.sheets.filter(({ name }) => name !== 'Mitra' && name !== 'Persetujuan');
  Object.assign(host.model, { sheets: left });
  expect((ask('siapkanMitra') as { made: string[] }).made).toEqual(['Mitra', 'Persetujuan']);
  expect(ask('keadaanCalon')).toEqual({ partners: ['KSP Swamitra', 'Bank Jabar Banten'], own: true });
  const { nominees } = ask('lihatCalon', PARTNER) as { nominees: { instalment: number }[] };
  expect(nominees[0]?.instalment).toBe(126_400);
});

test("the bank's instalment stands beside the UPK's and the public's", () => {
  const host = shareHost(nomineeBook({ terms: { 'Bunga umum per bulan (%)': 3 } }));
  const { nominees } = host.ask('lihatCalon', PARTNER) as { nominees: { instalment: number; beside: unknown }[] };
  // 1.200.000 over 12 months: 100.000 + 2,2%, 1,5% (the book's loans) and 3% of 1.200.000
  expect(nominees[0]).toMatchObject({ instalment: 126_400, beside: { upk: 118_000, open: 136_000 } });
});

test('a list for 300 takes as many calls as one for 3', () => {
  const people = Array.from({ length: 300 }, (_, n) => ({ name: `Orang ${n} Kanari`, group: `KSM ${n % 30}`, n }));
  const calls = [nomineeBook(), nomineeBook({ people })].map((book) => {
    const host = shareHost(book);
    const { keys } = host.ask('lihatCalon', PARTNER) as { keys: string[] };
    host.host.calls.reset();
    host.ask('susunCalon', { ...PARTNER, chosen: keys.map((key) => ({ key })) });
    return host.host.calls.byMember;
  });
  expect(calls[1]).toEqual(calls[0]);
});
