/** What is said where the book's own report differs from what is computed: DAT-16. */
import type { FindingCatalogue } from '../../finding-text';
import type { StatedAmount } from '../../../sheets/finding-variants';
import { count, rupiah } from '../../format';
import { conventions } from '../conventions';
import { dayOf, place, share } from './words';

const FIGURES: Readonly<Record<StatedAmount, string>> = {
  outstandingPrincipal: 'Saldo pokok',
  paidPrincipal: 'Pokok yang dibayar',
  overduePrincipal: 'Tunggakan pokok',
  overdueInterest: 'Tunggakan jasa',
  scheduledPrincipal: 'Target pokok',
  scheduledBalance: 'Kredit seharusnya',
  classAmount: 'Saldo di kolom kelasnya',
};

export const reports: FindingCatalogue['DAT-16'] = {
  amount: ({ figure, stated, computed, date }) => ({
    what: `${FIGURES[figure]} per ${dayOf(date)} tertulis ${rupiah(stated)}, terhitung ${rupiah(computed)} (selisih ${rupiah(Math.abs(stated - computed))}).`,
    why: 'Laporan ini dan perhitungan dari jadwal tidak sama, jadi salah satunya keliru; hasil di sini memakai yang terhitung.',
    fix: 'Cocokkan dengan kartu pinjaman, lalu betulkan angkanya di laporan.',
  }),
  className: ({ own, expected, date }) => ({
    what: `Per ${dayOf(date)} pinjaman ini dimasukkan ke "${own}", sedangkan menurut perhitungan ${expected === '' ? 'tanpa kelas' : `"${expected}"`}.`,
    why: 'Kelas menentukan cadangan risiko; hasil di sini memakai yang terhitung.',
    fix: 'Pindahkan saldonya ke kelas yang benar, atau periksa tanggal angsurannya.',
  }),
  preset: ({ count: differing, rows, fits, used }) => ({
    what: `Laporan ini berbeda dengan perhitungan menurut ${conventions.name(used)} pada ${count(differing)} dari ${count(rows)} baris.`,
    why:
      fits === ''
        ? 'Tidak ada cara hitung bawaan yang cocok dengan laporan ini.'
        : `Laporan ini cocok dengan cara hitung ${conventions.name(fits)}.`,
    fix: fits === '' ? 'Periksa cara laporan ini dihitung.' : `Pilih cara hitung "${fits}" bila itu yang dipakai UPK.`,
  }),
  column: (p) => ({
    what: `Angka di ${place(p)} berbeda dengan perhitungan pada ${share(p)}.`,
    why: 'Mungkin laporan ini memakai cara hitung atau tanggal lain.',
    fix: 'Periksa cara hitung dan tanggal laporannya.',
  }),
};
