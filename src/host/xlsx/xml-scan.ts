/**
 * Reads XML token by token with offsets, so that an element can be put back exactly as it was: saxes does the reading,
 * fed piece by piece as tokens are asked for, so that a sheet of a million cells never lies in memory as tokens.
 * A DTD or an own entity is refused.
 */
import { SaxesParser } from 'saxes';
import { BookUnreadable } from './book-unreadable';

export interface Scanner {
  /** 'empty' is <a/>; it has no 'close'. */
  readonly kind: 'open' | 'empty' | 'close' | 'text' | 'end';
  /** Without prefix. */
  readonly name: string;
  /** With prefix, if any: 'x14:cfRule'. */
  readonly fullName: string;
  /** Of an open or empty tag, by whole name, decoded. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly depth: number;
  /** A tag's place in the text: from the first character to behind the last. */
  readonly start: number;
  readonly end: number;
  /** Whether the token is of that kind (as a call, for the compiler takes `kind` for constant). */
  is(kind: Scanner['kind']): boolean;
  /** To the next token; false at the end. */
  next(): boolean;
  /** A decoded attribute of the open or empty tag, by its whole name ('r:id'); null where there is none. */
  attribute(name: string): string | null;
  /** The decoded text of a text token. */
  text(): string;
  /** From an open tag to its close: the scanner then stands on the close. Does nothing on an empty tag. */
  skip(): void;
}

interface Token {
  readonly kind: Scanner['kind'];
  readonly name: string;
  readonly fullName: string;
  readonly depth: number;
  readonly start: number;
  readonly end: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Characters handed to the parser at a time. */
const PIECE = 1 << 16;
const DEEPEST = 200;

const EMPTY: Token = { kind: 'text', name: '', fullName: '', depth: 0, start: 0, end: 0, attributes: {}, text: '' };

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The parser and the tokens that it has made and nobody has taken yet. */
function tokenSource(xml: string, part: string): () => Token | null {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  let tokens: Token[] = [];
  let taken = 0;
  let fed = 0;
  let closed = false;
  let depth = 0;
  const tagStart = (end: number): number => xml.lastIndexOf('<', end - 1);
  const push = (kind: Token['kind'], of: Partial<Token>): void => {
    tokens.push({ ...EMPTY, kind, depth, ...of });
  };
  parser.on('error', (error) => {
    const entity = /entity/.test(error.message);
    throw new BookUnreadable((say) => (entity ? say.entities(part) : say.badXml(part)));
  });
  parser.on('doctype', () => {
    throw new BookUnreadable((say) => say.entities(part));
  });
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    const end = parser.position;
    if (!isSelfClosing) depth += 1;
    if (depth > DEEPEST) throw new BookUnreadable((say) => say.badXml(part));
    push(isSelfClosing ? 'empty' : 'open', {
      name: localName(name),
      fullName: name,
      start: tagStart(end),
      end,
      attributes,
    });
  });
  parser.on('closetag', ({ name, isSelfClosing }) => {
    if (isSelfClosing) return;
    depth -= 1;
    const end = parser.position;
    push('close', { name: localName(name), fullName: name, start: tagStart(end), end });
  });
  parser.on('text', (text) => push('text', { text }));
  parser.on('cdata', (text) => push('text', { text }));
  return () => {
    while (taken >= tokens.length) {
      if (closed) return null;
      tokens = [];
      taken = 0;
      if (fed < xml.length) {
        parser.write(xml.slice(fed, fed + PIECE));
        fed += PIECE;
      } else {
        closed = true;
        parser.close();
      }
    }
    return tokens[taken++] ?? null;
  };
}

/** @param part the name to say when the text is broken */
export function scanXml(xml: string, part: string): Scanner {
  const source = tokenSource(xml, part);
  let token = EMPTY;
  const next = (): boolean => {
    const found = source();
    token = found ?? { ...token, kind: 'end' };
    return found !== null;
  };
  const skip = (): void => {
    if (token.kind !== 'open') return;
    const { depth } = token;
    while (next()) if (token.depth < depth) return;
  };
  return {
    get kind() {
      return token.kind;
    },
    get name() {
      return token.name;
    },
    get fullName() {
      return token.fullName;
    },
    get attributes() {
      return token.attributes;
    },
    get depth() {
      return token.depth;
    },
    get start() {
      return token.start;
    },
    get end() {
      return token.end;
    },
    is: (kind) => token.kind === kind,
    next,
    attribute: (name) => token.attributes[name] ?? null,
    text: () => token.text,
    skip,
  };
}
