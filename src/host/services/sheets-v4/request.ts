/** One kind of request of batchUpdate: looked at whole before anything is applied, since a batch is done whole or not at all. */
import type { SheetModel } from '../../model/sheet';
import type { WorkbookModel } from '../../model/workbook';
import { apiError } from '../drive/api-error';

export const BATCH = 'sheets.spreadsheets.batchUpdate';

export type Fields = Readonly<Record<string, unknown>>;

/** The workbook as it will be once the requests before this one are applied. */
export interface Target {
  readonly book: WorkbookModel;
  readonly request: number;
  /** Sheets by id, those that earlier requests add among them. */
  sheet(id: unknown): SheetModel;
}

export type Request = (target: Target, body: Fields) => void;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A part of a request; empty where it is left out. */
export const fieldsIn = (body: Fields, key: string): Fields => {
  const value = body[key];
  return isFields(value) ? value : {};
};

export function invalid(request: number, what: string): never {
  throw apiError(BATCH, 400, 'badRequest', `Invalid requests[${request}].${what}`);
}

export const wholeNumber = (value: unknown, missing = 0): number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : missing;

/** The field mask of an update: Google refuses one without. */
export function maskOf({ request }: Target, kind: string, body: Fields): readonly string[] {
  const { fields } = body;
  if (typeof fields !== 'string' || fields === '')
    return invalid(
      request,
      `${kind}: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)`,
    );
  return fields.split(',').map((one) => one.trim());
}
