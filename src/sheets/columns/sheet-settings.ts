import type { SettingDeclaration } from './settings';

/** What may be chosen for the language of our own sheets. */
export const SHEET_LANGUAGES = ['Indonesia', 'Inggris'] as const;

/** How our own sheets look, whoever has them made. */
export const SHEET_SETTINGS: readonly SettingDeclaration[] = [
  {
    key: 'sheetLanguage',
    label: 'Bahasa lembar',
    kind: 'language',
    help: 'Bahasa laporan dan Temuan di buku ini: Indonesia atau Inggris (English); kosong berarti Indonesia. Menu dan panel mengikuti bahasa tiap orang.',
    example: 'Indonesia',
  },
];
