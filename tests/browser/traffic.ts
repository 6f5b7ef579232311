import { type Article, loadArticles, type ServedPage } from './articles';

// What the browsers ask for of their own accord, switched off where there is a switch. Nothing of the extension is there.
const VENDORS =
	/(^|\.)(google\.com|googleapis\.com|gvt1\.com|gstatic\.com|mozilla\.(com|net|org)|firefox\.com|microsoft\.com|msn\.com|bing\.com|edge\.skype\.com)(:\d+)?$/;

/** What a served address answers. */
interface Answer {
	readonly contentType: string;
	readonly body: string | Buffer;
	readonly headers?: Readonly<Record<string, string>>;
}

/** The pages that are served to a browser under test, and what else it asked for. */
export class Traffic {
	private readonly pages = new Map<string, string>();
	private readonly pictures = new Map<string, Buffer>();
	private readonly outside: string[] = [];
	/** By page: what it asks for. Made when first wanted, once: a real page names thousands of addresses and asks for hundreds. */
	private readonly asked = new Map<string, ReadonlySet<string>>();
	readonly articles: ReadonlyMap<string, Article> = loadArticles();

	constructor() {
		for (const article of this.articles.values()) this.serve(article);
	}

	serve(page: ServedPage): void {
		this.pages.set(page.url, page.html);
		this.asked.delete(page.url);
	}

	/** Puts a PNG at an address, from where any page may read it. */
	servePicture(url: string, png: Buffer): void {
		this.pictures.set(url, png);
	}

	/** The address of an article fixture; an address stays what it is. Throws on an unknown slug. */
	addressOf(slugOrUrl: string): string {
		const url = this.articles.get(slugOrUrl)?.url ?? slugOrUrl;
		if (!this.pages.has(url.replace(/#.*$/s, ''))) throw new Error(`Nothing is served for ${slugOrUrl}`);
		return url;
	}

	/** What is at an address, or `null`; then the request is noted, unless a served page itself asked for it. */
	answer(url: string): Answer | null {
		const page = this.pages.get(url.replace(/#.*$/s, ''));
		if (page !== undefined) return { contentType: 'text/html; charset=utf-8', body: page };
		const picture = this.pictures.get(url);
		if (picture) return { contentType: 'image/png', body: picture, headers: { 'Access-Control-Allow-Origin': '*' } };
		if (!this.isPages(url)) this.outside.push(url);
		return null;
	}

	/** True for what a served page itself asks for: its icon, and every address in its markup. */
	private isPages(url: string): boolean {
		if (new URL(url).pathname === '/favicon.ico') return true;
		for (const [page, html] of this.pages) {
			const known = this.asked.get(page) ?? addressesIn(html, page);
			this.asked.set(page, known);
			if (known.has(url)) return true;
		}
		return false;
	}

	/** The noted requests, with those that reached the fence, without what the browser's maker is asked. */
	outsideRequests(knocks: readonly string[]): string[] {
		const isVendor = (host: string) => VENDORS.test(host);
		return [...this.outside, ...knocks].filter((address) => {
			const host = /^https?:/.test(address) ? new URL(address).host : address;
			return !isVendor(host);
		});
	}
}

/** Every address in a page's markup, whole. */
function addressesIn(html: string, page: string): ReadonlySet<string> {
	const found = new Set<string>();
	for (const [, address = ''] of html.matchAll(/(?:=|url\()\s*["']?([^"'\s<>)]+)/g)) {
		if (URL.canParse(address, page)) found.add(new URL(address, page).href);
	}
	return found;
}
