/** A word for a key of the bundle's, or the key itself. */
export const wordFor = (words: Readonly<Record<string, string>>, key: string): string => words[key] ?? key;
