/** SAMARKAN_NIK: a NIK as it may be shown. */
import { functionErrors as words, functionHelp, returnsHelp } from '../../messages/id/functions';
import { maskedNik, readNik } from '../../sheets/people/nik';
import { rowByRow, type Answer, type Given } from './columns';
import { params, type CustomFunction, type FunctionDeclaration } from './custom-function';

const declaration: FunctionDeclaration = {
  name: 'SAMARKAN_NIK',
  description: functionHelp.SAMARKAN_NIK,
  params: params('nik'),
  returns: { type: 'string', description: returnsHelp.words },
  example: '=SAMARKAN_NIK(C2)',
};

function evaluate([nik]: Given): Answer {
  const read = readNik(typeof nik === 'number' || typeof nik === 'string' ? nik : '');
  if (read.kind === 'value') return maskedNik(read.nik.digits);
  return read.kind === 'malformed' && read.why === 'number' ? words.nikAsNumber : words.nik;
}

const run = (args: Given): unknown => rowByRow(declaration, args, { keys: [0], evaluate });

export const samarkanNik: CustomFunction = { declaration, run };
