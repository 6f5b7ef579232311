import type { SameStory } from '../../lib/search/listed';
import { articleHash } from '../route';
import type { Translate } from '../translate';

/** Other reports of the same story in nearly the same words, by outlet. Nothing where there are none. */
export function AlsoIn({ also, t }: { readonly also: readonly SameStory[]; readonly t: Translate }) {
	if (also.length === 0) return null;
	return (
		<p class="also">
			{t('alsoPrintedIn')}{' '}
			{also.map(({ url, outlet, title }, at) => (
				<span key={url}>
					{at > 0 && ', '}
					<a href={articleHash(url)} title={title}>
						{outlet ?? title}
					</a>
				</span>
			))}
		</p>
	);
}
