import type { Actor, ActorName } from '../domain/dossier';
import { expressionOf } from '../text/expression';
import { foldedWords, foldText } from '../text/fold';

const NO_WORD = expressionOf(String.raw`[^\p{L}\p{N}]`, 'g');

const PARTICLES = new Set(
	'de del la las los da do dos das di du van von der den ter al el bin ibn abu ben st san santa y e'.split(' '),
);
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'phd', 'md']);

/** The words of a name without a generational suffix. */
function nameWords(name: string): string[] {
	const words = name
		.replace(/[“”"].*?[“”"]|,/g, ' ')
		.split(/\s+/)
		.filter(Boolean);
	while (words.length > 2 && SUFFIXES.has(foldText(words.at(-1) ?? '').replace(/\W/g, ''))) words.pop();
	return words;
}

/**
 * The surname of a person's full name: its last word, with the particles before it (`Juan Ramón de la Fuente`:
 * `de la Fuente`). `null` for a name of one word. Second surnames can't be told from the form of a name, so a
 * dossier lists them.
 */
function surnameOf(name: string): string | null {
	const words = nameWords(name);
	if (words.length < 2) return null;
	let first = words.length - 1;
	while (first > 1 && PARTICLES.has(foldText(words[first - 1] ?? ''))) first--;
	return words.slice(first).join(' ');
}

/**
 * The given names of a person, folded, initials without their dot: the words before the surname in the name and in
 * those full forms that carry no title (a form for one language usually does: `President Claudia Sheinbaum`).
 */
export function givenNamesOf(actor: Actor): Set<string> {
	const given = new Set(wordsBeforeSurname(actor.name));
	for (const form of actor.names) {
		if (form.kind !== 'full') continue;
		const words = wordsBeforeSurname(form.text);
		const from = form.lang === '*' ? 0 : words.findIndex((word) => given.has(word));
		if (from >= 0) for (const word of words.slice(from)) given.add(word);
	}
	return given;
}

/** The folded words of a person's name, of its full forms that carry no title, and of the surnames. */
export function nameWordsOf(actor: Actor): Set<string> {
	const bare = actor.names.filter(({ kind, lang }) => kind === 'surname' || (kind === 'full' && lang === '*'));
	return new Set([actor.name, ...bare.map(({ text }) => text)].flatMap(foldedWords));
}

function wordsBeforeSurname(name: string): string[] {
	const surname = surnameOf(name);
	if (surname === null) return [];
	const words = nameWords(name);
	return words.slice(0, words.length - surname.split(' ').length).map((word) => foldText(word).replace(NO_WORD, ''));
}

/** The names of an actor, with the surname added for a person whose dossier lists none. */
export function allNames(actor: Actor): { name: ActorName; derived: boolean }[] {
	const listed = actor.names.map((name) => ({ name, derived: false }));
	const written = new Set(actor.names.map((name) => name.text));
	if (!written.has(actor.name)) listed.unshift({ name: { text: actor.name, lang: '*', kind: 'full' }, derived: true });
	if (actor.type === 'person' && !actor.names.some((name) => name.kind === 'surname')) {
		const surname = surnameOf(actor.name);
		if (surname !== null && !written.has(surname))
			listed.push({ name: { text: surname, lang: '*', kind: 'surname', after: 'full-mention' }, derived: true });
	}
	return listed;
}
