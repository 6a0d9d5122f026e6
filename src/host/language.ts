/** The languages in which the host speaks; Indonesian is the programme's own. */
export type Language = 'id' | 'en';
