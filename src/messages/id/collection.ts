/** The collection round: list, visits, promises, loans in trouble, the follow-up plan. */
import type { PromiseCount, PromiseState } from '../../collection/promise';
import type { FollowUpSource } from '../../collection/follow-up';
import type { CivilDate } from '../../book/civil-date';
import { count, longDate, rupiah, shortDate } from '../format';

const PROMISES: Readonly<Record<PromiseState, string>> = {
  kept: 'ditepati',
  partly: 'sebagian',
  broken: 'ingkar',
  pending: 'menunggu',
};

const SOURCES: Readonly<Record<FollowUpSource, string>> = {
  loan: 'Pinjaman',
  sop: 'Ketaatan SOP',
  ksm: 'Pembukuan KSM',
  nominees: 'Calon mitra',
  own: 'Pengurus',
};

/** What a message to a group's chair tells; amounts that are not known are left out. */
export interface Reminder {
  readonly chair: string;
  readonly group: string;
  readonly due: number;
  readonly dueDay: CivilDate | null;
  readonly overdue: number;
  readonly oldestDue: CivilDate | null;
}

const greeting = ({ chair, group }: Reminder): string =>
  chair === '' ? `Yth. pengurus KSM ${group}` : `Yth. Bapak/Ibu ${chair}, KSM ${group}`;

/** "KSM KSM Melati" is nobody's name. */
const bareGroup = (group: string): string => group.replace(/^\s*ksm[\s.:-]+/i, '');

function reminder(told: Reminder): string {
  const { due, dueDay, overdue, oldestDue } = told;
  const parts = [
    ...(due > 0 && dueDay !== null ? [`angsuran ${rupiah(due)} jatuh tempo pada ${longDate(dueDay)}`] : []),
    ...(overdue > 0 && oldestDue !== null ? [`tunggakan ${rupiah(overdue)} sejak ${longDate(oldestDue)}`] : []),
  ];
  const hello = greeting({ ...told, group: bareGroup(told.group) });
  return `${hello}. Kami dari UPK mengingatkan: ${parts.join('; ')}. Mohon disiapkan pembayarannya. Bila sudah dibayar, pesan ini boleh diabaikan. Terima kasih.`;
}

