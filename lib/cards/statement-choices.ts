import type { ReadAttribution } from '../domain/attribution';
import type { Actor, Dossier, Issue, PartialDate, Stance } from '../domain/dossier';
import type { KeptStatement } from '../domain/kept-statement';
import type { Lang } from '../domain/lang';
import type { Mention } from '../domain/mention';

/** Somebody who may have said it. */
interface SpeakerChoice {
	readonly id: string;
	readonly dossier: string;
	readonly name: string;
	/** Named on the page. */
	readonly here: boolean;
}

/** What a statement can be corrected to, and what it is now. */
export interface StatementChoices {
	/** Those named on the page first, each group in the order of the alphabet. */
	readonly speakers: readonly SpeakerChoice[];
	readonly issues: readonly { readonly id: string; readonly dossier: string; readonly label: string }[];
	readonly now: {
		/** `null` while nobody knows who said it. */
		readonly actor: string | null;
		readonly dossier: string | null;
		readonly issue: string | null;
		readonly stance: Stance | null;
		readonly date: PartialDate | null;
		readonly denied: boolean;
	};
}

/** What the form for a correction is filled with. `date`: the day of the article. */
export function statementChoices(
	said: ReadAttribution,
	kept: KeptStatement | null,
	date: PartialDate | null,
	mentions: readonly Mention[],
	dossiers: readonly Dossier[],
	lang: Lang,
): StatementChoices {
	const named = new Set(mentions.map(({ dossier, entity }) => `${dossier} ${entity}`));
	const choice = (dossier: Dossier, { id, name }: Actor) => ({
		id,
		dossier: dossier.id,
		name,
		here: named.has(`${dossier.id} ${id}`),
	});
	const issue = (dossier: Dossier, { id, label }: Issue) => ({ id, dossier: dossier.id, label: label[lang] });
	const { speaker, position } = said;
	return {
		speakers: dossiers
			.flatMap((dossier) => dossier.actors.map((actor) => choice(dossier, actor)))
			.sort((a, b) => Number(b.here) - Number(a.here) || a.name.localeCompare(b.name, lang)),
		issues: dossiers.flatMap((dossier) => dossier.issues.map((one) => issue(dossier, one))),
		now: {
			actor: kept?.actor ?? (speaker.kind === 'actor' ? speaker.id : null),
			dossier: kept?.dossier ?? (speaker.kind === 'actor' ? speaker.dossier : null),
			issue: kept ? kept.issue : (position?.issue ?? null),
			stance: kept ? kept.stance : (position?.stance ?? null),
			date: kept ? kept.date : date,
			denied: kept?.denied ?? said.denied,
		},
	};
}
