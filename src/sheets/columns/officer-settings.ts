import type { SettingDeclaration } from './settings';

/** Who signs the month's papers. */
export const OFFICER_SETTINGS: readonly SettingDeclaration[] = [
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
