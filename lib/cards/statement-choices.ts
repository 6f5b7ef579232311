import type { ReadAttribution } from '../domain/attribution';
import type { Dossier, PartialDate, Stance } from '../domain/dossier';
import type { KeptStatement } from '../domain/kept-statement';
import type { Lang } from '../domain/lang';
import type { Mention } from '../domain/mention';
import { everywhere, leaderOf } from './same-actor';

/** An actor of a dossier, by its ids. */
interface ActorIds {
	readonly id: string;
	readonly dossier: string;
}

/** Somebody who may have said it. */
export interface SpeakerChoice extends ActorIds {
	readonly name: string;
	/** Named on the page. */
	readonly here: boolean;
	/** The same actor in the other dossiers that have it: their issues can be chosen as well. */
	readonly also?: readonly ActorIds[];
}

/** What it may be on. */
export interface IssueChoice {
	readonly id: string;
	readonly dossier: string;
	readonly label: string;
	/** What the dossier is called, to tell the issues of several apart. */
	readonly from: string;
}

/** What a statement can be corrected to, and what it is now. */
export interface StatementChoices {
	/** Those named on the page first, each group in the order of the alphabet; nobody twice. */
	readonly speakers: readonly SpeakerChoice[];
	readonly issues: readonly IssueChoice[];
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
	const { speaker, position } = said;
	return {
		speakers: speakerChoices(dossiers, lang, ({ dossier, id }) => named.has(`${dossier} ${id}`)),
		issues: issueChoices(dossiers, lang),
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

/** All who may have said something; one whom several dossiers have is one. `isHere`: whether an actor is named on the page. */
export function speakerChoices(
	dossiers: readonly Dossier[],
	lang: Lang,
	isHere: (actor: ActorIds) => boolean,
): readonly SpeakerChoice[] {
	const choices = dossiers.flatMap((dossier) =>
		dossier.actors.flatMap(({ id, name }): SpeakerChoice[] => {
			const leader = leaderOf(dossiers, dossier.id, id);
			if (leader && (leader.index.dossier !== dossier || leader.actor.id !== id)) return [];
			const all = everywhere(dossiers, dossier.id, id).map(({ index, actor }) => ({ id: actor.id, dossier: index.dossier.id }));
			const also = all.slice(1);
			return [{ id, dossier: dossier.id, name, here: all.some(isHere), ...(also.length > 0 && { also }) }];
		}),
	);
	return choices.sort((a, b) => Number(b.here) - Number(a.here) || a.name.localeCompare(b.name, lang));
}

/** The issues of all dossiers. */
export function issueChoices(dossiers: readonly Dossier[], lang: Lang): readonly IssueChoice[] {
	return dossiers.flatMap(({ id: dossier, title, issues }) =>
		issues.map(({ id, label }) => ({ id, dossier, label: label[lang], from: title[lang] })),
	);
}
