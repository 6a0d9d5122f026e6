/** Whether what the page sent has the shape that it should: nothing else reaches the desk. */
import { MOST_ROWS, type Asked, type AreaView } from '../protocol';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isLine = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most;
const isGid = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value);
const isTexts = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((line) => Array.isArray(line) && line.every((text) => typeof text === 'string'));
const isArea = (value: unknown): value is AreaView =>
  isFields(value) &&
  isLine(value['row'], 1_048_576) &&
  isLine(value['column'], 16_384) &&
  isLine(value['rows'], 1_048_576) &&
  isLine(value['columns'], 16_384);
const isSelected = (value: unknown): boolean =>
  value === null || (isFields(value) && isGid(value['gid']) && isArea(value['area']));
const isStrings = (value: unknown): boolean => Array.isArray(value) && value.every((one) => typeof one === 'string');

/** For each act, whether its other fields are right. */
const FITS: Readonly<Record<Asked['act'], (fields: Fields) => boolean>> = {
  type: (f) => isGid(f['gid']) && isLine(f['row'], 1_048_576) && isLine(f['column'], 16_384) && isTexts(f['texts']),
  clear: (f) => isGid(f['gid']) && isArea(f['area']),
  rows: (f) => isGid(f['gid']) && isLine(f['at'], 1_048_576) && isLine(f['count'], MOST_ROWS),
  'delete-rows': (f) => isGid(f['gid']) && isLine(f['at'], 1_048_576) && isLine(f['count'], 1_048_576),
  undo: () => true,
  redo: () => true,
  show: (f) => isGid(f['gid']),
  menu: (f) => typeof f['functionName'] === 'string' && isStrings(f['answers']) && isSelected(f['selected']),
  call: (f) => isGid(f['panel']) && typeof f['name'] === 'string' && Array.isArray(f['args']),
  'close-panel': () => true,
  language: (f) => f['language'] === 'id' || f['language'] === 'en',
  save: (f) => typeof f['name'] === 'string' && typeof f['over'] === 'boolean',
  original: () => true,
};

/** What the page asks, or null where that makes no sense. */
export function readAsked(text: string): Asked | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isFields(value) || typeof value['act'] !== 'string' || !Object.hasOwn(FITS, value['act'])) return null;
  const act = value['act'] as Asked['act']; // a key of FITS
  return FITS[act](value) ? (value as unknown as Asked) : null; // checked field by field
}
