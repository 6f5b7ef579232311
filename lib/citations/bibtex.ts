import { type Citation, type CiteWords, markedWords, oneLine, whoAndWhen } from './citation';

const LANGUAGES = { en: 'english', es: 'spanish' } as const;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A citation as a BibTeX entry. The source is cited; who said what stands in `note`, because a speaker is not the author
 * of an article. `@misc` with `howpublished` is what classic styles print, `url` and `langid` what biblatex reads.
 */
export function citeAsBibtex(citation: Citation, say: CiteWords): string {
	const { title, outlet, published, url, articleLang } = citation;
	const [year, month, day] = published?.split('-') ?? [];
	const fields: readonly (readonly [name: string, value: string | null])[] = [
		// A second pair of braces keeps the capitals as they are.
		['title', title === '' ? null : `{{${escapeBibtex(oneLine(title))}}}`],
		['howpublished', outlet === null ? null : `{${escapeBibtex(oneLine(outlet))}}`],
		['year', year === undefined ? null : `{${year}}`],
		['month', month === undefined ? null : (MONTHS[Number(month) - 1] ?? null)],
		['day', day === undefined ? null : `{${Number(day)}}`],
		['url', url === null ? null : `{${verbatimUrl(url)}}`],
		['langid', articleLang === null ? null : `{${LANGUAGES[articleLang]}}`],
		['note', `{${escapeBibtex(oneLine(`${whoAndWhen(citation, say)}: ${markedWords(citation)}`))}}`],
	];
	const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value}`]));
	return `@misc{${citation.id},\n${lines.join(',\n')}\n}\n`;
}

const SPECIAL: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	// BibTeX counts braces, escaped ones too: `\{` alone would end nothing and break the file.
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	$: '\\$',
	'&': '\\&',
	'#': '\\#',
	_: '\\_',
	'%': '\\%',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
	'<': '\\textless{}',
	'>': '\\textgreater{}',
	'|': '\\textbar{}',
};

/** Text in which no character means anything to TeX or BibTeX. Letters beyond ASCII stay: biber and today's BibTeX read UTF-8. */
function escapeBibtex(text: string): string {
	return text.replace(/[\\{}$&#_%~^<>|]/g, (mark) => SPECIAL[mark] ?? mark);
}

/** `url` is read verbatim; only what would end or unbalance the field is percent-encoded. */
function verbatimUrl(url: string): string {
	return url.replace(/[{}\\\s"<>^`|]/g, (mark) => encodeURIComponent(mark));
}
