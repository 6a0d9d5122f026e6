/** Which texts Sheets would not leave as text when they are written: setValues acts like typing. */
const MONTHS = /^(jan|feb|pebr|mar|apr|mei|may|jun|jul|ags|agu|agt|aug|sep|okt|oct|nov|nop|des|dec)[a-z]*[\s./,-]*\d/i;

/**
 * Whether a text could become a formula, a number, a date or a truth value when typed into a cell without format.
 *
 * @example couldBeParsed('=1+1') // true
 */
export function couldBeParsed(text: string): boolean {
  const typed = text.trim();
  if (typed === '') return false;
  return (
    /^[=+\-'@0-9.,$€£¥%(#]/.test(typed) ||
    /^(rp|idr|usd)\b/i.test(typed) ||
    /^(true|false|benar|salah)$/i.test(typed) ||
    MONTHS.test(typed)
  );
}
