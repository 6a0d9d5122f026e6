/**
 * Reads XML token by token with offsets, so that an element can be put back exactly as it was.
 * Written for this: a SAX library tells no offsets and takes five times as long on a sheet of a million cells.
 * Elements must nest; a DTD or an own entity is refused.
 */
import { MESSAGES } from '../messages';
import { BookUnreadable } from './book-unreadable';
import { decodeXml } from './xml-text';

export interface Scanner {
  /** 'empty' is <a/>; it has no 'close'. */
  readonly kind: 'open' | 'empty' | 'close' | 'text' | 'end';
  /** Without prefix. */
  readonly name: string;
  readonly depth: number;
  /** The token's place in the text: from the first character to behind the last. */
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

/** @param part the name to say when the text is broken */
export function scanXml(xml: string, part: string): Scanner {
  const broken = (): BookUnreadable => new BookUnreadable(MESSAGES.badXml(part));
  const stack: string[] = [];
  let kind: Scanner['kind'] = 'text';
  let name = '';
  let start = 0;
  let end = 0;
  let nameEnd = 0;

  function next(): boolean {
    for (;;) {
      start = end;
      if (start >= xml.length) return finish();
      if (xml.charCodeAt(start) !== 60) {
        const stop = xml.indexOf('<', start);
        end = stop < 0 ? xml.length : stop;
        kind = 'text';
        return true;
      }
      const second = xml.charCodeAt(start + 1);
      if (second === 33) {
        if (declaration()) return true;
      } else if (second === 63) end = behind('?>');
      else return tag(second === 47);
    }
  }
  function finish(): boolean {
    if (stack.length > 0) throw broken();
    kind = 'end';
    return false;
  }
  function behind(mark: string): number {
    const stop = xml.indexOf(mark, start);
    if (stop < 0) throw broken();
    return stop + mark.length;
  }
  /** True on CDATA, which is text. */
  function declaration(): boolean {
    if (xml.startsWith('<!--', start)) end = behind('-->');
    else if (xml.startsWith('<![CDATA[', start)) {
      end = behind(']]>');
      kind = 'text';
      return true;
    } else throw new BookUnreadable(MESSAGES.entities(part));
    return false;
  }
  function tag(closing: boolean): boolean {
    const from = start + (closing ? 2 : 1);
    let at = from;
    let colon = -1;
    for (; at < xml.length; at += 1) {
      const code = xml.charCodeAt(at);
      if (code === 62 || code === 47 || code <= 32) break;
      if (code === 58) colon = at;
    }
    nameEnd = at;
    name = xml.slice(colon < 0 ? from : colon + 1, at);
    end = tagEnd(at);
    const whole = colon < 0 ? name : xml.slice(from, at);
    if (name === '') throw broken();
    if (closing) {
      if (stack.pop() !== whole) throw broken();
      kind = 'close';
    } else if (xml.charCodeAt(end - 2) === 47) kind = 'empty';
    else {
      if (stack.push(whole) > 200) throw broken();
      kind = 'open';
    }
    return true;
  }
  /** Behind the '>' that is not inside an attribute's quotes. */
  function tagEnd(from: number): number {
    for (let at = from; at < xml.length; at += 1) {
      const code = xml.charCodeAt(at);
      if (code === 62) return at + 1;
      if (code === 60) break;
      if (code === 34 || code === 39) {
        at = xml.indexOf(code === 34 ? '"' : "'", at + 1);
        if (at < 0) break;
      }
    }
    throw broken();
  }
  function attribute(wanted: string): string | null {
    for (let at = nameEnd; at < end;) {
      while (xml.charCodeAt(at) <= 32) at += 1;
      const from = at;
      while (at < end && xml.charCodeAt(at) !== 61 && xml.charCodeAt(at) > 32) at += 1;
      const length = at - from;
      while (at < end && xml.charCodeAt(at) !== 34 && xml.charCodeAt(at) !== 39) at += 1;
      if (at >= end) return null;
      const close = xml.indexOf(xml.charCodeAt(at) === 34 ? '"' : "'", at + 1);
      if (length === wanted.length && xml.startsWith(wanted, from)) return decodeXml(xml.slice(at + 1, close), part);
      at = close + 1;
    }
    return null;
  }
  function text(): string {
    if (xml.startsWith('<![CDATA[', start)) return xml.slice(start + 9, end - 3);
    return decodeXml(xml.slice(start, end), part);
  }
  function skip(): void {
    if (kind !== 'open') return;
    const depth = stack.length;
    while (next()) if (stack.length < depth) return;
  }
  return {
    get kind() {
      return kind;
    },
    get name() {
      return name;
    },
    get depth() {
      return stack.length;
    },
    get start() {
      return start;
    },
    get end() {
      return end;
    },
    is: (wanted) => kind === wanted,
    next,
    attribute,
    text,
    skip,
  };
}
