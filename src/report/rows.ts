/** The few kinds of row that all reports are made of. */
import type { CivilDate } from '../book/civil-date';
import type { PlanCell, PlanColumn, PlanRow } from './sheet-plan';

/** Widths in pixels that fit one A4 page across. */
export const A4 = { portrait: 700, landscape: 1040 } as const;

/** Average width of a letter at the size of a note and of a paragraph, in pixels. */
const LETTER = { note: 5.6, paragraph: 7.4 } as const;

export const day = (date: CivilDate): PlanCell => ({ date });
export const title = (text: string): PlanRow => ({ kind: 'title', cells: [text] });
export const subtitle = (text: string): PlanRow => ({ kind: 'subtitle', cells: [text] });
export const section = (text: string): PlanRow => ({ kind: 'section', cells: [text] });
export const header = (cells: readonly string[]): PlanRow => ({ kind: 'header', cells });
export const body = (cells: readonly PlanCell[]): PlanRow => ({ kind: 'body', cells });
export const total = (cells: readonly PlanCell[]): PlanRow => ({ kind: 'total', cells });
export const blank: PlanRow = { kind: 'blank', cells: [] };

/** Pixels across, as a person sees the sheet. */
export const widthOf = (columns: readonly PlanColumn[]): number =>
  columns.reduce((sum, { width, hidden }) => sum + (hidden === true ? 0 : width), 0);

/**
 * Long text as rows that run over the empty cells beside them: nothing is merged and nothing is cut.
 *
 * @param width pixels across which a line may run
 */
function linesOf(kind: keyof typeof LETTER, text: string, width: number): readonly PlanRow[] {
  const limit = Math.max(20, Math.floor(width / LETTER[kind]));
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > limit) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(line);
  return lines.map((cell) => ({ kind, cells: [cell] }));
}

/** What a person should know of a sheet, small. */
export const notes = (text: string, width: number): readonly PlanRow[] => linesOf('note', text, width);

/** What a person reads on paper and signs. */
export const paragraphs = (text: string, width: number): readonly PlanRow[] => linesOf('paragraph', text, width);
