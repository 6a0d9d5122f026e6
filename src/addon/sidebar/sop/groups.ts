/** Findings by KSM: a box a KSM, closed at first, and in it a button a finding that jumps to its cell. */
import type { ShownFinding, ShownGroup } from '../../../commands/shown-findings';
import { button, list } from '../controls';
import { make, type Element } from '../page';
import { serve } from '../serve';
import { failed, ready } from '../status';
import { words } from './words';

/** Up to so few groups are open at once. */
const FEW = 3;

function jump({ key }: ShownFinding): void {
  serve(
    'bukaTemuan',
    { key },
    ({ name, cell }) => {
      ready(words.jumped(cell === '' ? name : `${name} ${cell}`));
    },
    failed,
  );
}

/** @param spoken the language of the sentences, where it is not the page's */
function findingButton(finding: ShownFinding, spoken: string | null): Element {
  const { code, severity, loan, place, what, excused } = finding;
  const about = [words.severity[severity], code, ...(loan === '' ? [] : [words.loan(loan)]), ...(excused ? [words.excused] : [])]; // prettier-ignore
  const made = button('', () => {
    jump(finding);
  }, `finding ${excused ? 'excused' : severity}`); // prettier-ignore
  made.appendChild(make('span', about.join(' · '), { className: 'strong' }));
  made.appendChild(make('span', what, { className: 'what', attributes: { lang: spoken } }));
  made.appendChild(make('span', place, { className: 'note' }));
  return made;
}

const total = ({ counts: { error, warning, info, excused } }: ShownGroup): number => error + warning + info + excused;

function groupBox(group: ShownGroup, open: boolean, spoken: string | null): Element {
  const { name, counts, findings } = group;
  const title = make('span', name === '' ? words.wholeBook : name, { className: 'strong' });
  const summary = make('summary', '', {}, [title, make('span', words.counts(counts), { className: 'note' })]);
  const left = total(group) - findings.length;
  const box = make('details', '', { className: 'table' }, [
    summary,
    list(findings.map((finding) => findingButton(finding, spoken))),
    ...(left > 0 ? [make('p', words.more(left), { className: 'note' })] : []),
  ]);
  box.open = open;
  return box;
}

/** The boxes, in the order of the list. */
export const groupBoxes = (groups: readonly ShownGroup[], spoken: string | null = null): readonly Element[] =>
  groups.map((group) => groupBox(group, groups.length <= FEW, spoken));
