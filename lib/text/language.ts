import type { Lang } from '../domain/lang';

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

/**
 * The language of a text by its commonest words, from its first 4,000 words. `null` when the text is too short, in
 * neither language, or in both alike.
 */
export function detectLang(text: string): Lang | null {
	let en = 0;
	let es = 0;
	let foreign = 0;
	let count = 0;
	for (const match of text.matchAll(/\p{L}+/gu)) {
		const word = match[0].toLowerCase();
		if (STOPWORDS.en.has(word)) en++;
		if (STOPWORDS.es.has(word)) es++;
		if (FOREIGN.has(word)) foreign++;
		if (++count >= 4000) break;
	}
	if (en + es < 3) return null;
	const [lang, own, other] = en >= es ? (['en', en, es] as const) : (['es', es, en] as const);
	if (own < 2 * other || foreign > own) return null;
	return own >= 0.08 * count ? lang : null;
}
