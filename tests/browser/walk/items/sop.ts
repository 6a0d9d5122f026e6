/** The item that holds every loan against the rules. */
import { fact, panel } from '../fact';
import { buttons, SEVERITIES, type Finding } from '../finding-words';
import { item, settled, submit, type Item } from '../item';
import { placeOf } from '../written';

const AS_OF = '2024-12-31';

interface Checked {
  readonly findings: readonly (Finding & {
    readonly why: string;
    readonly fix: string;
    readonly clause: string | null;
  })[];
  readonly coverage: readonly { readonly code: string; readonly missing: readonly string[] }[];
  readonly message: string;
  readonly written: readonly string[];
  readonly shown: readonly {
    readonly name: string;
    readonly findings: readonly { readonly place: string; readonly what: string }[];
  }[];
}

const checkSop = item<Checked>('menuPeriksaSop', {
  act: async ({ panel: shown }) => submit(await shown(), { asOf: AS_OF }),
  args: () => ({ asOf: AS_OF }),
  facts: ({ findings, coverage, message, written, shown }) => [
    panel(message),
    panel(
      `${String(coverage.filter(({ missing }) => missing.length > 0).length)} ketentuan tidak dapat diperiksa karena kolomnya tidak ada; lihat lembar Periksa SOP.`,
    ),
    ...buttons(written),
    ...shown.flatMap(({ name, findings: own }) =>
      own.flatMap(({ what, place }) => [panel(name === '' ? 'Buku UPK' : name), panel(what, place)]),
    ),
    ...findings.map(({ severity, code, sheet, cell, message: what, why, fix, clause }) =>
      fact(
        'Temuan',
        SEVERITIES[severity],
        code,
        placeOf(sheet, cell),
        what,
        clause === null ? why : `${why} (${clause})`,
        fix,
      ),
    ),
    ...[...new Set(findings.map(({ code }) => code))].map((code) => {
      const own = (weight: Finding['severity']): string =>
        String(findings.filter((one) => one.code === code && one.severity === weight).length);
      return fact('Periksa SOP', code, own('error'), own('warning'), own('info'), '0');
    }),
  ],
  show: async ({ page, panel: shown }) => {
    const open = await shown();
    await open.locator('#groups details summary').first().click();
    await open.locator('#groups details button').first().click();
    await settled(open);
    await page.locator('#tabs [aria-selected="true"]').filter({ hasNotText: 'Temuan' }).waitFor();
  },
});

export const SOP: readonly Item[] = [checkSop];
