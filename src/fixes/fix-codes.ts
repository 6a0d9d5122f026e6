/** The findings of which a cell may be put right. */
export const FIX_CODES = ['DAT-01', 'DAT-02', 'DAT-14', 'DAT-17'] as const;
export type FixCode = (typeof FIX_CODES)[number];

const CODES: readonly string[] = FIX_CODES;
/** Whether any of the findings could have a fix. */
export const anyMendable = (findings: readonly { readonly code: string }[]): boolean =>
  findings.some(({ code }) => CODES.includes(code));
