/** Words of the receipt (kuitansi) for a disbursement or a repayment. */
export const receipts = {
  item: 'Kuitansi…',
  name: 'Kuitansi',
  ask: 'Tulis nomor pinjaman atau nama KSM untuk kuitansi pencairan. Untuk kuitansi angsuran, tambahkan tanggal bayarnya: P-001; 10/02/2024',
  empty: 'Tulis nomor pinjaman atau nama KSM; kuitansi kosong tidak dicetak.',
  badDay: (text: string): string => `"${text}" bukan tanggal. Tulis seperti 10/02/2024.`,
  noLoan: (text: string): string => `Tidak ada pinjaman "${text}" di buku ini; kuitansi kosong tidak dicetak.`,
  several: (text: string, numbers: string): string =>
    `"${text}" mempunyai lebih dari satu pinjaman: ${numbers}. Tulis nomornya.`,
  noRepayment: (loan: string, day: string): string =>
    `Pinjaman ${loan} tidak mempunyai angsuran pada ${day}; kuitansi kosong tidak dicetak.`,
  noAmount: (loan: string): string =>
    `Angsuran pinjaman ${loan} pada hari itu tidak menyebut jumlah; isi dahulu di buku.`,
  opening: 'Saldo awal bukan pembayaran; untuk itu tidak ada kuitansi.',
  number: 'Nomor',
  from: 'Sudah terima dari',
  to: 'Dibayarkan kepada',
  amount: 'Uang sejumlah',
  inWords: (words: string): string => `${words} rupiah`,
  purpose: 'Untuk',
  disbursement: (loan: string, group: string): string => `pencairan pinjaman nomor ${loan}, ${group}`,
  repayment: (loan: string, group: string): string => `angsuran pinjaman nomor ${loan}, ${group}`,
  parts: (principal: string, interest: string): string => ` (pokok ${principal}, jasa ${interest})`,
  upk: (fund: string): string => (fund === '' ? 'UPK' : `UPK ${fund}`),
  inWordsLabel: 'Terbilang',
  day: 'Tanggal',
  giver: 'Yang membayar',
  taker: 'Yang menerima',
  line: '______________________',
  copies:
    'Dibuat rangkap dua: satu untuk KSM, satu untuk UPK. Jangan tanda tangani kuitansi yang jumlahnya belum terisi.',
  done: (number: string): string => `Kuitansi ${number} siap dicetak di lembar Kuitansi.`,
} as const;
