/** What schema.org data says of an article; every field as the page gives it, unchecked. */
export interface LinkedArticle {
	readonly headline: string | null;
	readonly byline: string | null;
	readonly outlet: string | null;
	readonly published: string | null;
	readonly lang: string | null;
	/** True when it is said not to be free to read. */
	readonly paid: boolean;
}

/** Longer than any honest description of an article. */
const LONGEST = 400_000;
const ARTICLE = /(?:Article|Report|BlogPosting|Review|Newsgram)$/;

/** The article described in a page's JSON-LD; `null` when there is none. Broken JSON is passed over. */
export function readLinkedArticle(document: Document): LinkedArticle | null {
	let found: LinkedArticle | null = null;
	for (const script of [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, 12)) {
		const source = script.textContent ?? '';
		if (source.length > LONGEST) continue;
		for (const node of flatten(parse(source), 0)) {
			if (!typesOf(node).some((type) => ARTICLE.test(type))) continue;
			const article = toArticle(node);
			if (article.published) return article;
			found ??= article;
		}
	}
	return found;
}

type Node = Readonly<Record<string, unknown>>;

function parse(source: string): unknown {
	try {
		return JSON.parse(source);
	} catch {
		// Raw line breaks inside strings are the commonest fault of hand-made templates.
		try {
			return JSON.parse(source.replace(/\p{Cc}+/gu, ' '));
		} catch {
			return null;
		}
	}
}

/** All objects that can describe the page: through arrays, `@graph` and `mainEntity`. */
function flatten(value: unknown, depth: number): Node[] {
	if (depth > 4 || typeof value !== 'object' || value === null) return [];
	if (Array.isArray(value)) return value.slice(0, 200).flatMap((entry) => flatten(entry, depth + 1));
	const node = value as Node;
	return [node, ...flatten(node['@graph'], depth + 1), ...flatten(node.mainEntity, depth + 1)];
}

function typesOf(node: Node): string[] {
	const type = node['@type'];
	return (Array.isArray(type) ? type : [type]).filter((entry): entry is string => typeof entry === 'string');
}

function toArticle(node: Node): LinkedArticle {
	const publisher = node.publisher;
	return {
		headline: text(node.headline) ?? text(node.name),
		byline: namesIn(node.author),
		outlet: namesIn(Array.isArray(publisher) ? publisher[0] : publisher),
		published: text(node.datePublished) ?? text(node.dateCreated),
		lang: text(node.inLanguage),
		// https://developers.google.com/search/docs/appearance/structured-data/paywalled-content
		paid: /^false$/i.test(String(node.isAccessibleForFree)),
	};
}

function namesIn(value: unknown): string | null {
	const names = (Array.isArray(value) ? value.slice(0, 12) : [value])
		.map((entry) => text(entry) ?? (typeof entry === 'object' && entry !== null ? text((entry as Node).name) : null))
		.filter((name): name is string => name !== null && !/^https?:/.test(name));
	return names.length > 0 ? [...new Set(names)].join(', ') : null;
}

function text(value: unknown): string | null {
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
