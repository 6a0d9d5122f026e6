/** The one follow-up plan of a book: what is to be done, about whom, by whom and by when. */
import type { CivilDate } from '../book/civil-date';
import type { EnteredRow } from '../entries/entry-row';
import { withNote, type Placement } from '../entries/place-entries';
import type { Subject } from '../entries/subject';
import type { Cell } from '../sheets/sheet-data';

/** Where a step comes from; `own` is what people wrote into the plan themselves. */
export const FOLLOW_UP_SOURCES = ['loan', 'sop', 'ksm', 'nominees', 'own'] as const;
export type FollowUpSource = (typeof FOLLOW_UP_SOURCES)[number];

/** A step that a check proposes. */
export interface FollowUp {
  readonly source: Exclude<FollowUpSource, 'own'>;
  /** Whom it is about: a loan, a KSM, a person. Its `part` may tell several steps about one apart. */
  readonly about: Subject;
  /** One short sentence. */
  readonly step: string;
  readonly who?: string;
  readonly by?: CivilDate;
}

/** A row of the plan: what people typed in it wins over what was proposed. */
export interface PlannedStep {
  readonly source: FollowUpSource;
  readonly subject: Subject;
  readonly entered: EnteredRow;
  /** Whether the check that proposed it, if it ran now, still does. */
  readonly proposed: boolean;
}

const SEPARATOR = ' › ';

/** The subject of a proposal's row: whom it is about, and which step. */
export const stepSubject = ({ source, about, step }: FollowUp): Subject => ({
  ...about,
  part: [source, about.part, step].filter((text) => text !== '').join(SEPARATOR),
});

function sourceOf({ part }: Subject): FollowUpSource {
  const [first = ''] = part.split(SEPARATOR);
  return FOLLOW_UP_SOURCES.find((source) => source === first) ?? 'own';
}

/** A row that people wrote themselves is about whom they named. */
function ownSubject({ subject, named, values }: EnteredRow): Subject {
  if (subject !== null) return subject;
  const step = typeof values['step'] === 'string' ? values['step'] : '';
  const part = ['own', step].join(SEPARATOR);
  return { number: '', name: named?.name ?? '', part, day: null, amount: null, shown: named?.shown ?? '' };
}

/** What a proposal puts into a row, where nothing stands yet. */
function filledBy({ step, who, by }: FollowUp, values: EnteredRow['values']): EnteredRow['values'] {
  const proposed: Record<string, Cell> = { step };
  if (who !== undefined && who !== '') proposed['who'] = who;
  if (by !== undefined) proposed['by'] = { date: by };
  return { ...proposed, ...values };
}

const NO_ROW = { named: null, text: '', extras: {} } as const;

/**
 * The plan's rows: each proposal once, with what people entered; then every other row that stood there.
 *
 * @param proposals of the checks that ran
 * @param ran which checks these are: a row of another check is neither proposed again nor given up
 * @param placement the plan's entries at the proposals' subjects
 */
export function plannedSteps(
  proposals: readonly FollowUp[],
  ran: readonly FollowUpSource[],
  placement: Placement,
): readonly PlannedStep[] {
  const fromProposals = proposals.flatMap((proposal, index): PlannedStep[] => {
    const subject = stepSubject(proposal);
    const rows = placement.of.get(index) ?? [{ ...NO_ROW, subject, values: {} }];
    return rows.map((row) => ({
      source: proposal.source,
      subject,
      entered: { ...row, values: filledBy(proposal, row.values) },
      proposed: true,
    }));
  });
  const others = placement.apart.map((entered): PlannedStep => {
    const subject = ownSubject(entered);
    const source = sourceOf(subject);
    return { source, subject, entered: { ...withNote(entered), subject }, proposed: !ran.includes(source) };
  });
  return [...fromProposals, ...others];
}

/** A step is done once anything stands in its column for that. */
export const isDone = ({ entered }: PlannedStep): boolean => entered.values['done'] !== undefined;
