/** What is said of the books of a group and of its members' businesses: KSM-01 to KSM-09. */
import type { GroupBookVariants } from '../../../ksm/finding-variants';
import type { Sentence } from '../../finding-text';
import { count, rupiah } from '../../format';
import { dayOf, monthOf } from './words';

type Words = {
  readonly [C in keyof GroupBookVariants]: {
    readonly [V in keyof GroupBookVariants[C]]: Sentence<GroupBookVariants[C][V]>;
  };
};

const span = (from: string, to: string): string =>
  from === to ? monthOf(from) : `${monthOf(from)} sampai ${monthOf(to)}`;
const sinceWords = (since: string): string => (since === '' ? '' : `, berbeda sejak ${dayOf(since)}`);

export const groupBooks: Words = {
  'KSM-01': {
    balance: ({ stated, computed }) => ({
      what: `Saldo tertulis ${rupiah(stated)}, seharusnya ${rupiah(computed)}.`,
      why: 'Saldo adalah saldo baris sebelumnya ditambah uang masuk dikurangi uang keluar; bila putus, uang di kotak kas tidak dapat dicocokkan lagi.',
      fix: 'Hitung ulang baris ini bersama bendahara, cocokkan dengan uang di kotak kas, lalu betulkan angka yang keliru.',
    }),
  },
  'KSM-02': {
    below: ({ balance }) => ({
      what: `Sesudah baris ini kas menjadi ${rupiah(balance)}, padahal uang tidak mungkin kurang dari nol.`,
      why: 'Ada uang masuk yang belum dicatat, atau uang keluar yang dicatat terlalu besar.',
      fix: 'Cari uang masuk yang terlewat sebelum hari ini, atau betulkan jumlah uang keluarnya.',
    }),
  },
  'KSM-03': {
    earlier: ({ day, before }) => ({
      what: `Tanggal ${dayOf(day)} lebih awal daripada baris di atasnya, ${dayOf(before)}.`,
      why: 'Buku kas ditulis berurutan; tanggal yang mundur biasanya salah ketik atau dicatat belakangan.',
      fix: 'Betulkan tanggalnya, atau pindahkan barisnya ke tempat yang benar.',
    }),
    later: ({ day, after }) => ({
      what: `Tanggal ${dayOf(day)} mendahului baris-baris di bawahnya, yang baru ${dayOf(after)}.`,
      why: 'Buku kas ditulis berurutan; satu tanggal yang jauh di depan biasanya salah ketik bulan atau tahun.',
      fix: 'Cocokkan bulan dan tahunnya dengan nota, lalu betulkan.',
    }),
  },
  'KSM-04': {
    gap: ({ from, to, months, business }) => ({
      what: `Tidak ada catatan selama ${count(months)} bulan, ${span(from, to)}.`,
      why: 'Buku yang lama tidak diisi sulit dilengkapi, dan kemampuan membayar tidak lagi kelihatan.',
      fix: business
        ? 'Lengkapi bersama pemiliknya; bila usahanya memang musiman, tulis Musiman: Ya di atas buku.'
        : 'Lengkapi bersama pengurus dari nota dan kartu angsuran, lalu sepakati hari mencatat.',
    }),
  },
  'KSM-05': {
    ledger: ({ month, booked, ledger }) => ({
      what: `Sampai akhir ${monthOf(month)} angsuran ke UPK di buku KSM ${rupiah(booked)}, di buku UPK ${rupiah(ledger)}.`,
      why: 'Uang yang sama dicatat dua pihak; bila berbeda, ada setoran yang belum sampai atau belum dicatat.',
      fix: 'Cocokkan kuitansi angsuran KSM dengan buku angsuran UPK bulan itu.',
    }),
  },
  'KSM-06': {
    paid: ({ members, booked, since }) => ({
      what: `Anggota membayar ${rupiah(members)}, sedangkan KSM menyetor ${rupiah(booked)}${sinceWords(since)}.`,
      why: 'Bagian para anggota bersama-sama adalah angsuran KSM; selisihnya berarti ada yang bayar tetapi belum disetor, atau belum dicatat.',
      fix: 'Cocokkan catatan tiap anggota dengan angsuran KSM sejak hari itu.',
    }),
  },
  'KSM-07': {
    drawings: ({ month, drawings, profit }) => ({
      what: `Pada ${monthOf(month)} diambil untuk keluarga ${rupiah(drawings)}, sedangkan ${profit < 0 ? 'usaha rugi' : 'laba'} ${rupiah(Math.abs(profit))}.`,
      why: 'Kalau yang diambil lebih besar daripada laba, modal usaha ikut termakan.',
      fix: 'Sepakati berapa yang boleh diambil tiap bulan, paling banyak sebesar laba.',
    }),
  },
  'KSM-08': {
    opening: ({ implied }) => ({
      what:
        implied === null
          ? 'Buku ini mulai tanpa saldo awal.'
          : `Buku ini mulai tanpa saldo awal; menurut saldo pertamanya ${rupiah(implied)}.`,
      why: 'Tanpa saldo awal tidak diketahui berapa uang di kotak kas ketika buku dimulai.',
      fix: 'Hitung uang yang ada ketika buku dimulai dan tulis sebagai baris pertama: Saldo awal. Bila memang kosong, tulis 0.',
    }),
  },
  'KSM-09': {
    savings: ({ members, booked, since }) => ({
      what: `Tabungan para anggota bersama-sama ${rupiah(members)}, di buku kas KSM ${rupiah(booked)}${sinceWords(since)}.`,
      why: 'Tabungan adalah uang anggota; jumlahnya harus dapat ditunjukkan kepada setiap anggota.',
      fix: 'Cocokkan tabungan tiap anggota dengan buku kas sejak hari itu, lalu betulkan yang terlewat.',
    }),
  },
};
