/** ANGSURAN_MITRA: the monthly instalment at a bank's terms. */
import { functionErrors as words, functionHelp, returnsHelp } from '../../messages/id/functions';
import { monthlyInstalment } from '../../nominees/instalment';
import { methodOf } from '../../nominees/partners/method-of';
import { isBlank, positiveOf, rateOf, shown, tenorOf } from './arguments';
import { rowByRow, type Answer, type Given } from './columns';
import { params, type CustomFunction, type FunctionDeclaration } from './custom-function';

const declaration: FunctionDeclaration = {
  name: 'ANGSURAN_MITRA',
  description: functionHelp.ANGSURAN_MITRA,
  params: params('pokok', 'jasa_persen', 'tenor', 'metode'),
  returns: { type: 'number', description: returnsHelp.rupiah },
  example: '=ANGSURAN_MITRA(10000000; 2,2%; 12; "flat")',
};

function evaluate([principal, percent, months, method]: Given): Answer {
  const [amount, rate, tenor] = [
    positiveOf(principal, 'pokok'),
    rateOf(percent, 'jasa_persen'),
    tenorOf(months, 'tenor'),
  ];
  if (!amount.ok) return amount.sentence;
  if (!rate.ok) return rate.sentence;
  if (!tenor.ok) return tenor.sentence;
  if (tenor.value.unit === 'week' || tenor.value.count < 1) return words.months('tenor');
  if (isBlank(method)) return words.empty('metode');
  const found = methodOf(shown(method));
  if (found === null) return words.method('metode', shown(method));
  return monthlyInstalment({ amount: amount.value, tenor: tenor.value.count, rate: rate.value, method: found, step: 1 })
    .total;
}

const run = (args: Given): unknown => rowByRow(declaration, args, { keys: [0], evaluate });

export const angsuranMitra: CustomFunction = { declaration, run };
