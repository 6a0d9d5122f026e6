/** ARTI_TEMUAN: what a finding's code means. */
import { codeName } from '../../messages/codes';
import { functionErrors as words, functionHelp, returnsHelp } from '../../messages/id/functions';
import { shown } from './arguments';
import { rowByRow, type Given } from './columns';
import { params, type CustomFunction, type FunctionDeclaration } from './custom-function';

const declaration: FunctionDeclaration = {
  name: 'ARTI_TEMUAN',
  description: functionHelp.ARTI_TEMUAN,
  params: params('kode'),
  returns: { type: 'string', description: returnsHelp.words },
  example: '=ARTI_TEMUAN(Temuan!B6:B40)',
};

/** One code alone is its meaning; several, as PERIKSA_SOP gives them, are told apart by their codes. */
function evaluate([value]: Given): string {
  const codes = shown(value)
    .split(/[,;\s]+/)
    .filter((part) => part !== '')
    .map((part) => part.toUpperCase());
  const unknown = codes.find((code) => codeName(code) === '');
  if (unknown !== undefined) return words.unknownCode(unknown);
  return codes.length === 1 ? codeName(codes[0] ?? '') : codes.map((code) => `${code}: ${codeName(code)}`).join('; ');
}

const run = (args: Given): unknown => rowByRow(declaration, args, { keys: [0], evaluate });

export const artiTemuan: CustomFunction = { declaration, run };
