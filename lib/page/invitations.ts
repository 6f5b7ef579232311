import { LETTERS } from './letters';
import type { Draft } from './walk';

/** What invites to another page, in English and Spanish, in small letters without accents. */
const INVITATION = new RegExp(
	`^(?:${[
		'(?:please )?(?:read|see|watch|listen)(?: also| more| next| further|:)|also (?:read|see|watch)|more (?:from|on|about|like)|more:',
		'related(?: (?:article|story|stories|content|news|coverage|reading|video)s?)?:?|recommended(?: for you)?|you (?:may|might) (?:also )?like',
		'in case you missed|do not miss|don.t miss|sign up|subscribe|follow (?:us|our)',
		'(?:lee|lea|leer|vea|ver|mira|mire|escucha|consulta)(?: mas| tambien| ademas| aqui| la nota| completa|:)|tambien (?:lee|lea|puedes leer|te puede)',
		'(?:te|le|les) (?:puede|podria|recomendamos|sugerimos)|(?:puedes|puede) leer|mas (?:informacion|sobre|noticias|en)|no te pierdas|sigue leyendo',
		'(?:nota|noticia|articulo|contenido|tema)s? relacionad[oa]s?|relacionad[oa]s?:?|recomendamos|suscribete|siguenos',
	].join('|')})(?![${LETTERS}0-9])`,
);

/** What stands over an advertisement or beside one, and nothing else in its block. */
const LABEL =
	/^[\s[(–—-]*(?:publicidad|anuncio|patrocinad[oa]|contenido patrocinado|advertisement|advertising|sponsored(?: content| by [^.]{2,40})?|paid (?:content|post|partnership)|(?:the )?(?:article|story) continues (?:below|after)[^.]{0,40}|(?:la|el) (?:nota|noticia|articulo) (?:continua|sigue)[^.]{0,40})[\s.:\])–—-]*$/;

/** More than this in links, and an invitation is none of the text's own sentences. */
const LINKED = 0.4;

const BEFORE_WORDS = new RegExp(`^[^${LETTERS}0-9]+`);
const ANY_WORD = new RegExp(`[${LETTERS}0-9]`);
/** In a block without any of these there is no label of an advertisement: few have to be looked at closely. */
const OF_LABELS = /publici|anunci|patrocin|adverti|sponsor|paid|contin|sigue/i;

function bare(text: string): string {
	return text
		.normalize('NFD')
		.replace(/[\u0300-\u036f]+/g, '')
		.toLowerCase()
		.replace(BEFORE_WORDS, '');
}

/** True for a block that leads to another page by its words: "Lee también: …", "Read more: …", or those words alone. */
export function isInvitation({ text, length, linked }: Draft): boolean {
	if (length > 300 || (linked < LINKED && length > 40)) return false;
	const words = bare(text);
	const found = INVITATION.exec(words);
	return found !== null && (linked >= LINKED || !ANY_WORD.test(words.slice(found[0].length)));
}

/** True for the label of an advertisement: "PUBLICIDAD", "Advertisement", "The article continues below". */
export function isAdLabel({ text, length }: Draft): boolean {
	return length < 80 && OF_LABELS.test(text) && LABEL.test(bare(text));
}

/** A box with more text than this is more than an advertisement (characters). */
const MOST_IN_AD = 500;
/** How far above its label the box is looked for. */
const HIGHEST = 3;

/**
 * Where the advertisement ends that the label at `index` stands over: the drafts in the smallest boxes around the label
 * that begin with it and hold little else. `index + 1` for a label on its own. `texts`: elements that hold the article.
 */
export function endOfAd(drafts: readonly Draft[], index: number, texts: ReadonlySet<Element>): number {
	let end = index + 1;
	let box = drafts[index]?.element.parentElement ?? null;
	for (let level = 0; box && level < HIGHEST; level++, box = box.parentElement) {
		const before = drafts[index - 1]?.element;
		if (texts.has(box) || (before && box.contains(before))) break;
		let next = end;
		let chars = 0;
		for (let draft = drafts[next]; draft && box.contains(draft.element); draft = drafts[next]) {
			chars += draft.length;
			if (chars > MOST_IN_AD) return end;
			next++;
		}
		end = next;
	}
	return end;
}
