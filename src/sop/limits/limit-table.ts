import { civilDate, civilFromDays } from '../../book/civil-date';
import type { CivilDate } from '../../book/civil-date';
import type { Decision, Settings } from '../../sheets/settings/settings';
import { GUIDES } from './profiles';
import type { Guide, GuideProfile, Profile } from './profiles';
import { LIMIT_KEYS } from './types';
import type { Limit, LimitKey, LimitTable } from './types';

/** Before every loan that anybody can judge. */
const BEGINNING = civilDate(1900, 1, 1);
/** How a decision without a source is cited. */
const UNSOURCED = 'lembar Pengaturan';
const UNCONFIRMED = '(belum terkonfirmasi)';

/** The last word on a label that is asked once for the whole book, not day by day. */
function lastWord({ decisions }: Settings, key: string): Decision | null {
  let found: Decision | null = null;
  for (const one of decisions)
    if (one.key === key && (found === null || (one.since ?? -Infinity) >= (found.since ?? -Infinity))) found = one;
  return found;
}

const FROM: Readonly<Record<Guide, string>> = { 'pedoman-2008': 'pedomanFrom', 'juknis-2012': 'juknisFrom' };

/** From when a guide holds here. */
function guideFrom({ guide, validFrom }: GuideProfile, settings: Settings): CivilDate {
  const said = lastWord(settings, FROM[guide])?.value;
  return typeof said === 'number' ? civilFromDays(said) : validFrom;
}

const laterOf = (a: CivilDate, b: CivilDate | null): CivilDate => (b !== null && b > a ? b : a);

function guideRows(profile: GuideProfile, from: CivilDate, settings: Settings): readonly Limit[] {
  const asked = lastWord(settings, 'unconfirmed');
  return profile.limits.flatMap(({ key, value, unconfirmed }): Limit[] => {
    if (unconfirmed !== true) return [{ key, value, validFrom: from, source: profile.source, origin: profile.guide }];
    if (asked?.value !== 1) return [];
    const source = `${profile.source} ${UNCONFIRMED}`;
    return [{ key, value, validFrom: laterOf(from, asked.since), source, origin: profile.guide }];
  });
}

const isLimit = (key: string): key is LimitKey => LIMIT_KEYS.some((known) => known === key);

/**
 * A BKM's own rows. One without a day goes before the guides at all times, until a dated decision of the same label: it
 * stands again on every day on which a guide speaks before that.
 */
function ownRows(settings: Settings, guides: readonly Limit[]): readonly Limit[] {
  return settings.decisions.flatMap(({ key, value, since, source: given }): Limit[] => {
    if (!isLimit(key) || typeof value !== 'number') return [];
    const source = given === '' ? UNSOURCED : given;
    const row = (validFrom: CivilDate): Limit => ({ key, value, validFrom, source, origin: 'bkm' });
    if (since !== null) return [row(since)];
    const dated = settings.decisions.flatMap((one) => (one.key === key && one.since !== null ? [one.since] : []));
    const first = Math.min(Infinity, ...dated);
    const days = guides.flatMap((one) => (one.key === key && one.validFrom < first ? [one.validFrom] : []));
    return [BEGINNING, ...new Set(days)].map(row);
  });
}

/**
 * Every limit that a book is held against.
 *
 * With `auto` each guide holds from its day on and a BKM's own decisions replace it from theirs. A guide that was asked
 * for holds at all times, for loans before 2008 too, and goes before Pengaturan in what it limits; what it leaves to the
 * BKM (jasa, savings) stays the BKM's. Juknis 2012 leaves in force what it does not replace of Pedoman 2008.
 *
 * @param profile the explicit choice of a command, or auto
 * @param settings what the sheet Pengaturan decides
 * @source DOMAIN, "The SOP, by version"; RULES: an explicit choice in the command, Pengaturan, the default
 * @example limitTable('auto', { decisions: [], rules: [], findings: [] }).rows.length // 14
 */
export function limitTable(profile: Profile, settings: Settings): LimitTable {
  const guides = profile === 'pedoman-2008' ? GUIDES.slice(0, 1) : GUIDES;
  if (profile === 'auto') {
    const rows = guides.flatMap((guide) => guideRows(guide, guideFrom(guide, settings), settings));
    const from = guides.map((guide) => guideFrom(guide, settings)).reduce((a, b) => (a < b ? a : b), civilDate(2199, 1, 1)); // prettier-ignore
    return { rows: [...rows, ...ownRows(settings, rows)], from };
  }
  const rows = guides.flatMap((guide) => guideRows(guide, BEGINNING, settings));
  const limited = new Set(rows.map(({ key }) => key));
  const left = { ...settings, decisions: settings.decisions.filter(({ key }) => isLimit(key) && !limited.has(key)) };
  return { rows: [...rows, ...ownRows(left, rows)], from: BEGINNING };
}
