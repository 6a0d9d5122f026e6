/** The functions that are worked out: those of the books that we make, and SUM, which nearly every book has. */
import { asNumber, total, totalWhere, type Place, type Scalar } from './formula-value';

/** An argument: a range as it stands, or what it comes to, asked for only where it matters. */
export interface Argument {
  readonly place: Place | null;
  readonly value: () => Scalar;
}

type Work = (args: readonly Argument[]) => Scalar;

const numbers = (args: readonly Argument[], of: (list: readonly number[]) => number): Scalar => {
  const list = args.map(({ value }) => asNumber(value()));
  return list.length === 0 || list.includes(null) ? null : of(list as readonly number[]); // no null is left
};

const sum: Work = (args) =>
  args.reduce<Scalar>((all, { place, value }) => {
    const part = asNumber(place === null ? value() : total(place));
    return typeof all !== 'number' || part === null ? null : all + part;
  }, 0);

const criteriaOf = (args: readonly Argument[]) =>
  Array.from({ length: Math.floor(args.length / 2) }, (_, index) => {
    const [range, criterion] = [args[index * 2]?.place ?? null, args[index * 2 + 1]];
    return range === null || criterion === undefined ? null : { place: range, criterion: criterion.value() };
  });

const where = (what: Place | null, args: readonly Argument[]): Scalar => {
  const criteria = criteriaOf(args).flatMap((one) => one ?? []);
  return args.length % 2 === 0 && criteria.length * 2 === args.length ? totalWhere(what, criteria) : null;
};

const truth = (args: readonly Argument[], stop: boolean): Scalar => {
  let known = true;
  for (const { value } of args) {
    const said = value();
    if (typeof said !== 'boolean') known = false;
    else if (said === stop) return stop;
  }
  return known && args.length > 0 ? !stop : null;
};

const DAY = 86_400_000;
/** 30 December 1899: the day before day one. */
const EPOCH = Date.UTC(1899, 11, 30);

/** The same day so many months later, clamped to that month's end. */
function monthsLater(serial: number, months: number): number {
  const from = new Date(EPOCH + Math.floor(serial) * DAY);
  const last = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + Math.trunc(months) + 1, 0));
  last.setUTCDate(Math.min(from.getUTCDate(), last.getUTCDate()));
  return Math.round((last.getTime() - EPOCH) / DAY);
}

export const FUNCTIONS: Readonly<Record<string, Work>> = {
  SUM: sum,
  SUMIFS: ([first, ...rest]) => (first?.place == null ? null : where(first.place, rest)),
  COUNTIFS: (args) => where(null, args),
  AND: (args) => truth(args, false),
  OR: (args) => truth(args, true),
  IF: ([condition, yes, no]) => {
    const said = condition?.value();
    return typeof said !== 'boolean' ? null : said ? (yes?.value() ?? null) : no === undefined ? false : no.value();
  },
  N: (args) => (args.length === 1 ? numbers(args, ([only = 0]) => only) : null),
  MAX: (args) => numbers(args, (list) => Math.max(...list)),
  EDATE: (args) => numbers(args, ([serial = 0, months = 0]) => monthsLater(serial, months)),
};
