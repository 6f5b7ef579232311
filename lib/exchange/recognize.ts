import type { ListFormat, Recognized } from '../domain/list-format';
import { FORMAT } from './schema';

/** How much of the beginning of a file tells what it is, in UTF-16 units. */
export const TELLING_CHARS = 64 * 1024;

/** Names of fields by which a JSON list is known. Those that both have, such as `title`, tell nothing. */
const FIELDS: readonly (readonly [ListFormat, RegExp])[] = [
	['wallabag', /"(?:is_archived|is_starred|is_public|domain_name|reading_time|created_at|published_by|hashed_url)"\s*:/],
	['omnivore', /"(?:savedAt|readingProgress|labels|publishedAt|slug|thumbnail)"\s*:/],
];

/** How ZIP and gzip begin, read as text: Pocket, Omnivore and Instapaper send their exports so. */
const ARCHIVES = ['PK\u0003\u0004', '\u001f\u008b', '\u001f\ufffd'] as const;

/** What a file is, by how it begins; its name says nothing. */
export function recognize(beginning: string): Recognized {
	if (ARCHIVES.some((mark) => beginning.startsWith(mark))) return 'archive';
	const start = beginning
		.slice(0, TELLING_CHARS)
		.replace(/^\ufeff/, '')
		.trimStart();
	if (/^(?:\[\s*\]\s*)?$/.test(start)) return 'empty';
	if (start.startsWith('<')) return /netscape-bookmark|<a\s/i.test(start) ? 'bookmarks' : null;
	if (start.startsWith('{')) {
		if (new RegExp(`^\\{\\s*"format"\\s*:\\s*"${FORMAT}"`).test(start)) return 'library';
		return /"bookmarks"\s*:\s*\[/.test(start) ? 'karakeep' : null;
	}
	if (start.startsWith('[')) return FIELDS.find(([, fields]) => fields.test(start))?.[0] ?? null;
	return tableFormat(start);
}

function tableFormat(start: string): ListFormat | null {
	const [head = ''] = start.split(/[\r\n]/, 1);
	const columns = head.split(/[,;\t]/).map((name) => name.replaceAll('"', '').trim().toLowerCase());
	if (!columns.includes('url')) return null;
	if (columns.includes('time_added')) return 'pocket';
	return columns.includes('folder') ? 'instapaper' : null;
}
