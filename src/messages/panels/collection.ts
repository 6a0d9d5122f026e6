/** The sidebars of *Daftar tagihan…* and *Pinjaman bermasalah…*. */
import { count } from '../format';
import type { Languages } from './languages';
import { several } from '../several';

const id = {
  list: {
    intro:
      'Menulis lembar Daftar tagihan: yang jatuh tempo dalam hari-hari ini dan yang menunggak, dengan pesan siap kirim. Kunjungan dan janji bayar yang sudah diisi tetap ada.',
    from: 'Dari tanggal',
    to: 'Sampai tanggal',
    run: 'Buat daftar tagihan',
    running: 'Menyusun daftar tagihan…',
    noDate: 'Isi kedua tanggal dahulu.',
    result: (rows: number): string => `${count(rows)} pinjaman dalam daftar`,
  },
  problems: {
    intro:
      'Menulis lembar Pinjaman bermasalah: KSM dan anggota yang menunggak, dengan sebab dan langkah yang disepakati. Langkahnya masuk ke RKTL; isian yang sudah ada tetap ada.',
    asOf: 'Keadaan per tanggal',
    run: 'Perbarui',
    running: 'Memeriksa pinjaman…',
    noDate: 'Isi tanggalnya dahulu.',
    result: (rows: number): string => `${count(rows)} pinjaman menunggak`,
  },
};
const en: typeof id = {
  list: {
    intro:
      'Writes the sheet Daftar tagihan: what falls due in these days and what is overdue, with messages ready to be sent. Visits and promises that were entered stay.',
    from: 'From',
    to: 'To',
    run: 'Make the collection list',
    running: 'Making the list…',
    noDate: 'Please fill in both days first.',
    result: (rows) => `${several(rows, 'loan')} in the list`,
  },
  problems: {
    intro:
      'Writes the sheet Pinjaman bermasalah: groups and members in arrears, with the cause and the step that was agreed. The steps go into the follow-up plan (RKTL); what was entered stays.',
    asOf: 'As of',
    run: 'Bring up to date',
    running: 'Looking at the loans…',
    noDate: 'Please fill in the day first.',
    result: (rows) => `${several(rows, 'loan')} in arrears`,
  },
};

export const collectionWords: Languages<typeof id> = { id, en };
