/** What is said of a loan against the SOP: SOP-01, SOP-02, SOP-07 to SOP-09, SOP-11, SOP-17 to SOP-20. */
import type { SharingBasis } from '../../../sop/finding-variants';
import { count, rate as percent, rupiah } from '../../format';
import type { FindingCatalogue } from '../../finding-text';
import { dayOf, held } from './words';

export const singleBorrower: FindingCatalogue['SOP-01'] = {
  single: ({ name, amount }) => ({
    what: `Pinjaman ${rupiah(amount)} diberikan kepada perorangan (${name}), bukan kepada KSM.`,
    why: 'Tanpa KSM tidak ada tanggung renteng, dan bank menolak BKM yang meminjamkan kepada perorangan.',
    fix: 'Bila ia meminjam lewat KSM, isi nama KSM-nya; bila tidak, sepakati cara pelunasannya dan jangan diulang.',
  }),
};

const BASIS: Readonly<Record<SharingBasis, string>> = {
  shares: 'menurut bagian anggota',
  stated: 'menurut daftar pinjaman',
  list: 'menurut daftar anggota sekarang',
  groupList: 'menurut daftar KSM',
};

export const groupSize: FindingCatalogue['SOP-02'] = {
  few: ({ size, min, basis, since }) => ({
    what: `Hanya ${count(size)} anggota yang ikut pinjaman ini (${BASIS[basis]}).`,
    why: `Paling sedikit ${count(min)} orang${held(since)}; KSM yang terlalu kecil tidak kuat menanggung renteng.`,
    fix: 'Lengkapi daftar anggotanya, atau catat putusan BKM di Pengaturan.',
  }),
};

const tenorOf = (tenor: number, weeks: boolean): string => `${count(tenor)} ${weeks ? 'minggu' : 'bulan'}`;
const TENOR_FIX = 'Betulkan jangka waktunya bila salah ketik, atau catat putusan BKM di Pengaturan.';

export const tenors: FindingCatalogue['SOP-07'] = {
  short: ({ tenor, weeks, min, since }) => ({
    what: `Jangka waktu ${tenorOf(tenor, weeks)} terlalu pendek.`,
    why: `Paling pendek ${count(min)} bulan${held(since)}.`,
    fix: TENOR_FIX,
  }),
  long: ({ tenor, weeks, max, since }) => ({
    what: `Jangka waktu ${tenorOf(tenor, weeks)} terlalu panjang.`,
    why: `Paling panjang ${count(max)} bulan${held(since)}; dana yang lama kembali tidak dapat digulirkan.`,
    fix: TENOR_FIX,
  }),
};

const MONTHLY = 'Angsuran paling jarang sebulan sekali, tanpa masa tenggang, setiap kali pokok dan jasa.';
const NEXT_TIME =
  'Betulkan bila salah ketik; bila memang begitu perjanjiannya, pakai angsuran bulanan pada pinjaman berikutnya.';

export const rhythms: FindingCatalogue['SOP-08'] = {
  rare: ({ every, weeks }) => ({
    what:
      every === 0
        ? 'Pinjaman ini dibayar sekaligus pada akhir jangka waktu (musiman).'
        : `Angsuran pinjaman ini hanya setiap ${count(every)} ${weeks ? 'minggu' : 'bulan'}.`,
    why: MONTHLY,
    fix: NEXT_TIME,
  }),
  grace: ({ months }) => ({ what: `Ada masa tenggang ${count(months)} bulan.`, why: MONTHLY, fix: NEXT_TIME }),
  firstDue: ({ firstDue, days }) => ({
    what: `Angsuran pertama baru jatuh tempo ${dayOf(firstDue)}, ${count(days)} hari sesudah pencairan.`,
    why: MONTHLY,
    fix: NEXT_TIME,
  }),
};

const RATE_FIX = 'Samakan jasanya dengan putusan BKM, atau catat putusan yang baru di Pengaturan dengan tanggalnya.';

