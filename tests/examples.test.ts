/** Runs the @example lines of the docstrings: `expression // value`, where a bare YYYY-MM-DD stands for a day. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { formatIso, type CivilDate } from '../src/book/civil-date';
import { day, monthlyLoan } from './arrears/make';

const SOURCE = join(__dirname, '..', 'src');
const FOLDERS = ['book', 'arrears', 'sheets', 'fixes', 'month', 'nominees', 'sop', 'messages'];

interface Example {
  readonly file: string;
  readonly expression: string;
  readonly value: string;
}

const files = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files(path) : path.endsWith('.ts') ? [path] : [];
  });

function examplesIn(file: string): readonly Example[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const text = /@example\s+(.*?)\s*(?:\*\/)?$/.exec(line)?.[1];
      if (text === undefined) return [];
      const at = text.lastIndexOf(' // ');
      return [{ file, expression: at < 0 ? text : text.slice(0, at), value: at < 0 ? '' : text.slice(at + 4) }];
    });
}

const SOURCES = FOLDERS.flatMap((folder) => files(join(SOURCE, folder)));
const EXAMPLES = SOURCES.flatMap(examplesIn);

/** Everything that the folders export, by name; a file's own exports win. */
async function names(file: string): Promise<Readonly<Record<string, unknown>>> {
  const modules: object[] = await Promise.all(SOURCES.map((path) => import(path)));
  return Object.assign({ day, monthlyLoan }, ...modules, await import(file));
}

function evaluate(expression: string, scope: Readonly<Record<string, unknown>>): unknown {
  const run: unknown = new Function(...Object.keys(scope), `return (${expression})`)(...Object.values(scope));
  return run;
}

/** A day, or what a cell was read as when that is a day, as the example writes it. */
function asDay(value: unknown): unknown {
  if (typeof value === 'number') return formatIso(value as CivilDate); // an example says that this is a day
  return typeof value === 'object' && value !== null
    ? asDay(Object.values(value).find((it) => typeof it === 'number'))
    : value;
}

test('there are examples, and each says its value', () => {
  expect(EXAMPLES.length).toBeGreaterThan(30);
  expect(EXAMPLES.filter(({ value }) => value === '').map(({ file, expression }) => `${file}: ${expression}`)).toEqual(
    [],
  );
});

test.each(EXAMPLES.map((it) => [relative(SOURCE, it.file), it.expression, it] as const))(
  '%s: %s',
  async (_, expression, it) => {
    const got = evaluate(expression, await names(it.file));
    if (/^\d{4}-\d\d-\d\d$/.test(it.value)) expect(asDay(got)).toBe(it.value);
    else expect(got).toEqual(evaluate(it.value, {}));
  },
);
