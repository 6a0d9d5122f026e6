/** HtmlService: pages of the project, and text as a page. */
import type { Machine } from '../machine';
import { CHAIN, free, type Surface } from '../member';
import { ServiceError } from '../service-error';
import type { HtmlState } from '../states';

const page = (content: string): HtmlState => ({ content, title: '', width: null, height: null });

/** @throws ServiceError where the pushed project has no such file */
function fileOf(m: Machine, name: string): string {
  const found = m.file(`${name.replace(/\.html$/, '')}.html`);
  if (found === null) throw new ServiceError(`No HTML file named ${name} was found.`);
  return found;
}

export const htmlService = (m: Machine) =>
  ({
    createHtmlOutput: free('|str', (_, content = '') => m.make('HtmlOutput', page(content))),
    createHtmlOutputFromFile: free('str', (_, name) => m.make('HtmlOutput', page(fileOf(m, name)))),
    createTemplateFromFile: free('str', (_, name) => m.make('HtmlTemplate', page(fileOf(m, name)))),
    createTemplate: free('str', (_, content) => m.make('HtmlTemplate', page(content))),
  }) satisfies Surface<GoogleAppsScript.HTML.HtmlService>;

/** A template without scriptlets; with them we refuse, since what they print depends on the script. */
export const htmlTemplate = (m: Machine) =>
  ({
    evaluate: free('', ({ content }: HtmlState) => {
      if (content.includes('<?'))
        throw new ServiceError('Template dengan <? … ?> belum ditiru di host lokal', 'NotImitated');
      return m.make('HtmlOutput', page(content));
    }),
    getRawContent: free('', ({ content }: HtmlState) => content),
  }) satisfies Surface<GoogleAppsScript.HTML.HtmlTemplate>;

export const htmlOutput = (m: Machine) => {
  const set = (s: HtmlState, change: Partial<HtmlState>): typeof CHAIN => {
    Object.assign(s, change);
    return CHAIN;
  };
  const escaped = (text: string): string => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
  return {
    getContent: free('', (s: HtmlState) => s.content),
    setContent: free('str', (s: HtmlState, content) => set(s, { content })),
    append: free('str', (s: HtmlState, more) => set(s, { content: s.content + more })),
    appendUntrusted: free('str', (s: HtmlState, more) => set(s, { content: s.content + escaped(more) })),
    clear: free('', (s: HtmlState) => set(s, { content: '' })),
    getTitle: free('', (s: HtmlState) => s.title),
    setTitle: free('str', (s: HtmlState, title) => set(s, { title })),
    getWidth: free('', (s: HtmlState) => s.width),
    setWidth: free('int', (s: HtmlState, width) => set(s, { width })),
    getHeight: free('', (s: HtmlState) => s.height),
    setHeight: free('int', (s: HtmlState, height) => set(s, { height })),
    setSandboxMode: free('enum', () => CHAIN),
    setXFrameOptionsMode: free('enum', () => CHAIN),
    asTemplate: free('', (s: HtmlState) => m.make('HtmlTemplate', page(s.content))),
  } satisfies Surface<GoogleAppsScript.HTML.HtmlOutput>;
};
