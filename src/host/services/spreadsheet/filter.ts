/** The filter of a sheet: its range. Criteria are not imitated. */
import { overlaps } from '../../model/area';
import { changeSheet } from '../../model/edit-sheet';
import type { Machine } from '../machine';
import { read, type Surface, write } from '../member';
import { ServiceError } from '../service-error';
import type { RangeState, SheetState } from '../states';
import { checkProtection } from '../values/guard';

export const filter = (m: Machine) =>
  ({
    getRange: read('', ({ sheet }: SheetState) => {
      if (!sheet.filter) throw new ServiceError('The filter no longer exists.');
      return m.make('Range', { sheet, area: sheet.filter });
    }),
    remove: write('', ({ sheet }: SheetState) => {
      if (!sheet.filter) throw new ServiceError('The filter no longer exists.');
      checkProtection(m, sheet, sheet.filter);
      changeSheet(sheet, { filter: null });
    }),
  }) satisfies Surface<GoogleAppsScript.Spreadsheet.Filter>;

export const rangeFilter = (m: Machine) =>
  ({
    createFilter: write('', ({ sheet, area }: RangeState) => {
      checkProtection(m, sheet, area);
      if (sheet.filter) throw new ServiceError("You can't create a filter in a sheet that already has a filter.");
      if (sheet.merges.some((merge) => merge.rows > 1 && overlaps(merge, area))) {
        throw new ServiceError("You can't create a filter over a range containing vertical merges.");
      }
      changeSheet(sheet, { filter: area });
      return m.make('Filter', { sheet });
    }),
    getFilter: read('', ({ sheet }: RangeState) => (sheet.filter ? m.make('Filter', { sheet }) : null)),
  }) satisfies Surface<GoogleAppsScript.Spreadsheet.Range>;
