/** The items for the books of groups. */
import { fact, panel, said } from '../fact';
import { fill, item, submit, told, type Item } from '../item';
import { dotted, slashed } from '../written';

interface Prepared {
  readonly made: readonly string[];
  readonly message: string;
}

const prepare = item<Prepared>('menuSiapkanBukuKsm', {
  async act({ panel: shown }) {
    const open = await shown();
    await fill(open, { 'Nama KSM': 'KSM Mawar' });
    await submit(open, {});
  },
  args: () => ({ kind: 'group', group: 'KSM Mawar' }),
  facts: ({ made, message }) => [
    said(message),
    ...made.map((name) => panel(name)),
    ...made.map((name) => fact(name, 'KSM', 'KSM Mawar')),
  ],
});

interface Books {
  readonly asOf: string;
  readonly groups: readonly {
    readonly name: string;
    readonly monthsComplete: number;
    readonly cash: number | null;
    readonly overdue: number | null;
    readonly findings: readonly { readonly code: string; readonly sheet: string; readonly cell: string }[];
  }[];
  readonly businesses: readonly {
    readonly owner: string;
    readonly group: string;
    readonly monthsInBusiness: number | null;
  }[];
  readonly training: readonly Readonly<{ group: string; attended: number; passed: number; loaned: number }>[];
  readonly message: string;
}

const check = item<Books>('menuPeriksaBukuKsm', {
  act: told,
  args: () => null,
  facts: ({ asOf, groups, businesses, training, message }) => [
    said(message),
    fact('Pantauan KSM', 'Bergulir · Pantauan KSM'),
    ...groups.map(({ name, monthsComplete, cash, overdue }) =>
      fact(
        'Pantauan KSM',
        name,
        `${String(monthsComplete)}/12`,
        ...(overdue === null ? [] : [dotted(overdue)]),
        ...(cash === null ? [] : [dotted(cash)]),
      ),
    ),
    ...groups.flatMap(({ findings }) => findings.map(({ code }) => fact('Temuan', code))),
    ...businesses.map(({ owner, group, monthsInBusiness }) =>
      fact('Usaha Anggota', ...(monthsInBusiness === null ? [group] : [group, dotted(monthsInBusiness)]), ...(owner === '' ? ['?'] : [])),
    ),
    ...training.map(({ group, attended, passed, loaned }) =>
      fact('Rekap PWK', group, ...[attended, passed, loaned].map(dotted)),
    ),
    ...(slashed(asOf).length === 10 ? [] : [said(asOf)]),
  ],
  sheets: ['Pantauan KSM', 'Usaha Anggota', 'Rekap PWK', 'Temuan'],
}); // prettier-ignore

export const GROUP_BOOKS: readonly Item[] = [prepare, check];
