/** The sidebar of *Siapkan buku baru*. */
import type { Languages } from './languages';

const id = {
  intro:
    'Menambah lembar kosong yang siap diisi, dengan pilihan, keterangan dan satu baris contoh yang tidak ikut dihitung. Lembar yang sudah ada tidak diubah.',
  missing: 'Lembar yang akan ditambahkan',
  kept: 'Sudah ada, tidak diubah',
  run: 'Tambahkan lembar',
  running: 'Menyiapkan lembar…',
  complete: 'Semua lembar sudah ada; tidak ada yang perlu ditambahkan.',
  made: 'Lembar sudah siap diisi',
};
const en: typeof id = {
  intro:
    'Adds empty sheets to fill in, with lists to choose from, help, and one example row that is never counted. Sheets that are there are not changed.',
  missing: 'Sheets that will be added',
  kept: 'Already there, not changed',
  run: 'Add the sheets',
  running: 'Preparing the sheets…',
  complete: 'All sheets are there; nothing needs to be added.',
  made: 'The sheets are ready to be filled in',
};

export const freshWords: Languages<typeof id> = { id, en };
