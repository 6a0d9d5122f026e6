/** Parsing the bundle is paid by every cell function, so its size may not creep: growth is a decision, written down. */

/** Bytes by file name, as scripts/size-budget.json holds them. */
export type Sizes = Readonly<Record<string, number>>;

/** A file may grow by a tenth before the budget has to be changed on purpose. */
const ALLOWED_GROWTH = 1.1;

/**
 * What is wrong with the sizes, one sentence a file.
 *
 * @param sizes bytes of every file that is pushed
 * @param budget bytes agreed
 * @example overBudget({ 'Code.js': 1101 }, { 'Code.js': 1000 }).length // 1
 */
export function overBudget(sizes: Sizes, budget: Sizes): readonly string[] {
  return Object.entries(sizes).flatMap(([file, bytes]) => {
    const agreed = budget[file];
    if (agreed === undefined) return [`${file} (${bytes} bytes) has no line in scripts/size-budget.json`];
    if (bytes <= agreed * ALLOWED_GROWTH) return [];
    return [
      `${file} has ${bytes} bytes, more than a tenth above the ${agreed} of scripts/size-budget.json; ` +
        'make it smaller, or change the budget on purpose',
    ];
  });
}
