import type { PageText } from '../domain/page-text';
import { foldText } from '../text/fold';
import { endsLine } from './text-of-element';

/** Among so many lines at the beginning of a copy is who wrote it and when. */
const FIRST = 5;

/** From the first line of so many characters on it is the article that speaks. */
const LONG = 160;

/** What stands beside a name and a day, folded; months and days of the week in both languages. */
const BESIDE: ReadonlySet<string> = new Set(
	`by and for of the on at in por y para de del el la las los en a published posted updated modified last first publicado publicada
	actualizado actualizada actualizacion ultima hora horas am pm a m p h hrs gmt utc bst est edt cst cdt mst mdt pst pdt et ct mt pt cet
	cest monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun lunes martes miercoles jueves
	viernes sabado domingo`.split(/\s+/),
);
const MONTH =
	/^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|ene(?:ro)?|febrero|marzo|abr(?:il)?|mayo|junio|julio|ago(?:sto)?|septiembre|octubre|noviembre|dic(?:iembre)?)$/;
const NUMBER = /^\d+(?:st|nd|rd|th|h)?$/;
const DAY = /\b(?:\d{4}-\d\d-\d\d|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})\b/;

/** What is shown above a copy: the page's, unless only the copy's maker found it. */
type Above = Pick<PageText, 'byline' | 'outlet' | 'published'>;

/**
 * Takes out of the beginning of a copy the lines that only say once more what stands above it: who wrote the article, for
 * which outlet, and on which day. A line with any other word in it stays.
 */
export function dropRepeatedLines(root: Element, above: Above): void {
	const lines = firstLines(root);
	const long = lines.findIndex((line) => tidy(line).length >= LONG);
	for (const line of long < 0 ? lines : lines.slice(0, long)) {
		if (!repeats(tidy(line), above)) continue;
		let gone: Element = line;
		while (gone.parentElement && gone.parentElement !== root && tidy(gone.parentElement) === tidy(line))
			gone = gone.parentElement;
		gone.remove();
	}
}

/** By and a name or two, and nothing behind it but a day: two to six words with a capital, in between those of Spanish names. */
const SIGNED =
	/^(?:by|por)\s+((?:\p{Lu}[\p{L}.'’-]*)(?:\s+(?:(?:and|y|e|de|del|la|van|von)\s+)*\p{Lu}[\p{L}.'’-]*){1,5})(?:\s*[|·•,—–-].*)?$/iu;

/** Who wrote an article, by a line at the beginning of its copy that says nothing else but perhaps the day; `null` without one. */
export function signature(root: Element): string | null {
	for (const line of firstLines(root)) {
		const text = tidy(line);
		if (text.length >= LONG) return null;
		const [, names = ''] = SIGNED.exec(text) ?? [];
		const behind = text.slice(text.indexOf(names) + names.length);
		const isAlone = wordsOf(foldText(behind)).every((word) => BESIDE.has(word) || MONTH.test(word) || NUMBER.test(word));
		if (names !== '' && isAlone && /^\p{Lu}/u.test(names) && names.split(/\s+/).every(isOfName)) return names;
	}
	return null;
}

function isOfName(word: string): boolean {
	return /^(?:\p{Lu}|and$|y$|e$|de$|del$|la$|van$|von$)/u.test(word);
}

/** True for a line that says nothing but a name of the byline, the outlet or a day. */
function repeats(line: string, { byline, outlet, published }: Above): boolean {
	let rest = ` ${foldText(line)} `;
	const isDated = published !== null && (DAY.test(rest) || wordsOf(rest).some((word) => MONTH.test(word)));
	let isNamed = false;
	for (const name of [byline, ...(byline?.split(/[,;|&]| and | y /i) ?? []), outlet]) {
		const wanted = foldText(name ?? '').trim();
		if (wanted.length < 3 || !rest.includes(wanted)) continue;
		rest = rest.replaceAll(wanted, ' ');
		isNamed = true;
	}
	const words = wordsOf(rest);
	const hasNumber = words.some((word) => NUMBER.test(word));
	if (!isNamed && !(isDated && hasNumber)) return false;
	return words.every((word) => BESIDE.has(word) || (published !== null && (MONTH.test(word) || NUMBER.test(word))));
}

function wordsOf(text: string): readonly string[] {
	return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function tidy(element: Element): string {
	return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The first elements that are a line each: no line begins within them. */
function firstLines(root: Element): readonly Element[] {
	const lines: Element[] = [];
	for (const element of root.querySelectorAll('p, div, li, address, header, section')) {
		if (lines.length === FIRST) break;
		if (tidy(element) !== '' && !Array.from(element.querySelectorAll('*')).some(endsLine)) lines.push(element);
	}
	return lines;
}
