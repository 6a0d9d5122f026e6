/** The made-up portfolio: N loans of ten monthly instalments at 1,5 % flat, some payers good, some late, some who stop. */
export interface Generated {
  readonly loans: readonly { readonly id: number; readonly principal: number; readonly disb: number }[];
  /** [loan, due, principal, interest], by loan and due day. */
  readonly sched: readonly (readonly [number, number, number, number])[];
  /** [loan, day, principal, interest]. */
  readonly pays: readonly (readonly [number, number, number, number])[];
  readonly asOf: number;
}

/** How many instalments every loan has. */
export const TENOR = 10;

const DAY = 86400000;
const dayOf = (year: number, month: number, day: number): number => Math.round(Date.UTC(year, month - 1, day) / DAY);

function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

function addMonths(day: number, k: number): number {
  const from = new Date(day * DAY);
  const [year, month, date] = [from.getUTCFullYear(), from.getUTCMonth() + k, from.getUTCDate()];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Math.round(Date.UTC(year, month, Math.min(date, last)) / DAY);
}

/** Over how many days the loans are disbursed, and how many days after the first of them the report is of. */
export interface Span {
  readonly disbursed: number;
  readonly asOf: number;
}

/** 1 January 2015 to 11 May 2016. */
const USUAL: Span = { disbursed: 600, asOf: 496 };

/** The same portfolio for the same size, always. */
export function generate(size: number, span: Span = USUAL): Generated {
  const next = random(42);
  const loans: { id: number; principal: number; disb: number }[] = [];
  const sched: [number, number, number, number][] = [];
  const pays: [number, number, number, number][] = [];
  const base = dayOf(2015, 1, 1);
  for (let id = 1; id <= size; id++) {
    const principal = (2 + Math.floor(next() * 28)) * 500000;
    const disb = base + Math.floor(next() * span.disbursed);
    const [each, interest] = [Math.floor(principal / TENOR), Math.round(principal * 0.015)];
    loans.push({ id, principal, disb });
    const due: [number, number, number][] = [];
    for (let k = 1; k <= TENOR; k++) {
      const part = k < TENOR ? each : principal - each * (TENOR - 1);
      due.push([addMonths(disb, k), part, interest]);
      sched.push([id, addMonths(disb, k), part, interest]);
    }
    const behaviour = next(); // 55 % good, 25 % late or partial, 20 % stop
    const stop = behaviour < 0.8 ? TENOR : Math.floor(next() * TENOR);
    for (const [day, part, charge] of due.slice(0, stop)) {
      const late = behaviour < 0.55 ? Math.floor(next() * 3) - 2 : Math.floor(next() * 45);
      const half = behaviour >= 0.55 && next() < 0.3 ? Math.floor((part + charge) / 2000) * 1000 : null;
      if (half === null) pays.push([id, day + late, part, charge]);
      else pays.push([id, day + late, Math.max(0, half - charge), Math.min(half, charge)]);
    }
  }
  return { loans, sched, pays, asOf: base + span.asOf };
}
