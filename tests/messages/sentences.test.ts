/** Every sentence that a person reads stands in messages/ or in a declaration: nowhere else, so that none is in one language by chance. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ts from 'typescript';

const SRC = join(__dirname, '..', '..', 'src');

/** Where sentences belong: the catalogues, the declarations of columns, settings, terms and cell functions. */
const HOMES = [
  /^messages\//,
  /^sheets\/columns\//,
  /^addon\/functions\//,
  // terms of invented partners, to be replaced by what an MoU says
  /^nominees\/partners\/examples\.ts$/,
  // what Google says, which the host imitates, and the cases that hold it against Google
  /^host\/(services|conformance|selftest)\//,
  /^host\/(crossing|runner)\.ts$/,
  // no words of people: a script for an empty realm, Excel's colours
  /^host\/(realm\/realm|xlsx\/read-colors)\.ts$/,
  // the host's own few sentences
  /^host\/([\w-]+\/)*words\.ts$/,
  /^host\/cli\/words\//,
];

const walk = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [path];
  });
const name = (path: string): string => relative(SRC, path).split(sep).join('/');

/** Three words or more, one of them of small letters: what a person would read. */
const isSentence = (text: string): boolean =>
  /(?:\p{L}{2,}[,.:;]?\s+){2,}\p{L}{2,}/u.test(text) && /\p{Ll}{3,}\s+\p{Ll}{2,}/u.test(text);

/** Where a rule or a limit comes from: a citation, the same in every language. */
const CITATIONS = ['clause', 'source'];

/** An exception is for us, a reason for lint or a test's name is no string of the program. */
const isNoSentence = (node: ts.Node): boolean => {
  for (let at: ts.Node = node; !ts.isSourceFile(at); at = at.parent)
    if (
      (ts.isNewExpression(at) && /Error$/.test(at.expression.getText())) ||
      (ts.isPropertyAssignment(at) && CITATIONS.includes(at.name.getText()))
    )
      return true;
  return false;
};

function sentencesIn(path: string, text = readFileSync(path, 'utf8')): string[] {
  const found: string[] = [];
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const visit = (node: ts.Node): void => {
    const own =
      ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
    if (own && isSentence(node.text) && !isNoSentence(node))
      found.push(`${name(path)}: ${node.text.trim().slice(0, 80)}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

test('it finds a sentence in a string and in a template, and none in an exception, a selector or a name', () => {
  const text = (code: string): string[] => sentencesIn(join(SRC, 'x.ts'), code);
  expect(text(`say('Buku ini belum dapat dihitung.')`)).toHaveLength(1);
  expect(text('say(`${n} baris sudah selesai diperiksa`)')).toHaveLength(1);
  expect(
    text(`throw new Error('no sheet of this name'); query('main section button'.length); key('asOf')`),
  ).toHaveLength(1);
  expect(text(`const heading = 'Nama KSM'`)).toEqual([]);
});

test('no sentence stands outside the catalogues and declarations', () => {
  const files = walk(SRC).filter((path) => path.endsWith('.ts') && !HOMES.some((home) => home.test(name(path))));
  expect(files.length).toBeGreaterThan(200);
  expect(files.flatMap((path) => sentencesIn(path))).toEqual([]);
});

test('the pages hold no words of their own: their scripts put them in, in the language of the person', () => {
  for (const path of walk(SRC).filter((each) => each.endsWith('.html'))) {
    const text = readFileSync(path, 'utf8')
      .replace(/<title>[^<]*<\/title>/, '')
      .replace(/<[^>]*>/g, '')
      .trim();
    expect({ page: name(path), text }).toEqual({ page: name(path), text: '' });
  }
});
