import type { Lang } from '../lib/domain/lang';
import { plural } from './plural';
import type { Translate } from './translate';

/** A news site on which On Record is active from the start. */
export interface Site {
	readonly host: string;
	readonly name: string;
	/** ISO 3166-1 alpha-2. */
	readonly country: string;
}

interface Props {
	readonly sites: readonly Site[];
	readonly t: Translate;
	readonly lang: Lang;
}

/** The sites by country, each country folded, the one with most sites first. */
export function SiteList({ sites, t, lang }: Props) {
	const countries = new Map<string, Site[]>();
	for (const site of sites) countries.set(site.country, [...(countries.get(site.country) ?? []), site]);
	const names = new Intl.DisplayNames(lang, { type: 'region', fallback: 'code' });
	return (
		<ul class="countries">
			{[...countries]
				.sort((a, b) => b[1].length - a[1].length)
				.map(([country, own]) => (
					<li key={country}>
						<details>
							<summary>
								<span class="country">{names.of(country)}</span>
								<span class="count">{plural(t, lang, own.length, 'siteOne', 'siteMany')}</span>
							</summary>
							<ul class="sites">
								{own.map((site) => (
									<li key={site.host}>
										{site.name} <span class="host">{site.host}</span>
									</li>
								))}
							</ul>
						</details>
					</li>
				))}
		</ul>
	);
}
