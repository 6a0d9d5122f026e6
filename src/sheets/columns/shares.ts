import type { ColumnDeclaration } from './declaration';
import { GROUP_COLUMNS } from './groups';
import { IDENTITY_COLUMNS } from './identity';
import { MEMBER_COLUMNS } from './members';

const from = (columns: readonly ColumnDeclaration[], key: string, change: Partial<ColumnDeclaration>) =>
  columns.filter((column) => column.key === key).map((column) => ({ ...column, required: false, ...change }));

/** The list of what each member has of a group's loan: one row a member and loan. */
export const SHARE_COLUMNS: readonly ColumnDeclaration[] = [
  ...from(GROUP_COLUMNS, 'sequence', {}),
  ...from(IDENTITY_COLUMNS, 'loanId', { help: 'Nomor pinjaman KSM menurut daftar pinjaman.' }),
  ...from(MEMBER_COLUMNS, 'group', { help: 'KSM yang mendapat pinjaman.' }),
  ...from(IDENTITY_COLUMNS, 'disbursed', {
    help: 'Hari pencairan pinjaman KSM; bersama nama KSM menunjuk pinjamannya bila nomornya tidak ada.',
    entry: 'Hari pencairan pinjaman KSM.',
    weak: ['Tanggal'],
  }),
  ...from(MEMBER_COLUMNS, 'member', { required: true, help: 'Anggota yang mendapat bagian.' }),
  ...from(MEMBER_COLUMNS, 'nik', {}),
  {
    key: 'amount',
    header: 'Jumlah',
    aliases: [
      'Jumlah',
      'Jumlah Pinjaman',
      'Besar Pinjaman',
      'Bagian',
      'Bagian Pinjaman',
      'Pinjaman Anggota',
      'Jumlah Pinjaman Anggota',
      'Pinjaman',
      'Pokok Pinjaman',
      'Alokasi',
      'Plafon',
      'Nilai Pinjaman',
    ],
    weak: ['Pokok', 'Nominal', 'Besar', 'Nilai'],
    type: 'amount',
    required: true,
    help: 'Bagian anggota ini dalam rupiah utuh; semua bagian berjumlah sama dengan pinjaman KSM.',
    example: '1000000',
  },
  {
    key: 'cycle',
    header: 'Pinjaman ke',
    aliases: ['Pinjaman ke', 'Putaran', 'Putaran ke', 'Siklus'],
    type: 'number',
    required: false,
    help: 'Pinjaman keberapa bagi anggota ini.',
    example: '1',
  },
  {
    key: 'paid',
    header: 'Pokok Dibayar',
    aliases: ['Pokok Dibayar', 'Dibayar', 'Sudah Dibayar', 'Telah Dibayar', 'Jumlah Dibayar', 'Dibayar Pokok'],
    type: 'amount',
    required: false,
    help: 'Pokok yang sudah dibayar anggota ini.',
    example: '500000',
  },
  ...from(MEMBER_COLUMNS, 'note', {}),
];
