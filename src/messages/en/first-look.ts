/** What the first look tells beside loans and repayments, in English. */
import { count } from '../format';
import type { firstLook as indonesian } from '../id/first-look';
import type { Widen } from '../in-languages';
import { several } from '../several';

export const firstLook: Widen<typeof indonesian> = {
  members: (many) => `List of members: ${several(many, 'person', 'people')}`,
  groups: (many) => `List of groups: ${count(many)} KSM`,
  shares: (many) => `Members’ shares of loans: ${several(many, 'row')}`,
  groupBooks: (groups, businesses) =>
    `Cash books: ${count(groups)} KSM, ${several(businesses, 'business', 'businesses')} of members`,
  partners: (many) => `Partner banks: ${count(many)}`,
  settings: 'Pengaturan: the BKM’s rules',
  onlyGroupBooks:
    'This book holds cash books of groups or businesses, not the UPK’s list of loans. Arrears are computed from the UPK’s book; the cash books can be checked now.',
  onlyPeople: 'There is no list of loans in this book yet, so arrears cannot be computed.',
  stale: (last, shown, now, overdue) =>
    `The last entry of this book is of ${last}, so the figures shown are as of ${shown}. If nothing was paid after it, the overdue principal as of ${now} is ${overdue}. Choose the day in Compute arrears….`,
};
