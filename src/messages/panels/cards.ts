/** The sidebars of *Kartu pinjaman…* and *Rencana angsuran…*. */
import type { Languages } from './languages';

const id = {
  cardsIntro:
    'Menulis kartu satu pinjaman, atau semua pinjaman satu KSM: rencana, yang dibayar, sisa pokok, dan tunggakannya.',
  who: 'Nomor pinjaman atau nama KSM',
  whoNote: 'Nomor seperti di daftar pinjaman, atau nama KSM.',
  asOf: 'Keadaan per tanggal',
  cardsRun: 'Tulis kartu',
  cardsRunning: 'Menulis kartu…',
  cardsDone: 'Kartu sudah ditulis',
  planIntro:
    'Menyusun rencana angsuran pinjaman baru dengan pembulatan yang berlaku di buku ini, beserta jumlah dan terbilangnya.',
  group: 'Nama KSM (boleh kosong)',
  principal: 'Besar pinjaman',
  principalNote: 'Misalnya 5.000.000 atau 5 juta.',
  tenor: 'Jangka waktu',
  tenorNote: 'Bulan, misalnya 12; atau 25 minggu.',
  rate: 'Jasa sebulan (%)',
  disbursed: 'Tanggal cair',
  method: 'Cara jasa',
  methods: { flat: 'Tetap dari pokok awal', declining: 'Menurun dari sisa pokok', annuity: 'Angsuran tetap (anuitas)' },
  planRun: 'Susun rencana',
  planRunning: 'Menyusun rencana…',
  planDone: 'Rencana sudah ditulis',
  instalments: 'Banyak angsuran',
  interest: 'Jumlah jasa',
  total: 'Jumlah seluruhnya',
};
const en: typeof id = {
  cardsIntro: 'Writes the card of one loan, or of every loan of a KSM: planned, paid, principal left, and arrears.',
  who: 'Loan number or name of the KSM',
  whoNote: 'The number as in the list of loans, or the name of a KSM.',
  asOf: 'As of',
  cardsRun: 'Write the card',
  cardsRunning: 'Writing the card…',
  cardsDone: 'The card is written',
  planIntro: 'Makes the schedule of a new loan with the rounding that this book uses, with its total in words.',
  group: 'Name of the KSM (may be left empty)',
  principal: 'Principal',
  principalNote: 'For example 5.000.000 or 5 juta.',
  tenor: 'Tenor',
  tenorNote: 'Months, for example 12; or 25 minggu for weeks.',
  rate: 'Jasa a month (%)',
  disbursed: 'Disbursed on',
  method: 'How jasa is charged',
  methods: {
    flat: 'Flat on the original principal',
    declining: 'On the declining balance',
    annuity: 'Level instalment (annuity)',
  },
  planRun: 'Make the schedule',
  planRunning: 'Making the schedule…',
  planDone: 'The schedule is written',
  instalments: 'Instalments',
  interest: 'Jasa in all',
  total: 'Total',
};

export const cardWords: Languages<typeof id> = { id, en };
