/** How the book was understood as a whole: what no longer fits, its layout, and what is missing with what that costs. */
import type { Understanding } from '../../../commands/map-view';
import { parseIso } from '../../../book/civil-date';
import { count, longDate } from '../../../messages/format';
import { language, make, type Element } from '../page';
import { layoutLabel, words } from './meanings';

const fact = (label: string, value: string): Element =>
  make('div', '', { className: 'line' }, [make('dt', label), make('dd', value)]);

function factsOf({ layout, asOf, findings, remembered }: Understanding): Element {
  const day = asOf === null ? null : parseIso(asOf);
  return make('dl', '', { className: 'facts' }, [
    fact(words.layout, layout === null ? words.nothing : layoutLabel(layout)),
    ...(day === null ? [] : [fact(words.asOf, longDate(day, language()))]),
    fact(words.remembered, remembered ? words.yes : words.no),
    fact(words.findings, count(findings.length)),
  ]);
}

/** The elements of the overview, in order. */
export function overviewOf(understanding: Understanding): readonly Element[] {
  const { changedSince, problem, missing } = understanding;
  const warnings = [changedSince, problem].flatMap((sentence) => sentence ?? []);
  const lacking = missing.filter(({ costs }) => costs !== problem);
  return [
    ...warnings.map((sentence) => make('p', sentence, { className: 'warning' })),
    factsOf(understanding),
    ...(lacking.length === 0
      ? []
      : [
          make('h2', words.missing),
          make(
            'ul',
            '',
            { className: 'missing' },
            lacking.map(({ label, costs }) => make('li', '', {}, [make('strong', label), make('p', costs)])),
          ),
        ]),
  ];
}
