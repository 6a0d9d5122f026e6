/** What is to be made so that a book has every sheet of a fresh one. */
import { FRESH_TABLES } from '../sheets/columns/fresh-tables';
import type { PresentTables } from './present';
import { settingsPlan } from './settings-plan';
import { madePlace, tablePlan, type PlaceOf } from './table-plan';
import type { TemplatePlan, TemplateWords } from './template-plan';

/**
 * Plans of the sheets that a book lacks, in the order in which they are made.
 *
 * @param schemes names of the schemes that Pengaturan offers
 * @example freshPlans({}, [], words).map(({ name }) => name) // ['KSM', 'Anggota', 'Pinjaman', 'Pinjaman Anggota', 'Angsuran', 'Pengaturan', 'Pengecualian']
 */
export function freshPlans(
  present: PresentTables,
  schemes: readonly string[],
  words: TemplateWords,
): readonly TemplatePlan[] {
  const placeOf: PlaceOf = (table, column) => {
    const there = present[table];
    return there === undefined ? madePlace(table, column) : there.placeOf(column);
  };
  return FRESH_TABLES.filter((key) => present[key] === undefined).map((key) =>
    key === 'settings' ? settingsPlan(schemes, words) : tablePlan(key, placeOf, words),
  );
}
