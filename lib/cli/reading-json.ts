import type { ReadAttribution } from '../domain/attribution';
import type { PageText } from '../domain/page-text';
import type { Reading } from '../domain/reading';

/**
 * One reading as a line of JSON. The format is kept: tools depend on it. `docs/reading-format.md` describes it.
 */
export function readingJson(file: string, page: PageText, reading: Reading): string {
	return JSON.stringify({
		file,
		url: page.canonicalUrl ?? page.url,
		title: page.title,
		lang: reading.lang,
		published: page.published,
		outlet: page.outlet,
		onTopic: reading.topic.onTopic,
		blocks: page.blocks.map(({ id, text }) => ({ id, text })),
		mentions: reading.mentions.map(({ span, surface, entity, type, evidence }) => ({ ...span, surface, entity, type, evidence })),
		attributions: reading.attributions.map(attributionJson),
	});
}

function attributionJson(attribution: ReadAttribution) {
	const { kind, speaker, speakerText, source, cue, content, text, denied, toldBy, tellerText, position, record } = attribution;
	return {
		kind,
		speaker: speaker.kind === 'actor' ? speaker.id : null,
		speakerText: speakerText ?? (speaker.kind === 'stranger' ? speaker.name : null),
		source,
		cue,
		content,
		text,
		denied,
		toldBy: toldBy ? (tellerText ?? '') : null,
		position,
		record,
	};
}
