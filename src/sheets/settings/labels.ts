import { FINDING_CODES, findingCode } from '../../book/finding-codes';
import type { FindingCode } from '../../book/finding';
import { SETTINGS } from '../columns/settings';
import type { SettingDeclaration } from '../columns/settings';
import { distance } from '../names';
import { headingKey } from '../table/heading-text';

/** What stands under Ketentuan: a declared label, or a rule whose severity is decided. */
export type Label =
  | { readonly kind: 'setting'; readonly setting: SettingDeclaration }
  | { readonly kind: 'rule'; readonly code: FindingCode };

const BY_KEY: ReadonlyMap<string, SettingDeclaration> = new Map(
  SETTINGS.map((setting): [string, SettingDeclaration] => [headingKey(setting.label), setting]),
);

/** The meaning of a label, or null. */
export function labelOf(text: string): Label | null {
  const setting = BY_KEY.get(headingKey(text));
  if (setting !== undefined) return { kind: 'setting', setting };
  const code = findingCode(text);
  return code === null ? null : { kind: 'rule', code };
}

const bare = (text: string): string => headingKey(text).replace(/ /g, '');

/** Words that one label shares with another, as a part of all their words. */
function sharedWords(a: string, b: string): number {
  const [x, y] = [new Set(headingKey(a).split(' ')), new Set(headingKey(b).split(' '))];
  const both = [...x].filter((word) => y.has(word)).length;
  return both / (x.size + y.size - both);
}

/** Labels that have at least these many of ten words in common may be meant. */
const ENOUGH_WORDS = 0.4;

/**
 * The label that a person may have meant; '' where none comes near.
 *
 * @example nearestLabel('Jasa per buln (%)') // 'Jasa per bulan (%)'
 */
export function nearestLabel(text: string): string {
  const written = bare(text);
  const most = Math.max(1, Math.floor(written.length / 4));
  let [best, found] = [most + 1, ''];
  for (const label of [...SETTINGS.map((setting) => setting.label), ...FINDING_CODES]) {
    const off = distance(written, bare(label), most);
    if (off < best) [best, found] = [off, label];
  }
  if (found !== '') return found;
  let shared = ENOUGH_WORDS;
  for (const { label } of SETTINGS) {
    const words = sharedWords(text, label);
    if (words > shared) [shared, found] = [words, label];
  }
  return found;
}
