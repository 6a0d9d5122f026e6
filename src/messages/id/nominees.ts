/** Words of the nominees for a partner bank: the list, the database, the recap. */
import type { ConsentState } from '../../nominees/consent/consent';
import type { Eligible } from '../../nominees/judge';
import type { NomineeStatus } from '../../nominees/list/status';
import { count, percent, rate, rupiah } from '../format';

const STATUS: Readonly<Record<NomineeStatus, string>> = {
  draft: 'draf',
  proposed: 'diusulkan',
  surveyed: 'survei',
  approved: 'disetujui',
  paidOut: 'cair',
  refused: 'ditolak',
  withdrawn: 'mundur',
};
const ELIGIBLE: Readonly<Record<Eligible, string>> = { yes: 'layak', nearly: 'hampir', no: 'belum layak' };
const CONSENT: Readonly<Record<ConsentState, string>> = {
  valid: 'ada',
  none: 'belum ada',
  withdrawn: 'dicabut',
  incomplete: 'belum lengkap',
  stepTooLow: 'hanya penjajakan',
  otherPurpose: 'tujuan lain',
};

/** What the columns of the sheet Persetujuan take. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  step: ['Penjajakan', 'Pengajuan'],
  form: ['Tertulis', 'Terekam'],
};

export const nominees = {
  item: 'Susun calon nasabah…',
  prepareItem: 'Siapkan lembar mitra',
  papersItem: 'Cetak berkas calon…',
  partnersThere: 'Lembar Mitra dan Persetujuan sudah ada; tidak ada yang perlu ditambahkan.',
  partnersMade: (names: readonly string[]): string =>
    `Lembar ${names.join(' dan ')} ditambahkan. Ganti ketentuan contoh dengan yang tertulis dalam MoU.`,
  yes: 'Ya',
  no: 'Tidak',
  effective: 'efektif',
  stepNames: { screening: 'Penjajakan', application: 'Pengajuan' },
  consentChoices: CHOICES,
  listName: (partner: string): string => `Calon Nasabah – ${partner}`,
  names: { pool: 'Basis data KSM', recap: 'Rekap calon nasabah' },
  unknownPartner: (known: string): string => `Mitra itu tidak ada, atau lebih dari satu yang cocok. Pilih: ${known}.`,
  noPartner: (known: string): string => `Sebutkan mitranya. Yang ada: ${known}.`,
  unknownMember: (name: string): string =>
    `${name === '' ? 'Seorang yang dipilih' : name} tidak ada di buku ini; susun daftarnya lagi.`,
  examples: 'Lembar Mitra belum ada: dipakai ketentuan contoh. Ganti dengan yang tertulis dalam MoU.',
  status: (status: NomineeStatus | null): string => (status === null ? '–' : STATUS[status]),
  statuses: Object.values(STATUS),
  statusOf: (text: string): NomineeStatus | null =>
    (Object.keys(STATUS) as NomineeStatus[]).find((key) => STATUS[key] === text.trim().toLowerCase()) ?? null, // keys of STATUS
  eligible: (eligible: Eligible): string => ELIGIBLE[eligible],
  consent: (state: ConsentState): string => CONSENT[state],
  onTime: (share: number | null, ofGroup: boolean): string =>
    share === null ? 'belum ada' : `${rate(share)}${ofGroup ? ' (KSM)' : ''}`,
  capacity: (amount: number | null): string => (amount === null ? 'belum diketahui' : rupiah(amount)),
  headings: {
    name: 'Nama',
    group: 'KSM',
    eligible: 'Layak',
    reasons: 'Yang kurang, atau alasannya',
    cycles: 'Pinjaman',
    onTime: 'Tepat waktu',
    overdue: 'Tunggakan',
    instalment: 'Angsuran di mitra',
    beside: 'Bandingannya',
    consent: 'Persetujuan',
    days: 'Hari di status',
    status: 'Status',
    since: 'Sejak',
    asked: 'Diajukan (Rp)',
    tenor: 'Bulan',
    granted: 'Disetujui (Rp)',
    remark: 'Alasan atau catatan',
  },
  help: {
    status: 'Pilih statusnya.',
    since: 'Hari statusnya berubah.',
    asked: 'Besar pinjaman yang diajukan ke mitra.',
    tenor: 'Jangka waktu dalam bulan.',
    granted: 'Besar pinjaman yang disetujui mitra.',
    remark: 'Alasan bila ditolak atau mundur; catatan lain.',
  },
  terms: (partner: string, step: string): string =>
    `Mitra: ${partner}. Langkah: ${step}. Urutan: yang sudah di batas pinjaman UPK, lalu ketepatan angsuran, banyaknya pinjaman, lama tanpa tunggakan.`,
  steps: { screening: 'penjajakan (NIK disamarkan)', application: 'pengajuan (NIK utuh)' },
  counted: (listed: number, able: number): string =>
    `Banyak calon ${count(listed)}; layak ${count(able)}. Dihitung dari baris di bawah setiap kali lembar ini dibuat.`,
  empty: 'Belum ada calon: pilih di Susun calon nasabah….',
  done: (listed: number, partner: string): string =>
    `Daftar calon untuk ${partner}: ${count(listed)} orang. Lihat lembarnya, Basis data KSM dan Rekap calon nasabah.`,
  /** The same loan elsewhere, a month. */
  beside: (upk: number | null, open: number | null): string =>
    [
      ...(upk === null ? [] : [`di UPK ${rupiah(Math.round(upk))}`]),
      ...(open === null ? [] : [`masyarakat umum di sana ${rupiah(Math.round(open))}`]),
    ].join('; ') || '–',
  poolHeadings: [
    'Nama',
    'KSM',
    'NIK',
    'Pinjaman',
    'Jumlah pinjaman',
    'Pinjaman terakhir',
    'Tepat waktu',
    'Tunggakan sendiri',
    'Tunggakan KSM',
    'Bulan lancar',
    'Tabungan',
    'Usaha',
    'Usaha (bln)',
    'Kemampuan bayar',
    'Berkas',
    'Asal angka',
    'Persetujuan',
  ],
  poolNote:
    'Satu baris untuk setiap anggota, dari semua buku dalam berkas ini. Tepat waktu bertanda (KSM): hanya angsuran KSM yang dibukukan, jadi itu riwayat KSM-nya.',
  recapHeadings: ['Mitra', 'Bulan', 'Diusulkan', 'Disetujui', 'Cair', 'Ditolak', 'Mundur', 'Nilai cair'],
  recapAll: 'Semua',
  noMonth: 'tanpa tanggal',
  freed: {
    title: 'Dana yang kembali ke UPK',
    returned: 'Sudah kembali: pokok pinjaman UPK terakhir para calon yang cair di mitra',
    toReturn: 'Akan kembali dari pinjaman itu',
    none: 'Belum ada calon yang cair.',
  },
  share: percent,
} as const;
