import type { TermCard } from '../../lib/cards/model';
import type { Stance } from '../../lib/domain/dossier';

type TermPosition = TermCard['positions'][number];

/** One issue of a term: who has spoken to it, the latest speaker first, each with all positions, newest first. */
interface TermIssue {
	readonly label: string;
	readonly actors: readonly { readonly actor: string; readonly name: string; readonly positions: readonly TermPosition[] }[];
}

/** Positions (newest first) by issue and then by actor; the order of each is kept. */
export function groupPositions(positions: readonly TermPosition[]): readonly TermIssue[] {
	const issues = new Map<string, Map<string, TermPosition[]>>();
	for (const position of positions) {
		const actors = issues.get(position.issueLabel) ?? new Map<string, TermPosition[]>();
		issues.set(position.issueLabel, actors);
		actors.set(position.actor, [...(actors.get(position.actor) ?? []), position]);
	}
	return [...issues].map(([label, actors]) => ({
		label,
		actors: [...actors].map(([actor, own]) => ({ actor, name: own[0]?.actorName ?? actor, positions: own })),
	}));
}

const ORDER: readonly Stance[] = ['supports', 'opposes', 'qualified', 'neutral'];

/** How many take each stance, always in the same order, without those that nobody takes. */
export function tallyStances(stances: readonly (Stance | null | undefined)[]): readonly (readonly [Stance, number])[] {
	return ORDER.map((stance) => [stance, stances.filter((one) => one === stance).length] as const).filter(
		([, count]) => count > 0,
	);
}
