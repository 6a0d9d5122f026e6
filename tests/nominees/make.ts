/** Members and partners for tests: one who qualifies everywhere, and the changes a case needs. */
import { civilDate, type CivilDate } from '../../src/book/civil-date';
import type { Consent } from '../../src/nominees/consent/consent';
import { BLANK_PARTNER, type Partner } from '../../src/nominees/partners/partner';
import type { PoolMember } from '../../src/nominees/pool/pool-member';

export const day = (iso: string): CivilDate => {
  const [year = 0, month = 0, of = 0] = iso.split('-').map(Number);
  return civilDate(year, month, of);
};
export const AS_OF = day('2025-06-30');
export const none = <T>(value: T): { readonly value: T; readonly cells: readonly [] } => ({ value, cells: [] });
export const SOURCE = { sheet: 'Persetujuan', row: 2, columns: {} };

export const consentOf = (changes: Partial<Consent> = {}): Consent => ({
  person: 'ani',
  name: 'Ani',
  partner: 'KSP Swamitra',
  purpose: 'pinjaman',
  step: 'screening',
  form: 'signed',
  given: day('2025-06-01'),
  proof: 'Map 1',
  withdrawn: null,
  source: SOURCE,
  ...changes,
});

export const memberOf = (changes: Partial<PoolMember> = {}): PoolMember => ({
  key: 'ani',
  name: 'Ani',
  group: 'Melati',
  nik: '3374996010820001',
  sex: 'female',
  born: day('1990-01-15'),
  married: true,
  phone: '081230000000',
  address: 'RT 01',
  ofBkm: false,
  listed: true,
  departed: false,
  loans: none([
    { loan: 'l1', id: '1', disbursed: day('2023-01-10'), amount: 1_000_000, repaid: 1_000_000 },
    { loan: 'l2', id: '2', disbursed: day('2024-02-10'), amount: 2_000_000, repaid: 2_000_000 },
  ]),
  onTime: none({ due: 20, onTime: 20, of: 'group' as const }),
  overdueOwn: none(null),
  overdueGroup: none(0),
  quietMonths: 29,
  savings: none(150_000),
  business: 'Warung',
  businessSince: none(day('2020-01-01')),
  capacity: none(1_100_000),
  papers: none(['KTP', 'KK']),
  consents: [consentOf()],
  ...changes,
});

export const partnerOf = (changes: Partial<Partner> = {}): Partner => ({
  ...BLANK_PARTNER,
  name: 'KSP Swamitra',
  rate: 220,
  amountMin: 1_000_000,
  amountMax: 10_000_000,
  tenorMin: 3,
  tenorMax: 12,
  ...changes,
});
