/** Phone numbers as people type them, brought to the form that a wa.me link takes. */

/** A mobile number of Indonesia: 62, then 8, then 7 to 11 digits more. */
const MOBILE = /^628\d{7,11}$/;

/**
 * The number for wa.me; null where what stands there is no mobile number of Indonesia.
 *
 * @param typed one number or several; the first mobile number counts
 * @example waNumber('0812-3456-7890') // '6281234567890'
 * @example waNumber('+62 812 3456 7890 / 021 555555') // '6281234567890'
 * @example waNumber('021 555555') // null
 */
export function waNumber(typed: string): string | null {
  for (const part of typed.split(/[/;,|&]|\bdan\b|\batau\b/i)) {
    const digits = part.replace(/^\s*'/, '').replace(/\D/g, '').replace(/^00/, '');
    const whole = digits.startsWith('0') ? `62${digits.slice(1)}` : digits.startsWith('8') ? `62${digits}` : digits;
    const bare = whole.replace(/^620/, '62');
    if (MOBILE.test(bare)) return bare;
  }
  return null;
}

/** Halves of letters that are written in two parts: a text that was cut there has no address. */
const LONELY = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The address that opens a conversation with a text ready to be sent. */
export const waAddress = (number: string, text: string): string =>
  `https://wa.me/${number}?text=${encodeURIComponent(text.replace(LONELY, '\ufffd'))}`;
