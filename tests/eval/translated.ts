import type { Attribution } from '../../lib/domain/attribution';
import type { Dossier } from '../../lib/domain/dossier';
import type { Lang } from '../../lib/domain/lang';
import type { OnRecord } from '../../lib/record/on-record';
import { Share } from '../measure/score';
import { markdownTable } from '../measure/table';
import { bundledDossier } from './own-articles';
import { Errors, type Section } from './section';
import { recordOf } from './stance-examples';
import { TRANSLATIONS } from './translations';

/** Looks translated quotations up in the record, and every quotation in a record that does not hold it. */
export function measureTranslated(): Section {
	const dossier = bundledDossier();
	const record = recordOf(dossier);
	const found = { odd: new Share(), even: new Share() };
	const others = new Share();
	const errors = new Errors();
	const told = new Map<string, readonly { readonly text: string; readonly lang: Lang }[]>();
	for (const { id, quote } of dossier.positions) if (quote) told.set(id, [quote]);
	TRANSLATIONS.forEach(([id, text], at) => {
		const position = dossier.positions.find((one) => one.id === id);
		const lang = position?.quote?.lang === 'en' ? 'es' : 'en';
		if (!position) throw new Error(`There is no position ${id}`);
		told.set(id, [...(told.get(id) ?? []), { text, lang }]);
		const right = lookUp(record, dossier, position.actor, text, lang).includes(id);
		found[at % 2 === 0 ? 'odd' : 'even'].count(right);
		if (!right && at % 2 === 0) errors.add('translation not known', `${id}: ${text}`);
	});
	for (const [id, texts] of told) {
		// One actor has said it all, so that nobody's words are too few to be taken for others.
		const everybody = dossier.positions.filter((one) => one.id !== id).map((one) => ({ ...one, actor: 'somebody' }));
		const without = recordOf({ ...dossier, positions: everybody });
		for (const { text, lang } of texts) {
			const taken = lookUp(without, dossier, 'somebody', text, lang);
			others.count(taken.length > 0);
			if (taken.length > 0) errors.add('taken for a translation of something else', `${text} = ${taken}`);
		}
	}
	return {
		title: 'Quotations of the bundled dossier in the other language',
		text: markdownTable(
			['translations made for measuring', 'share'],
			[
				['known as translated, odd ones (rules were made on them)', String(found.odd)],
				['known as translated, even ones (held back)', String(found.even)],
				['quotations and translations taken for a translation of something else', String(others)],
			],
		),
		figures: { ...found, others },
		errors,
	};
}

/** Ids of what a quotation is taken to be a translation of. */
function lookUp(record: OnRecord, dossier: Dossier, actor: string, text: string, lang: Lang): readonly string[] {
	const said: Attribution = {
		kind: 'direct',
		speaker: { kind: 'actor', id: actor, dossier: dossier.id },
		source: null,
		cue: null,
		content: [],
		denied: false,
	};
	const { record: compared } = record.compare(said, { quoted: [text], text, cue: '', paragraph: text, lang, date: null });
	return compared?.how === 'translated' ? compared.matches : [];
}
