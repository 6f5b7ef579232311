import type { Speaker } from '../domain/attribution';
import { expressionOf } from '../text/expression';
import type { Context, Standing } from './context';
import { type People, speakerKey } from './people';

/** Where a statement stands whose speaker is to be found in the text before it. */
export interface Place {
	readonly index: number;
	/** The first character of the statement, cue and source. */
	readonly at: number;
	/** The text of the block. */
	readonly text: string;
	/** The words of the cue. */
	readonly verb: string;
}

export const UNRESOLVED: Speaker = { kind: 'unresolved' };

/** Whom pronouns and left-out subjects mean. Somebody is answered only where nobody else is as near; else nobody. */
export class Antecedents {
	constructor(
		private readonly context: Context,
		private readonly people: People,
	) {}

	/** "she", "él": the nearest who fits, and of several in one sentence the one who speaks or is its subject. */
	pronoun(gender: 'f' | 'm', place: Place): Speaker {
		const inside = this.withinReport(place, gender);
		if (inside) return inside;
		const { index, at } = place;
		let spokenTo: Speaker | null = null;
		const fits = (standing: Standing) =>
			!standing.organization && this.hasGender(standing, gender) && !this.isBesideSubject(standing, place);
		for (const group of this.context.before(index, at, fits)) {
			const fitting = group.filter(fits);
			const named = fitting.filter((standing) => !this.context.isSpokenOf(standing));
			const chosen = chosenOf(named.length > 0 ? named : fitting);
			if (chosen === null) continue;
			// "The crowd booed at Trump. He said": whoever is only spoken of or to is meant if nobody else can be.
			if (spokenTo && speakerKey(spokenTo) !== speakerKey(chosen)) return UNRESOLVED;
			// «Ferrer abrazó a una viuda. Ella dijo»: a pronoun that Spanish need not say may well mean the other one.
			if (OVERT.test(place.text.slice(at, at + 5)) && onlyOf(named) === null && named.some(({ oblique }) => oblique))
				return UNRESOLVED;
			if (chosen.kind === 'unresolved' || named.some(({ oblique }) => !oblique)) return chosen;
			spokenTo = chosen;
		}
		return spokenTo ?? UNRESOLVED;
	}

	/** "Echoing Rubio, he argued": whoever is named with what the subject does meanwhile is somebody else. */
	private isBesideSubject(standing: Standing, place: Place): boolean {
		const { index, at, text } = place;
		const isParted = text.slice(0, at).trimEnd().endsWith(',');
		return isParted && this.isInSentence(standing, index, at) && MEANWHILE.test(this.leadIn(standing, place));
	}

	/** The words of the sentence of a place before somebody who stands in it. */
	private leadIn({ span }: Standing, { index, at, text }: Place): string {
		return text.slice(this.context.sentenceStarts(index)[this.context.sentenceAt(index, at)] ?? 0, span.start);
	}

	/**
	 * Within what somebody reports of others ("Moss said that Ferrer lied when she said …"): the only one it can be of those
	 * named there and who reports it. `null` outside reported words, and where these name nobody else.
	 */
	private withinReport({ index, at }: Place, gender: 'f' | 'm' | null): Speaker | null {
		const report = this.context.saidAround(index, at);
		if (report === null) return null;
		const fits = (standing: Standing) => gender === null || this.hasGender(standing, gender);
		const named = this.context
			.named(index)
			.filter((one) => !one.organization && one.span.start >= report.start && one.span.end <= at && fits(one));
		const teller = this.context.named(index).find(({ speaker }) => speakerKey(speaker) === speakerKey(report.speaker));
		const others = named.filter(({ speaker }) => speakerKey(speaker) !== speakerKey(report.speaker));
		if (others.length === 0) return null;
		return onlyOf(teller === undefined || fits(teller) ? [...others, ...(teller ? [teller] : [])] : others) ?? UNRESOLVED;
	}

	/** "it": the nearest organization. */
	organization({ index, at }: Place): Speaker {
		for (const group of this.context.before(index, at)) {
			const chosen = chosenOf(group.filter(({ organization }) => organization));
			if (chosen) return chosen;
		}
		return UNRESOLVED;
	}

