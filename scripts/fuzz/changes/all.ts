import type { Change } from '../types';
import { FAULTS } from './faults';
import { HEADING_CHANGES, HEADING_FAULTS } from './headings';
import { LAYOUT_CHANGES } from './layout';
import { TYPING_CHANGES } from './typing';

/** Changes that leave what the book says as it is. */
export const KEEPING: Readonly<Record<string, Change>> = { ...LAYOUT_CHANGES, ...HEADING_CHANGES, ...TYPING_CHANGES };

/** Changes after which the book says something else, or nothing that can be read. */
export const BREAKING: Readonly<Record<string, Change>> = { ...FAULTS, ...HEADING_FAULTS };

export const ALL_CHANGES: Readonly<Record<string, Change>> = { ...KEEPING, ...BREAKING };
