/** The convention in words that a pembuku understands: every figure says beside it how it was counted. */
import { conventions as en } from './en/conventions';
import { conventions as id } from './id/conventions';
import { inLanguages } from './in-languages';

export const conventions = inLanguages({ id, en });
