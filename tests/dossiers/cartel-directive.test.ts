import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ActorName } from '../../lib/domain/dossier';
import { parseDossier } from '../../lib/dossiers/parse';

const file = readFileSync(new URL('../../public/dossiers/cartel-directive.json', import.meta.url), 'utf8');
const pack = parseDossier(JSON.parse(file));

/** The forms of one actor's name with this text, in any language. */
function forms(actor: string, text: string): readonly ActorName[] {
	return pack.actors.find(({ id }) => id === actor)?.names.filter((name) => name.text === text) ?? [];
}

describe('the first dossier keeps its identifiers for ever', () => {
	test('people', () => {
		expect(pack.actors.filter(({ type }) => type === 'person').map(({ id }) => id)).toEqual([
			...['donald-trump', 'claudia-sheinbaum', 'marco-rubio', 'ronald-johnson', 'adriana-delpiano', 'gustavo-petro'],
			...['nicolas-maduro', 'juan-ramon-de-la-fuente', 'omar-garcia-harfuch', 'pete-hegseth', 'pam-bondi', 'terrance-cole'],
			...['anna-kelly', 'karoline-leavitt', 'yvan-gil', 'tim-kaine', 'lindsey-graham', 'lilly-tellez', 'alejandro-moreno'],
			...['kamla-persad-bissessar', 'volker-turk', 'maria-corina-machado'],
		]);
	});

	test('organizations', () => {
		expect(pack.actors.filter(({ type }) => type === 'organization').map(({ id }) => id)).toEqual([
			...['white-house', 'pentagon', 'mexico-foreign-ministry', 'mexico-government', 'us-government', 'us-embassy-mexico'],
			...['us-state-department', 'us-justice-department', 'dea', 'us-cbp', 'new-york-times', 'caricom', 'sinaloa-cartel'],
			...['cjng', 'gulf-cartel', 'northeast-cartel', 'la-nueva-familia-michoacana', 'carteles-unidos', 'tren-de-aragua'],
			...['ms-13', 'cartel-de-los-soles'],
		]);
	});

	test('terms', () => {
		expect(pack.terms.map(({ id }) => id)).toEqual([
			...['cartel-directive', 'foreign-terrorist-organization', 'executive-order-14157', 'military-intervention'],
			...['sovereignty', 'unilateral-action', 'bilateral-security-cooperation', 'rules-of-engagement'],
			...['fentanyl-trafficking', 'illegal-border-crossings', 'drug-seizures', 'maduro-reward'],
		]);
	});

	test('issues', () => {
		expect(pack.issues.map(({ id }) => id)).toEqual([
			...['us-force-in-mexico', 'us-force-abroad', 'terrorist-designation', 'bilateral-cooperation', 'maduro-reward'],
			'venezuela-cooperation',
		]);
	});

	test('and all its articles and positions', () => {
		expect([pack.articles.length, pack.positions.length]).toEqual([118, 165]);
	});
});

describe('every actor and term of the founding texts can be found', () => {
	test.each([
		['mexico-foreign-ministry', 'the Foreign Ministry'],
		['mexico-government', 'Mexican officials'],
		['pentagon', 'the Pentagon'],
		['white-house', 'the White House'],
		['donald-trump', 'former President Donald Trump'],
	])('%s as “%s”', (actor, text) => {
		expect(forms(actor, text)).toHaveLength(1);
	});

	test.each([
		['cartel-directive', ['secret directive', 'classified directive', "Trump's directive", 'secret authorization']],
		[
			'foreign-terrorist-organization',
			['terrorist entities', 'foreign terrorist organisations', 'armed terrorist organizations', 'cárteles como terroristas'],
		],
		['executive-order-14157', ['earlier executive order']],
		[
			'military-intervention',
			['military intervention', 'U.S. Military Action', 'U.S. military invasion', 'foreign troops', 'U.S. strikes'],
		],
		['sovereignty', ['Mexican sovereignty', 'national sovereignty', 'sovereign country']],
		['unilateral-action', ['unilateral']],
		['bilateral-security-cooperation', ['bilateral security cooperation', 'partnership between the two nations']],
		['rules-of-engagement', ['rules of engagement']],
		['fentanyl-trafficking', ['fentanyl and cocaine routes', 'narcotráfico']],
		['illegal-border-crossings', ['illegal border crossings', 'illegal migration']],
		['drug-seizures', ['drug seizures']],
		['maduro-reward', ['paying bounties', 'el más buscado']],
	])('%s', (id, texts) => {
		const aliases = pack.terms.find((term) => term.id === id)?.aliases.map(({ text }) => text.toLowerCase());
		for (const text of texts) expect(aliases).toContain(text.toLowerCase());
	});
});

