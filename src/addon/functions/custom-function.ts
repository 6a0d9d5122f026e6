/** What a custom function is: its declaration for autocomplete, and what it does with its arguments. */
import { paramHelp } from '../../messages/id/functions';

export interface Param {
  readonly name: keyof typeof paramHelp;
  readonly type: string;
  readonly description: string;
  readonly optional: boolean;
}

export interface FunctionDeclaration {
  readonly name: string;
  readonly description: string;
  readonly params: readonly Param[];
  readonly returns: { readonly type: string; readonly description: string };
  readonly example: string;
}

export interface CustomFunction {
  readonly declaration: FunctionDeclaration;
  /** @throws Error with one Indonesian sentence for a wrong shape; a bad row yields its sentence in that row only */
  readonly run: (args: readonly unknown[]) => unknown;
}

type Name = keyof typeof paramHelp;
const TYPES: Partial<Record<Name, string>> = {
  konvensi: 'string',
  skema: 'string',
  metode: 'string',
  nik: 'string',
  kolektibilitas: 'string',
  pinjaman: 'Array<Array<any>>',
  angsuran: 'Array<Array<any>>',
  anggota: 'Array<Array<any>>',
  pengaturan: 'Array<Array<any>>',
  kode: 'string',
  kategori: 'string',
  tanggal: 'Date',
  bulan: 'Date',
  tanggal_cair: 'Date',
  per_tanggal: 'Date',
};

/** Parameters by name; the last may be marked as optional with a "?". */
export const params = (...names: readonly (Name | `${Name}?`)[]): readonly Param[] =>
  names.map((given) => {
    const name = given.replace('?', '') as Name; // a name with or without its mark
    return { name, type: TYPES[name] ?? 'number', description: paramHelp[name], optional: given.endsWith('?') };
  });
