/** UMUR_TUNGGAKAN: how late the principal is, in the unit of the convention's scheme, ready for KOLEKTIBILITAS. */
import { stepOf } from '../../sheets/cells/tenor';
import { schemeMeasure } from '../../arrears/classify';
import { functionHelp, returnsHelp } from '../../messages/id/functions';
import { rowByRow, type Given } from './columns';
import { conventionOf } from './convention-argument';
import { params, type CustomFunction, type FunctionDeclaration } from './custom-function';
import { paidLoanOf } from './loan-row';
import { loanArrears } from './single-loan';

const declaration: FunctionDeclaration = {
  name: 'UMUR_TUNGGAKAN',
  description: functionHelp.UMUR_TUNGGAKAN,
  params: params('pokok', 'tenor', 'tanggal_cair', 'dibayar_pokok', 'per_tanggal', 'konvensi?'),
  returns: { type: 'number', description: returnsHelp.age },
  example: '=UMUR_TUNGGAKAN(B2:B25; C2:C25; D2:D25; E2:E25; $H$1)',
};

function run(args: Given): unknown {
  const convention = conventionOf(args[5], declaration.name, 'konvensi');
  const evaluate = ([principal, tenor, disbursed, paid, day]: Given): string | number => {
    const read = paidLoanOf({ principal, tenor, disbursed }, { value: paid, name: 'dibayar_pokok' }, day);
    if (!read.ok) return read.sentence;
    const { loan, asOf } = read.value;
    const arrears = loanArrears(loan, { principal: read.value.paid, interest: 0, asOf, convention });
    return schemeMeasure(arrears, { asOf, convention, rhythm: stepOf(loan.tenor.unit) });
  };
  return rowByRow(declaration, args, { keys: [0, 2], evaluate });
}

export const umurTunggakan: CustomFunction = { declaration, run };
