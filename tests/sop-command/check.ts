/** The JSON that the issue promises of a check, as these tests read it. Written from the issue, not from the code. */
import type { Host } from '../../src/host/host';
import { envelopeOf } from '../e2e/support/opened';

export interface Check {
  readonly asOf: string;
  readonly profile: string;
  readonly findings: readonly {
    readonly code: string;
    readonly severity: 'error' | 'warning' | 'info';
    readonly sheet: string;
    readonly cell: string;
    readonly group: string | null;
    readonly loan: string | null;
    readonly message: string;
    readonly why: string;
    readonly fix: string;
    readonly clause: string | null;
    readonly excused: object | null;
  }[];
  readonly coverage: readonly {
    readonly code: string;
    readonly checked: number;
    readonly unknown: number;
    readonly findings: number;
    readonly missing: readonly string[];
    readonly off: string | null;
  }[];
  readonly summary: Readonly<Record<string, number | null>>;
}

export type Checked = Check & {
  readonly written: readonly string[];
  readonly shown: readonly { readonly name: string; readonly findings: readonly { readonly key: string; readonly code: string; readonly loan: string }[] }[];
}; // prettier-ignore

/** Runs lihatSop or periksaSop. */
export function checked(host: Host, name: 'lihatSop' | 'periksaSop', args: Readonly<Record<string, unknown>>): Checked {
  const envelope = envelopeOf(host, name, args);
  if (!envelope.ok) throw new Error(envelope.message);
  return envelope.result as unknown as Checked; // compared with known findings by every caller
}