export const jasa: FindingCatalogue['SOP-09'] = {
  rate: ({ rate, decided, since }) => ({
    what: `Jasa ${percent(rate)} sebulan, sedangkan putusan BKM ${percent(decided)}.`,
    why: `Semua KSM membayar jasa yang sama${held(since)}.`,
    fix: RATE_FIX,
  }),
  instalment: ({ stated, computed, decided, since }) => ({
    what: `Jasa ${rupiah(stated)} sebulan, sedangkan menurut putusan BKM (${percent(decided)}) ${rupiah(computed)}.`,
    why: `Semua KSM membayar jasa yang sama${held(since)}.`,
    fix: RATE_FIX,
  }),
};

export const groupAge: FindingCatalogue['SOP-11'] = {
  young: ({ founded, disbursed, months, since }) => ({
    what: `KSM ini berdiri ${dayOf(founded)} dan sudah menerima pinjaman ${dayOf(disbursed)}.`,
    why: `KSM harus berumur paling sedikit ${count(months)} bulan dan sudah menabung${held(since)}.`,
    fix: 'Periksa tanggal berdirinya; dampingi KSM ini lebih rapat selama pinjamannya berjalan.',
  }),
};

const AGREEMENT = {
  why: 'Tanpa surat perjanjian yang bernomor dan bertanggal, pinjaman sulit ditagih dan tidak dapat diperiksa.',
  fix: 'Cari suratnya dan isi; bila belum dibuat, buat dan tanda tangani bersama KSM.',
};

export const agreements: FindingCatalogue['SOP-17'] = {
  number: () => ({ what: 'Nomor surat perjanjian (PB.03) kosong.', ...AGREEMENT }),
  date: () => ({ what: 'Tanggal surat perjanjian (PB.03) kosong.', ...AGREEMENT }),
  both: () => ({ what: 'Nomor dan tanggal surat perjanjian (PB.03) kosong.', ...AGREEMENT }),
};

const PART = { number: 'Nomor', amount: 'Jumlah', date: 'Tanggal' } as const;
const BLANK = 'Kuitansi kosong membuka jalan bagi penyalahgunaan: uang keluar atau masuk tanpa bukti.';

export const receipts: FindingCatalogue['SOP-18'] = {
  loan: ({ part }) => ({
    what: `${PART[part]} kuitansi pencairan kosong.`,
    why: BLANK,
    fix: 'Cari kuitansinya dan isi; bila tidak ada, mintakan tanda terima kepada KSM.',
  }),
  repayment: ({ part }) => ({
    what: `${PART[part]} kuitansi angsuran kosong.`,
    why: BLANK,
    fix: 'Cari kuitansinya dan isi; kasir memberi nomor urut pada setiap kuitansi.',
  }),
  many: ({ count: blank, rows }) => ({
    what: `Kuitansi kosong pada ${count(blank)} dari ${count(rows)} baris.`,
    why: BLANK,
    fix: 'Mulai hari ini catat setiap kuitansi, lalu lengkapi yang lama dari arsipnya.',
  }),
};

export const sharesSum: FindingCatalogue['SOP-19'] = {
  sum: ({ shares, loan, members }) => ({
    what: `Bagian ${count(members)} anggota berjumlah ${rupiah(shares)}, sedangkan pinjaman KSM ${rupiah(loan)} (selisih ${rupiah(Math.abs(shares - loan))}).`,
    why: 'Selisihnya tidak jelas siapa yang menerima dan siapa yang harus membayar.',
    fix: 'Cocokkan daftar bagian anggota dengan surat perjanjiannya.',
  }),
};

export const decisions: FindingCatalogue['SOP-20'] = {
  before: ({ decided, disbursed }) => ({
    what: `Pinjaman dicairkan ${dayOf(disbursed)}, padahal baru diputuskan ${dayOf(decided)}.`,
    why: 'Uang tidak boleh keluar sebelum pinjamannya diputuskan.',
    fix: 'Periksa kedua tanggalnya; bila benar, manajer UPK menjelaskannya kepada BKM.',
  }),
};
