import type { ColumnDeclaration } from './declaration';

/** Columns of a list of loans that tell how a loan was decided and papered. Computing arrears needs none of them. */
export const LOAN_PAPER_COLUMNS: readonly ColumnDeclaration[] = [
  {
    key: 'decided',
    header: 'Tanggal Putusan',
    aliases: ['Tanggal Putusan', 'Tanggal Keputusan', 'Tanggal Persetujuan', 'Putusan'],
    type: 'date',
    required: false,
    help: 'Hari pinjaman diputuskan; tidak boleh sesudah pencairan.',
    example: '05/01/2024',
  },
  {
    key: 'agreement',
    header: 'No Surat Perjanjian (PB.03)',
    aliases: ['No Surat Perjanjian', 'No Perjanjian', 'Surat Perjanjian', 'No PB 03'],
    type: 'text',
    required: false,
    help: 'Nomor surat perjanjian pinjaman.',
    example: 'PB.03/01/2024',
  },
  {
    key: 'agreed',
    header: 'Tanggal Surat Perjanjian',
    aliases: ['Tanggal Surat Perjanjian', 'Tanggal Perjanjian', 'Tanggal PB 03'],
    type: 'date',
    required: false,
    help: 'Hari surat perjanjian ditandatangani.',
    example: '10/01/2024',
  },
  {
    key: 'receipt',
    header: 'No Kuitansi',
    aliases: ['No Kuitansi', 'No Bukti', 'Kuitansi', 'No Kuitansi Pencairan'],
    type: 'text',
    required: false,
    help: 'Nomor kuitansi pencairan.',
    example: 'KK-001',
  },
];
