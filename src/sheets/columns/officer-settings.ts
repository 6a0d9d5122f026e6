import type { SettingDeclaration } from './settings';

/** What the BKM is called, and who signs the month's papers. */
export const OFFICER_SETTINGS: readonly SettingDeclaration[] = [
  {
    key: 'fund',
    label: 'Nama BKM',
    kind: 'text',
    help: 'Nama BKM pada kuitansi, formulir persetujuan, surat pengantar dan salinan bagi mitra; bila kosong, judul di atas buku yang dipakai.',
    example: 'BKM Harapan Sejahtera',
  },
  {
    key: 'bookkeeper',
    label: 'Nama pembuku',
    kind: 'text',
    help: 'Nama yang tercetak di bawah tanda tangan pembuku.',
    example: 'Siti Aminah',
  },
  {
    key: 'manager',
    label: 'Nama manajer UPK',
    kind: 'text',
    help: 'Nama yang tercetak di bawah tanda tangan manajer UPK.',
    example: 'Budi Santoso',
  },
  {
    key: 'supervisor',
    label: 'Nama pengawas',
    kind: 'text',
    help: 'Nama yang tercetak di bawah tanda tangan pengawas UPK.',
    example: 'Ratna Dewi',
  },
];
