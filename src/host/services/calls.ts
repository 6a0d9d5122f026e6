/** Counting the calls that read or write the document, and failing any of them on purpose. */

export interface CallCounter {
  readonly total: number;
  /** Calls by member, such as 'Range.setValues'. */
  readonly byMember: Readonly<Record<string, number>>;
  /** Members in the order in which they were called. */
  readonly list: readonly string[];
  /** Cells in the ranges of all those calls: what they read, wrote or restyled. */
  readonly cells: number;
  /** Of these, the cells whose values, formulas or formats were handed over one by one. */
  readonly handedOver: number;
  add(member: string, cells?: number): void;
  reset(): void;
}

/** Members that carry an array with an entry a cell: getValues, setNumberFormats, getFormulas … */
const HANDED =
  /^Range\.[gs]et(Value|Values|DisplayValues|Formulas|NumberFormats|FontLines|Notes|Backgrounds|FontColors|RichTextValues)$/;

/** Makes a counter at zero. */
export function createCounter(): CallCounter {
  let list: string[] = [];
  let byMember: Record<string, number> = {};
  let [touched, handed] = [0, 0];
  return {
    get total() {
      return list.length;
    },
    get byMember() {
      return byMember;
    },
    get list() {
      return list;
    },
    get cells() {
      return touched;
    },
    get handedOver() {
      return handed;
    },
    add(member, cells = 0) {
      touched += cells;
      if (HANDED.test(member)) handed += cells;
      list.push(member);
      byMember[member] = (byMember[member] ?? 0) + 1;
    },
    reset() {
      list = [];
      byMember = {};
      [touched, handed] = [0, 0];
    },
  };
}

export type When = 'before' | 'after';
export interface Fault {
  /** The n-th counted call since the counter was reset, from 1; or every call of a member such as 'Range.setValues'. */
  readonly at: number | string;
  /** Whether the call took effect on the document. */
  readonly when: When;
  /** Killed: as when the six minutes are over; nothing that the script catches or cleans up runs on a service any more. */
  readonly kill?: boolean;
}

export interface Faults {
  readonly pending: readonly Fault[];
  add(fault: Fault): void;
  /** Fails counted call n, once. */
  failCall(n: number, when?: When): void;
  /** Fails every call of a member until cleared. */
  failMember(member: string, when?: When): void;
  clear(): void;
  /** The fault that strikes now, if any; one given by number strikes once. */
  strike(call: number, member: string, when: When): Fault | null;
}

/** Makes an empty set of faults. */
export function createFaults(): Faults {
  let pending: Fault[] = [];
  const add = (fault: Fault): void => void pending.push(fault);
  return {
    get pending() {
      return pending;
    },
    add,
    failCall: (n, when = 'before') => add({ at: n, when }),
    failMember: (member, when = 'before') => add({ at: member, when }),
    clear: () => void (pending = []),
    strike(call, member, when) {
      const found = pending.find((f) => f.when === when && (f.at === call || f.at === member));
      if (found && typeof found.at === 'number') pending = pending.filter((f) => f !== found);
      return found ?? null;
    },
  };
}
