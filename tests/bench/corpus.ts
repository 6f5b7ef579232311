import type { Lang } from '../../lib/domain/lang';
import type { PageText, TextBlock } from '../../lib/domain/page-text';
import type { Gold } from '../eval/gold';
import { Chance } from './chance';

/** Letters of a page's text. */
export function charsOf(page: PageText): number {
	return page.blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/** A page's text as one string, a line for each block. */
export function textOf(page: PageText): string {
	return page.blocks.map(({ text }) => text).join('\n');
}

/**
 * Pages of article length, `chars` characters in all: the paragraphs of all own articles of a language, shuffled anew for
 * each page and with other figures in them, so that no page is like another.
 */
export function variedPages(articles: readonly Gold[], chars: number): PageText[] {
	const chance = new Chance(20250808);
	const byLang = new Map<Lang, TextBlock[]>();
	for (const { meta, page } of articles) {
		const known = byLang.get(meta.lang) ?? [];
		byLang.set(meta.lang, known);
		known.push(...page.blocks.filter(({ kind }) => kind === 'paragraph'));
	}
	const pages: PageText[] = [];
	for (let sum = 0; sum < chars; ) {
		const { page } = chance.pick(articles);
		const lang = page.lang ?? 'en';
		const blocks = chance
			.shuffled(byLang.get(lang) ?? [])
			.slice(0, 14)
			.map((block, id) => ({ ...block, id, text: varied(block.text, chance) }));
		const made = { ...page, title: blocks[0]?.text.slice(0, 80) ?? '', blocks };
		pages.push(made);
		sum += charsOf(made);
	}
	return pages;
}

/** A page of about `chars` characters: own articles of one language, one after the other, again and again. */
export function longPage(articles: readonly Gold[], lang: Lang, chars: number): PageText {
	const chance = new Chance(7);
	const own = articles.filter(({ meta }) => meta.lang === lang && meta.onTopic);
	const [first] = own;
	if (!first) throw new Error(`There is no own article in ${lang}`);
	const blocks: TextBlock[] = [];
	for (let sum = 0, round = 0; sum < chars; round++) {
		const { page } = own[round % own.length] as Gold;
		for (const block of page.blocks) {
			if (sum >= chars) break;
			const text = round < own.length ? block.text : varied(block.text, chance);
			blocks.push({ id: blocks.length, kind: blocks.length > 0 && block.kind === 'headline' ? 'heading' : block.kind, text });
			sum += text.length;
		}
	}
	return { ...first.page, blocks };
}

function varied(text: string, chance: Chance): string {
	return text.replace(/\d/g, () => String(Math.floor(chance.next() * 10)));
}
