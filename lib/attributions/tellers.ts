import type { Attribution } from '../domain/attribution';
import type { TextBlock } from '../domain/page-text';
import type { Span } from '../domain/span';
import { speakerKey } from './people';

/** How many statements further on or back one may stand that holds another. */
const NEAR = 4;
/** What somebody thinks nobody else can report as said. */
const THINKS =
	/(?:^|\s)(?:thinks?|thought|believes?|believed|feels?|felt|expects?|expected|hopes?|hoped|cree|creía|creyó|piensa|pensaba|pensó|supone|suponía|teme|temía|espera|esperaba|confía|confiaba|desea|deseaba|calcula|calculaba|entiende|entendía)$/iu;

/**
 * Reported speech inside reported speech: who tells of it. "Moss said that Ferrer had told him that the bridge was safe"
 * gives Ferrer’s words as told by Moss. What somebody else says that Ferrer *thinks* is no statement of Ferrer’s and is
 * left out. Attributions come in reading order, those of a block together.
 */
export function withTellers(attributions: readonly Attribution[], blocks: readonly TextBlock[]): Attribution[] {
	let texts: Map<number, string> | null = null;
	return attributions.flatMap((inner, i): Attribution[] => {
		const at = inner.source ?? inner.cue;
		if (at === null || inner.speaker.kind === 'unresolved') return [inner];
		for (let k = Math.max(0, i - NEAR); k <= i + NEAR; k++) {
			const outer = attributions[k];
			if (!outer || k === i || !holds(outer, at) || isSame(outer, inner)) continue;
			texts ??= new Map(blocks.map(({ id, text }) => [id, text]));
			const cue = inner.cue && texts.get(inner.cue.block)?.slice(inner.cue.start, inner.cue.end);
			return cue && THINKS.test(cue) ? [] : [{ ...inner, toldBy: { speaker: outer.speaker, source: outer.source } }];
		}
		return [inner];
	});
}

/** True where the words that give one statement stand within the content of another. */
function holds({ content }: Attribution, at: Span): boolean {
	return content.some(({ block, start, end }) => block === at.block && start <= at.start && at.end < end);
}

function isSame({ speaker: outer }: Attribution, { speaker: inner }: Attribution): boolean {
	return outer.kind === inner.kind && speakerKey(outer) === speakerKey(inner);
}
