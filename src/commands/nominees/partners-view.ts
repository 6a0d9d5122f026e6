/** Which partners there are, before anything is judged. */
import { EXAMPLE_PARTNERS } from '../../nominees/partners/examples';
import { readPartners } from '../../nominees/partners/read-partners';
import { done, type Outcome } from '../outcome';
import type { WorkbookPort } from '../workbook-port';

export interface PartnersView {
  readonly partners: readonly string[];
  /** False where the book has none and the shipped examples serve. */
  readonly own: boolean;
}

/** Reads the sheet Mitra; writes nothing. */
export function viewPartners(port: WorkbookPort): Outcome<PartnersView> {
  const { partners } = readPartners(port.readBook());
  const own = partners.length > 0;
  return done({ partners: (own ? partners : EXAMPLE_PARTNERS).map(({ name }) => name), own });
}
