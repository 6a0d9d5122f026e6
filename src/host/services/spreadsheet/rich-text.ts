/** RichTextValue, TextStyle and their builders: one style and one link for the whole text. */
import type { Machine } from '../machine';
import { CHAIN, free, type Surface } from '../member';
import { ServiceError } from '../service-error';
import type { RichTextState, TextStyleState } from '../states';
import { toHex } from './colors';

type Open<T> = { -readonly [K in keyof T]: T[K] };

const PARTLY = 'Gaya atau tautan pada sebagian teks belum ditiru di host lokal';

export const richTextValue = (m: Machine) =>
  ({
    copy: free('', (s: RichTextState) => m.make('RichTextValueBuilder', { ...s })),
    getText: free('', (s: RichTextState) => s.text),
    getLinkUrl: free('', (s: RichTextState) => s.link),
    getStartIndex: free('', () => 0),
    getEndIndex: free('', (s: RichTextState) => s.text.length),
    getTextStyle: free('', (s: RichTextState) => m.make('TextStyle', s.style)),
    getRuns: free('', (s: RichTextState) => [m.make('RichTextValue', s)]),
  }) satisfies Surface<GoogleAppsScript.Spreadsheet.RichTextValue>;

export function richTextBuilder(m: Machine) {
  type S = Open<RichTextState>;
  const whole = (s: S, start: number, end: number): void => {
    if (start !== 0 || end !== s.text.length) throw new ServiceError(PARTLY, 'NotImitated');
  };
  return {
    build: free('', (s: S) => m.make('RichTextValue', { ...s })),
    setText: free('str', (s: S, text) => {
      Object.assign(s, { text, link: null, style: {} });
      return CHAIN;
    }),
    setLinkUrl: free('str?|int,int,str?', (s: S, ...args) => {
      if (args.length === 3) whole(s, args[0], args[1]);
      s.link = (args.length === 3 ? args[2] : args[0]) ?? null;
      return CHAIN;
    }),
    setTextStyle: free('@TextStyle|int,int,@TextStyle', (s: S, ...args) => {
      if (args.length === 3) whole(s, args[0], args[1]);
      s.style = args.length === 3 ? args[2] : args[0];
      return CHAIN;
    }),
  } satisfies Surface<GoogleAppsScript.Spreadsheet.RichTextValueBuilder>;
}

export const textStyle = (m: Machine) =>
  ({
    copy: free('', (s: TextStyleState) => m.make('TextStyleBuilder', { ...s })),
    getFontFamily: free('', (s: TextStyleState) => s.fontFamily ?? null),
    getFontSize: free('', (s: TextStyleState) => s.fontSize ?? null),
    getForegroundColor: free('', (s: TextStyleState) => s.fontColor ?? null),
    isBold: free('', (s: TextStyleState) => s.bold ?? null),
    isItalic: free('', (s: TextStyleState) => s.italic ?? null),
    isUnderline: free('', (s: TextStyleState) => s.underline ?? null),
    isStrikethrough: free('', (s: TextStyleState) => s.strike ?? null),
  }) satisfies Surface<GoogleAppsScript.Spreadsheet.TextStyle>;

export function textStyleBuilder(m: Machine) {
  type S = Open<TextStyleState>;
  const set = (s: S, change: Partial<S>): typeof CHAIN => {
    Object.assign(s, change);
    return CHAIN;
  };
  return {
    build: free('', (s: S) => m.make('TextStyle', { ...s })),
    setBold: free('bool', (s: S, bold) => set(s, { bold })),
    setItalic: free('bool', (s: S, italic) => set(s, { italic })),
    setUnderline: free('bool', (s: S, underline) => set(s, { underline })),
    setStrikethrough: free('bool', (s: S, strike) => set(s, { strike })),
    setFontFamily: free('str', (s: S, fontFamily) => set(s, { fontFamily })),
    setFontSize: free('int', (s: S, fontSize) => set(s, { fontSize })),
    setForegroundColor: free('str', (s: S, color) => set(s, { fontColor: toHex(color) ?? '#000000' })),
  } satisfies Surface<GoogleAppsScript.Spreadsheet.TextStyleBuilder>;
}
