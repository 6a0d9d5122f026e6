/** docs/rules.md: every finding of the book, in the words that people read. */
import type { Finding } from '../../src/book/finding';
import { FINDING_CODES } from '../../src/book/finding-codes';
import { describeFinding } from '../../src/messages/describe-finding';
import { limitsSection } from './limits-section';
import { generated, table } from './markdown';
import { EXAMPLES } from './rule-examples';
import { TITLES } from './rule-titles';
import { sopSection } from './sop-section';

export type Code = keyof typeof EXAMPLES;
export const CODES = FINDING_CODES.filter((code): code is Code => code in EXAMPLES);

/** What is said of the example of a variant. */
export function textOf(code: Code, variant: string, language: 'id' | 'en' = 'id') {
  const variants: Readonly<Record<string, { readonly params: object; readonly value: string }>> = EXAMPLES[code];
  const example = variants[variant];
  if (example === undefined) throw new Error(`no example of ${code} ${variant}`);
  const params = { ...example.params } as Finding['params']; // typed by its variant above, loose once code and variant are values
  const finding: Finding = {
    code,
    severity: 'error',
    sheet: 'Pinjaman',
    cell: 'A1',
    value: example.value,
    variant,
    params,
  };
  return describeFinding(finding, language);
}

function section(code: Code): string {
  const [title, severity] = TITLES[code];
  const rows = Object.keys(EXAMPLES[code]).map((variant) => {
    const { what, why, fix } = textOf(code, variant);
    return [what, why, fix];
  });
  return [
    `## ${code} · ${title}`,
    `Tingkat bawaan: **${severity}**.`,
    ...sopSection(code),
    table(['Contoh temuan', 'Mengapa penting', 'Yang perlu dilakukan'], rows),
  ].join('\n\n');
}

/** The page as markdown. */
export const rulesPage = (): string =>
  [
    generated('src/sop/rules, src/messages/id/findings, scripts/docs/rule-examples.ts dan tests/sop/cases'),
    '# Temuan',
    'Bergulir tidak berhenti pada sel yang salah: baris lain tetap dihitung, dan yang perlu diperiksa menjadi temuan di lembar **Temuan**, dengan tautan ke selnya. Di bawah ini setiap temuan dengan contoh kalimatnya. Bila lebih dari separuh sebuah kolom bermasalah dengan cara yang sama, temuannya satu untuk seluruh kolom.',
    'Aturan SOP menilai tiap pinjaman menurut ketentuan pada hari pencairannya. Yang tidak disebut buku dihitung sebagai "tidak diketahui", bukan pelanggaran; bila kolomnya tidak ada, aturannya disebut tidak dapat diperiksa. Contoh di bawah tepat pada batasnya.',
    ...CODES.map(section),
    limitsSection(),
  ].join('\n\n') + '\n';
