import type { PartialDate } from '../domain/dossier';
import type { Lang } from '../domain/lang';

/** A statement and the one source that it is cited from. */
export interface Citation {
	/** Names the citation in a bibliography: letters, digits and hyphens. */
	readonly id: string;
	readonly speaker: string;
	readonly words: string;
	/** The language of the words, where it is known. */
	readonly lang: Lang | null;
	/**
	 * Whose words they are. `exact`: the speaker's own, in quotation marks. `reported`: as the source reports them.
	 * `keeper`: those of the dossier's keepers. Only the first are ever put into quotation marks.
	 */
	readonly wording: 'exact' | 'reported' | 'keeper';
	/** The speaker denies them. */
	readonly denied: boolean;
	/** Who in the source tells that it was said; empty where nobody is named, `null` for what the source itself tells. */
	readonly toldBy: string | null;
	/** The day on which it was said. */
	readonly said: PartialDate | null;
	readonly title: string;
	readonly outlet: string | null;
	/** The day of the article. */
	readonly published: PartialDate | null;
	/** An http(s) address, or `null`. */
	readonly url: string | null;
	/** The language of the article. */
	readonly articleLang: Lang | null;
}

/** What a citation says in the reader's language beside the words themselves. */
export interface CiteWords {
	/** `as reported`, `in the dossier’s words`, `denies`. */
	readonly reported: string;
	readonly keeper: string;
	readonly denied: string;
	/** `as told by …`; by somebody else, for an empty name. */
	readonly toldBy: (teller: string) => string;
	readonly date: (date: PartialDate) => string;
}

const MARKS: Readonly<Record<Lang, readonly [string, string]>> = { en: ['“', '”'], es: ['«', '»'] };

/** The words in the quotation marks of their language; bare when they are not the speaker's own. */
export function markedWords({ words, lang, wording }: Pick<Citation, 'words' | 'lang' | 'wording'>): string {
	const [open, close] = MARKS[lang ?? 'en'];
	return wording === 'exact' ? `${open}${words}${close}` : words;
}

/** Who said it, how the words are to be taken, and when: `Ana Ferrer (denies; as reported), 9 Aug 2025`. */
export function whoAndWhen(citation: Citation, say: CiteWords): string {
	const { denied, wording, toldBy } = citation;
	const how = [
		denied ? say.denied : null,
		wording === 'exact' ? null : say[wording],
		toldBy === null ? null : say.toldBy(toldBy),
	].filter(Boolean);
	const who = how.length > 0 ? `${citation.speaker} (${how.join('; ')})` : citation.speaker;
	return citation.said === null ? who : `${who}, ${say.date(citation.said)}`;
}

/** One line: line breaks, tabs and control characters become single spaces. */
export function oneLine(text: string): string {
	return text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();
}
