/** PERIKSA_SOP: the codes of every row of a list of loans, as a column beside it. */
import { codesByRow } from '../../commands/sop-codes';
import { functionErrors as words, functionHelp, returnsHelp } from '../../messages/id/functions';
import { isBlank } from './arguments';
import { rangeSheet } from './book-argument';
import type { Given } from './columns';
import { params, type CustomFunction, type FunctionDeclaration } from './custom-function';

const declaration: FunctionDeclaration = {
  name: 'PERIKSA_SOP',
  description: functionHelp.PERIKSA_SOP,
  params: params('pinjaman', 'anggota?', 'pengaturan?'),
  returns: { type: 'Array<Array<any>>', description: returnsHelp.codes },
  example: '=PERIKSA_SOP(Pinjaman!A1:N30; Anggota!A1:M200; Pengaturan!A1:D25)',
};

function run(args: Given): unknown {
  const [loans, members, settings] = args;
  const given = (value: unknown, name: string, id: number) =>
    value === undefined || isBlank(value) ? [] : [rangeSheet(value, declaration.name, { name, id })];
  const codes = codesByRow(rangeSheet(loans, declaration.name, { name: 'pinjaman', id: 1 }), [
    ...given(members, 'anggota', 2),
    ...given(settings, 'pengaturan', 3),
  ]);
  if (!codes.ok) throw new Error(words.book(declaration.name, codes.message));
  return codes.result.map((code) => [code]);
}

export const periksaSop: CustomFunction = { declaration, run };
