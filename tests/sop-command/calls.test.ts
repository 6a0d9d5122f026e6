/** How many calls Periksa SOP makes depends on how many sheets it touches, never on how many loans, KSM or findings. */
import { opened } from '../e2e/support/opened';
import { plainBook, type PlainCell } from '../e2e/support/plain-book';
import { checked } from './check';

const LOAN_HEADS = ['No', 'Nama KSM', 'Tanggal Putusan', 'Tanggal Pencairan', 'Jangka Waktu', 'Jumlah Pinjaman', 'Jasa', 'No Surat Perjanjian', 'No Kuitansi']; // prettier-ignore

/** Every tenth loan runs 13 months, every twentieth has no agreement; of every fifth KSM's five members one is not on the list of the poor. */
function book(loans: number): Uint8Array {
  const numbers = Array.from({ length: loans }, (_, k) => k + 1);
  return plainBook([
    {
      name: 'Pinjaman',
      rows: [
        LOAN_HEADS,
        ...numbers.map((k): PlainCell[] => [k, `Mawar ${k}`, { day: '2013-01-05' }, { day: '2013-01-10' }, k % 10 === 0 ? 13 : 12, 5_000_000, '1,5%', k % 20 === 0 ? null : `PB.03/${k}`, `KK-${k}`]),
      ],
    },
    {
      name: 'Angsuran',
      rows: [
        ['No Pinjaman', 'Nama KSM', 'Tanggal Angsuran', 'Angsuran Pokok', 'Angsuran Jasa', 'No Kuitansi'],
        ...numbers.map((k): PlainCell[] => [k, `Mawar ${k}`, { day: '2013-02-10' }, 416_700, 75_000, `KM-${k}`]),
      ],
    },
    {
      name: 'Anggota',
      rows: [
        ['Nama Anggota', 'Nama KSM', 'L/P', 'PS2'],
        ...numbers.flatMap((k) => ['A', 'B', 'C', 'D', 'E'].map((m, n): PlainCell[] => [`Ibu ${m}${k}`, `Mawar ${k}`, 'P', n === 0 && k % 5 === 0 ? 'Tidak' : 'Ya'])),
      ],
    },
  ]);
} // prettier-ignore

interface Counted {
  readonly findings: Readonly<Record<string, number>>;
  readonly first: Readonly<Record<string, number>>;
  readonly again: Readonly<Record<string, number>>;
}

function counted(loans: number): Counted {
  const host = opened(book(loans), { now: Date.UTC(2013, 5, 30, 5) });
  host.calls.reset();
  const { findings } = checked(host, 'periksaSop', { asOf: '2013-03-31' });
  const first = { ...host.calls.byMember };
  host.calls.reset();
  checked(host, 'periksaSop', { asOf: '2013-03-31' });
  const of = (code: string): number => findings.filter((one) => one.code === code).length;
  return { findings: { tenor: of('SOP-07'), agreement: of('SOP-17'), poor: of('SOP-10') }, first, again: { ...host.calls.byMember } }; // prettier-ignore
}

test('of very many KSM the 300 with most errors get a page, and the page says how many do not', () => {
  const rows = Array.from({ length: 320 }, (_, k): PlainCell[] => [k + 1, `Mawar ${k + 1}`, { day: '2013-01-12' }, { day: '2013-01-10' }, 12, 5_000_000, '1,5%', 'PB.03/1', 'KK-1']); // prettier-ignore
  const ledger = [['No Pinjaman', 'Nama KSM', 'Tanggal Angsuran', 'Angsuran Pokok', 'Angsuran Jasa'], [1, 'Mawar 1', { day: '2013-02-10' }, 416_700, 75_000]]; // prettier-ignore
  const host = opened(plainBook([{ name: 'Pinjaman', rows: [LOAN_HEADS, ...rows] }, { name: 'Angsuran', rows: ledger }]), { now: Date.UTC(2013, 5, 30, 5) }); // prettier-ignore
  checked(host, 'periksaSop', { asOf: '2013-03-31' });
  const sheet = host.model.sheets.find(({ name }) => name === 'Lembar pendampingan')!;
  const firsts = [...sheet.rows.values()].map(({ cells }) => cells[1]?.value);
  expect(firsts.filter((text) => text === 'Bergulir · Lembar pendampingan')).toHaveLength(300);
  expect(firsts.some((text) => typeof text === 'string' && text.includes('20 KSM lain ada di lembar Temuan'))).toBe(
    true,
  );
}, 60_000);

test('20 and 1.000 loans take the same calls, by member', () => {
  const [few, many] = [counted(20), counted(1000)];
  expect(few.findings).toEqual({ tenor: 2, agreement: 1, poor: 4 });
  expect(many.findings).toEqual({ tenor: 100, agreement: 50, poor: 200 });
  expect(many.first).toEqual(few.first);
  expect(many.again).toEqual(few.again);
}, 120_000);
