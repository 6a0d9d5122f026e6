/** What a partner gets to see: the MoU's columns of consented nominees, and nothing of anybody else. */
import type { CivilDate } from '../../book/civil-date';
import type { Rupiah } from '../../book/money';
import { maskedNik } from '../../sheets/people/nik';
import { nameKey } from '../name-key';
import { fullMonths, fullYears } from '../full-time';
import { BANK_COLUMNS, type BankColumn, type Partner } from '../partners/partner';
import { onTimeShare } from '../pool/pool-member';
import type { ConsentedNominee } from './consented';
import { freeText, phoneOnly } from './free-text';

/** null is "not known". */
export type BankValue =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'rupiah' | 'count' | 'years' | 'months'; readonly value: number }
  /** Basis points. */
  | { readonly kind: 'share'; readonly value: number; readonly ofGroup: boolean }
  | { readonly kind: 'sex'; readonly value: 'female' | 'male' }
  | { readonly kind: 'yesNo'; readonly value: boolean }
  | null;

export interface BankRow {
  /** Whose row it is: stays with the UPK, never goes into the copy. */
  readonly person: string;
  readonly values: readonly BankValue[];
}

export interface BankCopy {
  readonly columns: readonly BankColumn[];
  readonly rows: readonly BankRow[];
  readonly count: number;
  /** Of the amounts asked; null where the MoU does not let the bank see them. */
  readonly total: Rupiah | null;
}

const text = (value: string): BankValue => (value === '' ? null : { kind: 'text', value });
const number = (kind: 'rupiah' | 'count' | 'years' | 'months', value: number | null): BankValue =>
  value === null ? null : { kind, value };

/** What a value is told by. */
interface About {
  readonly partner: Partner;
  readonly asOf: CivilDate;
  /** Names of everybody else. */
  readonly others: readonly string[];
}

type Told = (nominee: ConsentedNominee, about: About) => BankValue;

const TOLD: Readonly<Record<BankColumn, Told>> = {
  name: ({ member }) => text(freeText(member.name, [])),
  // Consent for an application has been asked where the step is one; else the number stays masked.
  nik: ({ member: { nik } }, { partner: { step } }) =>
    nik === null ? null : text(step === 'application' ? nik : maskedNik(nik)),
  group: ({ member }) => text(freeText(member.group, [])),
  age: ({ member: { born } }, { asOf }) => number('years', born === null ? null : fullYears(born, asOf)),
  sex: ({ member: { sex } }) => (sex === null ? null : { kind: 'sex', value: sex }),
  married: ({ member: { married } }) => (married === null ? null : { kind: 'yesNo', value: married }),
  address: ({ member }, { others }) => text(freeText(member.address, others)),
  phone: ({ member }) => text(phoneOnly(member.phone)),
  business: ({ member }, { others }) => text(freeText(member.business, others)),
  businessMonths: ({ member: { businessSince } }, { asOf }) =>
    number('months', businessSince.value === null ? null : fullMonths(businessSince.value, asOf)),
  cycles: ({ member }) => number('count', member.loans.value.length),
  lastLoan: ({ member }) => number('rupiah', member.loans.value[member.loans.value.length - 1]?.amount ?? null),
  onTimeShare: ({ member: { onTime } }) => {
    const value = onTimeShare(onTime.value);
    return value === null ? null : { kind: 'share', value, ofGroup: onTime.value.of === 'group' };
  },
  overdue: ({ member }) => number('rupiah', member.overdueOwn.value ?? member.overdueGroup.value),
  savings: ({ member }) => number('rupiah', member.savings.value),
  capacity: ({ member }) => number('rupiah', member.capacity.value),
  amount: ({ amount }) => number('rupiah', amount),
  tenor: ({ tenor }) => number('months', tenor),
  instalment: ({ instalment }) => number('rupiah', instalment),
  papers: ({ member }, { partner }) => {
    const there = new Set((member.papers.value ?? []).map(nameKey));
    return text(partner.papers.filter((paper) => there.has(nameKey(paper))).join(', '));
  },
};

/**
 * The bank's copy, as values.
 *
 * @param nominees only such whose consent was looked at; the type lets no others in
 * @param partner whose columns and step decide what is shown
 * @param asOf the day on which ages and months are counted
 * @param people names of everybody whom the books know: none but the nominee's own stands in their row
 */
export function bankCopy(
  nominees: readonly ConsentedNominee[],
  partner: Partner,
  asOf: CivilDate,
  people: readonly string[] = [],
): BankCopy {
  const columns = BANK_COLUMNS.filter((column) => partner.columns.includes(column));
  const about = ({ member: { name } }: ConsentedNominee): About => ({
    partner,
    asOf,
    others: people.filter((one) => one !== name),
  });
  const rows = nominees.map((nominee) => ({
    person: nominee.member.key,
    values: columns.map((column) => TOLD[column](nominee, about(nominee))),
  }));
  const total = nominees.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  return { columns, rows, count: rows.length, total: columns.includes('amount') ? total : null };
}
