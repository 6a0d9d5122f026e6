/**
 * Every catalogue of Indonesian sentences has its English twin; the compiler sees to the keys, this to the words: each is
 * said in all its ways, in both languages.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { argumentsOf, typesOf } from './support/examples-of';
import { SAME_PLACES, SHARED_WORDS } from './support/same-words';

const ROOT = join(__dirname, '..', '..');
const MESSAGES = join(ROOT, 'src', 'messages');
const named = (language: string): string[] =>
  readdirSync(join(MESSAGES, language)).flatMap((file) => (file.endsWith('.ts') ? [file.replace(/\.ts$/, '')] : []));
/** What a custom function gives stays in its cell and is the same for everyone who opens the book. */
const ONLY_INDONESIAN = ['functions'];
const NAMES = named('id').filter((name) => !ONLY_INDONESIAN.includes(name));

const { options } = ts.convertCompilerOptionsFromJson(
  (
    ts.parseConfigFileTextToJson('', readFileSync(join(ROOT, 'tsconfig.json'), 'utf8')).config as {
      compilerOptions: object;
    }
  ).compilerOptions,
  ROOT,
);
const pathOf = (name: string): string => join(MESSAGES, 'id', `${name}.ts`);
const { checker, exportsOf } = typesOf(NAMES.map(pathOf), options);

/** One thing that is said: where it stands, and both wordings. */
interface Said {
  readonly at: string;
  readonly id: unknown;
  readonly en: unknown;
}

type Call = (...given: readonly unknown[]) => unknown;

/** All that two values say, side by side. */
function sayings(at: string, type: ts.Type, id: unknown, en: unknown): readonly Said[] {
  if (typeof id === 'function' && typeof en === 'function')
    return argumentsOf(type, checker).flatMap((given) => {
      const [one, other] = [(id as Call)(...given), (en as Call)(...given)]; // functions are
      return Array.isArray(one) && Array.isArray(other)
        ? one.map((text: unknown, index) => ({ at, id: text, en: other[index] as unknown })) // what an array holds
        : [{ at, id: one, en: other }];
    });
  if (typeof id !== 'object' || id === null || typeof en !== 'object' || en === null) return [{ at, id, en }];
  const keys = [...new Set([...Object.keys(id), ...Object.keys(en)])];
  return keys.flatMap((key) => {
    const property = checker.getPropertyOfType(type, key);
    const inner = property === undefined ? checker.getAnyType() : checker.getTypeOfSymbol(property);
    const [one, other] = [id, en].map((each) => (each as Record<string, unknown>)[key]); // an object has keys
    return sayings(`${at}.${key}`, inner, one, other);
  });
}

/** Where something stands, without the place in a list. */
const placeOf = (at: string): string => at.replace(/(\.\d+)+$/, '');
const isSame = (at: string): boolean =>
  SAME_PLACES.some((known) => placeOf(at) === known || placeOf(at).startsWith(`${known}.`));

async function both(name: string): Promise<readonly Said[]> {
  const [id, en] = (await Promise.all(['id', 'en'].map((language) => import(join(MESSAGES, language, name))))) as readonly Record<string, unknown>[]; // prettier-ignore
  return [...exportsOf(pathOf(name))].flatMap(([key, type]) => sayings(`${name}.${key}`, type, id?.[key], en?.[key]));
}

let all: readonly Said[] = [];
beforeAll(async () => {
  all = (await Promise.all(NAMES.map(both))).flat();
});

test('every Indonesian catalogue has an English twin', () => {
  expect(NAMES.filter((name) => !existsSync(join(MESSAGES, 'en', `${name}.ts`)))).toEqual([]);
  expect(named('en').sort()).toEqual([...NAMES].sort());
});

test('everything is said, in both languages, and nothing of the program shows through', () => {
  expect(all.length).toBeGreaterThan(2000);
  const wrong = all.filter(
    ({ id, en }) =>
      [id, en].some((text) => typeof text !== 'string' || /undefined|null|NaN|\[object/.test(text)) ||
      (id === '') !== (en === ''),
  );
  // Whether something is ours, or which status a word is, is no text.
  expect(wrong.filter(({ at }) => !/\.statusOf$/.test(at))).toEqual([]);
});

/** Short words that a sentence hardly does without. */
const INDONESIAN = /\b(yang|dengan|tidak|belum|atau|dari|untuk|sudah|dan|adalah|bila|agar|sampai|tanpa)\b/i;
const ENGLISH = /\b(the|of|and|with|not|is|are|for|from|has|was|this|were|that|or)\b/i;
/** What an English sentence quotes of a book: words that people enter, a mark in a title, a decision, an example. */
const QUOTED = [
  '"belum lengkap"',
  'tidak bertemu (nobody met)',
  'tidak mau membayar (will not pay)',
  'mau dan mampu (willing and able)',
  'mau tetapi belum mampu (willing, not yet able)',
  'tidak mau (unwilling)',
  'belum ditemui (not met yet)',
];
const unquoted = (text: unknown): string => QUOTED.reduce((rest, quoted) => rest.replace(quoted, ''), String(text));

test('the English is no Indonesian, and the Indonesian no English', () => {
  const said = all.filter(({ at }) => !isSame(at));
  expect(said.filter(({ en }) => INDONESIAN.test(unquoted(en))).map(({ at, en }) => ({ at, en }))).toEqual([]);
  expect(said.filter(({ id }) => ENGLISH.test(String(id))).map(({ at, id }) => ({ at, id }))).toEqual([]);
});

test('one of a thing is one in English, not many', () => {
  const one = /(?<![\d.,]|Kolektibilitas )1 (?!has\b|is\b)\p{Ll}*[^s]s\b/u;
  expect(all.filter(({ at, en }) => !isSame(at) && one.test(String(en))).map(({ at, en }) => ({ at, en }))).toEqual([]);
});

test('nothing is the same in both but what is listed, with its reason', () => {
  const letters = (text: unknown): boolean =>
    (
      String(text)
        .replace(/Melati 07|Mela\*i/g, '')
        .match(/\p{L}{3,}/gu) ?? []
    ).some((word) => !SHARED_WORDS.has(word));
  const same = all.filter(({ at, id, en }) => id === en && typeof id === 'string' && letters(id) && !isSame(at));
  expect([...new Set(same.map(({ at, id }) => `${at}: ${String(id)}`))]).toEqual([]);
});

test('what is listed as the same is so', () => {
  const differing = SAME_PLACES.filter((known) => {
    const those = all.filter(({ at }) => placeOf(at) === known || placeOf(at).startsWith(`${known}.`));
    return !those.some(({ id, en }) => id === en);
  });
  expect(differing).toEqual([]);
});
