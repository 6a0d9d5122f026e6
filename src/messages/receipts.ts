/** Words of the receipt (kuitansi) for a disbursement or a repayment. */
import { receipts as en } from './en/receipts';
import { receipts as id } from './id/receipts';
import { inLanguages } from './in-languages';

export const receipts = inLanguages({ id, en });
