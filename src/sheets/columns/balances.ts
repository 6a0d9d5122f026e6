import type { ColumnDeclaration } from './declaration';
import { GROUP_COLUMNS } from './groups';

const amount = (key: string, header: string, aliases: readonly string[], help: string): ColumnDeclaration => ({
  key,
  header,
  aliases,
  type: 'amount',
  required: false,
  help,
  example: '',
});

/** A recap of what was lent, repaid and is left, principal and jasa apart: only held against itself. */
export const BALANCE_COLUMNS: readonly ColumnDeclaration[] = [
  ...GROUP_COLUMNS.filter(({ key }) => key === 'sequence' || key === 'group'),
  amount('principal', 'Pinjaman', ['Pinjaman', 'Besar Pinjaman', 'Jumlah Pinjaman', 'Pinjaman Pokok', 'Pokok Pinjaman', 'Alokasi', 'Alokasi Pokok', 'Plafon'], 'Pokok pinjaman.'),
  amount('interest', 'Jasa', ['Jasa', 'Pinjaman Jasa', 'Jasa Pinjaman', 'Jumlah Jasa', 'Alokasi Jasa', 'Total Jasa'], 'Jasa seluruh masa pinjaman, dalam rupiah.'),
  amount('paidPrincipal', 'Pengembalian Pokok', ['Pengembalian Pokok', 'Angsuran Pokok', 'Pokok Dibayar', 'Dibayar Pokok', 'Pencairan Pokok', 'Penerimaan Pokok', 'Pokok Angsuran'], 'Pokok yang sudah dibayar.'),
  amount('paidInterest', 'Pengembalian Jasa', ['Pengembalian Jasa', 'Angsuran Jasa', 'Jasa Dibayar', 'Dibayar Jasa', 'Pencairan Jasa', 'Penerimaan Jasa', 'Jasa Angsuran'], 'Jasa yang sudah dibayar.'),
  amount('leftPrincipal', 'Sisa Pokok', ['Sisa Pokok', 'Saldo Pokok', 'Sisa Pinjaman', 'Saldo Pinjaman', 'Sisa Pinjaman Pokok'], 'Pokok yang belum dibayar.'),
  amount('leftInterest', 'Sisa Jasa', ['Sisa Jasa', 'Saldo Jasa', 'Sisa Pinjaman Jasa'], 'Jasa yang belum dibayar.'),
]; // prettier-ignore
