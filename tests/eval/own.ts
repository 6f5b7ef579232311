import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Dossier } from '../../lib/domain/dossier';
import { parseDossier } from '../../lib/dossiers/parse';
import { createReader } from '../../lib/reading/reader';
import { Share } from '../measure/score';
import { parseGold } from './gold';
import { OwnMentions } from './own-mentions';
import { OwnStatements } from './own-statements';
import type { Section } from './section';
import { Errors } from './section';

const FOLDER = fileURLToPath(new URL('./articles/', import.meta.url));
const PACK = fileURLToPath(new URL('../../public/dossiers/cartel-directive.json', import.meta.url));

/** The bundled dossier. */
export function bundledDossier(): Dossier {
	return parseDossier(JSON.parse(readFileSync(PACK, 'utf8')));
}

/** Reads the project's own gold articles (`FORMAT.md`) and compares. */
export function measureOwn(): Section[] {
	const dossier = bundledDossier();
	const reader = createReader([dossier]);
	const terms = new Set(dossier.terms.map(({ id }) => id));
	const mentions = new OwnMentions(terms);
	const statements = new OwnStatements();
	const topics = new Share();
	const topicErrors: string[] = [];
	const files = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));
	for (const file of files) {
		const name = file.slice(0, -3);
		const gold = parseGold(readFileSync(`${FOLDER}${file}`, 'utf8'));
		const reading = reader.read(gold.page);
		mentions.count(name, gold, reading, reader.explain(gold.page).rejections);
		statements.count(name, gold, reading);
		topics.count(reading.topic.onTopic === gold.meta.onTopic);
		if (reading.topic.onTopic !== gold.meta.onTopic) topicErrors.push(`${name}: ${gold.meta.onTopic ? 'on topic' : 'off topic'}`);
	}
	const title = `Own articles (${files.length})`;
	const topicLine = `Topic (is the page about the dossier?) right: ${topics}${topicErrors.length > 0 ? `; wrong: ${topicErrors.join(', ')}` : ''}`;
	const errors = new Errors();
	for (const line of topicErrors) errors.add('topic', line);
	return [
		{ title: `${title}: names`, ...mentions.report() },
		{ title: `${title}: statements`, ...statements.report() },
		{ title: `${title}: topic`, text: topicLine, figures: { topics }, errors },
	];
}
