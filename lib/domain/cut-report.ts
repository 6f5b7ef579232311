import type { KeptStatement, Report } from './kept-statement';
import { isSame } from './same';
import type { TextQuoteSelector } from './text-quote';

/** Characters of the context that a text quote keeps on each side. */
const AROUND = 32;

const LETTER = /[\p{L}\p{M}\p{N}]/u;

const quotesOf = ({ quote, more = [] }: Report): readonly TextQuoteSelector[] => [quote, ...more];

/**
 * The part of a quotation that has these words, unaltered and whole, with what stands around it there; `null` where the
 * quotation does not have them so. Of several places the first.
 */
function partOf({ exact, prefix, suffix }: TextQuoteSelector, words: string): TextQuoteSelector | null {
	if (words === '') return null;
	for (let at = exact.indexOf(words); at !== -1; at = exact.indexOf(words, at + 1)) {
		const end = at + words.length;
		if (isInWord(exact, at) || isInWord(exact, end)) continue;
		return {
			exact: words,
			prefix: at === 0 ? prefix : tail(prefix + exact.slice(0, at)),
			suffix: end === exact.length ? suffix : head(exact.slice(end) + suffix),
		};
	}
	return null;
}

/** True where an offset stands between two letters or digits. */
function isInWord(text: string, offset: number): boolean {
	const before = [...text.slice(Math.max(0, offset - 2), offset)].at(-1) ?? '';
	const after = String.fromCodePoint(text.codePointAt(offset) ?? 32);
	return offset > 0 && offset < text.length && LETTER.test(before) && LETTER.test(after);
}

// No half of a surrogate pair at an end.
const tail = (text: string) => text.slice(-AROUND).replace(/^[\uDC00-\uDFFF]/, '');
const head = (text: string) => text.slice(0, AROUND).replace(/[\uD800-\uDBFF]$/, '');

/** What a report has of each part of the whole one that it was cut from; empty for a part that is left out. `null` where it was not. */
export function partsLeft(whole: Report, report: Report): readonly string[] | null {
	const { quote: _, more: __, ...about } = whole;
	const { quote: ___, more: ____, ...same } = report;
	if (!isSame(about, same)) return null;
	const left = [...quotesOf(report)];
	const parts = quotesOf(whole).map((part) => {
		const [next] = left;
		if (!next || (next.exact !== part.exact && partOf(part, next.exact) === null)) return '';
		left.shift();
		return next.exact;
	});
	return left.length === 0 ? parts : null;
}

/** Every report that a statement has or had, as it was first put on record before it was cut. */
function known({ reports, history }: KeptStatement): readonly Report[] {
	return [...history.flatMap(({ before }) => before.reports), ...reports];
}

/** A report of a statement as it was before any of its words were left out. */
export function wholeReport(statement: KeptStatement, report: Report): Report {
	return known(statement).find((one) => partsLeft(one, report) !== null) ?? report;
}

/**
 * A report cut to parts of its words: `words` has for each part of the whole report what is to stay of it, empty for
 * nothing. `null` where that is not the very words of the part, or nothing is left at all.
 */
export function cutReport({ quote, more, ...about }: Report, words: readonly string[]): Report | null {
	const parts = quotesOf({ quote, more, ...about } as Report).map((part, place) => {
		const wanted = words[place] ?? '';
		return wanted === part.exact ? part : wanted === '' ? undefined : partOf(part, wanted);
	});
	if (parts.includes(null)) return null;
	const [first, ...others] = parts.filter((part) => part !== undefined && part !== null);
	return first ? { ...about, quote: first, ...(others.length > 0 && { more: others }) } : null;
}

/** True when these are reports of the statement, whole, as they are or cut: none has words that its source was not seen to have. */
export function areItsWords(statement: KeptStatement, reports: readonly Report[]): boolean {
	return reports.length > 0 && reports.every((report) => known(statement).some((whole) => partsLeft(whole, report) !== null));
}

/** True when a statement has a report of this article, and has or had these words of it: cut, it is still the same statement. */
export function hasSaidIn(statement: KeptStatement, article: string, has: (report: Report) => boolean): boolean {
	if (statement.reports.some((report) => report.article.url === article && has(report))) return true;
	if (statement.history.length === 0) return false;
	return statement.reports.some((report) => report.article.url === article && has(wholeReport(statement, report)));
}
