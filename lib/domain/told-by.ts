import type { ReadAttribution } from './attribution';
import type { Dossier } from './dossier';

/** Longest name or words that are kept of who tells of a statement, in characters. */
export const MAX_TELLER = 500;

/**
 * Who on a page tells that something was said, where the page itself does not: a name, or the page's words; empty where it
 * names nobody. `null` for what the page itself tells.
 */
export function toldBy(
	{ toldBy: teller, tellerText }: Pick<ReadAttribution, 'toldBy' | 'tellerText'>,
	dossiers: readonly Dossier[],
): string | null {
	if (teller === undefined) return null;
	const { speaker } = teller;
	return (speaker.kind === 'stranger' ? speaker.name : (actorName(speaker, dossiers) ?? tellerText ?? '')).slice(0, MAX_TELLER);
}

function actorName(
	speaker: { readonly kind: string; readonly id?: string; readonly dossier?: string },
	dossiers: readonly Dossier[],
) {
	if (speaker.kind !== 'actor') return undefined;
	return dossiers.find(({ id }) => id === speaker.dossier)?.actors.find(({ id }) => id === speaker.id)?.name;
}
