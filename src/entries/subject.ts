/** Whom or what a filled-in row is about: the features by which it is found again when the book has changed. */
import type { CivilDate } from '../book/civil-date';
import { groupKey } from '../book/group-key';
import type { Rupiah } from '../book/money';

export interface Subject {
  /** A number that lasts (of the agreement, of the loan); '' where the book has only running numbers. */
  readonly number: string;
  /** The KSM or the person, as the book spells it. */
  readonly name: string;
  /** What tells several rows about one name apart: a member, a step, a partner; '' where there is but one. */
  readonly part: string;
  /** The day of the disbursement; null where there is none. */
  readonly day: CivilDate | null;
  readonly amount: Rupiah | null;
  /** How people quote it (a running number too); shown, never compared. */
  readonly shown: string;
}

/** The features that are compared, as they are compared. */
export interface Features {
  readonly number: string;
  readonly name: string;
  readonly part: string;
  readonly day: string;
  readonly amount: string;
}

export type Feature = keyof Features;

const orNothing = (value: number | null): string => (value === null ? '' : String(value));
const keyOf = (text: string): string => (text === '' ? '' : groupKey(text));

/** Features without what people write now so, now otherwise. */
export const featuresOf = ({ number, name, part, day, amount }: Subject): Features => ({
  number: number.toLowerCase().replace(/[\s.]+/g, ''),
  name: keyOf(name),
  part: keyOf(part),
  day: orNothing(day),
  amount: orNothing(amount),
});

/** All features but some, as one text; two subjects with the same text agree in the others. */
export const without = (features: Features, left: readonly Feature[]): string =>
  (['number', 'name', 'part', 'day', 'amount'] as const).map((each) => (left.includes(each) ? '*' : features[each])).join('|'); // prettier-ignore

/** All features as one text. */
export const identityOf = (subject: Subject): string => without(featuresOf(subject), []);
