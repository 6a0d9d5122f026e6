/** Digits as they were meant: letters that look like digits, and signs that were struck twice, put right. */

const LOOKALIKE: Readonly<Record<string, string>> = { o: '0', l: '1', i: '1', '|': '1' };

/**
 * A figure with its slips of the finger put right.
 *
 * @returns null where there is nothing to put right, or no digit to go by
 * @example retyped('5OO.000') // '500.000'
 */
export function retyped(text: string): string | null {
  const [, lead = '', figure = '', tail = ''] = /^((?:rp|idr)?\.?\s*)(.*?)(\s*(?:rupiah|idr)?\.?)$/i.exec(text) ?? [];
  if (!/\d/.test(figure) || /[^\doli|\s.,;/\-–—=+()]/i.test(figure)) return null;
  const right = figure
    .replace(/[oli|]/gi, (letter) => LOOKALIKE[letter.toLowerCase()] ?? letter)
    .replace(/;/g, ',')
    .replace(/([.,/])\1+/g, '$1')
    .replace(/(\d)\s*([.,/])\s*(?=\d)/g, '$1$2');
  return right === figure ? null : lead + right + tail;
}
