/** What an item of the menu gave back, for people at a terminal. */
import { isCheck } from './check-result';
import { checkText } from './check-text';
import { dotted } from './figures';
import { firstLookText, isFirstLook } from './first-look-text';
import { gridLines, type GridColumn } from './grid';
import { collectText, isCollected } from './collect-text';
import { mapText } from './map-text';
import { SAY } from './messages';
import { plainText, shortText } from './plain-text';
import { reportText } from './report-text';
import { isArrears } from './result';
import { isUnderstanding } from './understanding';

interface ShownFix {
  readonly sheet: string;
  readonly cell: string;
  readonly heading: string;
  readonly before: string;
  readonly after: string;
  readonly kindLabel: string;
  readonly sure: boolean;
}

interface FixList {
  readonly fixes: readonly ShownFix[];
  readonly resume: number;
}

interface Applied {
  readonly applied: number;
  readonly skipped: readonly { readonly cell: string; readonly why: string }[];
  readonly left: number;
}

const isObject = (result: unknown): result is object => typeof result === 'object' && result !== null;
const isFixList = (result: unknown): result is FixList => isObject(result) && 'fixes' in result && 'resume' in result;
const isApplied = (result: unknown): result is Applied => isObject(result) && 'applied' in result && 'left' in result;
const isMessage = (result: unknown): result is { readonly message: string } =>
  isObject(result) && 'message' in result && typeof result.message === 'string';

const WIDEST = 32;
const short = (text: string): string => shortText(text, WIDEST);

const COLUMNS: readonly GridColumn[] = [
  { heading: 'Letak', align: 'left' },
  { heading: 'Kolom', align: 'left' },
  { heading: 'Semula', align: 'left' },
  { heading: 'Menjadi', align: 'left' },
  { heading: 'Perbaikan', align: 'left' },
];

function fixesText({ fixes, resume }: FixList): string {
  const rows = fixes.map(({ sheet, cell, heading, before, after, kindLabel, sure }) => [
    `${short(sheet)}!${cell}`,
    short(heading),
    short(before),
    short(after),
    sure ? kindLabel : `${kindLabel} (${SAY.fixLook})`,
  ]);
  return [
    ...(fixes.length === 0 ? [SAY.noFixes] : [...gridLines(COLUMNS, rows), '', SAY.howToFix]),
    ...(resume > 0 ? [SAY.fixesWaiting(dotted(resume))] : []),
  ].join('\n');
}

const appliedText = ({ applied, skipped, left }: Applied): string =>
  [
    SAY.fixesApplied(dotted(applied)),
    ...skipped.map(({ cell, why }) => `  ${plainText(cell)}: ${plainText(why)}`),
    ...(left > 0 ? [SAY.fixesWaiting(dotted(left))] : []),
  ].join('\n');

/** Any result as text, without a line break at its end; what is not known is told as JSON. */
export function menuText(result: unknown): string {
  if (isCheck(result)) return checkText(result).trimEnd();
  if (isArrears(result)) return reportText(result).trimEnd();
  if (isFirstLook(result)) return firstLookText(result);
  if (isCollected(result)) return collectText(result).trimEnd();
  if (isUnderstanding(result)) return mapText(result).trimEnd();
  if (isFixList(result)) return fixesText(result);
  if (isApplied(result)) return appliedText(result);
  return isMessage(result) ? plainText(result.message) : JSON.stringify(result);
}
