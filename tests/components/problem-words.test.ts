import { describe, expect, it } from 'vitest';
import { problemWords } from '../../components/dossiers/edit/problem-words';
import type { Dossier } from '../../lib/domain/dossier';
import { checkEdits } from '../../lib/dossiers/edit';
import { smallPack } from '../dossiers/small-pack';
import { MESSAGES, speak } from './translate';

const pack = smallPack();
const [actor, issue, position, article] = [pack.actors[0], pack.issues[0], pack.positions[0], pack.articles[0]] as [
	Dossier['actors'][number],
	Dossier['issues'][number],
	Dossier['positions'][number],
	Dossier['articles'][number],
];
const edit = (list: string, before: { id: string }, part: object) =>
	checkEdits(pack, [{ list, id: before.id, before, after: { ...before, ...part } } as never]);
const full = { text: 'Ana Ferrer', lang: '*', kind: 'full' };

describe('what is wrong with what is typed', () => {
	it.each([
		['nothing typed', edit('actors', actor, { name: '' })],
		['too much', edit('actors', actor, { name: 'x'.repeat(201) })],
		['a control character', edit('actors', actor, { name: 'a\u0007b' })],
		['a day that does not exist', edit('actors', actor, { names: [{ ...full, from: '2024-02-30' }] })],
		['a day that is none', edit('actors', actor, { names: [{ ...full, from: 'May' }] })],
		['an end before the beginning', edit('actors', actor, { names: [{ ...full, from: '2024', to: '2023' }] })],
		['a name given twice', edit('actors', actor, { names: [full, full] })],
		['no full name', edit('actors', actor, { names: [{ ...full, kind: 'surname' }] })],
		['no Wikidata item', edit('actors', actor, { wikidata: 'Ana' })],
		['too many words', edit('actors', actor, { names: [{ ...full, near: Array.from({ length: 61 }, (_, n) => `w${n}`) }] })],
		['no address', edit('articles', article, { url: 'gazette' })],
		['a broken address', edit('articles', article, { url: 'https://[' })],
		['nobody chosen', edit('positions', position, { actor: '' })],
		['no issue chosen', edit('positions', position, { issue: 'gone' })],
		['a long label', edit('issues', issue, { label: { en: 'x'.repeat(61), es: 'x' } })],
	])('is said in the reader’s language: %s', (_, problems) => {
		expect(problems).not.toEqual([]);
		for (const lang of ['en', 'es'] as const) {
			const sentences = Object.values(MESSAGES[lang]).map(({ message }) => message.replace('$1', ''));
			for (const problem of problems) {
				const words = problemWords(problem, speak(lang));
				expect(sentences).toContain(words.replace(/\b\d+\b(?= (?:characters|caracteres))|(?<=most |máximo )\d+/, ''));
			}
		}
	});
});
