/** TERBILANG: an amount in words. */
import { functionErrors as words, functionHelp, returnsHelp } from '../../messages/id/functions';
import { terbilang as inWords, TERBILANG_MAX } from '../../messages/terbilang';
import { amountOf, shown } from './arguments';
import { rowByRow, type Given } from './columns';
import { params, type CustomFunction, type FunctionDeclaration } from './custom-function';

const declaration: FunctionDeclaration = {
  name: 'TERBILANG',
  description: functionHelp.TERBILANG,
  params: params('jumlah'),
  returns: { type: 'string', description: returnsHelp.words },
  example: '=TERBILANG(1053333)',
};

function evaluate([amount]: Given): string {
  if (typeof amount === 'number' && !Number.isInteger(amount)) return words.amount('jumlah', shown(amount));
  const read = amountOf(amount, 'jumlah');
  if (!read.ok) return read.sentence;
  return Math.abs(read.value) > TERBILANG_MAX ? words.tooLarge('jumlah') : inWords(read.value);
}

const run = (args: Given): unknown => rowByRow(declaration, args, { keys: 1, evaluate });

export const terbilang: CustomFunction = { declaration, run };
