/** INDIKATOR_UPK: the indicators of two ranges, as a table that spills. */
import { functionHelp, indicatorHeadings, returnsHelp } from '../../messages/id/functions';
import { indicatorRows, totalRows } from '../../report/indicator-rows';
import { portfolioOf } from './book-argument';
import type { Given } from './columns';
import { params, type CustomFunction, type FunctionDeclaration } from './custom-function';

const declaration: FunctionDeclaration = {
  name: 'INDIKATOR_UPK',
  description: functionHelp.INDIKATOR_UPK,
  params: params('pinjaman', 'angsuran', 'per_tanggal', 'konvensi?'),
  returns: { type: 'Array<Array<any>>', description: returnsHelp.table },
  example: '=INDIKATOR_UPK(Pinjaman!A3:H30; Angsuran!A3:J400; $H$1)',
};

function run(args: Given): unknown {
  const portfolio = portfolioOf(args, declaration.name);
  const rows = [...indicatorRows(portfolio), ...totalRows(portfolio)];
  return [
    [...indicatorHeadings],
    ...rows.map(({ name, value, grade, meaning }) => [name, value ?? '', grade, meaning]),
  ];
}

export const indikatorUpk: CustomFunction = { declaration, run };
