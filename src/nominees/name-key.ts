/**
 * A name as it is compared: case, spaces and punctuation do not matter.
 *
 * @example nameKey('KSP  Swamitra,') // 'kspswamitra'
 */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
