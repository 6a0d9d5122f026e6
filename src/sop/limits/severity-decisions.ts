import type { Settings } from '../../sheets/settings/settings';
import type { SeverityDecision } from './types';

/** How severe the BKM wants each rule to be, in the order of its sheet. */
export const severityDecisions = ({ rules }: Settings): readonly SeverityDecision[] => rules;
