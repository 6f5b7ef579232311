import type { ListEntry } from '../../domain/list-entry';
import { item } from '../entry-builder';
import { cleanTags, langOf, oneLine, timeOf } from '../entry-values';
import { readRecords } from '../json-records';
import type { ListItem, ListReader, ListWriter } from '../list-item';

/*
 * Omnivore: the `metadata_….json` of its export, lists of 20 entries each with ISO times, `state` and `readingProgress` in
 * per cent. Texts and highlights lie beside them, in `content/` and `highlights/`.
 * https://github.com/omnivore-app/omnivore, packages/api/src/jobs/export.ts
 */

/** Reads a metadata file of Omnivore's export. */
export const readOmnivore: ListReader = (pieces) =>
	readRecords(pieces, [], (place, fields) =>
		withBeside(
			fields.slug,
			item(place, ['url', fields.url], (time) => {
				const progress = typeof fields.readingProgress === 'number' ? fields.readingProgress / 100 : 0;
				return {
					title: oneLine(fields.title),
					byline: oneLine(fields.author) || null,
					tags: cleanTags(Array.isArray(fields.labels) ? fields.labels.map(labelOf) : []),
					savedAt: time('savedAt', fields.savedAt),
					published: time('publishedAt', fields.publishedAt),
					lang: langOf(fields.language),
					archived: fields.state === 'Archived',
					progress: Math.min(1, Math.max(0, Number.isFinite(progress) ? progress : 0)),
					read: progress >= 1,
				};
			}),
		),
	);

/** The text of an entry and its highlights lie beside the list, under its short name. */
function withBeside(slug: unknown, found: ListItem): ListItem {
	if (found.kind === 'problem' || typeof slug !== 'string' || slug === '') return found;
	return { ...found, beside: { text: `content/${slug}.html`, notes: `highlights/${slug}.md` } };
}

/**
 * The highlights of an entry as Omnivore's archive has them, in Markdown: lines after `>` are a quotation, what follows is
 * the note on it, without a line of labels; what stands before the first one is a note on the whole.
 */
export function omnivoreNotes(markdown: string): Pick<ListEntry, 'note' | 'highlights'> {
	const [whole = '', ...parts] = `\n${markdown.replaceAll('\r\n', '\n')}`.split(/\n(?=>)(?<!\n>.*\n)/);
	const highlights = parts.map((part) => {
		const lines = part.split('\n');
		const end = lines.findIndex((line) => !line.startsWith('>'));
		const quoted = end < 0 ? lines : lines.slice(0, end);
		const rest = end < 0 ? [] : lines.slice(end).filter((line) => !/^\s*#\S+(?:\s+#\S+)*\s*$/.test(line));
		const quote = quoted.map((line) => line.replace(/^> ?/, '')).join(' ');
		return { quote: quote.replace(/\s+/g, ' ').trim(), note: rest.join('\n').trim(), created: null };
	});
	return { note: whole.trim(), highlights: highlights.filter(({ quote }) => quote !== '') };
}

/** Labels are names, in some exports objects that have one. */
function labelOf(label: unknown): unknown {
	return typeof label === 'object' && label !== null && 'name' in label ? label.name : label;
}

/** Writes a metadata file as Omnivore did; Karakeep and others import it. */
export const writeOmnivore: ListWriter = {
	begin: '[\n',
	between: ',\n',
	end: '\n]\n',
	entry: (entry, index) => JSON.stringify(metadata(entry, index)),
};

function metadata({ url, title, byline, savedAt, published, lang, tags, archived, progress }: ListEntry, index: number) {
	return {
		id: String(index),
		title,
		author: byline,
		url,
		state: archived ? 'Archived' : 'Active',
		readingProgress: Math.round(progress * 100),
		labels: tags,
		savedAt,
		updatedAt: savedAt,
		// Where it reads a time at all, wallabag reads no other form of it, and no record without a picture.
		publishedAt: published === null ? null : (timeOf(published) ?? null),
		thumbnail: null,
		language: lang,
	};
}
