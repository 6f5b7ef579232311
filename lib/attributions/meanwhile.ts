import type { BlockKind } from '../domain/page-text';
import { expression } from '../text/expression';
import type { Triple } from './triple';

/**
 * "… as Hegseth keeps options open": behind what somebody says, a headline tells with *as* what somebody else does
 * meanwhile. Only verbs that are hardly ever nouns show it, since *as* also compares ("as Moss’s allies"), and only in
 * headlines: in a sentence of the text it may be part of what is said.
 */
const MEANWHILE = expression`\s+as\s+(?:the\s+)?\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*){0,3}\s(?:accuses|admits|agrees|approves|arrives|asks|awaits|backs|begins|calls|carries|comes|condemns|considers|continues|defends|demands|denies|deploys|dismisses|doubles|escalates|expands|eyes|faces|gathers|gets|gives|goes|heads|holds|insists|intensifies|joins|keeps|kills|launches|leaves|loses|makes|meets|mulls|moves|opens|orders|prepares|presses|promises|pushes|puts|ramps|readies|refuses|rejects|remains|resumes|returns|says|seeks|sees|sends|shifts|signs|starts|steps|summons|takes|tells|tightens|threatens|tries|turns|unveils|urges|vows|warns|weighs|widens|wins)\b`;

/** Behind these words *as* says what something is taken for: "sees Mexico as …", "as well as …". */
const TAKEN_FOR =
	/\b(?:sees?|seen|views?|viewed|treats?|treated|describes?|described|casts?|defines?|well|such|same|far|long|soon)\s[^,]*$/i;

/** A triple of a block without what a headline tells of somebody else. Unchanged where nothing is left or shows it. */
export function withoutMeanwhile(text: string, kind: BlockKind, triple: Triple): Triple {
	if (kind !== 'headline' && kind !== 'heading') return triple;
	const last = triple.content.at(-1);
	if (!last || triple.cue === null || triple.cue.end > last.start) return triple;
	const words = text.slice(last.start, last.end);
	const at = MEANWHILE.exec(words)?.index ?? -1;
	if (at <= 0 || /["“”«»‘]/.test(words.slice(at)) || TAKEN_FOR.test(words.slice(0, at))) return triple;
	return { ...triple, content: [...triple.content.slice(0, -1), { start: last.start, end: last.start + at }] };
}
