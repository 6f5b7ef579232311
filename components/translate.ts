/** The name of a sentence in `public/_locales/<lang>/messages.json`; both languages hold the same ones. */
export type MessageKey = keyof typeof import('../public/_locales/en/messages.json');

/** Gives a sentence in the interface's language, `$1` to `$9` filled in order. */
export type Translate = (key: MessageKey, ...subs: (string | number)[]) => string;
