import { useState } from 'preact/hooks';
import { citeAsBibtex } from '../../lib/citations/bibtex';
import type { Citation, CiteWords } from '../../lib/citations/citation';
import { citationOf } from '../../lib/citations/citation-of';
import { citeAsCslJson } from '../../lib/citations/csl-json';
import { citeAsMarkdown } from '../../lib/citations/markdown';
import { citeAsText } from '../../lib/citations/text';
import type { Lang } from '../../lib/domain/lang';
import type { LedgerEntry } from '../../lib/ledger/entry';
import { formatDate } from '../format-date';
import type { Translate } from '../translate';

/** Formats with the names that they have in every language; `null`: plain text. */
const FORMATS: readonly (readonly [name: string | null, cite: (citation: Citation, say: CiteWords) => string])[] = [
	[null, citeAsText],
	['Markdown', citeAsMarkdown],
	['BibTeX', citeAsBibtex],
	['CSL-JSON', citeAsCslJson],
];

interface Props {
	readonly entry: LedgerEntry;
	readonly t: Translate;
	readonly lang: Lang;
	readonly copy: (text: string) => Promise<void>;
}

/** Copies one statement with its source, in one click a format, and shows what was copied. */
export function CitePanel({ entry, t, lang, copy }: Props) {
	const [place, setPlace] = useState(0);
	const [copied, setCopied] = useState<{ readonly text: string; readonly message: string } | null>(null);
	const source = entry.sources[place] ?? entry.sources[0];
	const say: CiteWords = {
		reported: t('reported'),
		keeper: t('inDossierWords'),
		denied: t('denied'),
		toldBy: (teller) => (teller === '' ? t('toldByOthers') : t('toldBy', teller)),
		date: (date) => formatDate(date, lang),
	};
	if (!source) return null;
	const citation = citationOf(entry, source);
	async function take(name: string, text: string) {
		try {
			await copy(text);
			setCopied({ text, message: t('copiedAs', name) });
		} catch {
			// A clipboard can be closed to us: the text is there to be taken by hand.
			setCopied({ text, message: t('notCopied') });
		}
	}
	return (
		<section class="panel" aria-label={t('cite')}>
			{entry.sources.length > 1 && (
				<label class="pick">
					<span class="label">{t('citeFrom')}</span>
					<select class="field" value={String(place)} onChange={(event) => setPlace(Number(event.currentTarget.value))}>
						{entry.sources.map(({ article }, at) => (
							<option key={at} value={String(at)}>
								{[article.outlet, article.date && formatDate(article.date, lang), article.title].filter(Boolean).join(', ')}
							</option>
						))}
					</select>
				</label>
			)}
			<p class="choices">
				{FORMATS.map(([format, cite]) => {
					const name = format ?? t('citeText');
					return (
						<button key={name} type="button" class="button" onClick={() => void take(name, cite(citation, say))}>
							{name}
						</button>
					);
				})}
			</p>
			<p class="status" role="status">
				{copied?.message}
			</p>
			{copied && <textarea class="field cited" readOnly rows={6} value={copied.text} aria-label={t('citation')} />}
		</section>
	);
}
