/** A small book with members, their shares, a partner and consents; every text of it is unique, so that a leak shows. */
import { plainBook, type PlainCell, type PlainSheet } from '../../e2e/support/plain-book';

export const TODAY = '2025-07-01';

/** NIK of the n-th woman, born 1 January 1980 plus n years. */
export const nikOf = (n: number): string => `33749941018${String(n % 10)}${String(1000 + n)}`;

export interface Person {
  readonly name: string;
  readonly group: string;
  readonly n: number;
}
export const ANI: Person = { name: 'Ani Kanari Satu', group: 'KSM Melati Kanari', n: 1 };
export const BUDI: Person = { name: 'Budi Kanari Dua', group: 'KSM Melati Kanari', n: 2 };
export const CITRA: Person = { name: 'Citra Kanari Tiga', group: 'KSM Mawar Kanari', n: 3 };
export const PEOPLE = [ANI, BUDI, CITRA];

interface ConsentLine {
  readonly of: Person;
  readonly partner?: string;
  readonly step?: string;
  readonly withdrawn?: string;
  readonly proof?: string;
}

export interface BookOptions {
  readonly people?: readonly Person[];
  readonly consents?: readonly ConsentLine[];
  /** Terms of the partner beside the usual ones, by their label. */
  readonly terms?: Readonly<Record<string, string | number>>;
}

const day = (iso: string): PlainCell => ({ day: iso });

const TERMS: Readonly<Record<string, string | number>> = {
  'Nama mitra': 'KSP Swamitra',
  Surel: 'cabang@mitra.contoh',
  'Bunga per bulan (%)': 2.2,
  'Cara bunga': 'flat',
  'Pinjaman terkecil (Rp)': 1_000_000,
  'Pinjaman terbesar (Rp)': 10_000_000,
  'Jangka waktu terpendek (bulan)': 3,
  'Jangka waktu terpanjang (bulan)': 12,
  'Kolom yang boleh dilihat mitra': 'Nama, NIK, KSM, Angsuran tepat waktu, Pinjaman yang diajukan',
  Langkah: 'Penjajakan',
  'Akses berakhir setelah (hari)': 30,
};

const sheet = (name: string, rows: readonly (readonly PlainCell[])[]): PlainSheet => ({ name, rows });

/** The sheets: loans of 2024, paid on time and in full; whoever has no consent line has none. */
export function nomineeSheets({ people = PEOPLE, consents = [], terms = {} }: BookOptions = {}): readonly PlainSheet[] {
  const groups = [...new Set(people.map(({ group }) => group))];
  const size = (group: string): number => people.filter((one) => one.group === group).length;
  const loans = groups.map((group, index) => ({ group, no: index + 1, amount: size(group) * 1_200_000 }));
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  const due = (month: number): string => `2025-${String(month).padStart(2, '0')}-10`;
  return [
    sheet('Pinjaman', [
      ['No', 'No Pinjaman', 'Nama KSM', 'Tanggal Pencairan', 'Jangka Waktu', 'Besar Pinjaman', 'Jasa (%/bln)'],
      ...loans.map(({ group, no, amount }): readonly PlainCell[] => [no, `P-${no}`, group, day('2024-12-10'), 6, amount, 1.5]),
    ]),
    sheet('Angsuran', [
      ['No Pinjaman', 'Nama KSM', 'Tanggal Angsuran', 'Angsuran Pokok', 'Angsuran Jasa'],
      ...loans.flatMap(({ group, no, amount }) =>
        months.slice(0, 6).map((month): readonly PlainCell[] => [`P-${no}`, group, day(due(month)), amount / 6, amount * 0.015]),
      ),
    ]),
    sheet('Anggota', [
      ['No', 'NIK', 'Nama Anggota', 'Nama KSM', 'L/P', 'Tanggal Lahir', 'Alamat', 'No HP'],
      ...people.map(({ name, group, n }): readonly PlainCell[] => [
        n,
        nikOf(n),
        name,
        group,
        'P',
        day(`198${n % 10}-01-01`),
        `Gang Kanari Alamat ${n}`,
        `08129990${1000 + n}`,
      ]),
    ]),
    sheet('Pinjaman Anggota', [
      ['No', 'No Pinjaman', 'Nama KSM', 'Tanggal Pencairan', 'Nama Anggota', 'NIK', 'Jumlah'],
      ...people.map(({ name, group, n }): readonly PlainCell[] => {
        const no = groups.indexOf(group) + 1;
        return [n, `P-${no}`, group, day('2024-12-10'), name, nikOf(n), 1_200_000];
      }),
    ]),
    sheet('Mitra', Object.entries({ ...TERMS, ...terms }).map(([label, value]) => [label, value])),
    sheet('Persetujuan', [
      ['No', 'Nama Anggota', 'NIK', 'Nama KSM', 'Mitra', 'Tujuan', 'Langkah', 'Bentuk', 'Tanggal Setuju', 'Bukti', 'Dicabut Tanggal'],
      ...consents.map(({ of, partner = 'KSP Swamitra', step = 'Penjajakan', withdrawn, proof = 'Map Kanari' }, index): readonly PlainCell[] => [
        index + 1,
        of.name,
        nikOf(of.n),
        of.group,
        partner,
        'Kredit usaha',
        step,
        'Tertulis',
        day('2025-06-01'),
        proof,
        withdrawn === undefined ? null : day(withdrawn),
      ]),
    ]),
    sheet('Rahasia', [['Kanari Rahasia Lain', 123_454_321]]),
  ];
} // prettier-ignore

export const nomineeBook = (options?: BookOptions): Uint8Array => plainBook(nomineeSheets(options));
