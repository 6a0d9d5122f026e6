/** Finds the subjects of filled-in rows again in a book whose rows were moved, added, deleted or corrected meanwhile. */
import { civilFromDays } from '../book/civil-date';
import { swapped } from '../sheets/cells/date';
import { digest, nameDigest, type KnownSubjects } from './known-subjects';
import { similarNames } from './similar-name';
import { featuresOf, identityOf, without, type Feature, type Features, type Subject } from './subject';

/** A corrected day lies no further from the old one than this, or has day and month turned round. */
const NEAR_DAYS = 20;
const CORRECTABLE: readonly Feature[] = ['name', 'part', 'day', 'amount'];

type Buckets = ReadonlyMap<string, readonly number[]>;

function bucketsOf(features: readonly Features[], left: readonly Feature[]): Buckets {
  const buckets = new Map<string, number[]>();
  features.forEach((each, index) => {
    const key = without(each, left);
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [index]);
    else bucket.push(index);
  });
  return buckets;
}

function nearDay(one: string, other: string): boolean {
  if (one === '' || other === '') return false;
  const [a, b] = [Number(one), Number(other)];
  return Math.abs(a - b) <= NEAR_DAYS || swapped(civilFromDays(a)) === b;
}

/** A short number without a letter may be a running one after all, which the next row takes over when this one goes. */
const vouches = (number: string): boolean => number.length >= 4 || /\D/.test(number);

/** Whether a feature may have been corrected from one to the other; a lasting number that is the same vouches for any. */
function plausible(feature: Feature, [one, a]: Side, [other, b]: Side): boolean {
  if (vouches(a.number)) return true;
  if (feature === 'name') return similarNames(one.name, other.name);
  if (feature === 'part') return one.part !== '' && other.part !== '' && similarNames(one.part, other.part);
  return feature === 'day' ? nearDay(a.day, b.day) : a.amount !== '' && b.amount !== '';
}

type Side = readonly [Subject, Features];

/**
 * Names of which more subjects are gone than had a row: one that looks like a correction of a row's subject may then as
 * well be that of another.
 */
function doubtfulNames(lost: readonly Subject[], now: readonly Subject[], known: KnownSubjects): ReadonlySet<string> {
  const left = new Map<string, number>();
  const there = new Set(now.map((subject) => digest(identityOf(subject))));
  for (const [identity, name] of known) if (!there.has(identity)) left.set(name, (left.get(name) ?? 0) + 1);
  for (const subject of lost) left.set(nameDigest(subject), (left.get(nameDigest(subject)) ?? 0) - 1);
  return new Set([...left].flatMap(([name, count]) => (count > 0 ? [name] : [])));
}

interface Sides {
  readonly stored: readonly Subject[];
  readonly storedFeatures: readonly Features[];
  readonly now: readonly Subject[];
  readonly nowFeatures: readonly Features[];
}

/** The same in all but the number: it was added to the book, taken away or corrected. */
function butForNumber(
  stored: Features,
  sides: Sides,
  of: { cores: Buckets; fresh: ReadonlySet<number> },
): number | null {
  const found = of.cores.get(without(stored, ['number'])) ?? [];
  const numbered = found.filter((index) => stored.number !== '' && sides.nowFeatures[index]?.number !== '');
  const only = found.length === 1 ? (found[0] ?? null) : null;
  if (numbered.length === 0) return only;
  const corrected = numbered.filter((index) => of.fresh.has(index));
  return corrected.length === 1 && found.length === numbered.length ? (corrected[0] ?? null) : null;
}

/** A lost subject and a fresh one that differ in one correctable feature only. */
interface Pair {
  readonly stored: number;
  readonly now: number;
  readonly feature: Feature;
}

function pairsOf(lost: readonly number[], fresh: ReadonlySet<number>, sides: Sides): readonly Pair[] {
  const { stored, storedFeatures, now, nowFeatures } = sides;
  const pairs: Pair[] = [];
  const candidates = Array.from(fresh);
  for (const feature of CORRECTABLE) {
    const buckets = bucketsOf(candidates.map((index) => nowFeatures[index] ?? NONE), [feature]); // prettier-ignore
    for (const index of lost) {
      const [subject, features] = [stored[index], storedFeatures[index]];
      if (subject === undefined || features === undefined) continue;
      for (const place of buckets.get(without(features, [feature])) ?? []) {
        const candidate = candidates[place] ?? -1;
        const [other, theirs] = [now[candidate], nowFeatures[candidate]];
        if (other === undefined || theirs === undefined) continue;
        if (plausible(feature, [subject, features], [other, theirs])) pairs.push({ stored: index, now: candidate, feature }); // prettier-ignore
      }
    }
  }
  return pairs;
}

const NONE: Features = { number: '', name: '', part: '', day: '', amount: '' };

/** Pairs of which neither side has another. */
function mutual(pairs: readonly Pair[]): readonly Pair[] {
  const count = (side: 'stored' | 'now'): ReadonlyMap<number, number> => {
    const counts = new Map<number, number>();
    for (const pair of pairs) counts.set(pair[side], (counts.get(pair[side]) ?? 0) + 1);
    return counts;
  };
  const [left, right] = [count('stored'), count('now')];
  return pairs.filter((pair) => left.get(pair.stored) === 1 && right.get(pair.now) === 1);
}

/**
 * Matches stored subjects with those of the book as it is now. All features the same is the same subject; all but the
 * number, where there is but one such; all but one other feature, where that may be a correction, where the book's subject
 * was not known when the row was written, and where neither side has another choice. Everything else stays unmatched:
 * better kept apart than put at the wrong loan.
 *
 * @param stored each once
 * @param now the book's subjects
 * @param known the book's subjects when the sheet was written; null where that is lost
 * @returns for each stored subject the index of its subject now, or null
 */
export function matchSubjects(
  stored: readonly Subject[],
  now: readonly Subject[],
  known: KnownSubjects | null,
): readonly (number | null)[] {
  const sides: Sides = { stored, storedFeatures: stored.map(featuresOf), now, nowFeatures: now.map(featuresOf) };
  const exact = bucketsOf(sides.nowFeatures, []);
  const cores = bucketsOf(sides.nowFeatures, ['number']);
  const there = new Set(stored.map(identityOf));
  const fresh = new Set<number>();
  if (known !== null)
    now.forEach((subject, index) => {
      const identity = identityOf(subject);
      if (!known.has(digest(identity)) && !there.has(identity)) fresh.add(index);
    });
  const found = sides.storedFeatures.map(
    (features) => exact.get(without(features, []))?.[0] ?? butForNumber(features, sides, { cores, fresh }),
  );
  for (const index of found) if (index !== null) fresh.delete(index);
  const gone = stored.filter((_, place) => found[place] === null);
  const doubtful = known === null ? new Set<string>() : doubtfulNames(gone, now, known);
  const lost = found.flatMap((index, place) => (index === null ? [place] : []));
  const pairs = pairsOf(lost, fresh, sides).filter(({ stored: place, feature }) => {
    const subject = stored[place];
    return feature === 'name' || subject === undefined || !doubtful.has(nameDigest(subject));
  });
  const paired = new Map(mutual(pairs).map(({ stored: place, now: index }) => [place, index]));
  return found.map((index, place) => index ?? paired.get(place) ?? null);
}
