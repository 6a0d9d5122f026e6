/** How a sheet that people fill is read back: by the headings of its columns, in whichever language it was written. */
import type { EntryLayout } from '../entries/read-entries';
import { inEach } from '../messages/current-language';
import type { EntrySheet } from './entry-sheet';

type Columns = Pick<EntrySheet, 'columns' | 'naming'>;

/** The layout of a sheet's columns. */
export const layoutOf = ({ columns, naming }: Columns): EntryLayout => ({
  headings: columns.map(({ heading }) => heading),
  fields: columns.flatMap(({ heading, field }) => (field === undefined ? [] : [{ ...field, heading }])),
  naming,
});

/**
 * One layout a language.
 *
 * @param columnsOf gives the columns with their headings in the language that is spoken
 */
export const layoutsOf = (columnsOf: () => Columns): readonly EntryLayout[] => inEach(() => layoutOf(columnsOf()));
