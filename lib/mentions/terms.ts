import type { RejectionReason } from '../domain/mention';
import { Gap } from '../text/tokens';
import type { Candidate } from './candidate';

/** What speaks against a term's being used in the dossier's sense, or `null`. */
export function termObstacle(candidate: Candidate): RejectionReason | null {
	// "anti-narcotics" is another word.
	if (candidate.words.gap(candidate.first) === Gap.HYPHEN) return 'inside-longer-name';
	if (isCitedWord(candidate) || isAnothers(candidate)) return 'wrong-context';
	return isAdjective(candidate) ? 'inside-longer-name' : null;
}

/** The word “directive” is spoken of, not used: quotation marks around it alone, after "word" or "term". */
function isCitedWord({ words, first, last }: Candidate): boolean {
	if (((words.gap(first) | Gap.SPACE) & Gap.QUOTE) === 0 || (words.gap(last + 1) & Gap.QUOTE) === 0) return false;
	return /^(?:word|term|palabra|termino|expresion)s?$/.test(words.word(first - 1));
}

/** "the EU directive", "a directive of the European Commission", «la directiva de la UE», «la directiva del club»: another body's. */
function isAnothers({ words, first, last }: Candidate): boolean {
	if (BODIES.has(words.word(first - 1)) && words.gap(first) === Gap.SPACE) return true;
	let next = last + 1;
	if (words.gap(next) !== Gap.SPACE) return false;
	if (BODIES.has(words.word(next))) return true;
	if (!/^(?:of|from|by|de|del)$/.test(words.word(next))) return false;
	if (/^(?:the|la|el|los|las)$/.test(words.word(++next))) next++;
	return words.gap(next) === Gap.SPACE && (BODIES.has(words.word(next)) || FIRMS.has(words.word(next)));
}

const BODIES = new Set('eu ue european europea europeo europeas europeos brussels bruselas comunitaria comunitario'.split(' '));
const FIRMS = new Set('empresa compañia club banco asociacion sindicato escuela company firm bank union school'.split(' '));

/** «la mesa directiva», «la junta directiva»: an adjective that belongs to the word before it. */
function isAdjective({ words, first, last }: Candidate): boolean {
	return (
		first === last &&
		words.gap(first) === Gap.SPACE &&
		/^(?:mesa|junta|comision|consejo|secretaria|linea|cuerpo)s?$/.test(words.word(first - 1))
	);
}
