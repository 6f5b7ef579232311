import { useEffect, useState } from 'preact/hooks';
import type { RelatedArticle } from '../../lib/cards/model';
import type { Lang } from '../../lib/domain/lang';
import { ArticleList } from '../card/RelatedList';
import type { Translate } from '../translate';
import type { PopupServices } from './services';

interface Props {
	readonly services: Pick<PopupServices, 'relatedHere'>;
	readonly t: Translate;
	readonly lang: Lang;
	/** Called when the answer is here, whatever it is. */
	readonly onDone: () => void;
}

/** What to read next. Asked for after the rest is shown, because the reading list may be long; without an answer it stays out. */
export function RelatedHere({ services, t, lang, onDone }: Props) {
	const [articles, setArticles] = useState<readonly RelatedArticle[]>([]);
	useEffect(() => {
		let gone = false;
		services
			.relatedHere()
			.then(
				(found) => {
					if (!gone) setArticles(found);
				},
				() => {},
			)
			.finally(() => {
				if (!gone) onDone();
			});
		return () => {
			gone = true;
		};
	}, [services]);
	if (articles.length === 0) return null;
	return (
		<section class="part">
			<h2>{t('related')}</h2>
			<ArticleList articles={articles} t={t} lang={lang} />
		</section>
	);
}
