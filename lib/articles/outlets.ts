import type { Lang } from '../domain/lang';
import OUTLETS_BY_COUNTRY from './outlets.json' with { type: 'json' };

/** A news outlet of the bundled list. */
export interface Outlet {
	/** The host that all its pages share, without `www.`. */
	readonly host: string;
	readonly name: string;
	/** Where it sits: ISO 3166-1 alpha-2. */
	readonly country: string;
	/** The language of most of its pages. */
	readonly lang: Lang;
}

/** The bundled list: the outlets of the first dossier's sources and those that most readers of both languages know. */
export const OUTLETS: readonly Outlet[] = Object.entries(OUTLETS_BY_COUNTRY).flatMap(([country, byLang]) =>
	Object.entries(byLang).flatMap(([lang, names]) =>
		Object.entries(names as Record<string, string>).map(([host, name]) => ({ host, name, country, lang: lang as Lang })),
	),
);

/** Match patterns of the sites on which On Record is active from the start, for the manifest. */
export const OUTLET_MATCHES: readonly string[] = OUTLETS.map(({ host }) => `*://*.${host}/*`);

const BY_HOST: ReadonlyMap<string, Outlet> = new Map(OUTLETS.map((outlet) => [outlet.host, outlet]));

/** The outlet that a host name belongs to; `null` when the list has none. The longest host of the list wins. */
export function outletOf(host: string): Outlet | null {
	const labels = host.toLowerCase().replace(/\.$/, '').split('.');
	for (let first = 0; first < labels.length - 1; first++) {
		const outlet = BY_HOST.get(labels.slice(first).join('.'));
		if (outlet) return outlet;
	}
	return null;
}
