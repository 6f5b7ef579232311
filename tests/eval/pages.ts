import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { collectPage } from '../../lib/page/collect';
import { createReader } from '../../lib/reading/reader';
import { markdownTable } from '../measure/table';
import { bundledDossier } from './own-articles';
import { Errors, type Section } from './section';

const FURNITURE =
	'nav, aside, footer, form, script, style, noscript, template, [role="navigation"], [hidden], [aria-hidden="true"]';

/** Reads every real page in the data folder as the extension does, and says what it cost. */
export function measurePages(folder: string): Section[] {
	const title = 'Real pages';
	const html = join(folder, 'html');
	const errors = new Errors();
	if (!existsSync(html)) return [{ title, text: 'Not measured: no html/ in the data folder.', figures: {}, errors }];
	const reader = createReader([bundledDossier()]);
	const files = readdirSync(html).filter((name) => name.endsWith('.html'));
	const pages = files.flatMap((file) => {
		try {
			const { document } = parseHTML(readFileSync(join(html, file), 'utf8'));
			const started = performance.now();
			const { page, pieces } = collectPage(document as unknown as Document, `https://example.com/${file}`);
			const collected = performance.now();
			const reading = reader.read(page);
			const read = performance.now();
			const astray = reading.mentions.filter(({ span }) =>
				pieces.get(span.block)?.some(({ node }) => node.parentElement?.closest(FURNITURE)),
			);
			for (const { surface, span } of astray)
				errors.add(
					'linked outside the article',
					`${file}: ${surface} in ${page.blocks.find(({ id }) => id === span.block)?.text.slice(0, 100)}`,
				);
			const chars = page.blocks.reduce((sum, { text }) => sum + text.length, 0);
			if (chars === 0) errors.add('no text found', file);
			return [
				{
					file,
					chars,
					onTopic: reading.topic.onTopic,
					mentions: reading.mentions.length,
					statements: reading.attributions.length,
					astray: astray.length,
					collect: collected - started,
					read: read - collected,
				},
			];
		} catch (error) {
			errors.add('failed', `${file}: ${error}`);
			return [];
		}
	});
	const sorted = (of: (page: (typeof pages)[number]) => number) => pages.map(of).sort((a, b) => a - b);
	const times = (of: (page: (typeof pages)[number]) => number, digits = 1) => {
		const all = sorted(of);
		return `${all[Math.floor(all.length / 2)]?.toFixed(digits)} / ${all.at(-1)?.toFixed(digits)}`;
	};
	const sum = (of: (page: (typeof pages)[number]) => number) => sorted(of).reduce((total, value) => total + value, 0);
	const main = markdownTable(
		['real pages', 'value'],
		[
			['pages', files.length],
			['read without an error', pages.length],
			['with article text', pages.filter(({ chars }) => chars > 0).length],
			['about the dossier', pages.filter(({ onTopic }) => onTopic).length],
			['mentions linked', sum(({ mentions }) => mentions)],
			['mentions linked outside the article', sum(({ astray }) => astray)],
			['characters of article text, median / most', times(({ chars }) => chars, 0)],
			['collecting (linkedom), ms, median / most', times(({ collect }) => collect)],
			['reading, ms, median / most', times(({ read }) => read)],
		],
	);
	const each = markdownTable(
		['page', 'characters', 'about the dossier', 'mentions', 'statements', 'collecting (ms)', 'reading (ms)'],
		pages.map((page) => [
			page.file.replace('.html', ''),
			page.chars,
			page.onTopic ? 'yes' : 'no',
			page.mentions,
			page.statements,
			page.collect.toFixed(1),
			page.read.toFixed(1),
		]),
	);
	return [{ title, text: `${main}\n\n${each}`, figures: { pages }, errors }];
}
