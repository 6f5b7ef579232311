const APOSTROPHE = /['’ʼ]/;
const NOT = /\b(ca|wo|sha|do|does|did|is|are|was|were|has|have|had|would|could|should|might|must|need)n['’ʼ]t\b/gi;
const STEMS: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall' };
/** Behind a name or a noun an ’s is a possessive as a rule: only these words have a verb in it. */
const IS = /\b(it|he|she|that|there|here|what|who|where|how)['’ʼ]s\b/gi;
const OTHERS = /\b(i|you|we|they|he|she|it|that|there|who)['’ʼ](m|re|ve|ll)\b/gi;
const VERBS: Readonly<Record<string, string>> = { m: 'am', re: 'are', ve: 'have', ll: 'will' };

/**
 * English short forms written out, for comparing: what one outlet prints as “It’s not” another prints as “It is not”.
 * An ’s that stands for *has* becomes *is* and so equals nothing; ’d is left alone, since it stands for two verbs.
 */
export function spelledOut(text: string): string {
	const joined = text.includes('annot') ? text.replace(/\b(c)annot\b/gi, '$1an not') : text;
	if (!APOSTROPHE.test(joined)) return joined;
	return joined
		.replace(NOT, (_, verb: string) => `${STEMS[verb.toLowerCase()] ?? verb} not`)
		.replace(/\blet['’ʼ]s\b/gi, 'let us')
		.replace(IS, '$1 is')
		.replace(OTHERS, (_, who: string, verb: string) => `${who} ${VERBS[verb.toLowerCase()]}`);
}
