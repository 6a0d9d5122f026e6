/** The word that a mistyped one was meant to be. */

/** Letters put in, left out, changed, or changed places with their neighbour, from one word to the other. */
export function slips(from: string, to: string): number {
  const rows = Array.from({ length: from.length + 1 }, (_, row) => [row, ...new Array<number>(to.length).fill(0)]);
  const at = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  rows[0] = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1)
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const swapped =
        row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
          ? at(row - 2, column - 2) + 1
          : Infinity;
      const line = rows[row] ?? [];
      line[column] = Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + (same ? 0 : 1), swapped); // prettier-ignore
    }
  return at(from.length, to.length);
}

/**
 * The nearest of the known words, where it is near enough to be meant: a slip in every three letters, at least one.
 *
 * @example nearest('arears', ['arrears', 'check']) // 'arrears'
 */
export function nearest(word: string, known: readonly string[]): string | null {
  const [best] = known
    .map((candidate) => ({ candidate, distance: slips(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance <= Math.max(1, Math.floor(candidate.replace(/^-+/, '').length / 3)))
    .sort((a, b) => a.distance - b.distance);
  return best?.candidate ?? null;
}
