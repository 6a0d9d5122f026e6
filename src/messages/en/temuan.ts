/** The sheet Temuan (findings), in English: its headings and remarks. */
import { count } from '../format';
import { type temuan as indonesian } from '../id/temuan';
import type { Widen } from '../in-languages';
import { dayOf } from './findings/words';
import { several } from '../several';

const EXCUSED = 'Excused: ';

export const temuan: Widen<typeof indonesian> = {
  title: 'Temuan',
  headings: ['Severity', 'Code', 'Place', 'KSM', 'Loan no.', 'What', 'Why', 'What to do', 'Check', 'Remark', 'Key'],
  checks: {
    data: 'The book’s data',
    arrears: 'Compute arrears',
    sop: 'Check the SOP',
    month: 'Close the month',
    collection: 'Collection',
    nominees: 'Nominees',
    ksm: 'Group books',
  },
  empty: 'No findings: the whole book could be read.',
  subtitle: ({ error, warning, info, excused }) => {
    const exempt = excused ? ` and ${count(excused)} excused` : '';
    return `${several(error ?? 0, 'error')}, ${several(warning ?? 0, 'warning')}, ${count(info ?? 0)} info${exempt}. Tap a place to open its cell.`;
  },
  ran: (names, day) => `${names.join(', ')} as of ${day}`,
  checked: (told) => `Last results: ${told.join('; ')}. Each command replaces only the rows of its own check.`,
  more: (n) =>
    `Only the first ${several(n, 'cell')} of each severity are marked with colour; all of them are listed here.`,
  excuse: ({ reason, number, decided }) => {
    const told = [number, decided === '' ? '' : dayOf(decided)].filter((part) => part !== '').join(', ');
    const why = reason === '' ? 'no reason written down' : reason;
    return told === '' ? why : `${why} (decision ${told})`;
  },
  excused: (reason) => EXCUSED + reason,
  excuseOf: (remark) => (remark.startsWith(EXCUSED) ? remark.slice(EXCUSED.length) : ''),
  lost: 'As it was before: its row is not found any more. Run its check once more.',
};
