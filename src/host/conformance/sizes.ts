/** Wrong sizes, and ranges outside the grid. */
import { type Case, thrownBy, throws } from './case';

const SIZE = 'PLATFORM.md, Traps: the wrong size';

export const sizes: readonly Case[] = [
  {
    id: 'size-rows',
    source: SIZE,
    ground: 'doc',
    where: 'both',
    run: ({ sheet }) => thrownBy(() => sheet.getRange(1, 1, 2, 2).setValues([[1, 2]])),
    expect: {
      name: 'Exception',
      message:
        'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    },
  },
  {
    id: 'size-columns',
    source: SIZE,
    ground: 'doc',
    where: 'both',
    run: ({ sheet }) => thrownBy(() => sheet.getRange(1, 1, 1, 2).setValues([[1, 2, 3]])),
    expect: {
      name: 'Exception',
      message:
        'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
    },
  },
  {
    id: 'size-ragged-writes-nothing',
    source: SIZE,
    ground: 'doc',
    where: 'both',
    run: ({ sheet }) => [throws(() => sheet.getRange(1, 1, 2, 2).setValues([[1, 2], [3]])), sheet.getLastRow()],
    expect: [true, 0],
  },
  {
    id: 'size-backgrounds',
    source: SIZE,
    ground: 'doc',
    where: 'both',
    run: ({ sheet }) => throws(() => sheet.getRange(1, 1, 2, 1).setBackgrounds([['#ffffff']])),
    expect: true,
  },
  {
    id: 'grid-outside',
    source: 'Google: Sheet.getRange; a new sheet has 1000 rows and 26 columns',
    ground: 'seen',
    where: 'both',
    run: ({ sheet }) => [
      sheet.getMaxRows(),
      sheet.getMaxColumns(),
      throws(() => sheet.getRange(1001, 1)),
      throws(() => sheet.getRange(1, 27)),
      throws(() => sheet.getRange(1000, 26)),
    ],
    expect: [1000, 26, true, true, false],
  },
  {
    id: 'grid-zero',
    source: 'Google: Sheet.getRange, row and column start at 1',
    ground: 'doc',
    where: 'both',
    run: ({ sheet }) => [
      throws(() => sheet.getRange(0, 1)),
      throws(() => sheet.getRange(1, 1, 0, 1)),
      throws(() => sheet.getRange('bukan alamat')),
    ],
    expect: [true, true, true],
  },
  {
    id: 'grid-grow',
    source: 'Google: Sheet.insertRowsAfter, Sheet.insertColumnsAfter',
    ground: 'doc',
    where: 'both',
    run: ({ sheet }) => {
      sheet.insertRowsAfter(1000, 5);
      sheet.insertColumnsAfter(26, 2);
      sheet.getRange(1005, 28).setValue('ujung');
      return [sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getLastRow(), sheet.getLastColumn()];
    },
    expect: [1005, 28, 1005, 28],
  },
  {
    id: 'grid-delete',
    source: 'Google: Sheet.deleteRows',
    ground: 'doc',
    where: 'both',
    run: ({ sheet }) => {
      sheet.getRange('A1:A4').setValues([[1], [2], [3], [4]]);
      sheet.deleteRows(2, 2);
      return [sheet.getMaxRows(), sheet.getRange('A1:A3').getValues()];
    },
    expect: [998, [[1], [4], ['']]],
  },
  {
    id: 'grid-insert-formulas',
    source: 'Google: a reference follows what it names when rows are put in or taken out',
    ground: 'seen',
    where: 'both',
    run: ({ sheet }) => {
      sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
      sheet.getRange('A4').setFormula('=SUM(A1:A3)');
      sheet.getRange('B4').setFormula('=$A$3+A:A');
      sheet.insertRowBefore(2);
      const inserted = ['A5', 'B5'].map((cell) => sheet.getRange(cell).getFormula());
      sheet.deleteRows(1, 4);
      return [inserted, sheet.getRange('A1').getFormula()];
    },
    expect: [['=SUM(A1:A4)', '=$A$4+A:A'], '=SUM(#REF!)'],
  },
  {
    id: 'signature',
    source: 'Google: a call with arguments of the wrong type or number throws',
    ground: 'seen',
    where: 'both',
    run: ({ sheet }) => {
      // The compiler would not let this through: the point is what happens at run time.
      const loose = sheet as unknown as { getRange(...args: unknown[]): unknown };
      return [
        thrownBy(() => loose.getRange(1, 2, undefined))?.name,
        throws(() => loose.getRange({})),
        throws(() => loose.getRange()),
      ];
    },
    expect: ['Exception', true, true],
  },
  {
    id: 'cells-limit',
    source: 'PLATFORM.md, Traps: 10 million cells a file',
    ground: 'doc',
    where: 'both',
    run: ({ sheet }) => throws(() => sheet.insertRowsAfter(1, 400000)),
    expect: true,
  },
];
