/** KEMAMPUAN_BAYAR: the repayment capacity a month. */
import { functionErrors as words, functionHelp, returnsHelp } from '../../messages/id/functions';
import { capacityOf, SURPLUS } from '../../ksm/capacity';
import { isBlank, paidOf, shown } from './arguments';
import { rowByRow, type Answer, type Given } from './columns';
import { params, type CustomFunction, type FunctionDeclaration } from './custom-function';

const declaration: FunctionDeclaration = {
  name: 'KEMAMPUAN_BAYAR',
  description: functionHelp.KEMAMPUAN_BAYAR,
  params: params('pendapatan', 'biaya', 'bagian?'),
  returns: { type: 'number', description: returnsHelp.rupiah },
  example: '=KEMAMPUAN_BAYAR(B2; C2; 40%)',
};

/** A share as it is typed: 40, "40%", 0,4 are 40%; null for what is none between 0 and 100%. */
function shareOf(value: unknown): number | null {
  const typed = typeof value === 'string' ? value.trim() : value;
  const text = typeof typed === 'string' ? /^(\d+(?:[.,]\d+)?)\s*%?$/.exec(typed)?.[1] : undefined;
  const number = typeof typed === 'number' ? typed : text === undefined ? Number.NaN : Number(text.replace(',', '.'));
  const percent = number <= 1 && !(typeof typed === 'string' && typed.endsWith('%')) ? number * 100 : number;
  return percent > 0 && percent <= 100 ? Math.round(percent * 100) : null;
}

function evaluate([income, costs, part]: Given): Answer {
  if (isBlank(income)) return words.empty('pendapatan');
  const [earned, spent] = [paidOf(income, 'pendapatan'), paidOf(costs, 'biaya')];
  if (!earned.ok) return earned.sentence;
  if (!spent.ok) return spent.sentence;
  const money = { income: earned.value, costs: spent.value, instalments: 0 };
  if (isBlank(part)) return capacityOf(money, SURPLUS);
  const share = shareOf(part);
  if (share === null) return words.share('bagian', shown(part));
  return capacityOf(money, { name: 'share', share });
}

const run = (args: Given): unknown => rowByRow(declaration, args, { keys: [0, 1], evaluate });

export const kemampuanBayar: CustomFunction = { declaration, run };
