/** TABEL_TUNGGAKAN: every loan's arrears from two ranges, as a table that spills. */
import type { LoanArrears } from '../../arrears/types';
import type { CivilDate } from '../../book/civil-date';
import { functionHelp, returnsHelp, tableHeadings } from '../../messages/id/functions';
import { reports } from '../../messages/reports';
import { apart, counted, nameOf, worstFirst } from '../../report/order';
import { portfolioOf } from './book-argument';
import type { Given } from './columns';
import { params, type CustomFunction, type FunctionDeclaration } from './custom-function';
import { dayAnswer } from './day-answer';
import { scalarOf } from './columns';

const declaration: FunctionDeclaration = {
  name: 'TABEL_TUNGGAKAN',
  description: functionHelp.TABEL_TUNGGAKAN,
  params: params('pinjaman', 'angsuran', 'per_tanggal', 'konvensi?'),
  returns: { type: 'Array<Array<any>>', description: returnsHelp.table },
  example: '=TABEL_TUNGGAKAN(Pinjaman!A3:H30; Angsuran!A3:J400; $H$1)',
};

const rowOf = (row: LoanArrears, day: (date: CivilDate) => Date): readonly unknown[] => [
  row.loan.id,
  nameOf(row),
  day(row.loan.disbursed),
  row.loan.principal,
  row.scheduledPrincipal,
  row.paidPrincipal,
  row.outstandingPrincipal,
  row.overduePrincipal,
  row.overdueInterest,
  row.oldestDue === null ? '' : day(row.oldestDue),
  row.daysPastDue,
  row.instalmentsLate,
  row.apart === null ? (row.className ?? '') : reports.apart(row.apart),
  row.provision ?? '',
];

function run(args: Given): unknown {
  const { loans } = portfolioOf(args, declaration.name);
  const day = dayAnswer(scalarOf(args[2], declaration.name, 'per_tanggal'));
  const ordered = [...worstFirst(counted(loans)), ...apart(loans)];
  return [[...tableHeadings], ...ordered.map((row) => rowOf(row, day))];
}

export const tabelTunggakan: CustomFunction = { declaration, run };
