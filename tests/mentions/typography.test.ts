import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { compileGazetteer } from '../../lib/gazetteer/compile';
import { findMentions } from '../../lib/mentions/find-mentions';
import { collectPage } from '../../lib/page/collect';
import { SECOND_DOSSIER, TOPIC } from './second-dossier';

const BOUNTY = { ...SECOND_DOSSIER.terms[0], id: 'bounty', aliases: [{ text: '$50 million bounty', lang: 'en' as const }] };
const gazetteer = compileGazetteer([
	{ ...SECOND_DOSSIER, terms: [...SECOND_DOSSIER.terms, BOUNTY as (typeof SECOND_DOSSIER.terms)[number]] },
]);

/** Reads a page with this mark-up in its article, and tells the words that are linked. */
function linkedIn(html: string): string[] {
	const filler = '<p>The boats of the bay lay in the harbour for the whole of the winter, as they had in the year before.</p>';
	const article = `<article><h1>A day at the harbour</h1><p>${html}</p>${filler}<p>${TOPIC.en}</p>${filler}</article>`;
	const { document } = parseHTML(
		`<!doctype html><html lang="en"><head><title>A day</title></head><body>${article}</body></html>`,
	);
	const { page } = collectPage(document as unknown as Document, 'https://paper.example/2023/05/02/day');
	return findMentions({ ...page, published: '2023-05-02' }, gazetteer, 'en')
		.mentions.map(({ surface, entity }) => `${surface} | ${entity}`)
		.slice(0, -3);
}

describe('names as pages write them', () => {
	it.each([
		['a link inside a name', 'Then <a href="/x">Chidi</a> Okonkwo spoke there.', ['Chidi Okonkwo | chidi-okonkwo']],
		['emphasis inside a name', 'Then Chidi <em>Okonkwo</em> spoke there.', ['Chidi Okonkwo | chidi-okonkwo']],
		['a span inside a word', 'Then Chidi Okon<span>kwo</span> spoke there.', ['Chidi Okonkwo | chidi-okonkwo']],
		['a comment inside a word', 'Then Chidi Okon<!-- ad -->kwo spoke there.', ['Chidi Okonkwo | chidi-okonkwo']],
		['a line break in the source', 'Then Chidi\n\t\tOkonkwo spoke there.', ['Chidi\n\t\tOkonkwo | chidi-okonkwo']],
		['a no-break space', 'Then Chidi&nbsp;Okonkwo spoke there.', ['Chidi\u00a0Okonkwo | chidi-okonkwo']],
		['a thin space', 'Then Chidi&thinsp;Okonkwo spoke there.', ['Chidi\u2009Okonkwo | chidi-okonkwo']],
		['a soft hyphen', 'Then Chidi Okon&shy;kwo spoke there.', ['Chidi Okon\u00adkwo | chidi-okonkwo']],
		['a zero-width space', 'Then Chidi&#8203; Okonkwo spoke there.', ['Chidi\u200b Okonkwo | chidi-okonkwo']],
		['entities', 'Then Ni&ntilde;o met Carmen Pe&ntilde;a &amp; others.', ['Carmen Peña | carmen-pena-ibanez']],
		[
			'decomposed accents',
			'Then Carmen Pen\u0303a Iba\u0301n\u0303ez spoke there.',
			['Carmen Pen\u0303a Iba\u0301n\u0303ez | carmen-pena-ibanez'],
		],
		[
			'a decomposed accent at the end',
			'Then Ma\u0142gorzata Kwiecien\u0301 spoke there.',
			['Ma\u0142gorzata Kwiecien\u0301 | malgorzata-kwiecien'],
		],
		['a curly apostrophe', 'Then Giulia D&rsquo;Angelo spoke there.', ['Giulia D’Angelo | giulia-dangelo']],
		['an apostrophe of its own letter', 'Then A\u00efcha N\u02bcDiaye spoke there.', ['Aïcha N\u02bcDiaye | aicha-ndiaye']],
		['a possessive', 'It was Giulia D’Angelo’s boat.', ['Giulia D’Angelo | giulia-dangelo']],
		['a no-break hyphen', 'Then Yusuf al&#8209;Rashid spoke there.', ['Yusuf al\u2011Rashid | yusuf-al-rashid']],
		['quotation marks around it', 'They call “Chidi Okonkwo” a sailor.', ['Chidi Okonkwo | chidi-okonkwo']],
		[
			'a script and a style between the words',
			'Then Chidi <script>var Judith = "Marsh";</script>Okonkwo spoke there.',
			['Chidi Okonkwo | chidi-okonkwo'],
		],
		['names of two blocks are not joined', 'They waited for Chidi</p><p>Okonkwo spoke there.', ['Okonkwo | chidi-okonkwo']],
		['a line break is a space', 'Then came Chidi<br>Okonkwo to the pier.', ['Chidi\nOkonkwo | chidi-okonkwo']],
		['the sign of a sum', 'There was a $50 million bounty.', ['$50 million bounty | bounty']],
		['a sum in its own way', 'There was a (US$50 million bounty).', ['$50 million bounty | bounty']],
		[
			'a sum without a sign',
			'There was a 50 million bounty, #50 million bounty.',
			['50 million bounty | bounty', '50 million bounty | bounty'],
		],
		['two line breaks part the words', 'Then came Chidi<br><br>Okonkwo to the pier.', ['Okonkwo | chidi-okonkwo']],
	])('%s', (_, html, linked) => {
		expect(linkedIn(html)).toEqual(linked);
	});
});
