import type { Lang } from '../domain/lang';
import { CharClass } from './char-class';

const STOPWORDS: Record<Lang, ReadonlySet<string>> = {
	en: new Set(
		'the of and to in that is was for on with as by at from his her they this are be has have had it not said will would who which'.split(
			' ',
		),
	),
	es: new Set(
		'el la los las de que y en un una por con para se del al su es no lo como más pero sus fue ha este esta son entre cuando también'.split(
			' ',
		),
	),
};

/** Other languages with the Latin alphabet whose everyday words could be taken for either. */
const FOREIGN = new Set(
	'le les des est dans une pour qui sur et du au avec der die das und den von mit ist ein eine nicht het een van dat niet zijn il di che per non sono della nel o os as do da em um uma não com mais ao och att som det är'.split(
		' ',
	),
);

const LETTERS = new CharClass(String.raw`\p{L}`);
const ENGLISH = 1;
const SPANISH = 2;
const ANOTHER = 4;
/** Which of the languages a word speaks for, as bits. */
const TELLS = new Map<string, number>();
for (const [bit, words] of [
	[ENGLISH, STOPWORDS.en],
	[SPANISH, STOPWORDS.es],
	[ANOTHER, FOREIGN],
] as const)
	for (const word of words) TELLS.set(word, (TELLS.get(word) ?? 0) | bit);
const LONGEST = Math.max(...[...TELLS.keys()].map(({ length }) => length));

/**
 * The language of a text by its commonest words, from its first 4,000 words. `null` when the text is too short, in
 * neither language, or in both alike.
 */
export function detectLang(text: string): Lang | null {
	let en = 0;
	let es = 0;
	let foreign = 0;
	let count = 0;
	for (let from = LETTERS.next(text, 0); from < text.length && count < 4000; count++) {
		const to = LETTERS.runEnd(text, from);
		const tells = to - from <= LONGEST ? (TELLS.get(text.slice(from, to).toLowerCase()) ?? 0) : 0;
		if (tells & ENGLISH) en++;
		if (tells & SPANISH) es++;
		if (tells & ANOTHER) foreign++;
		from = LETTERS.next(text, to);
	}
	if (en + es < 3) return null;
	const [lang, own, other] = en >= es ? (['en', en, es] as const) : (['es', es, en] as const);
	if (own < 2 * other || foreign > own) return null;
	return own >= 0.08 * count ? lang : null;
}
