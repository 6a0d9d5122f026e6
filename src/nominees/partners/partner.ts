/** What a partner bank asks and offers, as the sheet Mitra tells it. Null and '' are "not said": then it is not asked. */
import type { CivilDate } from '../../book/civil-date';
import type { BasisPoints, Rupiah } from '../../book/money';

/** screening (penjajakan): a list looked over, NIK masked. application (pengajuan): NIK whole, if the consent names it. */
export const PARTNER_STEPS = ['screening', 'application'] as const;
export type PartnerStep = (typeof PARTNER_STEPS)[number];

/** What a bank may be shown of a person, in the order in which it stands in the copy. */
export const BANK_COLUMNS = [
  'name',
  'nik',
  'group',
  'age',
  'sex',
  'married',
  'address',
  'phone',
  'business',
  'businessMonths',
  'cycles',
  'lastLoan',
  'onTimeShare',
  'overdue',
  'savings',
  'capacity',
  'amount',
  'tenor',
  'instalment',
  'papers',
] as const;
export type BankColumn = (typeof BANK_COLUMNS)[number];

export interface Partner {
  /** As people call it; unique in the sheet. */
  readonly name: string;
  readonly branch: string;
  readonly contact: string;
  readonly email: string;
  readonly agreementNumber: string;
  readonly agreementDate: CivilDate | null;
  readonly product: string;
  /** A month, in basis points. */
  readonly rate: BasisPoints | null;
  readonly method: 'flat' | 'effective';
  /** A month, what anybody pays there, by the same method. */
  readonly publicRate: BasisPoints | null;
  /** Instalments are rounded up to this; 0 is not at all. */
  readonly roundingStep: Rupiah;
  readonly amountMin: Rupiah | null;
  readonly amountMax: Rupiah | null;
  /** Months. */
  readonly tenorMin: number | null;
  readonly tenorMax: number | null;
  /** Years; a married person may be younger where `marriedCounts`. */
  readonly ageMin: number | null;
  readonly ageMax: number | null;
  readonly marriedCounts: boolean;
  readonly businessMonthsMin: number | null;
  /** The part of the capacity that an instalment may take, in basis points. */
  readonly capacityShare: BasisPoints;
  /** Of instalments on time, in basis points. */
  readonly onTimeMin: BasisPoints | null;
  /** How many nominees are asked for. */
  readonly nomineesMin: number | null;
  readonly papers: readonly string[];
  readonly columns: readonly BankColumn[];
  readonly step: PartnerStep;
  /** Whether the bank may copy, print and download. */
  readonly copyingAllowed: boolean;
  /** Days after which access ends; null is without end. */
  readonly accessDays: number | null;
  /** Where its terms come from. */
  readonly source: string;
}

/** What the terms say where a partner's column says nothing. */
export const BLANK_PARTNER: Partner = {
  name: '',
  branch: '',
  contact: '',
  email: '',
  agreementNumber: '',
  agreementDate: null,
  product: '',
  rate: null,
  method: 'flat',
  publicRate: null,
  roundingStep: 1,
  amountMin: null,
  amountMax: null,
  tenorMin: null,
  tenorMax: null,
  ageMin: null,
  ageMax: null,
  marriedCounts: false,
  businessMonthsMin: null,
  capacityShare: 10_000,
  onTimeMin: null,
  nomineesMin: null,
  papers: [],
  columns: ['name', 'group', 'cycles', 'onTimeShare', 'amount', 'tenor'],
  step: 'screening',
  copyingAllowed: false,
  accessDays: 30,
  source: '',
};
