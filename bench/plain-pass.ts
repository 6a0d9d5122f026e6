/** The plain single pass: what it costs at least. Oldest first, each column apart; overdue from the day after. */
import type { Generated } from './generate';

/** [loan, overdue principal, overdue interest, days past due, outstanding principal, class 1 to 5]. */
export type Row = readonly [number, number, number, number, number, number];

export function plainPass({ loans, sched, pays, asOf }: Generated): readonly Row[] {
  const n = loans.length;
  const out: Row[] = new Array<Row>(n);
  const pp = new Float64Array(n + 1);
  const pj = new Float64Array(n + 1);
  for (const [id, d, p, j] of pays)
    if (d <= asOf) {
      pp[id]! += p;
      pj[id]! += j;
    }
  const dp = new Float64Array(n + 1);
  const dj = new Float64Array(n + 1);
  const old = new Int32Array(n + 1);
  for (const [id, d, p, j] of sched) {
    if (d < asOf) {
      dp[id]! += p;
      dj[id]! += j;
      if (old[id] === 0 && (dp[id]! > pp[id]! || dj[id]! > pj[id]!)) old[id] = d;
    }
  }
  for (let i = 0; i < n; i++) {
    const { id, principal } = loans[i]!;
    const op = Math.max(0, dp[id]! - pp[id]!);
    const oj = Math.max(0, dj[id]! - pj[id]!);
    const dpd = op > 0 || oj > 0 ? asOf - old[id]! : 0;
    out[i] = [
      id,
      op,
      oj,
      dpd,
      principal - pp[id]!,
      dpd === 0 ? 1 : dpd <= 90 ? 2 : dpd <= 120 ? 3 : dpd <= 180 ? 4 : 5,
    ];
  }
  return out;
}
