/** Columns of text, aligned for a terminal. */
import { plainText } from './plain-text';

export interface GridColumn {
  readonly heading: string;
  readonly align: 'left' | 'right';
}

/**
 * Rows as lines under a ruled heading; `footer`, when given, stands under a second rule.
 *
 * @param columns heading and alignment
 * @param rows one text a column
 */
export function gridLines(
  columns: readonly GridColumn[],
  rows: readonly (readonly string[])[],
  footer?: readonly string[],
): readonly string[] {
  const all = [columns.map((column) => column.heading), ...rows, ...(footer ? [footer] : [])].map((row) =>
    row.map(plainText),
  );
  const widths = columns.map((_, index) => all.reduce((widest, row) => Math.max(widest, (row[index] ?? '').length), 0));
  const line = (row: readonly string[]): string =>
    columns
      .map(({ align }, index) => {
        const [text, width] = [row[index] ?? '', widths[index] ?? 0];
        return align === 'right' ? text.padStart(width) : text.padEnd(width);
      })
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join('──');
  const body = all.slice(1, rows.length + 1).map(line);
  return [line(all[0] ?? []), rule, ...body, ...(footer ? [rule, line(all[all.length - 1] ?? [])] : [])];
}
