/** The choices of *Cocokkan kolom…*: kinds, layouts, and what a column can mean in a table of a kind. */
import type { Understanding } from '../../../commands/map-view';
import { mappingWords } from '../../../messages/panels/mapping';
import type { Option } from '../controls';
import { language } from '../page';

export const words = mappingWords[language()];

const optionsOf = (labels: Readonly<Record<string, string>>): readonly Option[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

const automatic: Option = { value: '', label: words.automatic };

export const KINDS = optionsOf(words.kinds);
export const LAYOUTS = [automatic, ...optionsOf(words.layouts)];
export const DATE_ORDERS = [automatic, ...optionsOf({ dayFirst: words.dayFirst, monthFirst: words.monthFirst })];
export const THOUSANDS = [automatic, ...optionsOf({ '.': words.dot, ',': words.comma })];

const labelIn = (options: readonly Option[], value: string): string =>
  options.find((option) => option.value === value)?.label ?? value;

export const kindLabel = (kind: string): string => labelIn(KINDS, kind);
export const layoutLabel = (layout: string): string => labelIn(LAYOUTS, layout);

/** What a column of a table of this kind can mean, none of it first. */
export const meaningsOf = ({ fields }: Understanding, kind: string): readonly Option[] => [
  { value: '', label: words.meaningless },
  ...fields.filter((one) => one.kind === kind).map(({ field, label }) => ({ value: field, label })),
];
