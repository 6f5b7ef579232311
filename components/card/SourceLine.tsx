import type { RelatedArticle } from '../../lib/cards/model';
import type { Lang } from '../../lib/domain/lang';
import { formatDate } from '../format-date';
import { sourceUrl } from '../source-url';
import type { Translate } from '../translate';
import { LANGUAGES } from './languages';

interface Props {
	readonly article: RelatedArticle;
	readonly date: string | null;
	readonly t: Translate;
	readonly lang: Lang;
	/** False where the title beside it is the link. */
	readonly link?: boolean;
	/** What the line is, in front of it. */
	readonly lead?: string;
}

/** Date, outlet, language when it is not the interface's, and the way to the source. */
export function SourceLine({ article, date, t, lang, link = true, lead }: Props) {
	const url = link ? sourceUrl(article) : null;
	return (
		<p class="source">
			{lead && <span>{lead}</span>}
			{date && <time dateTime={date}>{formatDate(date, lang)}</time>}
			{article.outlet && <span>{article.outlet}</span>}
			{article.lang && article.lang !== lang && <span>{t(LANGUAGES[article.lang])}</span>}
			{url && (
				<a href={url} target="_blank" rel="noopener noreferrer">
					{t('source')}
					<span class="unseen">: {article.title}</span>
					<span aria-hidden="true"> ↗</span>
				</a>
			)}
		</p>
	);
}
