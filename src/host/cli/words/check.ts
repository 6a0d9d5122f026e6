/** A check against the SOP at a terminal, in both languages. */
import type { Language } from '../../language';

const id = {
  head: (day: string, profile: string): string => `Periksa SOP per ${day} · batas: ${profile}`,
  counts: ([error = '', warning = '', info = '', excused = '']: readonly string[]): string =>
    `Temuan: ${error} kesalahan, ${warning} peringatan, ${info} info, ${excused} dikecualikan.`,
  since: (resolved: string, fresh: string): string =>
    `Sejak pemeriksaan sebelumnya: ${resolved} selesai, ${fresh} baru.`,
  severities: { error: 'Kesalahan', warning: 'Peringatan', info: 'Info' },
  loan: (number: string): string => `pinjaman ${number}`,
  excused: 'Dikecualikan',
  more: (left: string): string => `  … dan ${left} temuan lain; semuanya ada di --json dan --out.`,
  columns: {
    code: 'Kode',
    checked: 'Diperiksa',
    unknown: 'Tidak diketahui',
    findings: 'Temuan',
    remark: 'Keterangan',
  },
  missing: (columns: readonly string[]): string => `tidak dapat diperiksa: kolom ${columns.join('; ')} tidak ada`,
  off: { setting: 'dimatikan di Pengaturan', noLimit: 'menunggu putusan BKM' },
};

export type CheckWords = typeof id;

const en: CheckWords = {
  head: (day, profile) => `Check of the SOP as of ${day} · limits: ${profile}`,
  counts: ([error = '', warning = '', info = '', excused = '']) =>
    `Findings: ${error} errors, ${warning} warnings, ${info} info, ${excused} excused.`,
  since: (resolved, fresh) => `Since the check before: ${resolved} resolved, ${fresh} new.`,
  severities: { error: 'Error', warning: 'Warning', info: 'Info' },
  loan: (number) => `loan ${number}`,
  excused: 'Excused',
  more: (left) => `  … and ${left} more findings; all of them are in --json and --out.`,
  columns: { code: 'Code', checked: 'Checked', unknown: 'Not known', findings: 'Findings', remark: 'Remark' },
  missing: (columns) => `cannot be checked: the columns ${columns.join('; ')} are missing`,
  off: { setting: 'switched off in Pengaturan', noLimit: 'awaits a decision of the BKM' },
};

export const CHECK_WORDS: Readonly<Record<Language, CheckWords>> = { id, en };
