import { describe, expect, it } from 'vitest';
import { linker, type Row } from './linked';
import { SECOND_DOSSIER, TOPIC } from './second-dossier';

const read = linker(SECOND_DOSSIER, TOPIC);
const ES = { lang: 'es' } as const;

function check(rows: readonly Row[]) {
	it.each(rows.map((row) => [row[0], row] as const))('%s', (_, [, text, linked, leftAlone = [], setting]) => {
		const found = read(text, setting);
		expect(found.linked).toEqual(linked);
		expect(found.leftAlone).toEqual(leftAlone);
	});
}

describe('places that stand for governments', () => {
	check([
		['as a speaker', 'On Tuesday Warsaw said it would wait.', ['Warsaw | government-of-poland | metonym']],
		['as a speaker with an adverb', 'On Tuesday Warsaw also rejected it.', ['Warsaw | government-of-poland | metonym']],
		['as a place', 'The boats of Warsaw left.', [], ['Warsaw | wrong-context']],
		['after a preposition', 'The mayor in Warsaw said so.', [], ['Warsaw | wrong-context']],
		['without a verb of speaking', 'On Tuesday Warsaw slept.', [], ['Warsaw | wrong-context']],
		['in Spanish as a speaker', 'Ayer Varsovia rechazó el plan.', ['Varsovia | government-of-poland | metonym'], [], ES],
		['in Spanish as a place', 'Ayer llovió en Varsovia.', [], ['Varsovia | wrong-context'], ES],
		['as a part of another name', 'The New Warsaw said so.', [], ['Warsaw | wrong-context']],
		['a country that speaks', 'On Tuesday Iceland warned the fleet.', ['Iceland | government-of-iceland | metonym']],
		['a country that does not', 'The fish of Iceland swam.', [], ['Iceland | wrong-context']],
		[
			'not on a page about something else',
			'On Tuesday Warsaw said it would wait.',
			[],
			['Warsaw | no-support'],
			{ offTopic: true },
		],
		['not the region of that name', 'The state of Hakeland voted.', [], ['Hakeland | wrong-context']],
		['not the region that something lies in', 'Boats burn in northern Hakeland.', [], ['Hakeland | wrong-context']],
		['nor before its capital', 'Then Hakeland’s capital slept.', [], ['Hakeland | wrong-context']],
		['nor where something happens', 'Boats burn in Hakeland.', [], ['Hakeland | wrong-context']],
		[
			'a body among bodies',
			'The CBFC, Hakeland and others met.',
			['CBFC | cold-banks-commission | acronym', 'Hakeland | blue-hake-fund | metonym'],
		],
		['a building needs no verb', 'The letter came from Pier House today.', ['Pier House | blue-hake-fund | metonym']],
	]);
});

describe('acronyms', () => {
	check([
		['on a page about the dossier', 'Then the CBFC met again.', ['CBFC | cold-banks-commission | acronym']],
		['in a possessive', 'It was the CBFC’s vote.', ['CBFC | cold-banks-commission | acronym']],
		['not on another page', 'Then the CBFC met again.', [], ['CBFC | no-support'], { offTopic: true }],
		['not in small letters', 'Then the cbfc met again.', []],
		['with what must stand near', 'The coast guard calls itself LHG there.', ['LHG | icelandic-coast-guard | acronym']],
		['without it', 'The firm calls itself LHG there.', [], ['LHG | wrong-context']],
		['in a name of another thing', 'The CBFC Park opened.', [], ['CBFC | inside-longer-name']],
	]);
});

describe('organizations', () => {
	check([
		['of another country', 'The Coast Guard Directorate of Honduras slept.', [], ['Coast Guard Directorate | wrong-context']],
		[
			'of its own country',
			'The Coast Guard Directorate of Iceland slept.',
			['Coast Guard Directorate | icelandic-coast-guard | full-name'],
			['Iceland | wrong-context'],
		],
		[
			'a bar of that name',
			'They met in the bar Pier House and at the bar Blue Hake Fund.',
			[],
			['Pier House | wrong-context', 'Blue Hake Fund | wrong-context'],
		],
		['called so by somebody', 'An account called “Blue Hake Fund” laughed.', [], ['Blue Hake Fund | wrong-context']],
		['by name', 'They asked the Blue Hake Fund first.', ['Blue Hake Fund | blue-hake-fund | full-name']],
		[
			'by a short name after the full one',
			'The Harbour Gazette wrote. Then the Gazette slept.',
			['The Harbour Gazette | harbour-gazette | full-name', 'the Gazette | harbour-gazette | short-name'],
		],
		['not by a short name alone', 'They read the Gazette at home.', [], ['the Gazette | no-support']],
		[
			'by an office name after the full one, near its country',
			'The Federal Ministry of Fisheries of Nigeria wrote. Nigerian boats left; the ministry slept.',
			[
				'Federal Ministry of Fisheries | nigeria-fisheries-ministry | full-name',
				'the ministry | nigeria-fisheries-ministry | role',
			],
		],
		[
			'not far from it',
			'The Federal Ministry of Fisheries wrote.\nIn Spain the ministry slept.',
			['Federal Ministry of Fisheries | nigeria-fisheries-ministry | full-name'],
			['the ministry | wrong-context'],
		],
	]);
});

describe('terms', () => {
	check([
		['as the dossier has them', 'They spoke of the catch quota today.', ['catch quota | catch-quota | term']],
		['in capitals', '# CATCH QUOTA DEBATED AGAIN', ['CATCH QUOTA | catch-quota | term']],
		['in Spanish', 'Hablaron de las cuotas de captura hoy.', ['cuotas de captura | catch-quota | term'], [], ES],
		['not in the other language', 'Hablaron hoy de catch quota.', [], ['catch quota | wrong-language'], ES],
		[
			'in both languages: the one of the text',
			'Hablaron hoy de la cuota de captura.',
			['cuota de captura | catch-quota | term'],
			[],
			ES,
		],
		['an everyday phrase', 'The quota was small.', ['quota | catch-quota | term']],
		["not another body's", 'The EU quota was small.', [], ['quota | wrong-context']],
		["not another body's, named after it", 'The quota of the European Union was small.', [], ['quota | wrong-context']],
		["nor a firm's", 'The quota of the bank was small.', [], ['quota | wrong-context']],
		['that of somebody else', 'The quota of the fleet was small.', ['quota | catch-quota | term']],
		['not as the second half of a word', 'The anti-trawling group met.', [], ['trawling | inside-longer-name']],
		['with what must stand near', 'The vessels took observers along.', ['observers | onboard-observers | term']],
		['without it', 'The election had observers along.', [], ['observers | wrong-context']],
		['the longest of two', 'A ban on bottom trawling came.', ['bottom trawling | bottom-trawling | term']],
		['over a line break', 'They spoke of the catch\u00a0quota.', ['catch\u00a0quota | catch-quota | term']],
		[
			'not on a page about something else',
			'They spoke of the catch quota today.',
			[],
			['catch quota | no-support'],
			{ offTopic: true },
		],
	]);
});
