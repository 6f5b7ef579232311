import type { Speaker } from '../domain/attribution';
import type { Lang } from '../domain/lang';
import { expression, expressionOf } from '../text/expression';
import { foldText } from '../text/fold';
import { chosenOf, type Place, UNRESOLVED } from './antecedents';
import type { Context, Standing } from './context';
import { OFFICE_NOUNS } from './lexicon/offices';
import { lexiconOf } from './lexicons';
import { type People, speakerKey } from './people';

const SMALL_WORD = expression`(?:^|\s)\p{Ll}`;
const WORDS = expressionOf(String.raw`\p{L}+`, 'g');
const ONE_WORD = expression`^\s(\p{L}+)$`;
const FIRST_WORD = expression`^(\p{L}+)`;

/** Words that say nothing of an office. */
const SMALL = new Set(
	'the of for to in at and this that el la los las de del y e este esta ese esa al en para propio propia itself himself herself mismo misma own'.split(
		' ',
	),
);
/** Somebody without a name, and somebody's somebody: "a minister", "su canciller", "Petro's minister". */
const NO_OFFICE = /^(?:an?|one|some|another|his|her|its|their|un[ao]?|otr[oa]|alg[uú]n[oa]?|vari[oa]s|sus?)\s|['’]s?\s/i;

/** What offices are for; alone, such a word is nobody's office. */
const LED = new Set(
	'opposition oposicion defense defence defensa state estado security seguridad justice justicia house camara senate senado congress congreso party partido government gobierno administration administracion country pais nation nacion commerce comercio economy economia health salud treasury hacienda interior border frontera relations relaciones exteriores affairs war guerra press prensa attorney human rights derechos humanos'.split(
		' ',
	),
);

const ANOTHER = expression`(?:^|\s)(?:an?|another|one|some|un|una|otr[oa]|alg[uú]n[oa]?)\s(?:[\p{L}.’'-]+\s){0,3}$`;
/** A name that no "in" or "on" makes a place or a day. */
const OTHER_NAME = expression`(?<!\s(?:in|at|on|en|desde|from)(?:\s(?:el|la|the))?|\s(?:in|at|en|from)\s\p{Lu}\p{L}+,?)\s\p{Lu}`;
/** For anybody who holds an office, and for any body, whatever its name. */
const OFFICIALS = new Set('official officeholder funcionario funcionaria politico jerarca dirigente'.split(' '));
const BODIES = new Set('body organization organisation institution organismo organizacion institucion entidad ente'.split(' '));

const RULERS = new Set('leader lider mandatario mandataria gobernante'.split(' '));
const HEADS_OF_STATE = new Set([...RULERS, ...'president presidente presidenta'.split(' ')]);

/** The apposition behind a name. */
const APPOSED = /^\s*[,(]\s*([^,.;:()]*)/;

/** For each word of a phrase the words of offices that it may stand for. */
type Wanted = readonly (readonly string[])[];

/** Whom an office means: "the president", "la mandataria", "the newspaper", "the ministry itself". */
export class Offices {
	/** Of strangers, the words that can be of their offices. */
	private readonly beside = new WeakMap<Standing, ReadonlySet<string>>();
	/** The same of all in the blocks before `indexed`, by each of the words. */
	private readonly bearers = new Map<string, ReadonlySet<string>[]>();
	private indexed = 0;

	constructor(
		private readonly context: Context,
		private readonly lang: Lang,
		private readonly people: People,
	) {}

	/**
	 * The nearest whose office fits every word of the phrase, else the only one of that office on the whole page; `null`
	 * for words that are no office of anybody here. A stranger who stands beside the same word counts as one of that office.
	 */
	speaker(words: string, place: Place): Speaker | null {
		if (NO_OFFICE.test(words) || /[,;:()"“”«»]/.test(words)) return null;
		// "Mexico", "Field": a bare name is a name, although the office of somebody holds the same word.
		if (!/^(?:the|el|la|los|las|this|that|est[ea]|es[ea])\s/i.test(words) && !SMALL_WORD.test(words)) return null;
		const nouns = (foldText(words).match(WORDS) ?? []).filter((word) => !SMALL.has(word) && word !== 's');
		if (nouns.length === 0 || nouns.length > 5) return null;
		const wanted = nouns.map((noun) => [noun, ...(OFFICE_NOUNS.get(noun) ?? [])]);
		const gender = this.genderOf(words);
		return (
			this.nearest((id) => this.holds(id, 'officeWords', wanted, gender), wanted, place) ??
			this.nearest((id) => this.holds(id, 'kindWords', wanted, gender), wanted, place) ??
			this.anyOf(nouns, wanted, gender, place)
		);
	}

	/** "The official", «el funcionario», «el organismo»: the only one in the sentence before that names anybody, as its subject. */
	private anyOf(nouns: readonly string[], wanted: Wanted, gender: 'f' | 'm' | null, place: Place): Speaker | null {
		const noun = nouns.at(nouns[0] === 'alto' ? 1 : -1) ?? '';
		const body = BODIES.has(noun);
		if (nouns.some((word) => word !== noun && !/^(?:alto|alta|senior|top)$/.test(word)) || !(body || OFFICIALS.has(noun)))
			return null;
		if (this.isHeldByOther(wanted, place.index) || this.hasAnother(noun, place)) return null;
		for (const group of this.context.before(place.index, place.at)) {
			const [first, ...others] = group.filter(({ organization }) => organization === body);
			if (first === undefined && body) continue;
			if (first?.speaker.kind !== 'actor' || first.oblique) return null;
			const key = speakerKey(first.speaker);
			if (others.some(({ speaker }) => speakerKey(speaker) !== key)) return null;
			if (body) return this.beginsSentence(first) ? first.speaker : null;
			const person = this.people.actors.get(first.speaker.id);
			return gender === null || person?.gender === null || person?.gender === gender ? first.speaker : null;
		}
		return null;
	}

	/** "A senior official", «otro funcionario» in the text before: who knows whether it is that one. */
	private hasAnother(noun: string, { index, at }: Place): boolean {
		for (let steps = 0, i = index; steps < 4 && i >= 0; steps++, i = this.context.previous(i)) {
			const text = foldText(this.context.blocks[i]?.text ?? '').slice(0, i === index ? at : undefined);
			for (let found = text.indexOf(noun); found >= 0; found = text.indexOf(noun, found + 1))
				if (ANOTHER.test(text.slice(Math.max(0, found - 40), found))) return true;
		}
		return false;
	}

	/** "The commission met in Oslo": a sentence begins with it, and has no other name in it but of a place or a day. */
	private beginsSentence({ span }: Standing): boolean {
		const index = this.context.blocks.findIndex(({ id }) => id === span.block);
		const starts = this.context.sentenceStarts(index);
		const number = this.context.sentenceAt(index, span.start);
		const text = this.context.textOf(span.block);
		const lead = text.slice(starts[number] ?? 0, span.start);
		return /^\s*(?:(?:the|el|la|los|las)\s+)?$/i.test(lead) && !OTHER_NAME.test(text.slice(span.end, starts[number + 1]));
	}

	private nearest(holds: (id: string) => boolean, wanted: Wanted, { index, at }: Place): Speaker | null {
		const fits = (standing: Standing) =>
			standing.speaker.kind === 'actor'
				? holds(standing.speaker.id)
				: standing.speaker.kind === 'stranger' && this.standsBeside(standing, wanted);
		for (const group of this.context.before(index, at)) {
			const fitting = group.filter(fits);
			const chosen = chosenOf(fitting);
			// "Ferrer met the Danish minister. The minister said": either of them.
			if (chosen && isMixed(fitting)) return UNRESOLVED;
			if (chosen) return chosen;
		}
		const everywhere = new Map(
			this.context
				.everyone()
				.filter(fits)
				.map(({ speaker }) => [speakerKey(speaker), speaker] as const),
		);
		if (everywhere.size !== 1) return null;
		return this.isHeldByOther(wanted, index) ? UNRESOLVED : ([...everywhere.values()][0] ?? null);
	}

	/** True where the page named a stranger of that office further up. */
	private isHeldByOther(wanted: Wanted, index: number): boolean {
		for (; this.indexed < index; this.indexed++)
			for (const one of this.context.named(this.indexed)) {
				if (one.speaker.kind !== 'stranger') continue;
				const words = this.wordsBeside(one);
				for (const word of words) {
					const known = this.bearers.get(word);
					if (known) known.push(words);
					else this.bearers.set(word, [words]);
				}
			}
		const further = wanted[0]?.some((word) => this.bearers.get(word)?.some((words) => isAllIn(wanted, words)));
		if (further) return true;
		return this.context.named(index).some((one) => one.speaker.kind === 'stranger' && this.standsBeside(one, wanted));
	}

	private holds(id: string, words: 'officeWords' | 'kindWords', wanted: Wanted, gender: 'f' | 'm' | null): boolean {
		const person = this.people.actors.get(id);
		if (!person || !wanted.every((any) => any.some((word) => person[words].has(word)))) return false;
		// "the defense", «la oposición»: whom somebody leads, not the one who does.
		if (!person.organization && wanted.every(([noun]) => LED.has(noun ?? ''))) return false;
		return person.organization || gender === null || person.gender === null || person.gender === gender;
	}

	private standsBeside(one: Standing, wanted: Wanted): boolean {
		return isAllIn(wanted, this.wordsBeside(one));
	}

	/**
	 * The words that can be of a stranger's office: "Ricardo Trevilla, secretario de la Defensa", "the president of the port,
	 * Daniel Finch", "Denmark’s minister". Found once for each.
	 */
	private wordsBeside(one: Standing): ReadonlySet<string> {
		let words = this.beside.get(one);
		if (!words) {
			words = this.findWordsBeside(one);
			this.beside.set(one, words);
		}
		return words;
	}

	private findWordsBeside({ span }: Standing): ReadonlySet<string> {
		const text = this.context.textOf(span.block);
		const own = new Set(foldText(text.slice(span.start, span.end)).match(WORDS));
		const after = APPOSED.exec(foldText(text.slice(span.end, span.end + 60)))?.[1] ?? '';
		for (const word of after.match(WORDS) ?? []) own.add(word);
		const before = foldText(text.slice(Math.max(0, span.start - 60), span.start)).replace(/,?\s*$/, '');
		const title = /[^,.;:()]*$/.exec(before)?.[0] ?? '';
		for (const word of title.match(WORDS) ?? []) if (this.endsInTitle(title, word)) own.add(word);
		// "China’s leader … the president".
		if ([...own].some((word) => RULERS.has(word))) for (const word of HEADS_OF_STATE) own.add(word);
		return own;
	}

	/** "the president of the port", "el ministro danés"; in "the president told" it is no title of who is told. */
	private endsInTitle(words: string, noun: string): boolean {
		const at = ` ${words}`.lastIndexOf(` ${noun}`);
		if (at < 0) return false;
		const rest = words.slice(at + noun.length);
		if (rest === '' || /^\s(?:of|de|del|for|para|en|in|to|at)\s/.test(rest)) return true;
		const next = ONE_WORD.exec(rest)?.[1] ?? '';
		return next !== '' && !next.endsWith('ed') && !lexiconOf(this.lang).verbs.has(next);
	}

	private genderOf(words: string): 'f' | 'm' | null {
		if (this.lang !== 'es') return null;
		const article = FIRST_WORD.exec(foldText(words))?.[1] ?? '';
		if (article === 'la' || article === 'esta' || article === 'esa') return 'f';
		return article === 'el' || article === 'este' || article === 'ese' ? 'm' : null;
	}
}

function isAllIn(wanted: Wanted, words: ReadonlySet<string>): boolean {
	return wanted.every((any) => any.some((word) => words.has(word)));
}

function isMixed(standing: readonly Standing[]): boolean {
	return standing.some(({ speaker }) => speaker.kind === 'actor') && standing.some(({ speaker }) => speaker.kind === 'stranger');
}
