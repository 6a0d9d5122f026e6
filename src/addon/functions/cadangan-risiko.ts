/** CADANGAN_RISIKO: the provision on a balance of a class. */
import { provisionOf } from '../../arrears/provision';
import type { Scheme, SchemeClass } from '../../arrears/types';
import { functionErrors as words, functionHelp, returnsHelp } from '../../messages/id/functions';
import { isBlank, paidOf, shown } from './arguments';
import { rowByRow, type Given } from './columns';
import { conventionOf } from './convention-argument';
import { params, type CustomFunction, type FunctionDeclaration } from './custom-function';

const declaration: FunctionDeclaration = {
  name: 'CADANGAN_RISIKO',
  description: functionHelp.CADANGAN_RISIKO,
  params: params('saldo', 'kolektibilitas', 'skema?'),
  returns: { type: 'number', description: returnsHelp.rupiah },
  example: '=CADANGAN_RISIKO(G2; "Kurang Lancar")',
};

const plain = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

/** The class of a name in any case, or of its number from 1. */
function classOf(value: unknown, { classes }: Scheme): SchemeClass | undefined {
  const typed = plain(shown(value));
  const named = classes.find(({ name }) => plain(name) === typed);
  return named ?? (/^\d+$/.test(typed) ? classes[Number(typed) - 1] : undefined);
}

function run(args: Given): unknown {
  const { scheme } = conventionOf(args[2], declaration.name, 'skema');
  const known = scheme.classes.map(({ name }) => name).join(', ');
  const evaluate = ([balance, className]: Given): string | number => {
    if (isBlank(balance)) return words.empty('saldo');
    const read = paidOf(balance, 'saldo');
    if (!read.ok) return read.sentence;
    if (isBlank(className)) return words.empty('kolektibilitas');
    const found = classOf(className, scheme);
    if (found === undefined) return words.unknownClass(shown(className), known);
    return provisionOf(read.value, found.provision) ?? words.noProvision(scheme.name);
  };
  return rowByRow(declaration, args, { keys: [0, 1], evaluate });
}

export const cadanganRisiko: CustomFunction = { declaration, run };
