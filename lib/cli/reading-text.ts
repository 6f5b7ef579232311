import type { ReadAttribution } from '../domain/attribution';
import type { Dossier } from '../domain/dossier';
import type { Rejection } from '../domain/mention';
import type { PageText } from '../domain/page-text';
import type { Reading } from '../domain/reading';

/** One reading for a person at a terminal: who is on the page, who says what, what of it is new. */
export function readingText(
	file: string,
	page: PageText,
	reading: Reading,
	dossiers: readonly Dossier[],
	rejections: readonly Rejection[] | null,
): string {
	const names = new Map<string, string>();
	for (const { actors, terms } of dossiers) {
		for (const { id, name } of actors) names.set(id, name);
		for (const { id, name } of terms) names.set(id, name[reading.lang ?? 'en']);
	}
	const lines = [`${page.title || file}`, [page.outlet, page.published, reading.lang].filter(Boolean).join(' · ') || file];
	lines.push(
		reading.topic.onTopic
			? `An article about: ${reading.topic.dossiers.map((id) => dossiers.find((dossier) => dossier.id === id)?.title.en ?? id).join('; ')}`
			: 'Not an article about a followed dossier: only what is certain by itself is linked, and nothing is marked.',
	);
	lines.push('', ...countLines('Who is here', reading, names, false), '', ...countLines('Terms', reading, names, true), '');
	lines.push(`Who says what (${reading.attributions.length})`);
	const known = positionsById(dossiers);
	for (const attribution of reading.attributions) lines.push(...attributionLines(attribution, names, known));
	if (reading.attributions.length === 0) lines.push('  nothing found');
	if (rejections) {
		lines.push('', `Left alone (${rejections.length})`);
		for (const { surface, entities, reason, span } of rejections)
			lines.push(`  ${surface} [block ${span.block}] could be ${entities.join(', ')}: ${reason}`);
	}
	return lines.join('\n');
}

function countLines(heading: string, reading: Reading, names: ReadonlyMap<string, string>, terms: boolean): string[] {
	const counts = new Map<string, { count: number; evidence: Set<string> }>();
	for (const { entity, type, evidence } of reading.mentions) {
		if ((type === 'term') !== terms) continue;
		const known = counts.get(entity) ?? { count: 0, evidence: new Set() };
		known.count++;
		known.evidence.add(evidence);
		counts.set(entity, known);
	}
	const rows = [...counts].sort(([, a], [, b]) => b.count - a.count);
	if (rows.length === 0) return [`${heading}: nobody and nothing of the dossiers`];
	return [
		`${heading} (${rows.length})`,
		...rows.map(
			([id, { count, evidence }]) => `  ${names.get(id) ?? id} × ${count}${terms ? '' : `  (${[...evidence].join(', ')})`}`,
		),
	];
}

function positionsById(dossiers: readonly Dossier[]): ReadonlyMap<string, { date: string; outlet: string }> {
	const positions = new Map<string, { date: string; outlet: string }>();
	for (const dossier of dossiers) {
		const outlets = new Map(dossier.articles.map(({ id, outlet }) => [id, outlet]));
		for (const { id, date, article } of dossier.positions) positions.set(id, { date, outlet: outlets.get(article) ?? article });
	}
	return positions;
}

function attributionLines(
	{ speaker, speakerText, kind, text, denied, record, toldBy, tellerText }: ReadAttribution,
	names: ReadonlyMap<string, string>,
	positions: ReadonlyMap<string, { date: string; outlet: string }>,
): string[] {
	const who =
		speaker.kind === 'actor' ? (names.get(speaker.id) ?? speaker.id) : `${speakerText ?? 'somebody'} (not in the dossiers)`;
	const status =
		record === null
			? ''
			: record.status === 'new'
				? ' — new'
				: ` — ${record.status}: ${record.matches.map(sourceOf(positions)).join('; ')}`;
	const words = kind === 'direct' ? `“${text}”` : text;
	const teller = toldBy ? `, as told by ${tellerText ?? 'somebody'}` : '';
	return [`  ${who}${denied ? ' denies or rejects' : ''}${teller} [${kind}]${status}`, `    ${words}`];
}

function sourceOf(positions: ReadonlyMap<string, { date: string; outlet: string }>): (id: string) => string {
	return (id) => {
		const position = positions.get(id);
		return position ? `${position.date}, ${position.outlet}` : id;
	};
}
