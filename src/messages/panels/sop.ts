/** The sidebar of *Periksa SOP…*. */
import { count } from '../format';
import type { Languages } from './languages';
import { several } from '../several';

type Counts = Readonly<Record<'error' | 'warning' | 'info' | 'excused', number>>;

const id = {
  intro:
    'Memeriksa setiap pinjaman terhadap SOP yang berlaku pada hari cairnya, lalu menulis lembar Temuan, Periksa SOP, Lembar pendampingan dan RKTL.',
  asOf: 'Keadaan per tanggal',
  profile: 'Batas menurut',
  profiles: {
    auto: 'Pedoman yang berlaku pada hari cairnya',
    'pedoman-2008': 'Pedoman 2008 untuk semua',
    'juknis-2012': 'Juknis 2012 untuk semua',
  },
  run: 'Periksa SOP',
  running: 'Sedang memeriksa…',
  noDate: 'Isi tanggal laporan dahulu.',
  match: 'Cocokkan kolom…',
  result: 'Hasil',
  since: (resolved: number, fresh: number): string =>
    `Sejak pemeriksaan sebelumnya: ${count(resolved)} selesai, ${count(fresh)} baru.`,
  unchecked: (rules: number): string =>
    `${count(rules)} ketentuan tidak dapat diperiksa karena kolomnya tidak ada; lihat lembar Periksa SOP.`,
  sheets: 'Buka lembar hasil',
  findings: 'Temuan menurut KSM',
  earlier: (day: string): string => `Temuan pemeriksaan per ${day}`,
  jumpNote: 'Ketuk sebuah temuan untuk melompat ke selnya, juga bila barisnya sudah bergeser.',
  wholeBook: 'Buku UPK',
  none: 'Tidak ada temuan.',
  counts: ({ error, warning, info, excused }: Counts): string =>
    [
      error > 0 ? `${count(error)} kesalahan` : '',
      warning > 0 ? `${count(warning)} peringatan` : '',
      info > 0 ? `${count(info)} info` : '',
      excused > 0 ? `${count(excused)} dikecualikan` : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  severity: { error: 'Kesalahan', warning: 'Peringatan', info: 'Info' },
  excused: 'dikecualikan',
  loan: (number: string): string => `pinjaman ${number}`,
  more: (n: number): string => `${count(n)} lagi di lembar Temuan.`,
  jumped: (place: string): string => `Dibuka: ${place}`,
};
const en: typeof id = {
  intro:
    'Checks every loan against the SOP in force on its disbursement day, then writes the sheets Temuan (findings), Periksa SOP (summary), Lembar pendampingan (a page per group) and RKTL (follow-up).',
  asOf: 'As of',
  profile: 'Limits by',
  profiles: {
    auto: 'The guide in force on the disbursement day',
    'pedoman-2008': 'Pedoman 2008 for all',
    'juknis-2012': 'Juknis 2012 for all',
  },
  run: 'Check the SOP',
  running: 'Checking…',
  noDate: 'Fill in the reporting day first.',
  match: 'Match columns…',
  result: 'Result',
  since: (resolved, fresh) => `Since the check before: ${count(resolved)} resolved, ${count(fresh)} new.`,
  unchecked: (rules) =>
    `Rules that could not be checked, as their columns are missing: ${count(rules)}; see the sheet Periksa SOP.`,
  sheets: 'Open a result sheet',
  findings: 'Findings by group (KSM)',
  earlier: (day) => `Findings of the check as of ${day}`,
  jumpNote: 'Tap a finding to jump to its cell, even where its row has moved.',
  wholeBook: 'The UPK’s book',
  none: 'No findings.',
  counts: ({ error, warning, info, excused }) =>
    [
      error > 0 ? several(error, 'error') : '',
      warning > 0 ? several(warning, 'warning') : '',
      info > 0 ? `${count(info)} info` : '',
      excused > 0 ? `${count(excused)} excused` : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  severity: { error: 'Error', warning: 'Warning', info: 'Info' },
  excused: 'excused',
  loan: (number) => `loan ${number}`,
  more: (n) => `${count(n)} more in the sheet Temuan.`,
  jumped: (place) => `Opened: ${place}`,
};

export const sopWords: Languages<typeof id> = { id, en };
export type SopWords = typeof id;
