/** SALDO_KAS: the running balance of a cash book. */
import { functionErrors as words, functionHelp, returnsHelp } from '../../messages/id/functions';
import { amountOf, isBlank, type Read } from './arguments';
import { rowsOf, type Answer, type Given } from './columns';
import { params, type CustomFunction, type FunctionDeclaration } from './custom-function';

const declaration: FunctionDeclaration = {
  name: 'SALDO_KAS',
  description: functionHelp.SALDO_KAS,
  params: params('masuk', 'keluar'),
  returns: { type: 'number', description: returnsHelp.rupiah },
  example: '=SALDO_KAS(C7:C100; D7:D100)',
};

/** Blank is zero. */
const moneyOf = (value: unknown, name: string): Read<number> =>
  isBlank(value) ? { ok: true, value: 0 } : amountOf(value, name);

/** Once a row cannot be read, no balance below it is known. */
function run(args: Given): unknown {
  const { rows, single } = rowsOf(declaration, args);
  let balance = 0;
  let broken = 0;
  const answers = rows.map(([came, went], index): Answer => {
    if (isBlank(came) && isBlank(went)) return '';
    const [inward, outward] = [moneyOf(came, 'masuk'), moneyOf(went, 'keluar')];
    if (!inward.ok || !outward.ok) {
      broken = broken === 0 ? index + 1 : broken;
      return !inward.ok ? inward.sentence : !outward.ok ? outward.sentence : '';
    }
    if (broken > 0) return words.balanceUnknown(broken);
    balance += inward.value - outward.value;
    return balance;
  });
  return single ? (answers[0] ?? '') : answers.map((answer) => [answer]);
}

export const saldoKas: CustomFunction = { declaration, run };
