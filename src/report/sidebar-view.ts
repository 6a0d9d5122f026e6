/** What the sidebar shows of a result: lines of label and value, ready to be put as text. */
import { count, percentOrDash, rupiah } from '../messages/format';
import type { ArrearsWords } from '../messages/panels/arrears';
import type { ArrearsJson } from './json';

export interface SidebarLine {
  readonly label: string;
  readonly value: string;
}
export interface SidebarView {
  readonly lines: readonly SidebarLine[];
  /** Names of the sheets that were written, for the buttons that open them. */
  readonly sheets: readonly string[];
}

/** Only what the sidebar needs crosses google.script.run; a large book's rows stay behind. */
export type SidebarResult = Pick<ArrearsJson, 'totals' | 'indicators'> & {
  readonly findings: readonly { readonly code: string }[];
  readonly written?: readonly string[];
};

/** The view of one result, in the words of the sidebar's language. */
export function sidebarView(
  { totals, indicators, findings, written = [] }: SidebarResult,
  words: ArrearsWords,
): SidebarView {
  return {
    lines: [
      { label: words.loans, value: count(indicators.activeLoans) },
      { label: words.late, value: count(indicators.lateLoans) },
      { label: words.outstanding, value: rupiah(totals.outstandingPrincipal) },
      { label: words.overduePrincipal, value: rupiah(totals.overduePrincipal) },
      { label: words.overdueInterest, value: rupiah(totals.overdueInterest) },
      { label: words.provision, value: rupiah(totals.provision) },
      { label: words.lar, value: percentOrDash(indicators.lar) },
      { label: words.par, value: percentOrDash(indicators.par) },
      { label: words.rr, value: percentOrDash(indicators.rr) },
      { label: words.findings, value: count(findings.length) },
    ],
    sheets: written,
  };
}
