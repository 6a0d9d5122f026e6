/** `npm run sample`: makes samples/contoh.xlsx anew. The same source gives the same bytes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { groupsSheet, membersSheet, sharesSheet } from './people';
import { consentsSheet, partnersSheet, settingsSheet } from './rules';
import { groupBookSheets } from './group-books';
import { ledgerSheet } from './ledger-sheet';
import { loanSheet } from './loan-sheet';
import { workbookBytes } from './workbook';

/** The sample book's bytes. */
export const sampleBook = (): Uint8Array =>
  workbookBytes([
    loanSheet(),
    ledgerSheet(),
    groupsSheet(),
    membersSheet(),
    sharesSheet(),
    settingsSheet(),
    partnersSheet(),
    consentsSheet(),
    ...groupBookSheets(),
  ]);

export function main({ root }: { readonly root: string }): number {
  const folder = join(root, 'samples');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'contoh.xlsx'), sampleBook());
  process.stdout.write(`samples/contoh.xlsx\n`);
  return 0;
}
