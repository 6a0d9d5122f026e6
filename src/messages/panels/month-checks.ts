/** What each cross-check holds against what; both sides in the order in which their figures stand behind. */
import type { CheckName } from '../../month/check';
import type { Languages } from './languages';

type Words = Readonly<Record<CheckName, string>>;

const id: Words = {
  toDatePrincipal: 'Angsuran pokok s.d. bulan lalu ditambah bulan ini = s.d. bulan ini',
  toDateInterest: 'Angsuran jasa s.d. bulan lalu ditambah bulan ini = s.d. bulan ini',
  receipts: 'Angsuran bulan ini di LPP = jumlah baris angsuran bulan ini di buku',
  balance: 'Alokasi dikurangi angsuran pokok = saldo',
  arrears: 'Target yang belum dibayar = tunggakan pokok dan jasa (beserta selisih pembulatan)',
  classBalance: 'Saldo LPP = saldo Kolektibilitas',
  classColumns: 'Saldo pinjaman tiap kelas = jumlah kolom kelasnya',
  arrearsAge: 'Tunggakan < 3 bulan ditambah > 3 bulan = tunggakan pokok LPP',
  provision: 'Jumlah cadangan tiap kelas = jumlah cadangan',
  bookBalance: 'Saldo menurut buku sendiri = saldo LPP',
  bookArrears: 'Tunggakan menurut buku sendiri = tunggakan yang dihitung',
  bookTarget: 'Target menurut buku sendiri = target yang dihitung',
  bookMonth: 'Angsuran bulan ini menurut LPP di buku = menurut buku angsuran',
  bookClass: 'Pinjaman yang kelasnya di buku sama dengan yang dihitung = seluruhnya',
  sinceStored: 'Saldo laporan terakhir ditambah perubahannya = saldo sekarang',
};
const en: Words = {
  toDatePrincipal: 'Principal paid to last month plus this month = to date',
  toDateInterest: 'Interest (jasa) paid to last month plus this month = to date',
  receipts: "This month's repayments in the LPP = this month's rows in the ledger",
  balance: 'Allocation less principal paid = balance',
  arrears: 'Targets not met = arrears of principal and jasa (with rounding differences)',
  classBalance: "The LPP's balance = Kolektibilitas' balance",
  classColumns: "Balances of each class's loans = that class's column",
  arrearsAge: "Arrears under and over 3 months = the LPP's overdue principal",
  provision: 'Provisions of all classes = total provision',
  bookBalance: "The book's own balances = the LPP's",
  bookArrears: "The book's own arrears = the computed arrears",
  bookTarget: "The book's own targets = the computed targets",
  bookMonth: "This month's repayments by the book's LPP = by its ledger",
  bookClass: 'Loans whose class in the book is the computed one = all of them',
  sinceStored: "The last papers' balance plus every change = the balance now",
};

export const checkWords: Languages<Words> = { id, en };
