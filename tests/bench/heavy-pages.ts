import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { collectPage } from '../../lib/page/collect';
import { ownArticles } from '../eval/own-articles';
import { PROBE } from './probe';

const OWN = fileURLToPath(new URL('../articles/en-reuters-directive/page.html', import.meta.url));

/** The heaviest page there is, as it is (off topic) and with one of our articles in the place of its first paragraphs. */
export interface HeavyPages {
	readonly name: string;
	readonly kilobytes: number;
	readonly offTopic: string;
	/** A page of middling size, as it is. */
	readonly usual: { readonly name: string; readonly html: string };
	readonly onTopic: string;
}

/** Takes the largest real page of the data folder, without its scripts; without the folder, a page of our own made long. */
export function heavyPages(folder: string | null): HeavyPages {
	const html = folder === null ? '' : join(folder, 'html');
	if (folder === null || !existsSync(html)) {
		const own = readFileSync(OWN, 'utf8');
		return {
			name: 'own fixture en-reuters-directive',
			kilobytes: own.length / 1000,
			offTopic: prepared('<p>Nothing.</p>', false),
			usual: { name: 'a page of one line', html: prepared('<p>Nothing.</p>', false) },
			onTopic: prepared(own, false),
		};
	}
	const bySize = readdirSync(html)
		.map((file) => ({ file, size: statSync(join(html, file)).size }))
		.sort((a, b) => b.size - a.size);
	const [file, usual] = [bySize[0]?.file ?? '', bySize[bySize.length >> 1]?.file ?? ''];
	const source = readFileSync(join(html, file), 'utf8');
	return {
		name: file,
		kilobytes: source.length / 1000,
		offTopic: prepared(source, false),
		onTopic: prepared(source, true),
		usual: { name: usual, html: prepared(readFileSync(join(html, usual), 'utf8'), false) },
	};
}

/** A page without scripts of its own and with the probe; `onTopic`: with paragraphs about the dossier. */
function prepared(source: string, onTopic: boolean): string {
	const { document } = parseHTML(source);
	for (const script of document.querySelectorAll('script, noscript')) script.remove();
	if (onTopic) {
		const { page, pieces } = collectPage(document as unknown as Document, null);
		// The officials of the dossier held other offices in the year of the page.
		for (const date of document.querySelectorAll('[property="article:published_time"]'))
			date.setAttribute('content', '2025-08-09');
		const words = [...ownArticles().values()].find(({ meta }) => meta.lang === 'en' && meta.onTopic)?.page.blocks ?? [];
		const paragraphs = page.blocks.filter(({ kind, text }) => kind === 'paragraph' && text.length > 40);
		for (const [index, block] of words.slice(1).entries()) {
			const [first, ...rest] = (pieces.get(paragraphs[index]?.id ?? -1) ?? []).map(({ node }) => node);
			if (first) first.data = block.text;
			for (const text of rest) text.data = '';
		}
	}
	return document.toString().replace(/<head[^>]*>/i, (head) => `${head}${PROBE}`);
}
