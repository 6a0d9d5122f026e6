import type { CivilDate } from '../book/civil-date';
import type { Loan, Member } from '../book/records';
import type { SopBook } from './sop-book';
import type { Sexes, Sharing } from './subjects';

/** Whether a person was a member on a day: null where they left and nobody wrote down when. */
export const wasMember = ({ left }: Member, day: CivilDate): boolean | null => {
  if (left === null || left === false) return true;
  return left === true ? null : left > day;
};

/**
 * How many people share a loan: those who have a part of it; else what the loan's row says; else today's list of members, without
 * those who had left by then; else what the list of KSM says.
 */
export function sharingOf(book: SopBook, loan: Loan): Sharing | null {
  const shares = book.sharesOf(loan).filter(({ amount }) => amount !== 0);
  if (shares.length > 0) {
    const people = new Set(shares.map(({ key }) => book.personOf(key)));
    return { size: people.size, uncertain: 0, basis: 'shares' };
  }
  const stated = loan.papers.members;
  if (stated !== null) return { size: stated, uncertain: 0, basis: 'stated' };
  const listed = book.listed(loan.group);
  if (listed.length > 0) {
    const were = listed.map((member) => wasMember(member, loan.disbursed));
    const size = were.filter((was) => was === true).length;
    return { size, uncertain: were.filter((was) => was === null).length, basis: 'list' };
  }
  const ofGroup = book.groupOf(loan)?.members ?? null;
  return ofGroup === null ? null : { size: ofGroup, uncertain: 0, basis: 'groupList' };
}

/** Digits 7 and 8 of a woman's NIK are her day of birth and 40. */
const sexInNik = (nik: string | null): 'female' | 'male' | null =>
  nik === null ? null : Number(nik.slice(6, 8)) > 40 ? 'female' : 'male';

/** A person's sex as some list has it, else as the NIK has it. */
export function sexOf(book: SopBook, person: string, nik: string | null): 'female' | 'male' | null {
  const rows = book.rowsOf(person);
  return (
    rows.find(({ sex }) => sex !== null)?.sex ?? sexInNik(nik ?? rows.find((row) => row.nik !== null)?.nik ?? null)
  );
}

/** People counted by sex; a person counts once. */
export function sexesOf(book: SopBook, people: ReadonlyMap<string, string | null>): Sexes {
  const sexes = { women: 0, men: 0, unknown: 0 };
  for (const [person, nik] of people) {
    const sex = sexOf(book, person, nik);
    sexes[sex === null ? 'unknown' : sex === 'female' ? 'women' : 'men']++;
  }
  return sexes;
}

/** Who borrows by a loan, with the NIK of the row that says so: those who share it, its borrower, else the KSM's list of that day. */
export function borrowersOf(book: SopBook, loan: Loan): ReadonlyMap<string, string | null> {
  const people = new Map<string, string | null>();
  for (const { key, nik } of book.sharesOf(loan)) people.set(book.personOf(key), nik);
  if (people.size === 0 && loan.borrower !== null) people.set(book.personOf(loan.key), null);
  if (people.size === 0)
    for (const member of book.listed(loan.group))
      if (wasMember(member, loan.disbursed) === true) people.set(book.personOf(member.key), member.nik);
  return people;
}
