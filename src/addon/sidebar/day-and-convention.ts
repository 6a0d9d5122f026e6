/** The two controls with which a day's figures are asked for: the day, and the convention in words. */
import { parseIso } from '../../book/civil-date';
import type { ArrearsState } from '../../commands/arrears-state';
import { longDate } from '../../messages/format';
import { fillChoice } from './controls';
import { element, language } from './page';

/** Fills #asOf and #convention, and says beside each in words what is chosen. */
export function fillDayAndConvention(state: ArrearsState): void {
  const [asOf, convention] = [element('asOf'), element('convention')];
  const offered = state.conventions;
  const explain = (): void => {
    const day = parseIso(asOf.value);
    element('asOfWords').textContent = day === null ? '' : longDate(day, language());
    element('words').textContent = offered.find(({ name }) => name === convention.value)?.words ?? '';
  };
  const options = offered.map(({ name, label }) => ({ value: name, label }));
  fillChoice(convention, options, state.convention);
  asOf.value = state.asOf;
  convention.addEventListener('change', explain);
  asOf.addEventListener('change', explain);
  explain();
}
