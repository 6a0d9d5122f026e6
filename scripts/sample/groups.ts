/** The groups of the sample book and their members: invented names, and what a careful check should find among them. */
import { dayOf, isoOf, monthsLater } from './days';
import { AREAS, type SampleLoan } from './loans';

export interface SampleMember {
  readonly name: string;
  readonly nik: string;
  readonly ksm: string;
  readonly sex: 'P' | 'L';
  readonly born: string;
  readonly poor: boolean;
  readonly trained: string | null;
  readonly savings: number;
  readonly elsewhere: boolean;
  readonly married: boolean;
  readonly business: string;
  readonly since: string;
  readonly papers: string;
}
export interface SampleGroup {
  readonly ksm: string;
  readonly area: string;
  readonly founded: string;
  readonly jointLiability: string | null;
  readonly members: readonly SampleMember[];
}

const WOMEN =
  'Sari Wati Ningsih Rahayu Lestari Utami Hasanah Mulyani Aminah Kartini Suryani Yuliana Marlina Rohani Sumarni Astuti Fatimah Nurjanah Komariah Halimah Sulastri Winarti Darmi Tuminah Wahyuni Susanti Purwanti Maryam'.split(
    ' ',
  );
const MEN = 'Slamet Rudi Hartono Wahyu Sutrisno Agus Yanto Bambang Joko Karyono Darsono Supardi'.split(' ');
const FAMILY = 'Contoh Rekaan Andaian Misal Umpama Tamsil Ibarat'.split(' ');
const BUSINESSES = [
  'Warung sembako',
  'Jahit',
  'Gorengan',
  'Sayur keliling',
  'Laundry',
  'Kue basah',
  'Pulsa',
  'Tambal ban',
  'Jamu',
];
const PAPERS = [
  'KTP, KK',
  'KTP, KK, Buku nikah',
  'KTP, KK, Buku nikah, SKU',
  'KTP suami dan istri, KK, Buku nikah, SKU atau NIB',
];

/** What is wrong with whom; by the group's name. */
const PLANTED: Readonly<
  Record<
    string,
    {
      readonly size?: number;
      readonly men?: boolean;
      readonly young?: string;
      readonly noLiability?: boolean;
      readonly untrained?: boolean;
    }
  >
> = {
  'KSM Cahaya': { size: 4 },
  'KSM Maju Jaya': { men: true },
  'KSM Karya Mandiri': { young: '2024-10-20' },
  'KSM Usaha Bersama': { noLiability: true },
  'KSM Sumber Rejeki': { untrained: true },
};

const two = (value: number): string => String(value).padStart(2, '0');

/** Region, day of birth (a woman's with 40 added), serial. The region is one that no real card has. */
function nikOf(born: string, sex: 'P' | 'L', serial: number): string {
  const [year = '', month = '', day = ''] = born.split('-');
  return `999901${two(Number(day) + (sex === 'P' ? 40 : 0))}${month}${year.slice(2)}${String(serial).padStart(4, '0')}`;
}

function memberOf(ksm: string, loan: SampleLoan, { group, index }: { group: number; index: number }): SampleMember {
  const planted = PLANTED[ksm] ?? {};
  const number = group * 7 + index;
  const sex = planted.men === true || number % 6 === 5 ? 'L' : 'P';
  const first = sex === 'P' ? WOMEN[number % WOMEN.length] : MEN[number % MEN.length];
  const born = `${1966 + (number % 33)}-${two(1 + (number % 12))}-${two(1 + ((number * 5) % 28))}`;
  return {
    name: `${first ?? ''} ${FAMILY[(number + group) % FAMILY.length] ?? ''}`,
    nik: nikOf(born, sex, 1 + (number % 9000)),
    ksm,
    sex,
    born,
    poor: number % 41 !== 17,
    trained: planted.untrained === true && index < 2 ? null : isoOf(dayOf(loan.disbursed) - 40 - (index % 3)),
    savings: 100_000 + ((number * 35) % 40) * 10_000,
    elsewhere: number % 53 === 21,
    married: number % 5 !== 3,
    business: BUSINESSES[number % BUSINESSES.length] ?? '',
    since: `${2015 + (number % 8)}-${two(1 + (number % 12))}-01`,
    papers: PAPERS[number % PAPERS.length] ?? '',
  };
}

/** A group is written as its first loan writes it. */
function firstLoans(): readonly { readonly area: string; readonly loan: SampleLoan }[] {
  const seen = new Set<string>();
  return AREAS.flatMap(({ name, loans }) =>
    loans.flatMap((loan) => {
      const key = loan.ksm.toLowerCase();
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ area: name, loan }];
    }),
  );
}

const sizeOf = (ksm: string, group: number): number => PLANTED[ksm]?.size ?? 5 + (group % 3);

export const GROUPS: readonly SampleGroup[] = firstLoans().map(({ area, loan }, group) => {
  const planted = PLANTED[loan.ksm] ?? {};
  const founded = planted.young ?? isoOf(monthsLater(dayOf(loan.disbursed), -(8 + (group % 20))));
  return {
    ksm: loan.ksm,
    area,
    founded,
    jointLiability: planted.noLiability === true ? null : isoOf(dayOf(loan.disbursed) - 6),
    members: Array.from({ length: sizeOf(loan.ksm, group) }, (_, index) => memberOf(loan.ksm, loan, { group, index })),
  };
});

export const MEMBERS: readonly SampleMember[] = GROUPS.flatMap((group) => group.members);

/** A loan's shares: even to the thousand, the last takes the rest; one loan's do not add up. */
export function sharesOf(loan: SampleLoan): readonly { readonly member: SampleMember; readonly amount: number }[] {
  const members = GROUPS.find((group) => group.ksm.toLowerCase() === loan.ksm.toLowerCase())?.members ?? [];
  const each = Math.floor(loan.principal / members.length / 1000) * 1000;
  return members.map((member, index) => {
    const last = index === members.length - 1;
    const rest = loan.principal - each * (members.length - 1);
    return { member, amount: last ? rest - (loan.id === 'P-08' ? 500_000 : 0) : each };
  });
}
