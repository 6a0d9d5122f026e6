/** Who may import whom within src: the architecture test holds every file to it, and the picture is drawn from it. */

const BELOW_COMMANDS = [
  'book',
  'arrears',
  'ksm',
  'sheets',
  'fixes',
  'entries',
  'month',
  'collection',
  'messages',
  'report',
];

/** Folder → folders it may import, besides itself. A folder that is not listed does not belong in src. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  book: [],
  arrears: ['book'],
  ksm: ['book'],
  sheets: ['book'],
  fixes: ['book', 'sheets'],
  fresh: ['book', 'sheets'],
  entries: ['book', 'sheets'],
  sop: ['book', 'arrears', 'sheets'],
  month: ['book', 'arrears', 'sheets'],
  collection: ['book', 'arrears', 'sheets', 'entries'],
  nominees: ['book', 'arrears', 'ksm', 'sheets', 'entries'],
  messages: ['book', 'arrears', 'ksm', 'sheets', 'fixes', 'month', 'sop', 'collection', 'nominees'],
  report: [
    'book',
    'arrears',
    'ksm',
    'sheets',
    'sop',
    'fixes',
    'entries',
    'month',
    'collection',
    'nominees',
    'messages',
  ],
  commands: [...BELOW_COMMANDS, 'fresh', 'sop', 'nominees'],
  addon: ['book', 'arrears', 'ksm', 'sheets', 'fixes', 'fresh', 'month', 'nominees', 'messages', 'report', 'commands'],
  host: [],
};

/** Only the add-on's own world: the host imports none of it, but loads what was built. */
const APART = 'host';

function depthOf(folder: string): number {
  const below = (MAY_IMPORT[folder] ?? []).map(depthOf);
  return below.length === 0 ? 0 : 1 + Math.max(...below);
}

/** The folders in layers, from what everybody uses up to what nobody imports: none imports its own layer or one above. */
export function layers(): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const folder of Object.keys(MAY_IMPORT)) if (folder !== APART) (rows[depthOf(folder)] ??= []).push(folder);
  return rows;
}
