/** The convention in words that a pembuku understands: every figure says beside it how it was counted. */
import type { Convention, Scheme, SchemeUnit } from '../../arrears/types';
import { count, decimal, rate, rupiah } from '../format';

const UNIT: Readonly<Record<SchemeUnit, string>> = {
  days: 'hari',
  daysFromMonthStart: 'hari sejak awal bulan jatuh tempo',
  weeks: 'minggu',
  months: 'bulan',
  monthsByAmount: 'bulan angsuran',
  instalments: 'angsuran',
};

const PRESET: Readonly<Record<string, string>> = {
  urban: 'Perkotaan (hari tunggakan)',
  'urban-month': 'Perkotaan, hari dihitung sejak awal bulan',
  'pnpm-rural': 'Perdesaan PNPM (bulan angsuran, dibulatkan)',
  'pnpm-rural-ceil': 'Perdesaan PNPM (bulan angsuran, dibulatkan ke atas)',
  'dbm-3': 'DBM tiga kelas (bulan angsuran)',
  'ojk-lkm-2015': 'OJK untuk LKM, POJK 62/2015',
  slik: 'SLIK (yang dilihat bank)',
};

const ROUNDED: Readonly<Record<Convention['rounding']['mode'], string>> = {
  up: 'ke atas',
  down: 'ke bawah',
  halfUp: 'ke yang terdekat',
  halfEven: 'ke yang terdekat',
};

const QUOTIENT: Readonly<Record<Scheme['quotient'], string>> = {
  round: ', dibulatkan',
  ceil: ', dibulatkan ke atas',
  exact: '',
};

/** The name of a preset as a person chooses it; an own scheme keeps its own name. */
const nameOf = (name: string): string => PRESET[name] ?? name;

function overdue(convention: Convention): string {
  const from =
    convention.overdueFrom === 'dueDay'
      ? 'Angsuran menunggak bila belum lunas pada akhir hari jatuh temponya'
      : 'Angsuran menunggak mulai sehari setelah jatuh temponya';
  const grace = convention.graceDays > 0 ? `, dengan kelonggaran ${count(convention.graceDays)} hari` : '';
  const age = convention.ageBy === 'either' ? 'pokok atau jasa tertua' : 'pokok tertua';
  const paid = convention.paymentsOnAsOf ? '' : ' Setoran pada hari laporan belum ikut dihitung.';
  return `${from}${grace}; umurnya dihitung dari ${age} yang belum lunas.${paid}`;
}

function amounts({ rounding, tolerance }: Convention): string {
  const step =
    rounding.step > 1
      ? `Angsuran dibulatkan ${ROUNDED[rounding.mode]} ke kelipatan ${rupiah(rounding.step)}, kecuali buku menyebut angsurannya sendiri.`
      : 'Angsuran dihitung sampai rupiah penuh, kecuali buku menyebut angsurannya sendiri.';
  const off =
    tolerance > 0
      ? ` Kekurangan sampai ${rupiah(tolerance)} per angsuran dianggap selisih pembulatan, bukan tunggakan.`
      : '';
  return `${step}${off}`;
}

function bound(scheme: Scheme, index: number): string {
  const upTo = scheme.classes[index]?.upTo ?? null;
  if (index === 0 && scheme.firstClass === 'nothingOverdue') return 'tidak menunggak';
  if (upTo !== null) return `sampai ${decimal(upTo, 2).replace(/,00$/, '')}`;
  const before = scheme.classes[index - 1]?.upTo;
  return before === null || before === undefined ? 'semua' : `di atas ${decimal(before, 2).replace(/,00$/, '')}`;
}

function classes(scheme: Scheme): string {
  const parts = scheme.classes.map(({ name, provision }, index) => {
    const reserve = provision === null ? '' : `, cadangan ${rate(provision)}`;
    return `${name} (${bound(scheme, index)}${reserve})`;
  });
  return `Kolektibilitas menurut ${UNIT[scheme.unit]}${scheme.unit === 'monthsByAmount' ? QUOTIENT[scheme.quotient] : ''}: ${parts.join('; ')}.`;
}

function late({ lateBy }: Convention): string {
  const measure = {
    days: `${count(lateBy.atLeast)} hari atau lebih`,
    instalments: `${count(lateBy.atLeast)} angsuran belum lunas atau lebih`,
    amount: `${count(lateBy.atLeast)} kali angsuran atau lebih (tunggakan pokok dibagi angsuran)`,
  }[lateBy.measure];
  return `Untuk LAR, PAR dan RR, pinjaman disebut menunggak bila tertunggak ${measure}.`;
}

export const conventions = {
  /** How instalments are rounded, and what is let pass. */
  amounts,
  /** The name of a BKM's own collectability scheme. */
  ownScheme: 'Skema BKM',
  name: nameOf,
  ofBook: 'Menurut buku ini',
  ofBookWords:
    'Memakai ketentuan di lembar Pengaturan; yang tidak disebut di sana mengikuti cara perkotaan (hari tunggakan).',
  /** One sentence each, for the lines under a report's title. */
  sentences: (convention: Convention): readonly string[] => [
    `${overdue(convention)} ${amounts(convention)}`,
    `${classes(convention.scheme)} ${late(convention)}`,
  ],
  /** One or two sentences beside the choice in the sidebar. */
  short: (convention: Convention): string => `${overdue(convention)} ${classes(convention.scheme)}`,
} as const;
