import type { CueForm } from './lexicon/cue';
import type { Stretch } from './subject';
import type { Unit } from './units';

/**
 * Verbs of praise and blame. Their object is what the reporter says it was about, not what the speaker said:
 * "criticised the allies for their reluctance" holds no words of the critic.
 */
const JUDGING =
	/^(?:hail|praise|commend|applaud|criticize|criticise|denounce|condemn|decry|deride|mock|ridicule|slam|blast|lambaste|defend|tout|credit|laud|endorse|welcome|blame|denunciar|criticar|cuestionar|condenar|repudiar|respaldar|culpar|celebrar|defender|felicitar|agradecer|saludar|aplaudir|elogiar|reprochar)$/;
/** "described the smell", "characterised the talks": without "as" or the speaker's own words, the reporter's. */
const DESCRIBING = /^(?:describe|characteri[sz]e|portray|describir|catalogar)$/;
const DETERMINER = /^(?:the|an?|his|her|its|their|this|these|el|la|los|las|un|una|su|sus|este|esta)$/;

/**
 * The words of the speaker behind a verb of praise, blame or description: a clause after "that", or a quotation that
 * is all of the object, or the reason given. `null` where there are none, `undefined` for every other verb.
 */
export function judgedWords(
	units: readonly Unit[],
	cueEnd: number,
	{ from, to }: Stretch,
	form: CueForm,
): Stretch | null | undefined {
	const judges = JUDGING.test(form.lemma);
	if (!judges && !DESCRIBING.test(form.lemma)) return undefined;
	const before = units[from - 1] as Unit;
	if (from > cueEnd + 1 && /^(?:that|que|how)$/.test(before.word)) return { from, to };
	if (!judges && /^(?:how|cómo)$/.test((units[from] as Unit).word)) return { from, to };
	const fact = [1, 2, 3].find((k) => /^(?:that|que)$/.test(units[from + k]?.word ?? ''));
	if (fact !== undefined && from + fact < to && /^(?:fact|hecho)$/.test((units[from + 1] as Unit).word))
		return { from: from + fact + 1, to };
	const own = [from, from + 1].find((i) => i <= to && units[i]?.quoted);
	if (own === from || (own !== undefined && DETERMINER.test((units[from] as Unit).word))) return { from, to };
	// "criticised the raid for being “a breach”", "elogió al ejército por «un gran golpe»": the reason, in the speaker's words.
	for (let i = from + 1; i < to; i++) {
		if (!/^(?:for|por|as|como)$/.test((units[i] as Unit).word)) continue;
		const first = [i + 1, i + 2].find((k) => k <= to && units[k]?.quoted);
		if (first !== undefined)
			return { from: first === i + 2 && !DETERMINER.test((units[i + 1] as Unit).word) ? first : i + 1, to };
	}
	return null;
}
