/** Named ranges of the whole book. */
import { areaName, parseArea } from '../../model/area';
import { locationOf, setDefinedNames, sheetByName } from '../../model/edit-workbook';
import { sheetOfPrefix } from '../../model/formula-text';
import type { DefinedName } from '../../model/workbook';
import type { Machine } from '../machine';
import { CHAIN, read, type Surface, write } from '../member';
import { ServiceError } from '../service-error';
import type { RangeState } from '../states';
import { absolute } from './validation';

export interface NamedRangeState {
  name: string;
}

/** The range that a name stands for; null where it stands for something else. */
export function rangeOfName(m: Machine, { formula }: DefinedName): RangeState | null {
  const cut = formula.lastIndexOf('!');
  const sheet = sheetByName(m.model, sheetOfPrefix(formula.slice(0, cut + 1)) ?? '');
  const area = parseArea(formula.slice(cut + 1));
  return sheet && area ? { sheet, area } : null;
}

/** Names that stand for ranges and that the whole book sees. */
export const namedRangesOf = (m: Machine): readonly DefinedName[] =>
  m.model.definedNames.filter((one) => !one.hidden && one.sheet === null && rangeOfName(m, one) !== null);

/** Sets a name, replacing one of the same name. */
export function setNamedRange(m: Machine, name: string, range: RangeState): void {
  if (!/^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name) || parseArea(name))
    throw new ServiceError('The name of the range is invalid.');
  const made: DefinedName = {
    name,
    formula: locationOf(range.sheet, absolute(areaName(range.area))),
    sheet: null,
    hidden: false,
    raw: null,
  };
  setDefinedNames(m.model, [
    ...m.model.definedNames.filter((one) => one.sheet !== null || one.name.toLowerCase() !== name.toLowerCase()),
    made,
  ]);
}

/** Takes a name away. */
export function removeNamedRange(m: Machine, name: string): void {
  const left = m.model.definedNames.filter(
    (one) => one.sheet !== null || one.name.toLowerCase() !== name.toLowerCase(),
  );
  if (left.length === m.model.definedNames.length) throw new ServiceError(`Named range ${name} does not exist.`);
  setDefinedNames(m.model, left);
}

export function namedRange(m: Machine) {
  const find = ({ name }: NamedRangeState): DefinedName => {
    const found = m.model.definedNames.find((one) => one.sheet === null && one.name === name);
    if (!found) throw new ServiceError(`Named range ${name} does not exist.`);
    return found;
  };
  return {
    getName: read('', (s: NamedRangeState) => find(s).name),
    getRange: read('', (s: NamedRangeState) => m.make('Range', rangeOfName(m, find(s)))),
    setRange: write('@Range', (s: NamedRangeState, range) => {
      setNamedRange(m, find(s).name, range);
      return CHAIN;
    }),
    remove: write('', (s: NamedRangeState) => removeNamedRange(m, find(s).name)),
  } satisfies Surface<GoogleAppsScript.Spreadsheet.NamedRange>;
}
