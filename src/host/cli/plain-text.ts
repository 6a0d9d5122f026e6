/**
 * A book's text for the terminal: what would move the cursor, colour the line or turn its direction is taken out.
 *
 * @example plainText('\u001b[31mMelati\n') // '[31mMelati'
 */
export const plainText = (text: string): string =>
  text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]+/g, ' ').trim();

/**
 * The same, cut where it would push what stands beside it off the screen.
 *
 * @param widest characters, the … included
 */
export function shortText(text: string, widest: number): string {
  const plain = plainText(text);
  return plain.length > widest ? `${plain.slice(0, widest - 1)}…` : plain;
}
