/** A page of the sidebar as one file: HtmlService serves no second one. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compile, SIDEBAR } from './compile';

const SCRIPT = /<script\b[^>]*\bsrc="([^":]+)"[^>]*>\s*<\/script>/g;
const STYLE = /<link\b[^>]*\bhref="([^":]+\.css)"[^>]*>/g;

/** Script text that cannot end its own element. */
const asScript = (code: string): string => `<script>\n${code.replace(/<\/(script)/gi, '<\\/$1')}</script>`;

async function replaceAll(text: string, pattern: RegExp, make: (file: string) => Promise<string>): Promise<string> {
  const matches = [...text.matchAll(pattern)];
  const made = await Promise.all(matches.map((match) => make(match[1] ?? '')));
  let index = 0;
  return text.replace(pattern, () => made[index++] ?? '');
}

/**
 * The page with its local scripts (TypeScript or JavaScript) and stylesheets put inside it.
 *
 * @param page path of the .html; `src` and `href` are relative to it
 * @throws when a file is missing or does not compile
 */
export async function inlinePage(page: string): Promise<string> {
  const near = (file: string): string => join(dirname(page), file);
  const html = await readFile(page, 'utf8');
  const styled = await replaceAll(
    html,
    STYLE,
    async (file) => `<style>\n${await readFile(near(file), 'utf8')}</style>`,
  );
  const whole = await replaceAll(styled, SCRIPT, async (file) => asScript(await compile(near(file), SIDEBAR)));
  const outside = /<(?:script|link|img|iframe)\b[^>]*(?:src|href)="[^"]*"/i.exec(whole);
  if (outside) throw new Error(`${page}: still refers to another file: ${outside[0]}`);
  return whole;
}
