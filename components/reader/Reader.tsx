import type { Lang } from '../../lib/domain/lang';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings';
import { BackToList } from '../library/BackToList';
import type { LibraryServices } from '../library/services';
import { Waiting } from '../library/Waiting';
import type { Translate } from '../translate';
import { useAsked } from '../use-asked';
import { OpenArticle } from './OpenArticle';
import type { OpenPictures } from './services';

const NO_PICTURES: OpenPictures = { addresses: new Map(), full: false, close: () => {} };

interface Props {
	/** The key of the saved article. */
	readonly url: string;
	readonly services: LibraryServices;
	/** Makes the elements of a saved copy, safe to show. */
	readonly renderCopy: (html: string) => Node;
	readonly t: Translate;
	readonly lang: Lang;
}

/** A saved article, to be read offline: its copy with marks and cards, highlights and notes. */
export function Reader({ url, services, renderCopy, t, lang }: Props) {
	const { asked, again } = useAsked(
		async () => ({
			whole: await services.article(url),
			// An article is worth reading in whatever type.
			settings: await services.settings().catch(() => DEFAULT_SETTINGS),
			// And without its pictures.
			pictures: await services.pictures(url).catch(() => NO_PICTURES),
		}),
		url,
	);
	if (asked.kind !== 'here') {
		return (
			<section class="sheet">
				<BackToList t={t} />
				<Waiting asked={asked} again={again} t={t} />
			</section>
		);
	}
	return <OpenArticle {...asked.answer} services={services} renderCopy={renderCopy} t={t} lang={lang} />;
}
