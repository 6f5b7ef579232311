import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LINK = /<link rel="stylesheet" crossorigin href="[^"]+">/g;

/**
 * Has every built page name the style sheets that it shares with others before its own, as its sources import them: the
 * build writes them the other way round, and of two rules of one weight the later one counts.
 */
export function sharedStyleFirst(folder: string): void {
	const pages = readdirSync(folder)
		.filter((file) => file.endsWith('.html'))
		.map((file) => ({ path: join(folder, file), text: readFileSync(join(folder, file), 'utf8') }));
	const users = (link: string) => pages.filter(({ text }) => text.includes(link)).length;
	for (const { path, text } of pages) {
		const links = [...(text.match(LINK) ?? [])].sort((a, b) => users(b) - users(a));
		writeFileSync(
			path,
			text.replace(LINK, () => links.shift() ?? ''),
		);
	}
}
