import type { Lang } from '../domain/lang';
import type { PageText } from '../domain/page-text';
import { readLinkedArticle } from './json-ld';
import { lettersOf } from './letters';
import { parsePublished } from './published';

/** Reads what a page says of itself: link and meta elements, JSON-LD, `time`. Nothing in it is trusted to be well formed. */
export function readMetadata(document: Document, url: string | null): Omit<PageText, 'blocks'> {
	const metas = readMetas(document);
	const meta = (...names: string[]): string | null => {
		for (const name of names) {
			const content = metas.get(name);
			if (content) return content;
		}
		return null;
	};
	const linked = readLinkedArticle(document);
	const outlet = short(linked?.outlet ?? meta('og:site_name', 'application-name', 'citation_journal_title', 'cre'), 120);
	const title =
		meta('og:title', 'twitter:title', 'citation_title', 'dc.title', 'parsely-title') ??
		linked?.headline ??
		collapse(document.querySelector('head > title, title')?.textContent ?? '');
	return {
		url,
		canonicalUrl: canonicalUrl(document, url, meta('og:url')),
		title: short(withoutOutlet(title, [outlet, meta('og:site_name')]), 400) ?? '',
		byline: short(readByline(document, meta, linked?.byline ?? null), 300),
		outlet,
		published: readPublished(document, meta, linked?.published ?? null),
		lang: readLang(document, meta, linked?.lang ?? null),
		...((linked?.paid || /^(?:locked|metered)$/i.test(meta('article:content_tier') ?? '')) && { restricted: true }),
	};
}

type Meta = (...names: string[]) => string | null;

function readMetas(document: Document): Map<string, string> {
	const metas = new Map<string, string>();
	for (const element of document.querySelectorAll('meta[content]')) {
		const content = collapse(element.getAttribute('content') ?? '');
		if (!content || content.length > 4000) continue;
		for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
			const name = element.getAttribute(attribute)?.trim().toLowerCase();
			if (name && !metas.has(name)) metas.set(name, content);
		}
	}
	return metas;
}

function canonicalUrl(document: Document, url: string | null, openGraph: string | null): string | null {
	const links = [document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null, openGraph];
	for (const href of links) {
		const canonical = href ? toHttpUrl(href, url) : null;
		if (!canonical) continue;
		// A template that names the front page as every page's address would make all articles one.
		if (new URL(canonical).pathname === '/' && url && URL.canParse(url) && new URL(url).pathname !== '/') continue;
		return canonical;
	}
	return null;
}

function toHttpUrl(href: string, base: string | null): string | null {
	try {
		const address = base ? new URL(href.trim(), base) : new URL(href.trim());
		return address.protocol === 'https:' || address.protocol === 'http:' ? address.href : null;
	} catch {
		return null;
	}
}

/** Takes the outlet's name off a title: " | Outlet", " - Outlet" at its end. */
export function withoutOutlet(title: string, outlets: readonly (string | null)[]): string {
	const parts = /^(.*\S)\s+[|\-–—·•:»]\s+([^|]{2,60})$/.exec(collapse(title).slice(0, 600));
	const [, head, tail] = parts ?? [];
	if (!head || !tail) return collapse(title);
	const name = lettersOf(tail);
	const known = outlets.some((outlet) => outlet && (lettersOf(outlet).includes(name) || name.includes(lettersOf(outlet))));
	return known || /\s\|\s[^|]{2,40}$/.test(title) ? withoutOutlet(head, outlets) : collapse(title);
}

function readByline(document: Document, meta: Meta, linked: string | null): string | null {
	const named = meta('author', 'parsely-author', 'citation_author', 'sailthru.author', 'dc.creator', 'byl', 'article:author');
	const found = linked ?? (named && !/^https?:|^@/.test(named) ? named : null);
	if (found) return found;
	for (const element of document.querySelectorAll('[rel~="author"], [itemprop~="author"]')) {
		const text = collapse(element.textContent ?? '');
		if (text.length > 2 && text.length < 120) return text;
	}
	return null;
}

function readPublished(document: Document, meta: Meta, linked: string | null): string | null {
	const stated = [
		linked,
		meta('article:published_time', 'og:article:published_time', 'og:published_time'),
		meta('parsely-pub-date', 'datepublished', 'sailthru.date', 'cxenseparse:recs:publishtime', 'publish-date', 'pubdate'),
		meta('citation_publication_date', 'citation_date', 'dc.date.issued', 'dc.date', 'dcterms.date', 'date', 'ptime', 'pdate'),
	];
	for (const value of stated) {
		const date = value ? parsePublished(value) : null;
		if (date) return date;
	}
	for (const element of document.querySelectorAll(
		'[itemprop~="datePublished"], time[pubdate], article time[datetime], main time[datetime], time[datetime]',
	)) {
		const date = parsePublished(element.getAttribute('datetime') ?? element.getAttribute('content') ?? '');
		if (date) return date;
	}
	return null;
}

function readLang(document: Document, meta: Meta, linked: string | null): Lang | null {
	const stated = [
		document.querySelector('html')?.getAttribute('lang') ?? null,
		meta('content-language', 'language', 'inlanguage'),
		linked,
		meta('og:locale'),
	];
	for (const value of stated) {
		const tag = value?.trim().toLowerCase().slice(0, 3).replace(/[_-]$/, '');
		if (tag === 'en' || tag === 'es') return tag;
		if (tag) return null;
	}
	return null;
}

function collapse(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

function short(text: string | null, most: number): string | null {
	const line = text === null ? '' : collapse(text).slice(0, most);
	return line === '' ? null : line;
}
