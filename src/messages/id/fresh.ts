/** What the sheets of a fresh book say of themselves. */
import { count } from '../format';
import { FRESH_NAMES, type EntryRule } from '../../sheets/columns/fresh-tables';

const listed = (words: readonly string[]): string => words.join(', ');

function rule(of: EntryRule): string {
  switch (of.kind) {
    case 'date':
      return of.from === null
        ? 'Tanggal, misalnya 31/01/1985.'
        : 'Tanggal, misalnya 31/01/2024; paling awal 01/01/1999.';
    case 'number':
      if (of.advice === true) return `Angka ${count(of.from)} sampai ${count(of.to ?? 0)}.`;
      return of.to === null
        ? `Angka saja, ${count(of.from)} atau lebih: tanpa Rp, tanpa huruf.`
        : `Angka ${count(of.from)} sampai ${count(of.to)}.`;
    case 'list':
      return `Pilih salah satu: ${listed(of.values)}.`;
    case 'from':
      return `Pilih dari lembar ${FRESH_NAMES[of.table]}; yang baru ditulis di sana dahulu.`;
    case 'nik':
      return 'Tepat enam belas angka, tanpa spasi.';
  }
}

export const fresh = {
  rule,
  heading: ({ help, example, required }: { help: string; example: string; required: boolean }): string =>
    [help, required ? 'Wajib diisi.' : '', example === '' ? '' : `Contoh: ${example}`]
      .filter((text) => text !== '')
      .join(' '),
  example: 'Baris contoh: tidak ikut dihitung. Boleh dihapus, atau ditimpa mulai dari nomornya.',
  settingExample: (label: string): string => `Contoh: ${label}`,
  settingSource: 'Keputusan BKM 01/2024 (contoh)',
  made: (names: readonly string[]): string => `Lembar ${listed(names)} sudah disiapkan.`,
  complete: 'Semua lembar buku baru sudah ada; tidak ada yang ditambahkan.',
} as const;
