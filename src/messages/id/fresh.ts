/** What the sheets of a fresh book say of themselves. */
import { count } from '../format';
import { FRESH_NAMES, type EntryRule } from '../../sheets/columns/fresh-tables';

const listed = (words: readonly string[]): string => words.join(', ');

function rule(of: EntryRule): string {
  switch (of.kind) {
    case 'date':
      return of.from === null
        ? 'Tanggal, misalnya 31/01/1985.'
        : 'Tanggal, misalnya 31/01/2024; paling awal 01/01/1999.';
    case 'number':
      if (of.advice === true) return `Angka ${count(of.from)} sampai ${count(of.to ?? 0)}.`;
      return of.to === null
        ? `Angka saja, ${count(of.from)} atau lebih: tanpa Rp, tanpa huruf.`
        : `Angka ${count(of.from)} sampai ${count(of.to)}.`;
    case 'list':
      return `Pilih salah satu: ${listed(of.values)}.`;
    case 'from':
      return `Pilih dari lembar ${FRESH_NAMES[of.table]}; yang baru ditulis di sana dahulu.`;
    case 'nik':
      return 'Tepat enam belas angka, tanpa spasi.';
  }
}

export const fresh = {
  rule,
  heading: ({ help, example, required }: { help: string; example: string; required: boolean }): string =>
    [help, required ? 'Wajib diisi.' : '', example === '' ? '' : `Contoh: ${example}`]
      .filter((text) => text !== '')
      .join(' '),
  example: 'Baris contoh: tidak ikut dihitung. Boleh dihapus, atau ditimpa mulai dari nomornya.',
  again: 'Pilih nama yang sudah pernah ditulis, atau tulis yang baru.',
  report: {
    since: 'Bulan pertama',
    sinceHelp:
      'Tanggal 1 dari bulan pertama yang ingin dilihat, misalnya 01/01/2024; dua belas bulan dihitung dari sini.',
    profitTitle: 'Laba Rugi',
    headings: ['Bulan', 'Penjualan', 'Beli barang', 'Biaya', 'Laba', 'Diambil'],
    sum: 'Jumlah',
    capacityTitle: 'Kemampuan bayar (sebulan)',
    months: { text: 'Bulan yang ada penjualannya', help: 'Terhitung sendiri: jangan diketik.' },
    average: { text: 'Laba rata-rata sebulan', help: 'Jumlah laba dibagi bulan yang ada penjualannya.' },
    otherLoans: {
      text: 'Angsuran lain yang sudah berjalan',
      help: 'Angsuran sebulan ke bank, koperasi atau KSM yang sekarang.',
    },
    share: {
      text: 'Bagian untuk angsuran (%)',
      help: '100 berarti seluruh sisa laba; bank sering memakai 40 atau 60.',
    },
    capacity: { text: 'Kemampuan bayar', help: 'Paling banyak sebesar ini angsuran baru sebulan.' },
    balanceTitle: 'Neraca sederhana',
    cash: { text: 'Uang kas', help: 'Terhitung sendiri dari Buku Kas Usaha; cocokkan dengan uang di laci.' },
    stock: { text: 'Stok barang (taksiran)', help: 'Barang yang belum terjual, menurut harga belinya.' },
    owed: { text: 'Belum dibayar pembeli', help: 'Utang pembeli kepada usaha.' },
    tools: { text: 'Alat usaha (taksiran)', help: 'Harga alat bila dijual sekarang.' },
    assets: { text: 'Jumlah harta usaha', help: 'Terhitung sendiri: jangan diketik.' },
    debts: { text: 'Utang usaha', help: 'Sisa pinjaman KSM, bank, dan utang ke pemasok.' },
    equity: { text: 'Modal pemilik', help: 'Harta usaha dikurangi utang: milik pemilik.' },
  },
  settingExample: (label: string): string => `Contoh: ${label}`,
  settingSource: 'Keputusan BKM 01/2024 (contoh)',
  made: (names: readonly string[]): string => `Lembar ${listed(names)} sudah disiapkan.`,
  complete: 'Semua lembar buku baru sudah ada; tidak ada yang ditambahkan.',
} as const;
