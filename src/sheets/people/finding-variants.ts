/** Findings about people and how many they are: see `../finding-variants`. */
import type { Typed, WholeColumn } from '../finding-variants';

type Count = { readonly stated: number; readonly listed: number };
type TwoNames = {
  readonly name: string;
  readonly group: string;
  readonly otherName: string;
  readonly otherGroup: string;
};

export interface PeopleVariants {
  readonly 'DAT-10': {
    /** In the list of KSM, against the list of members; in a loan's row, against its shares; beside a list, against its rows. */
    readonly group: Count;
    readonly loan: Count;
    readonly list: Count;
    readonly column: WholeColumn;
  };
  readonly 'DAT-14': {
    /** Not sixteen digits but `digits`. */
    readonly length: Typed & { readonly digits: number };
    /** Something other than digits stands in it. */
    readonly letters: Typed & { readonly digits: number };
    /** Kept as a number, so that its last digits are lost. */
    readonly number: Typed & { readonly digits: number };
    /** Digits 7 to 12 are no day of birth. */
    readonly birth: Typed & { readonly digits: number };
    /** The column says another day of birth; `inNik` is dd/mm/yy (warning). */
    readonly birthDate: Typed & { readonly born: string; readonly inNik: string };
    /** The column says another sex than the NIK, which is a woman's where `female` (warning). */
    readonly sex: Typed & { readonly female: boolean };
    readonly column: WholeColumn;
  };
  readonly 'DAT-15': {
    /** The same NIK stands at another name; groups are '' where the list names none. */
    readonly names: TwoNames;
    /** The same NIK under a name that is spelt otherwise (warning). */
    readonly spelling: TwoNames;
    /** One person in two KSM whose loans overlap from `from` on. */
    readonly groups: {
      readonly name: string;
      readonly group: string;
      readonly otherGroup: string;
      readonly from: string;
    };
    readonly column: WholeColumn;
  };
}
