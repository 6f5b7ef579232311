/** What a page's author says an element is, by its attributes. */
export type Role =
	/** The text of the article. */
	| 'body'
	| 'article'
	| 'main'
	/** Often holds the article, by its class: `story-body`, `entry-content`. */
	| 'container'
	/** Beside the article, by its tag or ARIA role. */
	| 'aside'
	/** Beside the article, by the words in its class: related links, newsletters, sharing. */
	| 'furniture'
	| 'comments'
	/** An item of a list: perhaps a teaser. */
	| 'item'
	| 'hidden';

const COMMENTS = new Set(['comment', 'comments', 'disqus', 'coral', 'viafoura', 'comentarios', 'respond']);

const FURNITURE = new Set(
	(
		'ad ads adslot adunit advert adverts advertisement advertising advertorial dfp sponsor sponsored sponsors promo promos ' +
		'promoted outbrain taboola recirc recirculation related relacionadas relacionados relatedlinks relatedcontent recommended ' +
		'recommendations newsletter newsletters subscribe subscription signup share sharing shares sharebar sharetools social ' +
		'breadcrumb breadcrumbs cookie cookies consent gdpr onetrust trending mostread mostpopular popular sidebar widget widgets ' +
		'tags taglist topics byline bylines authorbio toolbar skip skiplink pagination pager login modal popup overlay ' +
		'player vjs jwplayer carousel gallery slideshow readmore credits copyright donate donation masthead navigation navbar submenu printonly hidden'
	).split(' '),
);

/** Pairs of words that mean furniture only together. */
const PAIRS = new Set(
	(
		'most-read most-popular most-viewed more-stories more-news more-from more-on read-more read-next read-also also-read ' +
		'see-also lo-mas mas-leidas mas-noticias te-puede leer-mas lee-tambien lea-tambien leer-tambien up-next you-may ' +
		'whats-next top-stories latest-news site-header site-footer page-footer article-footer story-footer post-footer ' +
		'entry-footer footer-inner author-bio author-info about-author audio-player video-player follow-us sign-up'
	).split(' '),
);

const BODY =
	/(?:article|story|post|entry|news|content|cuerpo|noticia|nota|articulo)[_-]{0,2}(?:body|content|text|texto|cuerpo|copy|main)/;

/** Words that only a screen reader is given: nothing there can be pointed at. */
const UNSEEN =
	/(?:^|[\s_-])(?:sr-?only|visually-?hidden|screen-?reader(?:-text)?|assistive-text|off-?screen|u-?hidden)(?:$|[\s_-])/;

/** What the words in a class or an id say; `null` when nothing. Hyphens, underscores and camel case part words. */
function roleOfName(name: string): Role | null {
	if (name.length > 400) return null;
	if (UNSEEN.test(name.toLowerCase())) return 'hidden';
	const words = name
		.replace(/([a-z])([A-Z])/g, '$1-$2')
		.toLowerCase()
		.split(/[^a-z]+/);
	let furniture = false;
	for (const [index, word] of words.entries()) {
		if (COMMENTS.has(word)) return 'comments';
		if (FURNITURE.has(word) || PAIRS.has(`${word}-${words[index + 1] ?? ''}`)) furniture = true;
	}
	if (furniture) return 'furniture';
	return BODY.test(name.toLowerCase()) ? 'container' : null;
}

const FURNITURE_ROLES = new Set(
	'navigation search menu menubar dialog alertdialog alert tablist toolbar complementary banner contentinfo form'.split(' '),
);
const FIELD_ROLES = new Set([
	'textbox',
	'searchbox',
	'combobox',
	'listbox',
	'spinbutton',
	'slider',
	'tooltip',
	'status',
	'timer',
]);

/** What a tag alone says. */
const BARE: ReadonlyMap<string, Role> = new Map([
	['article', 'article'],
	['main', 'main'],
	['aside', 'aside'],
	['footer', 'aside'],
	['li', 'item'],
]);

/** What an element's tag and attributes say it is. `names` remembers the classes already judged. */
export function roleOf(element: Element, tag: string, names: Map<string, Role | null>): Role | null {
	// A field named "getAttribute" hides the method of its form (DOM clobbering): ask a form nothing.
	if (tag === 'form') return 'furniture';
	if (!element.hasAttributes()) return BARE.get(tag) ?? null;
	if (element.hasAttribute('hidden')) return 'hidden';
	if (element.getAttribute('aria-hidden') === 'true' && tag !== 'body') return 'hidden';
	const editable = element.getAttribute('contenteditable');
	if (editable !== null && editable.toLowerCase() !== 'false') return 'hidden';
	const style = element.getAttribute('style');
	if (style && tag !== 'body' && /(?:^|;)\s*display\s*:\s*none/i.test(style)) return 'hidden';
	const role = element.getAttribute('role');
	if (role && FIELD_ROLES.has(role)) return 'hidden';
	if (tag === 'html' || tag === 'body') return null;
	if (element.getAttribute('itemprop')?.split(/\s+/).includes('articleBody')) return 'body';
	if (role === 'article' || role === 'main') return role;
	if (role && FURNITURE_ROLES.has(role)) return 'aside';
	const bare = BARE.get(tag) ?? null;
	if (bare && bare !== 'item') return bare;
	const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
	if (name === ' ') return bare;
	let found = names.get(name);
	if (found === undefined) {
		found = roleOfName(name);
		names.set(name, found);
	}
	return found ?? bare;
}
