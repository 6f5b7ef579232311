import { AhoCorasick } from '@monyone/aho-corasick';
import nlp from 'compromise';
import type { Dossier } from '../../lib/domain/dossier';
import type { PageText } from '../../lib/domain/page-text';
import { compileGazetteer } from '../../lib/gazetteer/compile';
import { findMentions } from '../../lib/mentions/find-mentions';
import { PageContext } from '../../lib/mentions/page-context';
import { textOf } from './corpus';
import { listedNames } from './names';

/** A way to find names: what it does first, once, and then for each page; gives how many it found. */
export interface Finder {
	readonly name: string;
	/** Characters to try it on with few and with 100,000 names: the slow ones get less. */
	readonly share: { readonly few: number; readonly many: number };
	compile(dossier: Dossier): (page: PageText) => number;
}

const WHOLE = 2_000_000;

/** Ours and its peers. */
export const FINDERS: readonly Finder[] = [
	{
		name: 'On Record: mentions linked, all rules',
		share: { few: WHOLE, many: WHOLE },
		compile(dossier) {
			const gazetteer = compileGazetteer([dossier]);
			return (page) => findMentions(page, gazetteer, page.lang).mentions.length;
		},
	},
	{
		name: 'On Record: candidates only (folding, words, trie)',
		share: { few: WHOLE, many: WHOLE },
		compile(dossier) {
			const gazetteer = compileGazetteer([dossier]);
			return (page) => new PageContext(page, gazetteer, page.lang).candidates.length;
		},
	},
	{
		name: '@monyone/aho-corasick, lower case',
		share: { few: WHOLE, many: 200_000 },
		compile(dossier) {
			const finder = new AhoCorasick(listedNames(dossier).map((name) => name.toLowerCase()));
			return (page) => finder.matchInText(textOf(page).toLowerCase()).length;
		},
	},
	{
		name: 'one RegExp of all names, ignoring case',
		share: { few: WHOLE, many: 10_000 },
		compile(dossier) {
			const names = listedNames(dossier).sort((a, b) => b.length - a.length);
			const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
			const finder = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
			return (page) => textOf(page).match(finder)?.length ?? 0;
		},
	},
	{
		name: 'compromise: names in its lexicon',
		share: { few: 100_000, many: 20_000 },
		compile(dossier) {
			const lexicon = Object.fromEntries(listedNames(dossier).map((name) => [name.toLowerCase(), 'DossierName']));
			return (page) => nlp(textOf(page), lexicon).match('#DossierName').length;
		},
	},
];
