/** Random pools, partners and consents: nothing reaches the bank's copy that the MoU and a person's consent do not allow. */
import fc from 'fast-check';
import { URBAN } from '../../src/arrears/conventions';
import type { CivilDate } from '../../src/book/civil-date';
import { judge } from '../../src/nominees/judge';
import { BANK_COLUMNS, PARTNER_STEPS, type BankColumn } from '../../src/nominees/partners/partner';
import { bankCopy } from '../../src/nominees/sharing/bank-copy';
import { consentedOnly } from '../../src/nominees/sharing/consented';
import { bankCsv, bankSheets } from '../../src/report/nominees/bank-file';
import { AS_OF, consentOf, memberOf, none, partnerOf } from './make';

/** `npm run fuzz` ends with five thousand of them. */
const RUNS = process.env['npm_lifecycle_event'] === 'postfuzz' ? 5000 : 300;

/** Every text of the n-th person is a canary of its own. */
const CANARIES = ['name', 'nik', 'group', 'address', 'phone', 'business'] as const;
const canary = (of: string, n: number): string => {
  if (of === 'phone') return `0812-777-${1000 + n}`;
  return of === 'nik' ? `33749941018${n % 10}${10_000_000 + n}`.slice(0, 16) : `KANARI-${of}-${n}-X`;
};

const consents = fc.array(
  fc.record({
    partner: fc.constantFrom('KSP Swamitra', 'Bank lain'),
    step: fc.constantFrom(...PARTNER_STEPS),
    form: fc.constantFrom('signed' as const, 'recorded' as const, null),
    given: fc.option(fc.integer({ min: -30, max: 5 }), { nil: null }),
    withdrawn: fc.option(fc.integer({ min: -20, max: 5 }), { nil: null }),
    proof: fc.constantFrom('', 'Map'),
  }),
  { maxLength: 3 },
);
const people = fc.array(consents, { minLength: 1, maxLength: 8 });
const partners = fc.record({
  columns: fc.subarray<BankColumn>([...BANK_COLUMNS]),
  step: fc.constantFrom(...PARTNER_STEPS),
});

const shift = (days: number): CivilDate => (AS_OF + days) as CivilDate; // the brand has no runtime form

type Given = readonly {
  readonly partner: string;
  readonly step: string;
  readonly form: string | null;
  readonly given: number | null;
  readonly withdrawn: number | null;
  readonly proof: string;
}[];

/** Written apart from the code under test: any complete consent for this partner and step after the last withdrawal for it. */
function agreed(all: Given, step: string): boolean {
  const own = all.filter(({ partner }) => partner === 'KSP Swamitra');
  const last = own.reduce((day, { withdrawn }) => (withdrawn !== null && withdrawn <= 0 ? Math.max(day, withdrawn) : day), -1000);
  return own.some(
    (one) =>
      one.form !== null && one.proof !== '' && one.given !== null && one.given <= 0 && one.given > last &&
      !(one.withdrawn !== null && one.withdrawn <= 0) &&
      (step === 'screening' || one.step === 'application'),
  );
} // prettier-ignore

test('no column outside the MoU, no whole NIK unless the step allows, no row without consent', () => {
  fc.assert(
    fc.property(people, partners, (all, terms) => {
      const partner = partnerOf({ ...terms, papers: ['KTP'] });
      const members = all.map((given, n) =>
        memberOf({
          key: `p${n}`,
          ...Object.fromEntries(CANARIES.map((of) => [of, canary(of, n)])),
          papers: none(['KTP', `KANARI-papers-${n}-X`]),
          consents: given.map((one) =>
            consentOf({
              ...one,
              person: `p${n}`,
              given: one.given === null ? null : shift(one.given),
              withdrawn: one.withdrawn === null ? null : shift(one.withdrawn),
            }),
          ),
        }),
      );
      const judged = members.map((member) => judge(member, partner, AS_OF));
      const copy = bankCopy(consentedOnly(judged, partner, AS_OF), partner, AS_OF);
      const about = { partner, asOf: AS_OF, fund: '', bookName: 'Buku', convention: URBAN };
      const text = JSON.stringify(bankSheets(copy, about)) + bankCsv(copy);
      all.forEach((given, n) => {
        const allowed = agreed(given, partner.step);
        for (const of of CANARIES) {
          const shown = text.includes(canary(of, n));
          const may = allowed && partner.columns.includes(of) && (of !== 'nik' || partner.step === 'application');
          expect([n, of, shown]).toEqual([n, of, may]);
        }
        expect(text).not.toContain(`KANARI-papers-${n}-X`);
      });
      expect(copy.rows).toHaveLength(all.filter((given) => agreed(given, partner.step)).length);
    }),
    { numRuns: RUNS },
  );
});
