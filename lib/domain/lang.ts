/** A language that On Record reads and speaks. */
export type Lang = 'en' | 'es';

/** The languages, in the order in which they are offered. */
export const LANGS: readonly Lang[] = ['en', 'es'];

/** One text in every language of the interface. */
export type Localized = Readonly<Record<Lang, string>>;
