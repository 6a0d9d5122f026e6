/** KOLEKTIBILITAS: the class of an age. */
import { classify } from '../../arrears/classify';
import { QUOTIENT } from '../../arrears/measure';
import type { Scheme } from '../../arrears/types';
import { roundRatio } from '../../book/rounding';
import { functionHelp, returnsHelp } from '../../messages/id/functions';
import { measureOf } from './arguments';
import { rowByRow, type Given } from './columns';
import { conventionOf } from './convention-argument';
import { params, type CustomFunction, type FunctionDeclaration } from './custom-function';

const declaration: FunctionDeclaration = {
  name: 'KOLEKTIBILITAS',
  description: functionHelp.KOLEKTIBILITAS,
  params: params('umur', 'skema?'),
  returns: { type: 'string', description: returnsHelp.className },
  example: '=KOLEKTIBILITAS(F2:F25; "urban")',
};

/** Decimals of an age that still count. */
const FINE = 1_000_000;

/** A quotient typed with decimals is brought to whole months as the scheme says. */
function whole(measure: number, { unit, quotient }: Scheme): number {
  if (unit !== 'monthsByAmount' || quotient === 'exact') return measure;
  return roundRatio(Math.round(measure * FINE), FINE, QUOTIENT[quotient]);
}

function run(args: Given): unknown {
  const { scheme } = conventionOf(args[1], declaration.name, 'skema');
  const evaluate = ([age]: Given): string => {
    const read = measureOf(age, 'umur');
    return read.ok ? (scheme.classes[classify(scheme, whole(read.value, scheme))]?.name ?? '') : read.sentence;
  };
  return rowByRow(declaration, args, { keys: [0], evaluate });
}

export const kolektibilitas: CustomFunction = { declaration, run };
