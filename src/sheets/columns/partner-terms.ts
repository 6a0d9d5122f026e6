/** What the sheet Mitra says of a partner bank: a row a term, a column a partner. */

export type TermKind =
  'text' | 'rupiah' | 'count' | 'percent' | 'yesNo' | 'date' | 'method' | 'step' | 'list' | 'columns';

export interface PartnerTerm {
  /** A field of the partner. */
  readonly key: string;
  /** As it stands in the first column. */
  readonly label: string;
  readonly kind: TermKind;
  readonly help: string;
}

export const PARTNER_SHEET = 'Mitra';

const term = (key: string, label: string, kind: TermKind, help: string): PartnerTerm => ({ key, label, kind, help });

/** In the order of the sheet. */
export const PARTNER_TERMS: readonly PartnerTerm[] = [
  term('name', 'Nama mitra', 'text', 'Seperti dalam MoU.'),
  term('branch', 'Cabang', 'text', 'Kantor yang melayani.'),
  term('contact', 'Penghubung', 'text', 'Nama petugas di sana.'),
  term('email', 'Surel', 'text', 'Alamat yang menerima daftar calon.'),
  term('agreementNumber', 'Nomor MoU', 'text', 'Kosong berarti belum ada MoU.'),
  term('agreementDate', 'Tanggal MoU', 'date', 'Hari MoU ditandatangani.'),
  term('product', 'Produk', 'text', 'Nama kreditnya di sana.'),
  term('rate', 'Bunga per bulan (%)', 'percent', 'Bagi calon dari BKM.'),
  term('method', 'Cara bunga', 'method', 'flat atau efektif.'),
  term('publicRate', 'Bunga umum per bulan (%)', 'percent', 'Yang dibayar masyarakat umum di sana, sebagai pembanding.'),
  term('roundingStep', 'Pembulatan angsuran mitra (Rp)', 'rupiah', '1 berarti ke rupiah; 0 berarti tidak dibulatkan.'),
  term('amountMin', 'Pinjaman terkecil (Rp)', 'rupiah', 'Kosong berarti tidak dibatasi.'),
  term('amountMax', 'Pinjaman terbesar (Rp)', 'rupiah', 'Kosong berarti tidak dibatasi.'),
  term('tenorMin', 'Jangka waktu terpendek (bulan)', 'count', 'Kosong berarti tidak dibatasi.'),
  term('tenorMax', 'Jangka waktu terpanjang (bulan)', 'count', 'Kosong berarti tidak dibatasi.'),
  term('ageMin', 'Umur paling muda (tahun)', 'count', 'Kosong berarti tidak disyaratkan.'),
  term('ageMax', 'Umur paling tua (tahun)', 'count', 'Kosong berarti tidak disyaratkan.'),
  term('marriedCounts', 'Boleh lebih muda bila menikah', 'yesNo', 'Ya atau Tidak.'),
  term('businessMonthsMin', 'Lama usaha minimal (bulan)', 'count', 'Kosong berarti tidak disyaratkan.'),
  term('capacityShare', 'Bagian kemampuan bayar (%)', 'percent', 'Angsuran paling besar sekian persen dari kemampuan bayar; kosong berarti 100.'),
  term('onTimeMin', 'Angsuran tepat waktu minimal (%)', 'percent', 'Kosong berarti tidak disyaratkan.'),
  term('nomineesMin', 'Banyak calon yang diminta', 'count', 'Kosong berarti tidak diminta.'),
  term('papers', 'Berkas yang diminta', 'list', 'Dipisahkan dengan koma.'),
  term('columns', 'Kolom yang boleh dilihat mitra', 'columns', 'Menurut MoU, dipisahkan dengan koma; yang lain tidak pernah diberikan.'),
  term('step', 'Langkah', 'step', 'Penjajakan: NIK disamarkan. Pengajuan: NIK utuh, bila persetujuannya menyebutkan itu.'),
  term('copyingAllowed', 'Mitra boleh menyalin', 'yesNo', 'Tidak berarti salinan tidak dapat diunduh, dicetak atau disalin.'),
  term('accessDays', 'Akses berakhir setelah (hari)', 'count', 'Kosong berarti sampai dicabut.'),
  term('source', 'Sumber', 'text', 'Dari mana ketentuan ini.'),
]; // prettier-ignore

/** What a bank may be shown of a person: how the sheet Mitra, and the heading in the bank's copy, call it. */
export const BANK_COLUMN_NAMES: Readonly<Record<string, string>> = {
  name: 'Nama',
  nik: 'NIK',
  group: 'KSM',
  age: 'Umur (tahun)',
  sex: 'Jenis kelamin',
  married: 'Menikah',
  address: 'Alamat',
  phone: 'No HP',
  business: 'Usaha',
  businessMonths: 'Lama usaha (bulan)',
  cycles: 'Banyak pinjaman UPK',
  lastLoan: 'Pinjaman UPK terakhir (Rp)',
  onTimeShare: 'Angsuran tepat waktu (%)',
  overdue: 'Tunggakan (Rp)',
  savings: 'Tabungan (Rp)',
  capacity: 'Kemampuan bayar (Rp)',
  amount: 'Pinjaman yang diajukan (Rp)',
  tenor: 'Jangka waktu (bulan)',
  instalment: 'Angsuran sebulan (Rp)',
  papers: 'Berkas yang ada',
};
