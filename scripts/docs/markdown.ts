/** Markdown from data. */

/** Text for a table's cell. */
export const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\s+/g, ' ').trim();

/** A table from its heading and rows. */
export const table = (heading: readonly string[], rows: readonly (readonly string[])[]): string => {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(heading), line(heading.map(() => '---')), ...rows.map(line)].join('\n');
};

/** What stands on top of every generated page. */
export const generated = (from: string): string =>
  `<!-- Dibuat oleh "npm run docs" dari ${from}. Ubah di sana, bukan di sini. -->`;
