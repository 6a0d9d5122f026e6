/** The sidebar of *Susun calon nasabah…*. */
import { count, rupiah } from '../format';
import type { Languages } from './languages';
import { several } from '../several';

const id = {
  intro:
    'Pilih mitra, lihat siapa yang layak dan mengapa, lalu pilih yang akan diusulkan. Yang sudah ada di daftar tetap ada.',
  partner: 'Mitra',
  choose: 'pilih mitra…',
  loading: 'Membaca buku…',
  judging: 'Menilai anggota…',
  writing: 'Menulis daftar…',
  examples: 'Lembar Mitra belum ada, jadi ini ketentuan contoh. Ganti dengan yang tertulis dalam MoU.',
  able: (n: number): string => `Layak (${count(n)})`,
  near: (n: number): string => `Hampir layak (${count(n)})`,
  unable: (n: number): string => `Belum layak (${count(n)})`,
  nobody: 'Tidak ada.',
  facts: (cycles: number, share: string, instalment: number | null): string =>
    `${count(cycles)} pinjaman, tepat waktu ${share}${instalment === null ? '' : `, angsuran di mitra ${rupiah(instalment)}`}`,
  beside: (upk: number | null, open: number | null): string =>
    [
      ...(upk === null ? [] : [`di UPK ${rupiah(Math.round(upk))}`]),
      ...(open === null ? [] : [`masyarakat umum di sana ${rupiah(Math.round(open))}`]),
    ].join('; '),
  noShare: 'belum ada',
  onList: (status: string): string => `sudah di daftar: ${status}`,
  amount: (name: string): string => `Pinjaman untuk ${name} (Rp)`,
  tenor: (name: string): string => `Jangka waktu untuk ${name} (bulan)`,
  run: 'Tulis daftar calon',
  papers: 'Cetak formulir persetujuan, kelengkapan berkas dan surat pengantar',
  done: 'Sudah ditulis',
};
const en: typeof id = {
  intro: 'Choose a partner, see who qualifies and why, then choose whom to nominate. Who is on the list stays there.',
  partner: 'Partner',
  choose: 'choose a partner…',
  loading: 'Reading the book…',
  judging: 'Judging the members…',
  writing: 'Writing the list…',
  examples: 'The book has no sheet Mitra, so these are example terms. Replace them with those of the MoU.',
  able: (n) => `Qualify (${count(n)})`,
  near: (n) => `Nearly (${count(n)})`,
  unable: (n) => `Do not qualify (${count(n)})`,
  nobody: 'Nobody.',
  facts: (cycles, share, instalment) =>
    `${several(cycles, 'loan')}, on time ${share}${instalment === null ? '' : `, instalment there ${rupiah(instalment)}`}`,
  beside: (upk, open) =>
    [
      ...(upk === null ? [] : [`at the UPK ${rupiah(Math.round(upk))}`]),
      ...(open === null ? [] : [`for anybody there ${rupiah(Math.round(open))}`]),
    ].join('; '),
  noShare: 'not known yet',
  onList: (status) => `on the list: ${status}`,
  amount: (name) => `Loan for ${name} (Rp)`,
  tenor: (name) => `Tenor for ${name} (months)`,
  run: 'Write the list of nominees',
  papers: 'Print consent forms, list of papers and letter of recommendation',
  done: 'Written',
};

export const nomineeWords: Languages<typeof id> = { id, en };
