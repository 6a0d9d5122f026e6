/** The search language of Drive, as far as an add-on under drive.file needs it. */
import type { DriveFile } from '../../drive/drive-store';

type Test = (file: DriveFile) => boolean;

const TEXT = String.raw`'((?:[^'\\]|\\.)*)'`;
const PROPERTY = new RegExp(String.raw`^appProperties\s+has\s+\{\s*key\s*=\s*${TEXT}\s+and\s+value\s*=\s*${TEXT}\s*\}`);
const TRASHED = /^trashed\s*=\s*(true|false)/;
const NAME = new RegExp(String.raw`^name\s*=\s*${TEXT}`);
const TYPE = new RegExp(String.raw`^mimeType\s*=\s*${TEXT}`);

const bare = (text: string | undefined): string => (text ?? '').replace(/\\(.)/g, '$1');

function term(text: string): { readonly test: Test; readonly length: number } | null {
  const property = PROPERTY.exec(text);
  if (property) {
    const [key, value] = [bare(property[1]), bare(property[2])];
    return { test: (file) => file.appProperties[key] === value, length: property[0].length };
  }
  const trashed = TRASHED.exec(text);
  if (trashed) return { test: (file) => String(file.trashed) === trashed[1], length: trashed[0].length };
  const name = NAME.exec(text);
  if (name) return { test: (file) => file.name === bare(name[1]), length: name[0].length };
  const type = TYPE.exec(text);
  return type && { test: (file) => file.mimeType === bare(type[1]), length: type[0].length };
}

/** Terms joined by `and`; null where the text is none of ours, which Google calls an invalid value. */
export function queryOf(text: string): Test | null {
  const tests: Test[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const found = term(rest);
    if (found === null) return null;
    tests.push(found.test);
    rest = rest.slice(found.length).trim();
    if (rest === '') break;
    if (!/^and\s/.test(rest)) return null;
    rest = rest.slice(3).trim();
    if (rest === '') return null;
  }
  return (file) => tests.every((test) => test(file));
}