describe('what narrows a name', () => {
	test.each<[string, string, Partial<ActorName>]>([
		['donald-trump', 'the president-elect', { from: '2024-11-06', to: '2025-01-20' }],
		['donald-trump', 'el magnate', { after: 'full-mention' }],
		['claudia-sheinbaum', 'Mexican President', { from: '2024-10-01' }],
		['claudia-sheinbaum', 'la mandataria', { after: 'full-mention' }],
		['ronald-johnson', 'Johnson', { after: 'full-mention' }],
		['adriana-delpiano', "Chile's Defence Minister", { from: '2025-03-10', to: '2026-03-11' }],
		['nicolas-maduro', 'Venezuelan President', { to: '2026-01-03' }],
		['pete-hegseth', 'Secretary of War', { from: '2025-09-05' }],
		['pentagon', 'Department of War', { from: '2025-09-05' }],
		['pam-bondi', 'the attorney general', { to: '2026-04-02', near: ['Bondi'] }],
		['new-york-times', 'the Times', { after: 'full-mention' }],
		['maria-corina-machado', 'la Nobel de la Paz', { from: '2025-10-10' }],
	])('%s: %s', (actor, text, fields) => {
		expect(forms(actor, text)[0]).toMatchObject(fields);
	});

	test.each([
		['ronald-johnson', 'Ron Johnson', 'ambassador'],
		['adriana-delpiano', 'la ministra de Defensa', 'chilena'],
		['sinaloa-cartel', 'Sinaloa', 'Tren de Aragua'],
		['carteles-unidos', 'CU', 'TdA'],
		['us-state-department', 'DOS', 'State Department'],
		['us-government', 'EU', 'Trump'],
	])('%s: %s only near words such as “%s”', (actor, text, word) => {
		expect(forms(actor, text)[0]?.near).toContain(word);
	});

	test('a role stands for whoever holds the office: it has dates, an earlier mention or words near by', () => {
		const people = pack.actors.filter(({ type }) => type === 'person');
		const open = people.flatMap(({ id, names }) =>
			names
				.filter(({ kind, from, to, after, near }) => kind === 'role' && !(from || to || after || near))
				.map(({ text }) => `${id}: ${text}`),
		);
		expect(open).toEqual([]);
	});

	test('a full name names its person on any date', () => {
		const dated = pack.actors
			.filter(({ type }) => type === 'person')
			.flatMap(({ names }) => names.filter(({ kind, from, to }) => kind === 'full' && (from || to)).map(({ text }) => text));
		expect(dated).toEqual([]);
	});

	test('an acronym of two letters never stands alone', () => {
		const short = pack.actors.flatMap(({ names }) =>
			names.filter(({ kind, text }) => kind === 'acronym' && /^[A-Z]{2}$/.test(text)),
		);
		expect(short.map(({ text }) => text).sort()).toEqual(['CU', 'EU', 'US']);
		for (const { near } of short) expect(near?.length).toBeGreaterThan(0);
	});
});

test('titles rebuilt from an address are marked as such', () => {
	expect(pack.articles.some(({ titleFrom }) => titleFrom === 'address')).toBe(true);
});
