import { createReader } from '../../lib/reading/reader';
import { Share } from '../measure/score';
import type { Gold } from './gold';
import { bundledDossier, heldBackSets, openedSets, ownArticles } from './own-articles';
import { OwnMentions } from './own-mentions';
import { OwnRecord } from './own-record';
import { OwnStatements } from './own-statements';
import type { Section } from './section';
import { Errors } from './section';
import { measureStance } from './stance';
import { measureTranslated } from './translated';

/**
 * Reads the project's own gold articles (`FORMAT.md`) and compares; then the sets that were held back once and those that
 * are now, in tables of the same rows. The errors of the last are kept only when they are asked for: whoever has read
 * them can no longer measure by them.
 */
export function measureOwn(heldBackErrors: boolean): Section[] {
	const each = (sets: ReadonlyMap<string, ReadonlyMap<string, Gold>>) =>
		[...sets].flatMap(([title, articles]) => measureArticles(`own articles, ${title}`, articles, false));
	const heldBack = each(heldBackSets());
	return [
		...measureArticles('own articles', ownArticles(), true),
		measureStance(),
		measureTranslated(),
		...each(openedSets()),
		...(heldBackErrors ? heldBack : heldBack.map((section) => ({ ...section, errors: new Errors() }))),
	];
}

function measureArticles(label: string, articles: ReadonlyMap<string, Gold>, fitted: boolean): Section[] {
	const dossier = bundledDossier();
	const reader = createReader([dossier]);
	const terms = new Set(dossier.terms.map(({ id }) => id));
	const mentions = new OwnMentions(terms, label);
	const statements = new OwnStatements();
	const record = new OwnRecord(fitted);
	const topics = new Share();
	const topicErrors: string[] = [];
	for (const [name, gold] of articles) {
		const reading = reader.read(gold.page);
		mentions.count(name, gold, reading, reader.explain(gold.page).rejections);
		statements.count(name, gold, reading);
		record.count(name, gold, reading);
		topics.count(reading.topic.onTopic === gold.meta.onTopic);
		if (reading.topic.onTopic !== gold.meta.onTopic) topicErrors.push(`${name}: ${gold.meta.onTopic ? 'on topic' : 'off topic'}`);
	}
	const title = `${label.charAt(0).toUpperCase()}${label.slice(1)} (${articles.size})`;
	const wrong = fitted ? topicErrors.join(', ') : topicErrors.length;
	const topicLine = `Topic (is the page about the dossier?) right: ${topics}${topicErrors.length > 0 ? `; wrong: ${wrong}` : ''}`;
	const errors = new Errors();
	for (const line of topicErrors) errors.add('topic', line);
	return [
		{ title: `${title}: names`, ...mentions.report() },
		{ title: `${title}: statements`, ...statements.report() },
		{ title: `${title}: stance and record`, ...record.report() },
		{ title: `${title}: topic`, text: topicLine, figures: { topics }, errors },
	];
}
