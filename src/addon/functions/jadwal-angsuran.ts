/** JADWAL_ANGSURAN: the schedule of one loan, as a table that spills. */
import { scheduleOf } from '../../arrears/schedule';
import { functionErrors as words, functionHelp, returnsHelp, scheduleHeadings } from '../../messages/id/functions';
import { isBlank } from './arguments';
import { scalarOf, type Given } from './columns';
import { conventionOf } from './convention-argument';
import { params, type CustomFunction, type FunctionDeclaration } from './custom-function';
import { dayAnswer } from './day-answer';
import { loanOf } from './loan-row';
import { termsOf } from './single-loan';

const declaration: FunctionDeclaration = {
  name: 'JADWAL_ANGSURAN',
  description: functionHelp.JADWAL_ANGSURAN,
  params: params('pokok', 'jasa_persen', 'tenor', 'tanggal_cair', 'konvensi?'),
  returns: { type: 'Array<Array<any>>', description: returnsHelp.table },
  example: '=JADWAL_ANGSURAN(10000000; 1,5%; 12; D2)',
};

function run(args: Given): unknown {
  const { name, params: declared } = declaration;
  const convention = conventionOf(args[4], name, 'konvensi');
  const given = declared.map((param, index) => {
    if (args[index] === undefined && !param.optional) throw new Error(words.missing(name, param.name));
    return scalarOf(args[index], name, param.name);
  });
  const [principal, rate, tenor, disbursed] = given;
  if ([principal, rate, tenor, disbursed].every(isBlank)) return '';
  const loan = loanOf({ principal, rate: { value: rate }, tenor, disbursed });
  if (!loan.ok) return loan.sentence;
  const day = dayAnswer(disbursed);
  let balance = loan.value.principal;
  const rows = scheduleOf(termsOf(loan.value), convention).map((each, index) => {
    balance -= each.principal;
    return [index + 1, day(each.due), each.principal, each.interest, each.principal + each.interest, balance];
  });
  return [[...scheduleHeadings], ...rows];
}

export const jadwalAngsuran: CustomFunction = { declaration, run };
