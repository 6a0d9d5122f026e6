/** *Siapkan lembar mitra*: adds the sheets Mitra (with the shipped examples) and Persetujuan where the book lacks them. */
import { civilDate } from '../../book/civil-date';
import type { TemplatePlan } from '../../fresh/template-plan';
import { fresh } from '../../messages/fresh';
import { nominees as words } from '../../messages/nominees';
import { CONSENT_SHEET, CONSENT_COLUMNS } from '../../sheets/columns/consents';
import type { FreshValue } from '../../sheets/columns/fresh-tables';
import { BANK_COLUMN_NAMES, PARTNER_SHEET, PARTNER_TERMS, type PartnerTerm } from '../../sheets/columns/partner-terms';
import { hasConsents } from '../../nominees/consent/read-consents';
import { EXAMPLE_PARTNERS } from '../../nominees/partners/examples';
import type { Partner } from '../../nominees/partners/partner';
import { isPartnerSheet } from '../../nominees/partners/read-partners';
import type { FreshPort } from '../fresh-port';
import { done, type Outcome } from '../outcome';
import { inIndonesian } from '../sheet-language';

export interface PartnerSheets {
  readonly made: readonly string[];
  readonly message: string;
}

/** A term as a person would type it. */
function typed({ key, kind }: PartnerTerm, partner: Partner): FreshValue {
  const value = partner[key as keyof Partner]; // PARTNER_TERMS has fields of Partner
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') {
    const names = kind === 'columns' ? value.map((one) => BANK_COLUMN_NAMES[one] ?? one) : value;
    return names.map((name) => name.replace(/ \(.*\)$/, '')).join(', ');
  }
  switch (kind) {
    case 'percent':
      return Number(value) / 100;
    case 'yesNo':
      return value === true ? words.yes : words.no;
    case 'method':
      return value === 'flat' ? 'flat' : words.effective;
    case 'step':
      return value === 'application' ? words.stepNames.application : words.stepNames.screening;
    case 'date':
      return '';
    default:
      return typeof value === 'number' || typeof value === 'string' ? value : '';
  }
}

/** A row a term, a column a partner, and one more to fill. */
function partnerPlan(): TemplatePlan {
  const cells = PARTNER_TERMS.map((term): readonly FreshValue[] => [
    term.label,
    ...EXAMPLE_PARTNERS.map((partner) => typed(term, partner)),
    '',
  ]);
  return {
    key: 'partners',
    name: PARTNER_SHEET,
    widths: [230, 200, 200, 200],
    cells,
    notes: PARTNER_TERMS.map(({ help }) => [help, ...EXAMPLE_PARTNERS.map(() => ''), '']),
    formats: [],
    rules: [],
  };
}

const WIDTHS: Readonly<Record<string, number>> = {
  member: 160,
  nik: 150,
  group: 140,
  partner: 140,
  purpose: 130,
  proof: 180,
};
/** Dates are typed as such; a NIK is a text. */
const day = (iso: string): FreshValue => {
  const [date = 1, month = 1, year = 2000] = iso.split('/').map(Number);
  return { date: civilDate(year, month, date) };
};

function consentPlan(): TemplatePlan {
  const example = CONSENT_COLUMNS.map((column): FreshValue => {
    if (column.key === 'sequence') return 'Contoh';
    return column.type === 'date' && column.example !== '' ? day(column.example) : column.example;
  });
  const below = (index: number) => ({ column: index + 1, row: 2, rows: null });
  return {
    key: 'consents',
    name: CONSENT_SHEET,
    widths: CONSENT_COLUMNS.map(({ key }) => WIDTHS[key] ?? 110),
    cells: [CONSENT_COLUMNS.map(({ header }) => header), example],
    notes: [
      CONSENT_COLUMNS.map(({ help, required, example: shown }) => fresh.heading({ help, required, example: shown })),
      CONSENT_COLUMNS.map((_, index) => (index === 0 ? fresh.example : '')),
    ],
    formats: CONSENT_COLUMNS.map(({ type }, index) => ({ format: type === 'date' ? 'date' : 'text', part: below(index) })),
    rules: CONSENT_COLUMNS.flatMap(({ key }, index) => {
      const values = words.consentChoices[key];
      if (values === undefined) return [];
      const rule = { kind: 'list', values } as const;
      return [{ rule, help: fresh.rule(rule), part: below(index) }];
    }),
  };
} // prettier-ignore

/** Makes what the book lacks; what is there is never touched. */
export function preparePartners(port: FreshPort): Outcome<PartnerSheets> {
  const unfinished = port.unfinishedSheets();
  const sheets = port.readBook().filter(({ id }) => !unfinished.has(id));
  const plans = inIndonesian(() => [
    ...(sheets.some(isPartnerSheet) ? [] : [partnerPlan()]),
    ...(hasConsents(sheets) ? [] : [consentPlan()]),
  ]);
  const made = plans.length === 0 ? [] : port.makeSheets(plans);
  const message = made.length === 0 ? words.partnersThere : words.partnersMade(made);
  port.toast(message);
  return done({ made, message });
}
