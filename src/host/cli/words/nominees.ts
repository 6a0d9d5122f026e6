/** Nominees at a terminal, in both languages. */
import type { Language } from '../../language';

const id = {
  head: (partner: string, day: string): string => `Calon nasabah untuk ${partner} per ${day}`,
  columns: {
    name: 'Nama',
    group: 'KSM',
    eligible: 'Layak',
    status: 'Status',
    loans: 'Pinjaman',
    onTime: 'Tepat waktu',
    overdue: 'Tunggakan',
    instalment: 'Angsuran',
  },
  eligible: { yes: 'layak', nearly: 'hampir', no: 'belum' },
  counts: ([yes, nearly, no, listed]: readonly [number, number, number, number]): string =>
    `Layak ${yes}, hampir layak ${nearly}, belum layak ${no}; di daftar ${listed}.`,
  freed: (returned: string, toReturn: string): string =>
    `Dana yang kembali ke UPK ${returned}, akan kembali ${toReturn}.`,
  lacking: 'Yang masih kurang:',
  notLogged:
    'Salinan ini belum tercatat di Riwayat berbagi, sebab bukunya tidak disimpan: jalankan dengan --out atau --in-place sebelum menyerahkannya.',
};

export type NomineesWords = typeof id;

const en: NomineesWords = {
  head: (partner, day) => `Nominees for ${partner} as of ${day}`,
  columns: {
    name: 'Name',
    group: 'KSM',
    eligible: 'Qualifies',
    status: 'Status',
    loans: 'Loans',
    onTime: 'On time',
    overdue: 'Overdue',
    instalment: 'Instalment',
  },
  eligible: { yes: 'yes', nearly: 'nearly', no: 'not yet' },
  counts: ([yes, nearly, no, listed]) => `Qualify ${yes}, nearly ${nearly}, not yet ${no}; on the list ${listed}.`,
  freed: (returned, toReturn) => `Money returned to the UPK ${returned}, still to return ${toReturn}.`,
  lacking: 'What is still lacking:',
  notLogged:
    'This copy is not in Riwayat berbagi, since the book was not saved: run it with --out or --in-place before you hand it over.',
};

export const NOMINEES_WORDS: Readonly<Record<Language, NomineesWords>> = { id, en };
