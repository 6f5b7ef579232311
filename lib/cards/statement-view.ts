import type { ReadAttribution } from '../domain/attribution';
import type { Dossier } from '../domain/dossier';
import type { Lang } from '../domain/lang';
import type { Span } from '../domain/span';
import { type DossierIndex, findIndex } from './dossier-index';
import type { PositionView, StatementView } from './model';
import { viewPosition } from './position-view';

/** A statement of the page, ready to show; `null` for one without any words. */
export function viewStatement(attribution: ReadAttribution, dossiers: readonly Dossier[], lang: Lang): StatementView | null {
	const place = placeOf(attribution.content);
	if (place === null || attribution.text.trim() === '') return null;
	const { speaker, record } = attribution;
	const index = speaker.kind === 'actor' ? findIndex(dossiers, speaker.dossier) : null;
	return {
		speaker: speaker.kind === 'actor' ? speaker.id : null,
		speakerName: speakerName(attribution, index),
		kind: attribution.kind,
		text: attribution.text,
		denied: attribution.denied,
		status: record?.status ?? null,
		matches: index && record ? viewMatches(record.matches, index, lang) : [],
		...place,
	};
}

function speakerName({ speaker, speakerText }: ReadAttribution, index: DossierIndex | null): string | null {
	if (speaker.kind === 'unresolved') return null;
	// A stranger's name is found on the page even where the words at hand are "she".
	if (speaker.kind === 'stranger') return speaker.name || speakerText;
	return index?.actors.get(speaker.id)?.name ?? speakerText;
}

function viewMatches(ids: readonly string[], index: DossierIndex, lang: Lang): readonly PositionView[] {
	return ids.flatMap((id) => {
		const position = index.positions.get(id);
		return position ? [viewPosition(position, index, lang)] : [];
	});
}

/** From the first word to the last in the block where the content begins. */
function placeOf(content: readonly Span[]): Span | null {
	const [first] = content;
	if (!first) return null;
	const last = content.filter(({ block }) => block === first.block).at(-1) ?? first;
	return { block: first.block, start: first.start, end: last.end };
}
