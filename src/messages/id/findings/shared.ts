/** What is said under any code. */
import type { SharedCatalogue } from '../../finding-text';

const of = (loan: string, group: string): string =>
  [loan === '' ? '' : ` pinjaman nomor ${loan}`, group === '' ? '' : ` KSM ${group}`]
    .filter((part) => part !== '')
    .join(',');

export const shared: SharedCatalogue = {
  unusedException: ({ rule, loan, group, number }) => ({
    what: `Pengecualian ${rule}${of(loan, group)}${number === '' ? '' : ` (putusan ${number})`} tidak cocok dengan temuan apa pun.`,
    why: 'Mungkin yang dikecualikan sudah dibetulkan, atau nomor pinjaman atau nama KSM-nya keliru.',
    fix: 'Betulkan barisnya di Pengecualian, atau hapus bila tidak diperlukan lagi.',
  }),
};
