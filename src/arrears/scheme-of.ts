/** A BKM's own scheme, checked before anything is judged by it. */
import type { Scheme, SchemeClass, SchemeUnit } from './types';

/** Why a list of classes is no scheme; `index` names the class, from 0. */
export interface SchemeProblem {
  readonly problem: 'noClass' | 'noName' | 'boundMissing' | 'boundNotRising' | 'lastBounded' | 'provisionOutside';
  readonly index: number;
}

export interface SchemeDraft {
  readonly name: string;
  readonly unit: SchemeUnit;
  readonly quotient?: Scheme['quotient'];
  readonly firstClass?: Scheme['firstClass'];
  readonly classes: readonly SchemeClass[];
}

/**
 * A scheme from its classes: every bound but the last is a number above the one before, the last is open.
 *
 * @param draft bounds inclusive, in the draft's unit; provision in basis points, 0 to 10.000, or null
 * @returns the scheme, or the first thing wrong with it
 * @source Pengaturan, `Kolektibilitas 1` … `5`
 * @example isScheme(schemeOf({ name: 'BKM', unit: 'days', classes: [{ name: 'Lancar', upTo: 90, provision: 50 }] })) // false
 */
export function schemeOf(draft: SchemeDraft): Scheme | SchemeProblem {
  const { name, unit, classes, quotient = 'exact', firstClass = 'byBound' } = draft;
  if (classes.length === 0) return { problem: 'noClass', index: 0 };
  for (let index = 0; index < classes.length; index++) {
    const problem = problemOf(classes, index);
    if (problem) return { problem, index };
  }
  return { name, unit, quotient, firstClass, classes };
}

/** Whether `schemeOf` made a scheme. */
export const isScheme = (made: Scheme | SchemeProblem): made is Scheme => 'classes' in made;

function problemOf(classes: readonly SchemeClass[], index: number): SchemeProblem['problem'] | null {
  const it = classes[index];
  if (!it || it.name.trim() === '') return 'noName';
  if (it.provision !== null && !(it.provision >= 0 && it.provision <= 10000)) return 'provisionOutside';
  if (index === classes.length - 1) return it.upTo === null ? null : 'lastBounded';
  if (it.upTo === null || !Number.isFinite(it.upTo)) return 'boundMissing';
  const before = classes[index - 1]?.upTo ?? -1;
  return it.upTo > before ? null : 'boundNotRising';
}
