/** docs/functions.md: the functions that can be used in a cell. */
import { DECLARATION } from '../../src/addon/main';
import type { DeclaredFunction } from '../build/declaration';
import { generated, table } from './markdown';

/** What a person types for a type of JSDoc. */
const TYPES: Readonly<Record<string, string>> = {
  number: 'bilangan',
  string: 'teks',
  Date: 'tanggal',
};

const contents = (type: string): string => (type.startsWith('Array') ? 'rentang' : (TYPES[type] ?? type));

function section(fn: DeclaredFunction): string {
  const params = fn.params.map((param) => [
    param.optional ? `[${param.name}]` : param.name,
    contents(param.type),
    param.description,
  ]);
  const call = `${fn.name}(${fn.params.map((param) => (param.optional ? `[${param.name}]` : param.name)).join('; ')})`;
  return [
    `## ${fn.name}`,
    `\`${call}\``,
    fn.description,
    ...(params.length > 0 ? [table(['Argumen', 'Isi', 'Keterangan'], params)] : []),
    `Hasil: ${fn.returns.description}`,
    ['```', fn.example, '```'].join('\n'),
  ].join('\n\n');
}

/** The page as markdown. */
export const functionsPage = (): string =>
  [
    generated('DECLARATION dalam src/addon/main.ts'),
    '# Fungsi sel',
    'Fungsi-fungsi ini dapat ditulis langsung di sel. Argumen dipisahkan titik koma (`;`). Bila keterangannya menyebut satu kolom, satu rumus untuk satu kolom lebih cepat daripada satu rumus tiap baris; hasilnya mengisi sel-sel di bawahnya. Tanggal laporan diambil dari sel yang diketik, bukan dari `TODAY()`. Argumen dalam kurung siku boleh dikosongkan.',
    ...DECLARATION.customFunctions.map(section),
  ].join('\n\n') + '\n';
