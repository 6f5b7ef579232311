import type { Attribution } from '../domain/attribution';
import type { TextBlock } from '../domain/page-text';
import { foldWords } from '../text/fold';

const MIN_WORDS = 4;

/**
 * Gives a quotation without a source the speaker of the same words elsewhere on the page: pull quotes, headings and
 * captions repeat the text. Only the very same words count.
 */
export function withPullQuotes(attributions: readonly Attribution[], blocks: readonly TextBlock[]): Attribution[] {
	const isAlone = ({ speaker, cue }: Attribution) => speaker.kind === 'unresolved' && cue === null;
	if (!attributions.some(isAlone)) return [...attributions];
	const texts = new Map(blocks.map(({ id, text }) => [id, text]));
	const wordsOf = ({ content }: Attribution) =>
		content.map(({ block, start, end }) => foldWords(texts.get(block)?.slice(start, end) ?? '')).join(' ');
	const spoken = attributions
		.filter(({ speaker }) => speaker.kind !== 'unresolved')
		.map((attribution) => ({ attribution, words: ` ${wordsOf(attribution)} ` }));
	return attributions.map((attribution) => {
		if (!isAlone(attribution)) return attribution;
		const words = wordsOf(attribution);
		if (words.split(' ').length < MIN_WORDS) return attribution;
		const sources = spoken.filter((other) => other.words.includes(` ${words} `));
		const [first] = sources;
		const agreed =
			first &&
			sources.every(({ attribution: { speaker } }) => JSON.stringify(speaker) === JSON.stringify(first.attribution.speaker));
		return agreed ? { ...attribution, speaker: first.attribution.speaker } : attribution;
	});
}
