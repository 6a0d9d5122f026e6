/** Days, when the sheet's zone is not the script's. */
import { type Case, valueOf } from './case';

const ZONES = "PLATFORM.md, Traps: a date cell has no zone: it arrives as that wall time in the spreadsheet's zone";
const asTime = (value: unknown): number => (value as GoogleAppsScript.Base.Date).getTime(); // a date cell gives a Date

/** A day typed into a sheet of this zone: the instant at which it begins there. */
const begins = (timeZone: string, text: string, expect: number): Case => ({
  id: `date-begins ${timeZone} ${text}`,
  source: ZONES,
  ground: 'doc',
  where: 'both',
  timeZone,
  run: ({ sheet }) => asTime(sheet.getRange('A1').setValue(text).getValue()),
  expect,
});

export const dates: readonly Case[] = [
  begins('Asia/Jakarta', '2023-01-31', Date.UTC(2023, 0, 30, 17)),
  begins('Asia/Jayapura', '2023-01-31', Date.UTC(2023, 0, 30, 15)),
  begins('America/New_York', '2023-01-31', Date.UTC(2023, 0, 31, 5)),
  begins('America/New_York', '2023-07-01', Date.UTC(2023, 6, 1, 4)),
  begins('Etc/GMT', '2023-01-31', Date.UTC(2023, 0, 31)),
  {
    id: 'date-in-by-sheet-zone',
    source: ZONES,
    ground: 'doc',
    where: 'both',
    timeZone: 'America/New_York',
    run: ({ sheet }) => {
      // 23:00 of 30 January in New York, already the 31st in Jakarta.
      sheet.getRange('A1').setValue(new Date(Date.UTC(2023, 0, 31, 4)));
      return sheet.getRange('A1').setNumberFormat('yyyy-mm-dd hh:mm').getDisplayValue();
    },
    expect: '2023-01-30 23:00',
  },
  {
    id: 'date-there-and-back',
    source: ZONES,
    ground: 'doc',
    where: 'both',
    timeZone: 'America/New_York',
    run: ({ sheet }) => {
      const instant = Date.UTC(2022, 5, 15, 9, 30);
      return asTime(sheet.getRange('A1').setValue(new Date(instant)).getValue()) - instant;
    },
    expect: 0,
  },
  {
    id: 'date-script-zone',
    source: 'Google: Session.getScriptTimeZone; the manifest sets in which zone Date reads the clock',
    ground: 'doc',
    where: 'both',
    run: () => [
      Session.getScriptTimeZone(),
      new Date(Date.UTC(2023, 0, 30, 17)).getDate(),
      new Date(2023, 0, 31).getTime() - Date.UTC(2023, 0, 30, 17),
    ],
    expect: ['Asia/Jakarta', 31, 0],
  },
  {
    id: 'date-format',
    source: 'Google: Utilities.formatDate',
    ground: 'doc',
    where: 'both',
    run: () => Utilities.formatDate(new Date(Date.UTC(2023, 0, 30, 17)), 'Asia/Jakarta', "yyyy-MM-dd'T'HH:mm:ss Z"),
    expect: '2023-01-31T00:00:00 +0700',
  },
  {
    id: 'date-as-number-under-number-format',
    source: 'Google: a date is a number whose format says that it is one',
    ground: 'seen',
    where: 'both',
    run: ({ sheet }) => valueOf(sheet.getRange('A1').setValue('2023-01-31').setNumberFormat('0')),
    expect: 44957,
  },
];
