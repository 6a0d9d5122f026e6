/** What the sidebar of *Susun calon nasabah…* and the command line call. */
import {
  viewNominees,
  writeNominees,
  type ChosenNominee,
  type NomineesRequest,
} from '../../commands/nominees/nominee-list';
import { printReceipt } from '../../commands/receipts/print-receipt';
import { preparePartners } from '../../commands/nominees/prepare-partners';
import { printNomineePapers } from '../../commands/nominees/nominee-papers';
import { viewPartners } from '../../commands/nominees/partners-view';
import { freshOf } from '../workbook';
import { alone, answer, port, text, todayOf, withFields, type Fields } from './answer';
import { readChoiceOf } from './mapping';

const numberIn = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) && value > 0 ? Math.round(value) : null;

function chosenOf({ chosen }: Fields): readonly ChosenNominee[] {
  if (!Array.isArray(chosen)) return [];
  return chosen.flatMap((one: unknown): ChosenNominee[] => {
    const fields = typeof one === 'object' && one !== null ? (one as Fields) : {}; // an object; its values are checked below
    const [amount, tenor] = [numberIn(fields['amount']), numberIn(fields['tenor'])];
    const key = text(fields, 'key');
    if (key === undefined) return [];
    return [{ key, ...(amount === null ? {} : { amount }), ...(tenor === null ? {} : { tenor }) }];
  });
}

function requestOf(fields: Fields): NomineesRequest {
  const [asOf, partner] = [text(fields, 'asOf'), text(fields, 'partner')];
  return {
    ...(asOf ? { asOf } : {}),
    ...(partner ? { partner } : {}),
    ...readChoiceOf(fields),
    chosen: chosenOf(fields),
  };
}

/** Which partners there are. */
export const keadaanCalon = (): string => answer(() => viewPartners(port()));

/** Judges everybody for a partner; writes nothing. */
export const lihatCalon = (argsJson?: string): string =>
  withFields(argsJson, (fields) => viewNominees(port(), requestOf(fields), todayOf(fields)));

/** Puts the chosen on the partner's list, and writes the own sheets. */
export const susunCalon = (argsJson?: string): string =>
  withFields(argsJson, (fields) => alone(() => writeNominees(port(), requestOf(fields), todayOf(fields))));

/** Consent forms, the list of papers and the letter of recommendation. */
export const berkasCalon = (argsJson?: string): string =>
  withFields(argsJson, (fields) => alone(() => printNomineePapers(port(), requestOf(fields), todayOf(fields))));

/** Adds the sheets Mitra and Persetujuan where the book lacks them. */
export const siapkanMitra = (): string =>
  answer(() => alone(() => preparePartners(freshOf(SpreadsheetApp.getActiveSpreadsheet()))));

/** Fills a receipt from a disbursement or a repayment. */
export const cetakKuitansi = (argsJson?: string): string =>
  withFields(argsJson, (fields) => {
    const [loan, day] = [text(fields, 'loan') ?? '', text(fields, 'day') ?? ''];
    return alone(() => printReceipt(port(), { loan, day }, todayOf(fields)));
  });
