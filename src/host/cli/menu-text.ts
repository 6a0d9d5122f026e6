/** What an item of the menu gave back, for people at a terminal. */
import type { Language } from '../language';
import { isCheck } from './check-result';
import { checkText } from './check-text';
import { dotted } from './figures';
import { firstLookText, isFirstLook } from './first-look-text';
import { gridLines, type GridColumn } from './grid';
import { collectText, isCollected } from './collect-text';
import { mapText } from './map-text';
import { plainText, shortText } from './plain-text';
import { reportText } from './report-text';
import { isArrears } from './result';
import { isUnderstanding } from './understanding';
import { MENU_WORDS } from './words/menu';

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
interface Paragraphs {
  readonly title?: string;
  readonly lines: readonly string[];
}
interface Guide {
  readonly intro: string;
  readonly chapters: readonly Paragraphs[];
  readonly items: readonly { readonly label: string; readonly text: string }[];
}
const isParagraphs = (result: unknown): result is Paragraphs =>
  isObject(result) && 'title' in result && 'lines' in result;
const isGuide = (result: unknown): result is Guide => isObject(result) && 'intro' in result && 'chapters' in result;

const guideText = ({ intro, chapters, items }: Guide): string =>
  [
    intro,
    ...chapters.flatMap(({ title = '', lines }) => ['', title, ...lines.map((line) => `  ${line}`)]),
    '',
    ...items.map(({ label, text }) => `${label}: ${text}`),
  ].join('\n');

const isMessage = (result: unknown): result is { readonly message: string } =>
  isObject(result) && 'message' in result && typeof result.message === 'string';

const WIDEST = 32;
const short = (text: string): string => shortText(text, WIDEST);

function fixesText({ fixes, resume }: FixList, language: Language): string {
  const say = MENU_WORDS[language];
  const { place, column, before: from, after: to, kind } = say.fixColumns;
  const columns = [place, column, from, to, kind].map((heading): GridColumn => ({ heading, align: 'left' }));
  const rows = fixes.map(({ sheet, cell, heading, before, after, kindLabel, sure }) => [
    `${short(sheet)}!${cell}`,
    short(heading),
    short(before),
    short(after),
    sure ? kindLabel : `${kindLabel} (${say.fixLook})`,
  ]);
  return [
    ...(fixes.length === 0 ? [say.noFixes] : [...gridLines(columns, rows), '', say.howToFix]),
    ...(resume > 0 ? [say.fixesWaiting(dotted(resume))] : []),
  ].join('\n');
}

const appliedText = ({ applied, skipped, left }: Applied, language: Language): string =>
  [
    MENU_WORDS[language].fixesApplied(dotted(applied)),
    ...skipped.map(({ cell, why }) => `  ${plainText(cell)}: ${plainText(why)}`),
    ...(left > 0 ? [MENU_WORDS[language].fixesWaiting(dotted(left))] : []),
  ].join('\n');

/** Any result as text, without a line break at its end; what is not known is told as JSON. */
export function menuText(result: unknown, language: Language): string {
  if (isCheck(result)) return checkText(result, language).trimEnd();
  if (isArrears(result)) return reportText(result, language).trimEnd();
  if (isFirstLook(result)) return firstLookText(result, language);
  if (isCollected(result)) return collectText(result, language).trimEnd();
  if (isUnderstanding(result)) return mapText(result, language).trimEnd();
  if (isFixList(result)) return fixesText(result, language);
  if (isApplied(result)) return appliedText(result, language);
  if (isGuide(result)) return guideText(result);
  if (isParagraphs(result)) return result.lines.join('\n\n');
  return isMessage(result) ? plainText(result.message) : JSON.stringify(result);
}
