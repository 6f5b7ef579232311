import { createReader } from '../../lib/reading/reader';
import { Share } from '../measure/score';
import { bundledDossier, ownArticles } from './own-articles';
import { OwnMentions } from './own-mentions';
import { OwnRecord } from './own-record';
import { OwnStatements } from './own-statements';
import type { Section } from './section';
import { Errors } from './section';
import { measureStance } from './stance';
import { measureTranslated } from './translated';

/** Reads the project's own gold articles (`FORMAT.md`) and compares. */
export function measureOwn(): Section[] {
	const dossier = bundledDossier();
	const reader = createReader([dossier]);
	const terms = new Set(dossier.terms.map(({ id }) => id));
	const mentions = new OwnMentions(terms);
	const statements = new OwnStatements();
	const record = new OwnRecord();
	const topics = new Share();
	const topicErrors: string[] = [];
	const articles = ownArticles();
	for (const [name, gold] of articles) {
		const reading = reader.read(gold.page);
		mentions.count(name, gold, reading, reader.explain(gold.page).rejections);
		statements.count(name, gold, reading);
		record.count(name, gold, reading);
		topics.count(reading.topic.onTopic === gold.meta.onTopic);
		if (reading.topic.onTopic !== gold.meta.onTopic) topicErrors.push(`${name}: ${gold.meta.onTopic ? 'on topic' : 'off topic'}`);
	}
	const title = `Own articles (${articles.size})`;
	const topicLine = `Topic (is the page about the dossier?) right: ${topics}${topicErrors.length > 0 ? `; wrong: ${topicErrors.join(', ')}` : ''}`;
	const errors = new Errors();
	for (const line of topicErrors) errors.add('topic', line);
	return [
		{ title: `${title}: names`, ...mentions.report() },
		{ title: `${title}: statements`, ...statements.report() },
		{ title: `${title}: stance and record`, ...record.report() },
		measureStance(),
		measureTranslated(),
		{ title: `${title}: topic`, text: topicLine, figures: { topics }, errors },
	];
}
