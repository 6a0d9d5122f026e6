/** Headings as people write them. */
import type { Change, Spot } from '../types';
import { turned } from './lines';

const written =
  (write: (heading: string) => string): Change =>
  (page, random, share) =>
    turned(page, { random, share }, (spot) => {
      if ((spot.kind !== 'heading' && spot.kind !== 'key') || typeof spot.value !== 'string') return null;
      const value = write(spot.value);
      return value === spot.value ? null : { ...spot, value };
    });

/** A heading in another of its declared words. */
const otherWords: Change = (page, random, share) =>
  turned(page, { random, share }, (spot) => {
    if (spot.kind !== 'heading' || typeof spot.value !== 'string') return null;
    const value = random.pick(spot.synonyms ?? []);
    return value === undefined ? null : { ...spot, value };
  });

/** A heading of a list of loans, a ledger or a card; those of reports are patterns. */
const isDeclared = (spot: Spot): boolean => spot.kind === 'heading' && spot.spared !== true;

/** A heading with a slip of the finger: a letter lost, doubled or swapped. */
const slip: Change = (page, random, share) =>
  turned(page, { random, share: share * 0.2 }, (spot) => {
    if (!isDeclared(spot) || typeof spot.value !== 'string' || spot.value.length < 5) return null;
    const at = 1 + random.below(spot.value.length - 2);
    const text = spot.value;
    const slips = [
      text.slice(0, at) + text.slice(at + 1),
      text.slice(0, at) + text.charAt(at) + text.slice(at),
      text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2),
    ];
    return { ...spot, value: random.pick(slips) ?? text };
  });

const lost: Change = (page, random, share) =>
  turned(page, { random, share: share * 0.1 }, (spot) => (isDeclared(spot) ? { ...spot, value: '' } : null));

export const HEADING_CHANGES: Readonly<Record<string, Change>> = {
  capitals: written((text) => text.toUpperCase()),
  'small letters': written((text) => text.toLowerCase()),
  'doubled spaces': written((text) => ` ${text.replace(/ /g, '  ')} `),
  'line breaks': written((text) => text.replace(/ /g, '\n')),
  colons: written((text) => `${text}:`),
  '(Rp)': written((text) => (/jumlah|pokok|jasa|saldo|pinjaman$/i.test(text) ? `${text} (Rp)` : text)),
  'other words': otherWords,
};

/** Those after which a heading may no longer be known: reading may refuse or tell, never misread. */
export const HEADING_FAULTS: Readonly<Record<string, Change>> = { 'heading misspelt': slip, 'heading lost': lost };
