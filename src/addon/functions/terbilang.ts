/** TERBILANG: an amount in words. */
import { functionErrors as words, functionHelp, returnsHelp } from '../../messages/id/functions';
import { terbilang as inWords, TERBILANG_MAX } from '../../messages/terbilang';
import { amountOf, type Read } from './arguments';
import { rowByRow, type Given } from './columns';
import { params, type CustomFunction, type FunctionDeclaration } from './custom-function';

const declaration: FunctionDeclaration = {
  name: 'TERBILANG',
  description: functionHelp.TERBILANG,
  params: params('jumlah'),
  returns: { type: 'string', description: returnsHelp.words },
  example: '=TERBILANG(1053333)',
};

/** The number itself; text is read as people type amounts. */
function wholeOf(amount: unknown): Read<number> {
  if (typeof amount !== 'number') return amountOf(amount, 'jumlah');
  return Number.isInteger(amount) ? { ok: true, value: amount } : { ok: false, sentence: words.notWhole('jumlah') };
}

function evaluate([amount]: Given): string {
  const read = wholeOf(amount);
  if (!read.ok) return read.sentence;
  return Math.abs(read.value) > TERBILANG_MAX ? words.tooLarge('jumlah') : inWords(read.value);
}

const run = (args: Given): unknown => rowByRow(declaration, args, { keys: [0], evaluate });

export const terbilang: CustomFunction = { declaration, run };
