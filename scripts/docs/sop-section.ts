/** What docs/rules.md says of a rule of the SOP beyond its sentences: where it is written, what it needs, what it accepts and rejects. */
import { needName } from '../../src/messages/needs';
import { settingLabel } from '../../src/sheets/columns/settings';
import type { LimitKey } from '../../src/sop/limits/types';
import type { NeedChoice } from '../../src/sop/rule';
import { RULES } from '../../src/sop/rules/all';
import { CASES } from '../../tests/sop/cases/all';
import { table } from './markdown';

/** Limits that the guides set and Pengaturan does not. */
const OF_GUIDES: Partial<Readonly<Record<LimitKey, string>>> = {
  jointLiability: 'Pernyataan tanggung renteng tertulis',
  training: 'Pelatihan sebelum pinjaman',
};

/** Whether a guide alone sets a limit. */
export const isOfGuides = (key: LimitKey): boolean => key in OF_GUIDES;

const limitName = (key: LimitKey): string => OF_GUIDES[key] ?? settingLabel(key);

const choice = (need: NeedChoice): string => (typeof need === 'string' ? [need] : need).map((one) => needName(one)).join(' atau '); // prettier-ignore

const list = (of: readonly { readonly says: string }[]): string => of.map(({ says }) => says).join('; ') || '–';

/** Paragraphs of a code, one block a rule of it; none for a code that is no rule's. */
export function sopSection(code: string): readonly string[] {
  return RULES.filter((rule) => rule.code === code).flatMap((rule) => {
    const cases = CASES.find((one) => (one.rule as unknown) === rule);
    if (cases === undefined) throw new Error(`no cases of ${code}`);
    const limits = rule.limits ?? [];
    const lines = [
      `Dasar: ${rule.clause}.`,
      `Kolom yang diperlukan: ${rule.needs.map(choice).join('; ')}.`,
      ...(limits.length === 0 ? [] : [`Ketentuan: ${limits.map(limitName).join('; ')}.`]),
    ];
    const rows = [
      ['Diterima', list(cases.accept)],
      ['Temuan', list(cases.reject)],
      ['Tidak diketahui', list(cases.unknown)],
      ['Tidak ditanyakan', list(cases.exempt)],
    ];
    return [
      lines.join(' '),
      table(
        ['Hasil', 'Contoh'],
        rows.filter(([, text]) => text !== '–'),
      ),
    ];
  });
}
