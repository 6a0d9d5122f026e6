/** What the first look tells beside loans and repayments. */
import { count } from '../format';

export const firstLook = {
  members: (many: number): string => `Daftar anggota: ${count(many)} orang`,
  groups: (many: number): string => `Daftar KSM: ${count(many)} KSM`,
  shares: (many: number): string => `Pembagian pinjaman anggota: ${count(many)} baris`,
  groupBooks: (groups: number, businesses: number): string =>
    `Buku kas: ${count(groups)} KSM, ${count(businesses)} usaha anggota`,
  partners: (many: number): string => `Mitra: ${count(many)}`,
  settings: 'Pengaturan: ketentuan BKM',
  onlyGroupBooks:
    'Buku ini berisi buku kas KSM atau usaha, bukan daftar pinjaman UPK. Tunggakan dihitung dari buku UPK; buku kasnya dapat diperiksa sekarang.',
  onlyPeople: 'Daftar pinjaman belum ada di buku ini, jadi tunggakan belum dapat dihitung.',
  stale: (last: string, shown: string, now: string, overdue: string): string =>
    `Catatan terakhir di buku ini bertanggal ${last}, jadi yang ditampilkan keadaan per ${shown}. Bila sesudah itu memang tidak ada yang dibayar, tunggakan pokok per ${now} adalah ${overdue}. Pilih tanggalnya di Hitung tunggakan….`,
} as const;
