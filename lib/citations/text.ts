import { type Citation, type CiteWords, markedWords, oneLine, whoAndWhen } from './citation';

/** A citation as plain text: `“Words” — Who, when. Title. Outlet, date. Address`. */
export function citeAsText(citation: Citation, say: CiteWords): string {
	const { title, outlet, published, url } = citation;
	const place = [outlet, published === null ? null : say.date(published)].filter(Boolean).join(', ');
	const source = [title, place].filter(Boolean).map(sentence).join(' ');
	return [`${markedWords(citation)} — ${sentence(oneLine(whoAndWhen(citation, say)))}`, oneLine(source), url ?? '']
		.filter(Boolean)
		.join('\n');
}

/** With a full stop, unless it ends in a mark of its own. */
function sentence(text: string): string {
	return /[.!?…]["”»’)]?$/.test(text) ? text : `${text}.`;
}
