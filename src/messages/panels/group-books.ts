/** The sidebar of *Siapkan buku KSM…*. */
import type { Languages } from './languages';

const id = {
  intro:
    'Menambah buku kosong yang siap diisi, juga di telepon genggam: ada pilihan, contoh yang tidak ikut dihitung, dan saldo yang terhitung sendiri. Buku yang sudah ada tidak diubah.',
  kind: 'Untuk siapa',
  kinds: {
    group: 'KSM: kas, tabungan, pinjaman anggota, daftar hadir',
    business: 'Usaha anggota: kas usaha dan laporannya',
    training: 'Lembar PWK',
  },
  group: 'Nama KSM',
  groupNote: 'Tulis seperti di daftar KSM.',
  owner: 'Nama pemilik usaha',
  seasonal: 'Usaha musiman: bulan tanpa catatan tidak apa-apa',
  run: 'Tambahkan buku',
  running: 'Menyiapkan buku…',
  made: 'Buku sudah siap diisi',
};
const en: typeof id = {
  intro:
    'Adds empty books to fill in, on a phone too: lists to choose from, an example that is never counted, and balances that work themselves out. Books that are there are not changed.',
  kind: 'For whom',
  kinds: {
    group: 'A group: cash, savings, shares of the loan, meetings',
    business: "A member's business: cash book and report",
    training: 'The sheet PWK (training)',
  },
  group: 'Name of the KSM',
  groupNote: 'Spell it as in the list of KSM.',
  owner: "Owner's name",
  seasonal: 'A seasonal business: months without entries are no fault',
  run: 'Add the books',
  running: 'Preparing the books…',
  made: 'The books are ready to be filled in',
};

export const groupBookWords: Languages<typeof id> = { id, en };
