/** Words of sharing with a partner: the bank's copy, the log, what went wrong. */
import type { ShareState } from '../../nominees/sharing/share-record';
import { count, rupiah } from '../format';

const STATES: Readonly<Record<ShareState, string>> = {
  started: 'belum pasti: jalankan Bagikan ke mitra… sekali lagi',
  made: 'berkas ada, belum dibagikan',
  shared: 'dibagikan',
  revoked: 'akses dicabut',
  downloaded: 'diunduh sebagai .csv',
};

export const sharing = {
  shareItem: 'Bagikan ke mitra…',
  revokeItem: 'Cabut akses…',
  withdrawItem: 'Cabut persetujuan…',
  logName: 'Riwayat berbagi',
  logNote:
    'Setiap salinan yang pernah dibuat untuk mitra: siapa yang membagikan, kapan, kepada siapa, baris siapa saja. Sidik isi membuktikan isi yang dibagikan.',
  logHeadings: [
    'Kapan',
    'Petugas',
    'Mitra',
    'Alamat',
    'Langkah',
    'Keadaan per',
    'Orang',
    'Jumlah',
    'Keadaan',
    'Akses sampai',
    'Catatan',
    'Berkas',
    'Sidik isi',
  ],
  state: (state: ShareState): string => STATES[state],
  ends: (day: string, byItself: boolean): string => (byItself ? day : `${day} (dicabut sendiri oleh UPK)`),
  noEnd: 'sampai dicabut',
  people: (names: readonly string[]): string => `${count(names.length)}: ${names.join(', ')}`,
  fileName: (partner: string, book: string, day: string): string => `Calon nasabah ${partner} – ${book} – ${day}`,
  cover: {
    sheet: 'Surat pengantar',
    list: 'Calon',
    title: 'Daftar calon nasabah',
    book: 'Buku',
    fund: 'BKM',
    partner: 'Kepada',
    agreement: 'MoU',
    step: 'Langkah',
    asOf: 'Keadaan per',
    count: 'Banyak calon',
    total: 'Jumlah pinjaman yang diajukan',
    convention: 'Cara hitung',
    consent:
      'Setiap orang dalam daftar ini menyetujui datanya diberikan untuk keperluan ini. Persetujuan dapat dicabut; bila dicabut, barisnya dihapus dan datanya tidak boleh dipakai lagi.',
    groupRecord: 'Angka tepat waktu dihitung dari angsuran KSM bila angsuran anggota tidak dibukukan sendiri.',
  },
  yes: 'Ya',
  no: 'Tidak',
  female: 'Perempuan',
  male: 'Laki-laki',
  nobody: 'Belum ada calon yang layak dengan persetujuan yang berlaku; tidak ada yang dibagikan.',
  noColumns: 'Lembar Mitra tidak menyebut kolom yang boleh dilihat mitra; tidak ada yang dibagikan.',
  noEmail: 'Isi Surel mitra di lembar Mitra, atau unduh salinannya dan serahkan sendiri.',
  noOfficer: 'Tulis nama petugas yang membagikan.',
  changed: 'Isi daftar berubah sejak ditampilkan. Lihat lagi sebelum membagikan.',
  noServices:
    'Pemasangan ini tidak memuat layanan Drive dan Sheets, jadi salinan tidak dapat dibagikan dari sini. Unduh salinannya, atau pasang menurut docs/pemasangan.md.',
  message: (partner: string, day: string): string =>
    `Daftar calon nasabah untuk ${partner}, keadaan per ${day}. Data hanya untuk keperluan yang disetujui para calon.`,
  shared: (email: string, many: number): string =>
    `Salinan dibagikan kepada ${email}: ${count(many)} orang. Lihat Riwayat berbagi.`,
  made: (many: number): string => `Salinan dibuat: ${count(many)} orang. Belum dibagikan kepada siapa pun.`,
  downloaded: (many: number): string =>
    `Salinan siap disimpan: ${count(many)} orang. Unduhan ini sudah dicatat di Riwayat berbagi.`,
  handedOver: (name: string, officer: string): string =>
    `Baris ${name} juga ada dalam berkas .csv yang diunduh ${officer}: minta mitra menghapusnya.`,
  tellPartner: (name: string): string =>
    `Persetujuan ${name} dicabut: minta mitra menghapus barisnya dari berkas .csv.`,
  already: (email: string): string => `Salinan yang sama sudah dibagikan kepada ${email}; tidak dibagikan dua kali.`,
  failed: (why: string): string =>
    `Google menolak: ${why} Riwayat berbagi menyebut apa yang sudah ada; jalankan lagi untuk melanjutkan.`,
  address: (email: string): string => `Alamat ${email} tidak diterima Google; betulkan Surel di lembar Mitra.`,
  goneFile: (officer: string): string =>
    `Berkas itu dibuat oleh akun lain (petugas: ${officer}) atau sudah dihapus; hanya akun itu yang dapat mencabut aksesnya.`,
  noEndNote: 'Akun ini tidak dapat menetapkan akhir akses; cabut sendiri setelah tanggal itu.',
  overdue: (partner: string): string =>
    `Akses ${partner} sudah lewat tanggalnya dan masih terbuka: jalankan Cabut akses….`,
  stillOut: (name: string, partner: string): string =>
    `Persetujuan ${name} tidak berlaku lagi, tetapi barisnya masih pada ${partner}: jalankan Cabut persetujuan….`,
  revoked: (partner: string): string => `Akses ${partner} sudah dicabut.`,
  noShare: 'Tidak ada salinan yang masih terbuka.',
  whichShare: 'Pilih salinan yang aksesnya dicabut.',
  whichPerson: 'Pilih orang dan mitra yang persetujuannya dicabut.',
  withdrawn: (name: string, copies: number): string =>
    `Persetujuan ${name} dicabut; barisnya dihapus dari ${count(copies)} salinan. Tulis juga tanggalnya di lembar Persetujuan.`,
  withdrawnPartly: (name: string, why: string): string =>
    `Persetujuan ${name} dicabut, tetapi ada salinan yang belum bersih: ${why}`,
  rowGone: (name: string): string => `Baris ${name} dihapus setelah persetujuannya dicabut.`,
  rowNotFound: (name: string): string =>
    `Baris ${name} tidak ditemukan lagi dalam salinan, jadi seluruh aksesnya dicabut.`,
  total: rupiah,
} as const;
