/** Names of the sidebars; apart from their other words, which the server does not need. */
import type { Languages } from './languages';

const id = {
  start: 'Mulai',
  help: 'Bantuan',
  arrears: 'Hitung tunggakan',
  month: 'Tutup bulan',
  charts: 'Grafik ringkas',
  cards: 'Kartu pinjaman',
  plan: 'Rencana angsuran',
  mapping: 'Cocokkan kolom',
  fixes: 'Perbaiki data',
  fresh: 'Siapkan buku baru',
  collectionList: 'Daftar tagihan',
  problemLoans: 'Pinjaman bermasalah',
  sop: 'Periksa SOP',
  groupBooks: 'Siapkan buku KSM',
  nominees: 'Susun calon nasabah',
  sharing: 'Bagikan ke mitra',
};
const en: typeof id = {
  start: 'Start',
  help: 'Help',
  arrears: 'Compute arrears',
  month: 'Close the month',
  charts: 'Charts on a page',
  cards: 'Loan card',
  plan: 'Instalment plan',
  mapping: 'Match columns',
  fixes: 'Put data right',
  fresh: 'Make a new book',
  collectionList: 'Collection list',
  problemLoans: 'Loans in trouble',
  sop: 'Check the SOP',
  groupBooks: 'Make group books',
  nominees: 'Draft nominees',
  sharing: 'Share with a partner',
};

export const titles: Languages<typeof id> = { id, en };
export type PanelName = keyof typeof id;
