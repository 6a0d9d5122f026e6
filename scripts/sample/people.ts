/** The sheets KSM, Anggota and Pembagian Pinjaman of the sample book. */
import { dayOf, serialOf } from './days';
import { GROUPS, MEMBERS, sharesOf } from './groups';
import { AREAS } from './loans';
import type { SampleCell, SampleSheet } from './workbook';

const BKM = 'BKM HARAPAN SEJAHTERA';
const LOANS = AREAS.flatMap((area) => area.loans);

const day = (iso: string | null): SampleCell => (iso === null ? null : { day: serialOf(dayOf(iso)) });

/** A title, a heading, and a row for each thing. */
export function listSheet(
  name: string,
  title: string,
  {
    headings,
    widths,
    rows,
  }: { headings: readonly string[]; widths: readonly number[]; rows: readonly (readonly SampleCell[])[] },
): SampleSheet {
  const last = String.fromCharCode(64 + headings.length);
  return {
    name,
    rows: [[BKM], [title], [], headings, ...rows],
    bold: [1, 2, 4],
    merges: [`A1:${last}1`, `A2:${last}2`],
    widths,
    frozen: 4,
  };
}

export const groupsSheet = (): SampleSheet =>
  listSheet('KSM', 'DAFTAR KELOMPOK SWADAYA MASYARAKAT (KSM)', {
    headings: [
      'No',
      'Nama KSM',
      'Ketua',
      'Kelurahan',
      'Wilayah Kunjungan',
      'Tanggal Berdiri',
      'Jumlah Anggota',
      'Tanggal Tanggung Renteng',
    ],
    widths: [5, 22, 20, 18, 18, 16, 12, 18],
    rows: GROUPS.map((group, index) => [
      index + 1,
      group.ksm,
      group.members[0]?.name ?? '',
      'Sukamaju',
      group.area,
      day(group.founded),
      group.members.length,
      day(group.jointLiability),
    ]),
  });

export const membersSheet = (): SampleSheet =>
  listSheet('Anggota', 'DAFTAR ANGGOTA KSM', {
    headings: [
      'No',
      'NIK',
      'Nama Anggota',
      'Nama KSM',
      'L/P',
      'Tanggal Lahir',
      'Status Kawin',
      'PS2',
      'Tanggal Pelatihan',
      'Tabungan',
      'Pinjaman Lain',
      'Usaha',
      'Usaha Sejak',
      'Berkas',
    ],
    widths: [5, 19, 21, 20, 5, 13, 13, 7, 14, 12, 12, 16, 13, 34],
    rows: MEMBERS.map((one, index) => [
      index + 1,
      one.nik,
      one.name,
      one.ksm,
      one.sex,
      day(one.born),
      one.married ? 'Kawin' : 'Belum kawin',
      one.poor ? 'Ya' : 'Tidak',
      day(one.trained),
      one.savings,
      one.elsewhere ? 'Ya' : 'Tidak',
      one.business,
      day(one.since),
      one.papers,
    ]),
  });

export function sharesSheet(): SampleSheet {
  let number = 0;
  return listSheet('Pembagian Pinjaman', 'PEMBAGIAN PINJAMAN KEPADA ANGGOTA', {
    headings: ['No', 'No Pinjaman', 'Nama KSM', 'Nama Anggota', 'Jumlah', 'Pinjaman ke'],
    widths: [5, 12, 20, 21, 14, 12],
    rows: LOANS.flatMap((loan) =>
      sharesOf(loan).map(({ member, amount }) => [
        ++number,
        loan.id,
        loan.ksm,
        member.name,
        amount,
        loan.id === 'P-21' ? 2 : 1,
      ]),
    ),
  });
}
