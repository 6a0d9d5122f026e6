/** A book as small as it can be with everything a command may touch: findings of three severities, two tables, a sheet of the user's own. */
import { plainBook } from '../e2e/support/plain-book';

export const smallBook = (): Uint8Array =>
  plainBook([
    {
      name: 'Pinjaman',
      rows: [
        ['No', 'Nama KSM', 'Tanggal Pencairan', 'Jangka Waktu', 'Jumlah Pinjaman', 'Jasa'],
        [1, 'Melati', { day: '2022-01-10' }, 12, 1_200_000, '1%'],
        [2, 'Mawar', { day: '2022-03-10' }, 12, 1_200_000, '1%'],
        [3, 'Kenanga', { day: '2022-08-10' }, 12, 'satu juta', '1%'],
      ],
    },
    {
      name: 'Angsuran',
      rows: [
        ['Nama KSM', 'Tanggal Angsuran', 'Angsuran Pokok', 'Angsuran Jasa'],
        ['Melati', { day: '2022-02-10' }, 100_000, 12_000],
        ['Dahlia', { day: '2022-03-10' }, 100_000, 12_000],
        ['Mawar', { day: '2022-04-10' }, 100_000, 12_000],
        ['Jumlah', null, 299_999, 36_000],
      ],
    },
    {
      name: 'Kas Melati',
      rows: [
        ['Buku Kas KSM'],
        ['KSM', 'Melati'],
        ['Tanggal', 'Uraian', 'Masuk', 'Keluar', 'Saldo'],
        [{ day: '2022-02-01' }, 'Saldo awal', 10_000, null, 10_000],
        [{ day: '2022-02-10' }, 'Angsuran ke UPK', null, 12_000, -1_000],
      ],
    },
    { name: 'Catatan', rows: [['jangan dihapus'], [{ formula: 'Pinjaman!E2*2', value: 2_400_000 }]] },
  ]);
