/** TUNGGAKAN_JASA: overdue jasa of a loan. */
import { functionHelp, returnsHelp } from '../../messages/id/functions';
import { rowByRow, type Given } from './columns';
import { conventionOf } from './convention-argument';
import { params, type CustomFunction, type FunctionDeclaration } from './custom-function';
import { paidLoanOf } from './loan-row';
import { loanArrears } from './single-loan';

const declaration: FunctionDeclaration = {
  name: 'TUNGGAKAN_JASA',
  description: functionHelp.TUNGGAKAN_JASA,
  params: params('pokok', 'jasa_persen', 'tenor', 'tanggal_cair', 'dibayar_jasa', 'per_tanggal', 'konvensi?'),
  returns: { type: 'number', description: returnsHelp.rupiah },
  example: '=TUNGGAKAN_JASA(B2; 1,5%; C2; D2; F2; $H$1)',
};

function run(args: Given): unknown {
  const convention = conventionOf(args[6], declaration.name, 'konvensi');
  const evaluate = ([principal, rate, tenor, disbursed, paid, day]: Given): string | number => {
    const raw = { principal, rate: { value: rate }, tenor, disbursed };
    const read = paidLoanOf(raw, { value: paid, name: 'dibayar_jasa' }, day);
    if (!read.ok) return read.sentence;
    const { loan, asOf } = read.value;
    return loanArrears(loan, { principal: 0, interest: read.value.paid, asOf, convention }).overdueInterest;
  };
  return rowByRow(declaration, args, { keys: [0, 3], evaluate });
}

export const tunggakanJasa: CustomFunction = { declaration, run };
