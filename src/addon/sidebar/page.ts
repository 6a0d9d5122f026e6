/**
 * The few members of the browser that the sidebar uses. The project compiles without the DOM's types, so that the server
 * code cannot name them; here they are declared, and only text is ever put on the page.
 */
export interface Element {
  textContent: string | null;
  className: string;
  hidden: boolean;
  disabled: boolean;
  value: string;
  type: string;
  appendChild(child: Element): Element;
  replaceChildren(): void;
  addEventListener(event: string, listen: (event: { preventDefault(): void }) => void): void;
  focus(): void;
}
interface Page {
  getElementById(id: string): Element | null;
  createElement(tag: string): Element;
}
/** google.script.run: server functions by name, with what to do afterwards. */
interface Runner {
  withSuccessHandler(then: (answer: string) => void): Runner;
  withFailureHandler(then: (error: { message?: string }) => void): Runner;
  readonly [name: string]: unknown;
}

const scope = globalThis as unknown as {
  readonly document: Page;
  readonly google: { readonly script: { readonly run: Runner } };
}; // the sidebar runs in a page that has both

/** An element of the page that must be there. */
export function element(id: string): Element {
  const found = scope.document.getElementById(id);
  if (found === null) throw new Error(id);
  return found;
}

/** A new element with a text. */
export function make(tag: string, text: string): Element {
  const made = scope.document.createElement(tag);
  made.textContent = text;
  return made;
}

/** Calls a server function; the answer is one of our envelopes. */
export function serve(name: string, args: unknown, then: (answer: Answer) => void, lost: () => void): void {
  const run = scope.google.script.run
    .withSuccessHandler((answer) => {
      then(JSON.parse(answer) as Answer); // the server's own envelope
    })
    .withFailureHandler(lost);
  const call = run[name] as (json: string) => void; // a top-level function of the bundle
  call.call(run, JSON.stringify(args));
}

export type Answer = { readonly ok: true; readonly result: unknown } | { readonly ok: false; readonly message: string };
