import type { ColumnDeclaration } from './declaration';
import { MEMBER_COLUMNS } from './members';

export const CONSENT_SHEET = 'Persetujuan';

const ofMembers = (key: string, change: Partial<ColumnDeclaration> = {}): readonly ColumnDeclaration[] =>
  MEMBER_COLUMNS.filter((column) => column.key === key).map((column) => ({ ...column, ...change }));

/** Consents that somebody's data go to a partner: one row a person, partner and purpose. */
export const CONSENT_COLUMNS: readonly ColumnDeclaration[] = [
  ...ofMembers('sequence'),
  ...ofMembers('member'),
  ...ofMembers('nik'),
  ...ofMembers('group'),
  {
    key: 'partner',
    header: 'Mitra',
    aliases: ['Mitra', 'Nama Mitra', 'Bank', 'Bank Mitra', 'Penerima Data'],
    type: 'text',
    required: true,
    help: 'Kepada siapa datanya boleh diberikan; satu baris untuk setiap mitra.',
    example: 'KSP Swamitra',
  },
  {
    key: 'purpose',
    header: 'Tujuan',
    aliases: ['Tujuan', 'Keperluan', 'Untuk'],
    type: 'text',
    required: false,
    help: 'Untuk apa datanya dipakai.',
    example: 'Pengajuan kredit',
  },
  {
    key: 'step',
    header: 'Langkah',
    aliases: ['Langkah', 'Tahap', 'Sampai Tahap'],
    type: 'text',
    required: true,
    help: 'Penjajakan (NIK disamarkan) atau Pengajuan (NIK utuh).',
    example: 'Penjajakan',
  },
  {
    key: 'form',
    header: 'Bentuk',
    aliases: ['Bentuk', 'Bentuk Persetujuan', 'Cara'],
    type: 'text',
    required: true,
    help: 'Tertulis (ditandatangani) atau Terekam.',
    example: 'Tertulis',
  },
  {
    key: 'given',
    header: 'Tanggal Setuju',
    aliases: ['Tanggal Setuju', 'Tanggal Persetujuan', 'Disetujui Tanggal', 'Tanggal'],
    type: 'date',
    required: true,
    help: 'Hari orang ini menyetujui.',
    example: '05/06/2025',
  },
  {
    key: 'proof',
    header: 'Bukti',
    aliases: ['Bukti', 'No Bukti', 'Tempat Bukti', 'Arsip'],
    type: 'text',
    required: true,
    help: 'Di mana formulir atau rekamannya disimpan.',
    example: 'Map persetujuan, lembar 1',
  },
  {
    key: 'withdrawn',
    header: 'Dicabut Tanggal',
    aliases: ['Dicabut Tanggal', 'Tanggal Dicabut', 'Dicabut', 'Tanggal Cabut', 'Pencabutan'],
    type: 'date',
    required: false,
    help: 'Hari persetujuan dicabut; kosong berarti masih berlaku.',
    example: '',
  },
];
