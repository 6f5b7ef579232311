import type { PartialDate } from '../domain/dossier';
import { type Citation, type CiteWords, markedWords, oneLine, whoAndWhen } from './citation';

/** The fields of a CSL-JSON item that On Record fills (https://resource.citationstyles.org/schema/v1.0/input/json/csl-data.json). */
interface CslItem {
	readonly id: string;
	readonly type: 'article-newspaper';
	readonly title?: string;
	readonly 'container-title'?: string;
	readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
	readonly URL?: string;
	readonly language?: string;
	readonly note: string;
}

/** A citation as CSL-JSON: a list of one item, as Zotero and others read it. Who said what stands in `note`. */
export function citeAsCslJson(citation: Citation, say: CiteWords): string {
	const { id, title, outlet, published, url, articleLang } = citation;
	const item: CslItem = {
		id,
		type: 'article-newspaper',
		...(title !== '' && { title: oneLine(title) }),
		...(outlet !== null && { 'container-title': oneLine(outlet) }),
		...(published !== null && { issued: { 'date-parts': [dateParts(published)] } }),
		...(url !== null && { URL: url }),
		...(articleLang !== null && { language: articleLang }),
		note: oneLine(`${whoAndWhen(citation, say)}: ${markedWords(citation)}`),
	};
	return `${JSON.stringify([item], null, 2)}\n`;
}

/** `2025-08` -> `[2025, 8]`: as many parts as are known. */
function dateParts(date: PartialDate): readonly number[] {
	return date.split('-').map(Number);
}
