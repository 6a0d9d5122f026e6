/**
 * A loan's name as the fuzz compares it: "  KSM KENANGA " and "Kenanga" are one.
 *
 * @example ownerOf('KSM Nusa Indah - 12') // 'nusaindah'
 */
export const ownerOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\s+-\s+\d+$/, '')
    .replace(/\bksm\b/g, '')
    .replace(/[^a-z0-9]/g, '');
