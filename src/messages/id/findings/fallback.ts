/** Words for a finding that has none of its own; a test sees to it that no finding of ours needs them. */
import type { FindingText } from '../../finding-text';

export const fallback = (code: string): FindingText => ({
  what: `Sel ini perlu diperiksa (${code}).`,
  why: 'Isinya tidak sesuai dengan yang diharapkan.',
  fix: 'Cocokkan dengan kartu pinjaman atau kuitansinya.',
});
