/** The cases of every rule. */
import type { Cases } from './case';
import * as groups from './groups';
import * as loans from './loans';
import * as members from './members';
import * as papers from './papers';

/** Their scopes differ; who runs them looks at one at a time. */
export const CASES = [
  ...Object.values(loans),
  ...Object.values(papers),
  ...Object.values(groups),
  ...Object.values(members),
] as unknown as readonly Cases[];
