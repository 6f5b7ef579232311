import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the article fixtures. In tests with a document, `new URL` would give it an address of the web. */
const FOLDER = join(fileURLToPath(import.meta.url), '../../articles/');

/** A page under an outlet's address, as the browsers under test are served it. */
export interface ServedPage {
	readonly url: string;
	readonly html: string;
}

/** An article fixture: `slug` is its folder, `file` the path of its page. */
export interface Article extends ServedPage {
	readonly slug: string;
	readonly lang: string;
	readonly file: string;
	/** False for a page that is about no bundled dossier. */
	readonly onTopic: boolean;
}

/** All article fixtures that have an address, by slug. */
export function loadArticles(): Map<string, Article> {
	const articles = new Map<string, Article>();
	for (const slug of readdirSync(FOLDER).sort()) {
		const file = `${FOLDER}${slug}/page.html`;
		const about = `${FOLDER}${slug}/meta.json`;
		if (!existsSync(file) || !existsSync(about)) continue;
		const meta = JSON.parse(readFileSync(about, 'utf8')) as { url?: string; lang?: string; onTopic?: boolean };
		if (meta.url === undefined) continue;
		articles.set(slug, {
			slug,
			file,
			url: meta.url,
			lang: meta.lang ?? '',
			onTopic: meta.onTopic !== false,
			html: readFileSync(file, 'utf8'),
		});
	}
	return articles;
}
