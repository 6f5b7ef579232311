import type { Dossier } from '../../lib/domain/dossier';
import type { Evidence, Mention } from '../../lib/domain/mention';
import { compileGazetteer } from '../../lib/gazetteer/compile';
import { type Found, findMentions } from '../../lib/mentions/find-mentions';
import { Score, Share } from '../measure/score';
import { markdownTable } from '../measure/table';
import { isHeldBack, loadSet, type NamesText } from './data-sets';
import { linesPage, type PagePlace } from './lines-page';
import { around, Errors, type Section } from './section';

const SETS = [
	{ name: 'AIDA dev', file: 'el-aida-conll.dev.jsonl' },
	{ name: 'GUM news', file: 'gum-news.jsonl' },
] as const;

type Given = NamesText['mentions'][number];

/** Measures the linking of people on the sets of names in `folder`, half of the people being left out of the dossier. */
export function measureNames(folder: string): Section[] {
	return SETS.map(({ name, file }) => {
		const texts = loadSet<NamesText>(folder, `names/${file}`);
		if (texts) return measureSet(name, texts);
		return { title: name, text: `Not measured: no names/${file} in the data folder.`, figures: {}, errors: new Errors() };
	});
}

/** Which half of the people is known; the same function as in the published comparison, so that traps are the same. */
function isKnown(id: string): boolean {
	let hash = 7;
	for (const char of id) hash = (hash * 31 + char.charCodeAt(0)) >>> 0;
	return hash % 2 === 0;
}

class Tally {
	readonly score = new Score();
	readonly traps = new Share();
	wrongPerson = 0;
}

function measureSet(name: string, texts: readonly NamesText[]): Section {
	const people = new Map<string, string>();
	for (const { mentions } of texts)
		for (const mention of mentions)
			if (isLinkedPerson(mention) && !people.has(mention.link)) people.set(mention.link, nameOf(mention));
	const known = new Map([...people].filter(([id]) => isKnown(id)));
	const gazetteer = compileGazetteer([dossierOf(known)]);
	const errors = new Errors();
	const [whole, open, held] = [new Tally(), new Tally(), new Tally()];
	const evidence = new Map<Evidence, Share>();
	for (const text of texts) {
		const { page, place } = linesPage(text.text, text.lang);
		const found = findMentions(page, gazetteer, text.lang);
		const heldBack = isHeldBack(text.id);
		count(text, known, found, place, [whole, heldBack ? held : open], evidence, heldBack ? new Errors() : errors, people);
	}
	const row = (label: string, { score, traps, wrongPerson }: Tally) => [
		label,
		score.right + score.missed,
		String(score),
		wrongPerson,
		`${traps.right} of ${traps.all}`,
	];
	const halves = markdownTable(
		[`${name}, ${known.size} of ${people.size} people known`, 'mentions', 'P / R / F', 'wrong person', 'traps linked'],
		[row('whole', whole), row('open half', open), row('held-back half', held)],
	);
	const kinds = markdownTable(
		['evidence', 'linked', 'precision'],
		[...evidence]
			.sort(([, a], [, b]) => b.all - a.all)
			.map(([kind, share]) => [kind, share.all, ((100 * share.right) / share.all).toFixed(1)]),
	);
	const figures = { whole, openHalf: open, heldBackHalf: held, evidence: Object.fromEntries(evidence) };
	return { title: name, text: `${halves}\n\n${kinds}`, figures, errors };
}

function isLinkedPerson(mention: Given): mention is Given & { link: string } {
	return mention.type === 'PER' && mention.link !== undefined && mention.link !== '' && !mention.coref;
}

function nameOf({ name, link = '' }: Given): string {
	const known = name && name !== 'Unknown' ? name : decodeURIComponent(link).replace(/_/g, ' ');
	return known.replace(/ \(.*\)$/, '');
}

/** A dossier of people of whom nothing is known but the name. */
function dossierOf(people: ReadonlyMap<string, string>): Dossier {
	const none = { en: '', es: '' };
	return {
		format: 1,
		id: 'people',
		version: '1.0.0',
		updated: '2025-01-01',
		license: 'none',
		languages: ['en'],
		homepage: null,
		title: none,
		summary: none,
		actors: [...people].map(([id, name]) => ({ id, type: 'person', name, wikidata: null, names: [], roles: [], summary: none })),
		terms: [],
		issues: [],
		articles: [],
		positions: [],
	};
}

function count(
	{ id, text, mentions }: NamesText,
	known: ReadonlyMap<string, string>,
	found: Found,
	place: PagePlace,
	tallies: readonly Tally[],
	evidence: Map<Evidence, Share>,
	errors: Errors,
	people: ReadonlyMap<string, string>,
): void {
	const links = found.mentions.map((mention) => ({ mention, ...place(mention.span) }));
	const used = new Set<(typeof links)[number]>();
	const credit = ({ evidence: kind }: Mention, right: boolean) => {
		const share = evidence.get(kind) ?? new Share();
		evidence.set(kind, share);
		share.count(right);
	};
	const each = (change: (tally: Tally) => void) => tallies.forEach(change);
	const wanted = mentions.filter(
		(mention) =>
			isLinkedPerson(mention) &&
			/\p{Lu}/u.test(mention.text) &&
			(mention.named !== undefined || mention.chain === undefined || mention.text.split(' ').length <= 4),
	);
	for (const one of wanted) {
		const link = links.find((link) => !used.has(link) && link.start < one.end && one.start < link.end);
		if (link) used.add(link);
		const shown = `${id}: ${around(text, one.start, one.end)} is ${people.get(one.link ?? '')}`;
		const as = link ? `, linked to ${known.get(link.mention.entity)} (${link.mention.evidence})` : '';
		if (!known.has(one.link ?? '')) {
			each(({ traps }) => traps.count(link !== undefined));
			if (!link) continue;
			each(({ score }) => score.wrong++);
			credit(link.mention, false);
			errors.add('trap linked', shown + as);
		} else if (!link) {
			each(({ score }) => score.missed++);
			const reason = found.rejections.find(({ span }) => place(span).start < one.end && one.start < place(span).end)?.reason;
			errors.add(`missed: ${reason ?? 'no candidate'}`, shown);
		} else if (link.mention.entity === one.link) {
			each(({ score }) => score.right++);
			credit(link.mention, true);
		} else {
			each((tally) => {
				tally.score.wrong++;
				tally.score.missed++;
				tally.wrongPerson++;
			});
			credit(link.mention, false);
			errors.add('wrong person', shown + as);
		}
	}
	for (const link of links) {
		if (used.has(link) || mentions.some(({ type, start, end }) => type === 'PER' && start < link.end && link.start < end))
			continue;
		each(({ score }) => score.wrong++);
		credit(link.mention, false);
		errors.add('linked where no person is', `${id}: ${around(text, link.start, link.end)} (${link.mention.evidence})`);
	}
}
