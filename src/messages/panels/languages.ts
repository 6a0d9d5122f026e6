/** The languages of the sidebars. A catalogue holds both, and a key that one of them lacks does not compile. */
export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same words in every language; the Indonesian ones decide which there are. */
export type Languages<Words> = Readonly<Record<Language, Words>>;

/**
 * A user's language from what Google tells of the account, such as 'en', 'en_GB' or 'id'.
 *
 * @example languageOf('en_GB') // 'en'
 * @example languageOf('jv') // 'id'
 */
export const languageOf = (locale: string): Language => (/^en([^a-z]|$)/i.test(locale) ? 'en' : 'id');