export const collection = {
  items: { list: 'Daftar tagihan…', problems: 'Pinjaman bermasalah…', plan: 'RKTL' },
  promise: (state: PromiseState): string => PROMISES[state],
  reminder,
  list: {
    name: 'Daftar tagihan',
    headings: {
      sequence: 'No',
      area: 'Wilayah',
      group: 'KSM',
      loan: 'No pinjaman',
      chair: 'Ketua',
      phone: 'No HP',
      address: 'Alamat',
      dueDay: 'Jatuh tempo',
      due: 'Tagihan',
      overdue: 'Tunggakan',
      oldestDue: 'Sejak',
      message: 'Pesan',
      visited: 'Tgl kunjungan',
      met: 'Ditemui',
      result: 'Hasil',
      promiseDay: 'Janji bayar tgl',
      promiseAmount: 'Janji (Rp)',
      state: 'Janji',
    },
    help: {
      visited: 'Hari kunjungan, seperti 06/02/2023.',
      met: 'Nama yang ditemui.',
      result: 'Pilih, atau tulis sendiri.',
      promiseDay: 'Paling lambat hari ini mereka berjanji membayar.',
      promiseAmount: 'Rupiah yang dijanjikan; kosong berarti berapa pun.',
    },
    results: ['membayar', 'berjanji', 'tidak bertemu', 'tidak mau membayar'],
    period: (from: CivilDate, to: CivilDate): string =>
      from === to ? `Tagihan ${longDate(from)}` : `Tagihan ${longDate(from)} s.d. ${longDate(to)}`,
    columnsNote: (ledger: CivilDate): string =>
      `Tagihan = angsuran yang jatuh tempo dalam hari-hari ini dan belum dibayar; tunggakan = yang jatuh tempo sebelumnya. Setoran dihitung sampai ${longDate(ledger)}. Diurutkan menurut wilayah kunjungan.`,
    promiseNote:
      'Janji dinilai dari buku angsuran: ditepati bila yang dijanjikan masuk sejak kunjungan sampai hari janji (tanpa tanggal kunjungan: 30 hari sebelumnya), sebagian, atau ingkar; menunggu selama harinya belum lewat.',
    noGroups: 'Ketua, nomor HP dan wilayah diambil dari lembar daftar KSM; buku ini belum memilikinya.',
    unread: { day: 'tanggal tidak terbaca', amount: 'jumlah tidak terbaca' },
    send: 'Kirim pesan',
    noPhone: 'tanpa no HP',
    empty: 'Tidak ada yang jatuh tempo atau menunggak.',
    earlier: 'Kunjungan dan janji lainnya (terdahulu, atau pinjaman di luar daftar ini)',
    done: (loans: number, from: CivilDate, to: CivilDate): string =>
      `Daftar tagihan ${shortDate(from)}–${shortDate(to)}: ${count(loans)} pinjaman.`,
  },
  problems: {
    name: 'Pinjaman bermasalah',
    title: 'Identifikasi Pinjaman Bermasalah',
    headings: {
      sequence: 'No',
      kelurahan: 'Kelurahan',
      team: 'Tim',
      group: 'KSM',
      loan: 'No pinjaman',
      member: 'Anggota',
      balance: 'Saldo',
      overdue: 'Tunggakan',
      days: 'Umur (hari)',
      class: 'Kolektibilitas',
      lastPaid: 'Bayar terakhir',
      promises: 'Janji ditepati',
      cause: 'Sebab',
      willingness: 'Kesediaan',
      step: 'Langkah disepakati',
      date: 'Tanggal',
      who: 'Petugas',
    },
    help: {
      cause: 'Pilih, atau tulis sendiri; sebab yang ditulis sendiri ikut menjadi pilihan.',
      willingness: 'Pilih, atau tulis sendiri.',
      step: 'Langkah yang disepakati; baris yang diisi masuk ke RKTL.',
      date: 'Paling lambat kapan langkah itu dilakukan.',
      who: 'Siapa yang melakukannya.',
    },
    causes: ['usaha macet', 'sakit', 'pindah', 'dipakai pengurus', 'tidak mau', 'bencana', 'lain'],
    willingness: ['mau dan mampu', 'mau tetapi belum mampu', 'tidak mau', 'belum ditemui'],
    columnsNote:
      'Tunggakan = pokok dan jasa. Janji ditepati = dari janji di Daftar tagihan yang sudah lewat harinya. Baris anggota hanya ada bila buku mencatat bagian pinjaman dan setoran tiap anggota.',
    promises: ({ kept, made }: PromiseCount): string => (made === 0 ? '–' : `${count(kept)} dari ${count(made)}`),
    empty: 'Tidak ada pinjaman yang menunggak.',
    settled: 'Tidak lagi menunggak (isian tetap disimpan)',
    summary: 'Ringkasan pinjaman yang menunggak',
    by: { kelurahan: 'Menurut kelurahan', team: 'Menurut tim', cause: 'Menurut sebab' },
    loans: 'Pinjaman',
    unknown: '(belum diisi)',
    done: (loans: number, day: CivilDate): string =>
      `${count(loans)} pinjaman menunggak per ${shortDate(day)}; lembar Pinjaman bermasalah dan RKTL diperbarui.`,
  },
  plan: {
    name: 'RKTL',
    title: 'Rencana Kerja Tindak Lanjut',
    headings: {
      sequence: 'No',
      source: 'Asal',
      about: 'Tentang',
      loan: 'No pinjaman',
      step: 'Langkah',
      who: 'Petugas',
      by: 'Paling lambat',
      done: 'Selesai tgl',
      note: 'Catatan',
      state: 'Keadaan',
    },
    help: {
      step: 'Apa yang dilakukan.',
      who: 'Siapa yang melakukannya.',
      by: 'Paling lambat kapan.',
      done: 'Isi tanggalnya bila sudah dilakukan; barisnya tetap disimpan sebagai riwayat.',
      note: 'Bebas.',
    },
    source: (source: FollowUpSource): string => SOURCES[source],
    fillNote:
      'Langkah datang dari lembar Pinjaman bermasalah, dari pemeriksaan ketaatan, dan dari pembukuan KSM; yang Anda ubah di sini tidak ditimpa. Langkah sendiri boleh ditulis di baris kosong di bawah tabel.',
    state: { open: 'belum', done: 'selesai', late: (days: number): string => `lewat ${count(days)} hari` },
    notProposed: 'tidak diusulkan lagi',
    empty: 'Belum ada langkah.',
    finished: 'Sudah selesai',
    updated: (open: number, finished: number): string =>
      `RKTL: ${count(open)} langkah belum selesai, ${count(finished)} selesai.`,
  },
} as const;
