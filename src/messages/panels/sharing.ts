/** The sidebar of *Bagikan ke mitra…*, *Cabut akses…* and *Cabut persetujuan…*. */
import { count, rupiah } from '../format';
import type { Languages } from './languages';
import { several } from '../several';

const id = {
  intro:
    'Mitra hanya menerima kolom yang disebut MoU, dari orang yang menyetujuinya, dalam berkas tersendiri. Lihat dahulu; tidak ada yang keluar sebelum Anda menekan Bagikan.',
  partner: 'Mitra',
  choose: 'pilih mitra…',
  loading: 'Membaca buku…',
  making: 'Menyusun salinan…',
  sharing: 'Membagikan…',
  revoking: 'Mencabut…',
  copy: 'Yang akan diterima mitra',
  facts: (people: number, total: number | null, email: string, ends: string | null): string =>
    `${count(people)} orang${total === null ? '' : `, ${rupiah(total)}`}. Kepada: ${email === '' ? 'alamat mitra belum diisi' : email}. Akses ${ends === null ? 'sampai dicabut' : `sampai ${ends}`}.`,
  stale: (drawn: string, changed: string): string =>
    `Perhatian: daftar ini disusun ${drawn}, tetapi catatan tentang orang di dalamnya sudah berubah (terlihat ${changed}). Jalankan Susun calon nasabah… sebelum membagikannya.`,
  rows: 'Isi salinan',
  officer: 'Nama petugas yang membagikan',
  officerNote: 'Dicatat di Riwayat berbagi.',
  run: 'Bagikan',
  download: 'Unduh sebagai .csv, bila tidak memakai Google Drive',
  downloading: 'Mencatat unduhan…',
  save: 'Simpan berkas .csv',
  downloaded: 'berkas .csv',
  open: 'Salinan yang masih terbuka',
  none: 'Tidak ada.',
  share: (partner: string, when: string, people: number): string => `${partner}, ${when}: ${count(people)} orang`,
  overdue: 'sudah lewat tanggalnya',
  revoke: (partner: string): string => `Cabut akses ${partner}`,
  withdraw: (name: string): string => `Cabut persetujuan ${name}`,
};
const en: typeof id = {
  intro:
    'A partner gets only the columns of the MoU, of people who agreed, in a file of its own. Look first; nothing leaves before you press Share.',
  partner: 'Partner',
  choose: 'choose a partner…',
  loading: 'Reading the book…',
  making: 'Making the copy…',
  sharing: 'Sharing…',
  revoking: 'Revoking…',
  copy: 'What the partner will get',
  facts: (people, total, email, ends) =>
    `${several(people, 'person', 'people')}${total === null ? '' : `, ${rupiah(total)}`}. To: ${email === '' ? 'no address yet' : email}. Access ${ends === null ? 'until revoked' : `until ${ends}`}.`,
  stale: (drawn, changed) =>
    `Note: this list was drawn on ${drawn}, and the book says something else of people on it now (seen on ${changed}). Draw the list anew before sharing it.`,
  rows: 'Content of the copy',
  officer: 'Name of the officer who shares',
  officerNote: 'Written down in Riwayat berbagi.',
  run: 'Share',
  download: 'Download as .csv, without Google Drive',
  downloading: 'Writing the download down…',
  save: 'Save the .csv file',
  downloaded: '.csv file',
  open: 'Copies that are still open',
  none: 'None.',
  share: (partner, when, people) => `${partner}, ${when}: ${several(people, 'person', 'people')}`,
  overdue: 'past its day',
  revoke: (partner) => `Revoke access of ${partner}`,
  withdraw: (name) => `Withdraw consent of ${name}`,
};

export const sharingWords: Languages<typeof id> = { id, en };
