import type { ListEntry } from '../../domain/list-entry';
import { item } from '../entry-builder';
import { cleanTags, langOf, oneLine } from '../entry-values';
import { readRecords } from '../json-records';
import type { ListReader, ListWriter } from '../list-item';

/*
 * Omnivore: the `metadata_….json` of its export, a list with ISO times, `state` and `readingProgress` in per cent. Its
 * highlights lie in files of their own beside it.
 */

/** Reads a metadata file of Omnivore's export. */
export const readOmnivore: ListReader = (pieces) =>
	readRecords(pieces, [], (place, fields) =>
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
	);

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
		publishedAt: published,
		language: lang,
	};
}