	/**
	 * A subject that Spanish leaves out: who spoke or acted last. Somebody spoken of, to or about does not count, nor does
	 * an organization that has not spoken. `here`: only in the same sentence.
	 */
	leftOut(place: Place, here: boolean): Speaker {
		const inside = this.withinReport(place, null);
		if (inside) return inside;
		const { index, at, verb } = place;
		let nearest: Speaker | null = null;
		for (const group of this.context.before(index, at)) {
			if (here && !this.isInSentence(group[0], index, at)) return nearest ?? UNRESOLVED;
			// «Le preguntaron a Sheinbaum si … . “…”, contestó»: whoever is asked answers.
			const asked = nearest === null && ANSWERING.test(verb) ? group.at(-1) : null;
			if (asked && this.context.isAsked(asked)) return asked.speaker;
			const subjects = group.filter(
				(standing) =>
					standing.speaks ||
					(!this.context.isSpokenOf(standing) &&
						!standing.oblique &&
						(!standing.organization || this.beginsSentence(standing, place))),
			);
			if (nearest === null) {
				nearest = chosenOf(subjects);
				if (nearest === null) continue;
				const spoke = subjects.findLast(({ speaks }) => speaks);
				if (!spoke || tenseOf(spoke.verb) === null || tenseOf(spoke.verb) === tenseOf(verb)) return nearest;
			} else {
				// "“…”, dice Orduña. Petro ha acusado a … . La gente, añade, …": it is Orduña who goes on in the present tense.
				const alike = group.filter(({ speaks, verb: other }) => speaks && tenseOf(other) === tenseOf(verb));
				if (alike.some(({ speaker }) => speakerKey(speaker) !== speakerKey(nearest as Speaker))) return UNRESOLVED;
			}
		}
		return nearest ?? UNRESOLVED;
	}

	/** "Yván Gil dismissed it: the offer, in his view, …": the person named last before it in the sentence. */
	possessor({ index, at }: Place): Speaker | null {
		for (const group of this.context.before(index, at)) {
			const near = group.filter(({ organization, span }) => !organization && at - span.end < 120).at(-1);
			return near && this.isInSentence(near, index, at) ? near.speaker : null;
		}
		return null;
	}

	private isInSentence(standing: Standing | undefined, index: number, at: number): boolean {
		const sentence = this.context.sentenceAt(index, at);
		return (
			standing?.span.block === this.context.blocks[index]?.id &&
			this.context.sentenceAt(index, standing?.span.start ?? 0) === sentence
		);
	}

	/** «La Casa Blanca no lo ha confirmado; se limitó a decir que»: at the start of the same sentence. */
	private beginsSentence(standing: Standing, place: Place): boolean {
		const { index, at, text } = place;
		if (!this.isInSentence(standing, index, at) || !/^\s*(?:(?:el|la|los|las)\s+)?$/i.test(this.leadIn(standing, place)))
			return false;
		return text.slice(standing.span.start, at).includes(';');
	}

	private hasGender({ speaker, gender: shown }: Standing, gender: 'f' | 'm'): boolean {
		if (speaker.kind === 'stranger' && BODY.test(speaker.name)) return false;
		if (speaker.kind !== 'actor') return !shown || shown === gender;
		const person = this.people.actors.get(speaker.id);
		return person !== undefined && !person.organization && (person.gender === null || person.gender === gender);
	}
}

const OVERT = /^(?:él|ella)\s/i;
/** Never "she" or "he". */
const BODY =
	/(?:government|ministry|department|commission|committee|council|company|union|party|campaign|agency|embassy|court|parliament|navy|army|gobierno|ministerio|comisión|comité|consejo|empresa|sindicato|partido|agencia|embajada|cancillería|ejército|armada)$/i;
const ANSWERING = expressionOf(String.raw`(?:contest|respond|replic)\p{L}+$`, 'i');

/** From the start of a sentence to a name: "Echoing Secretary ", "After meeting ". Of "during" and the like the subject is no part. */
const MEANWHILE = expressionOf(
	String.raw`^(?:(?:after|before|while|when|by|in|without)\s)?(?!(?:according|during|following|nothing|something|anything|everything|united)\s)\p{L}{2,}(?:ing|ed)\s[^,;:]*$`,
	'i',
);

/** The only one of a sentence; of several the last to speak, else the only one who is spoken neither of nor to. `null` for none. */
export function chosenOf(standing: readonly Standing[]): Speaker | null {
	if (standing.length === 0) return null;
	const one =
		onlyOf(standing) ?? standing.findLast(({ speaks }) => speaks)?.speaker ?? onlyOf(standing.filter(({ oblique }) => !oblique));
	return one ?? UNRESOLVED;
}

function onlyOf(standing: readonly Standing[]): Speaker | null {
	const distinct = new Set(standing.map(({ speaker }) => speakerKey(speaker)));
	return distinct.size === 1 ? (standing[0]?.speaker ?? null) : null;
}

/** The tense of a Spanish verb of saying, with its auxiliary; `null` for "según" and the like. */
function tenseOf(verb: string): 'past' | 'present' | null {
	if (/(?:ó|ijo|uvo|uso|jeron|aron|ieron|aba|aban|ía|ían)$/.test(verb) || /(?:^|\s)(?:ha|han|había|habían)\s/.test(verb))
		return 'past';
	return /[aenoé]$/.test(verb) && !/^(?:según|para|de|a|en)(?:\s|$)/i.test(verb) ? 'present' : null;
}
