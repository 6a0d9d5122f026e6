/** Protection of a sheet or a range. */
import { changeSheet } from '../../model/edit-sheet';
import { setRangeProtections, takeId } from '../../model/edit-workbook';
import type { RangeProtection, SheetModel, SheetProtection } from '../../model/sheet';
import type { Machine } from '../machine';
import { CHAIN, free, read, type Surface, write } from '../member';
import { ServiceError } from '../service-error';
import type { ProtectionState, RangeState } from '../states';
import { checkProtection, mayEdit } from '../values/guard';

const wholeArea = (sheet: SheetModel): RangeState['area'] => ({
  row: 1,
  column: 1,
  rows: sheet.maxRows,
  columns: sheet.maxColumns,
});

/** Protects a range, as its own protection. */
export function protectRange(m: Machine, { sheet, area }: RangeState): object {
  checkProtection(m, sheet, area);
  const id = takeId(m.model);
  m.ownProtections.add(id);
  setRangeProtections(m.model, sheet, [...sheet.rangeProtections, { id, area, description: '', warningOnly: false }]);
  return m.make('Protection', { sheet, id } satisfies ProtectionState);
}

/** Protects a whole sheet; one that is protected already keeps its protection. */
export function protectSheet(m: Machine, sheet: SheetModel): object {
  if (!sheet.protection) {
    m.ownProtections.add(-sheet.gid);
    changeSheet(sheet, { protection: { hasPassword: false, description: '', warningOnly: false, unprotected: [] } });
  }
  return m.make('Protection', { sheet, id: null } satisfies ProtectionState);
}

/** The protections of a sheet of one type, 'RANGE' or 'SHEET'. */
export function protectionsOf(m: Machine, sheet: SheetModel, type: string): object[] {
  if (type === 'SHEET')
    return sheet.protection ? [m.make('Protection', { sheet, id: null } satisfies ProtectionState)] : [];
  return sheet.rangeProtections.map(({ id }) => m.make('Protection', { sheet, id } satisfies ProtectionState));
}

type Described = Pick<RangeProtection & SheetProtection, 'description' | 'warningOnly'>;

function find({ sheet, id }: ProtectionState): RangeProtection | SheetProtection {
  const found = id === null ? sheet.protection : sheet.rangeProtections.find((one) => one.id === id);
  if (!found) throw new ServiceError('Protection not found');
  return found;
}

/** The members of a protection. Editors are people, and this host knows only one. */
export function protection(m: Machine) {
  const may = ({ sheet, id }: ProtectionState): boolean => {
    const area =
      id === null ? wholeArea(sheet) : (sheet.rangeProtections.find((one) => one.id === id)?.area ?? wholeArea(sheet));
    return mayEdit(m, sheet, area);
  };
  const change = (s: ProtectionState, by: Partial<Described> & Partial<SheetProtection>): typeof CHAIN => {
    if (!may(s)) checkProtection(m, s.sheet, wholeArea(s.sheet));
    find(s);
    if (s.id === null && s.sheet.protection) changeSheet(s.sheet, { protection: { ...s.sheet.protection, ...by } });
    if (s.id !== null) {
      setRangeProtections(
        m.model,
        s.sheet,
        s.sheet.rangeProtections.map((one) => (one.id === s.id ? { ...one, ...by } : one)),
      );
    }
    return CHAIN;
  };
  return {
    getDescription: read('', (s: ProtectionState) => find(s).description),
    isWarningOnly: read('', (s: ProtectionState) => find(s).warningOnly),
    setDescription: write('str', (s: ProtectionState, description) => change(s, { description })),
    setWarningOnly: write('bool', (s: ProtectionState, warningOnly) => change(s, { warningOnly })),
    canEdit: read('', (s: ProtectionState) => may(s)),
    getProtectionType: free('', ({ id }: ProtectionState) => m.enums.ProtectionType[id === null ? 'SHEET' : 'RANGE']),
    getRange: read('', (s: ProtectionState) => {
      const found = find(s);
      return m.make('Range', { sheet: s.sheet, area: 'area' in found ? found.area : wholeArea(s.sheet) });
    }),
    getUnprotectedRanges: read('', (s: ProtectionState) => {
      const found = find(s);
      return 'unprotected' in found ? found.unprotected.map((area) => m.make('Range', { sheet: s.sheet, area })) : [];
    }),
    setUnprotectedRanges: write('ranges', (s: ProtectionState, ranges) => {
      if (s.id !== null) throw new ServiceError('Only sheet protections can have unprotected ranges.');
      // The signature checked that each is a Range.
      return change(s, { unprotected: ranges.map((range) => (m.stateOf(range) as RangeState).area) });
    }),
    remove: write('', (s: ProtectionState) => {
      if (!may(s)) checkProtection(m, s.sheet, wholeArea(s.sheet));
      find(s);
      if (s.id === null) changeSheet(s.sheet, { protection: null });
      else
        setRangeProtections(
          m.model,
          s.sheet,
          s.sheet.rangeProtections.filter((one) => one.id !== s.id),
        );
    }),
  } satisfies Surface<GoogleAppsScript.Spreadsheet.Protection>;
}
