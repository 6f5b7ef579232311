/** What a page's author says an element is, by its attributes. */
export type Role =
	/** The text of the article. */
	| 'body'
	| 'article'
	| 'main'
	/** Often holds the article, by its class: `story-body`, `entry-content`. */
	| 'container'
	/** Over the page: furniture, or a reader's view of the article. */
	| 'dialog'
	/** Beside the article, by its tag or ARIA role. */
	| 'aside'
	/** Beside the article, by the words in its class: related links, newsletters, sharing. */
	| 'furniture'
	| 'comments'
	/** An item of a list: perhaps a teaser. */
	| 'item'
	| 'hidden';

// Sets: one regular expression of all these words takes a millisecond to be compiled, on every page.
const COMMENTS = new Set('comment comments disqus coral viafoura comentarios respond'.split(' '));

/** `a-b` is two words, one right after the other. */
const FURNITURE = new Set(
	(
		'ad ads adslot adunit advert adverts advertisement advertising advertorial dfp sponsor sponsored sponsors promo promos ' +
		'promoted outbrain taboola recirc recirculation related relacionadas relacionados relatedlinks relatedcontent recommended ' +
		'recommendations newsletter newsletters subscribe subscription signup share sharing shares sharebar sharetools social ' +
		'breadcrumb breadcrumbs cookie cookies consent gdpr onetrust trending mostread mostpopular popular sidebar widget widgets ' +
		'tags taglist topics byline bylines authorbio toolbar skip skiplink pagination pager login modal popup overlay ' +
		'player vjs jwplayer carousel gallery slideshow readmore credits copyright donate donation masthead navigation navbar submenu printonly hidden ' +
		// Only together:
		'most-read most-popular most-viewed more-stories more-news more-from more-on read-more read-next read-also also-read ' +
		'see-also lo-mas mas-leidas mas-noticias te-puede leer-mas lee-tambien lea-tambien leer-tambien up-next you-may ' +
		'whats-next top-stories latest-news site-header site-footer page-footer article-footer story-footer post-footer ' +
		'entry-footer footer-inner author-bio author-info about-author audio-player video-player follow-us sign-up'
	).split(' '),
);

const BODY =
	/(?:article|story|post|entry|news|content|cuerpo|noticia|nota|articulo)[_-]{0,2}(?:body|content|text|texto|cuerpo|copy|main)/;

/**
 * Words that only a screen reader is given, or nobody: nothing there can be pointed at. A class that hides on some screens
 * beside one that shows on others (`d-none d-md-block`) hides nothing for good.
 */
const UNSEEN =
	/(?:^|[\s_-])(?:sr-?only|visually-?hidden|screen-?reader(?:-text)?|assistive-text|off-?screen|u-?hidden)(?:$|[\s_-])|(?:^|\s)(?:d-none|is-hidden|display-none)(?:$|\s(?!.*\bd-\w+-(?!none)))/;

/** More than this in a class and an id is no name. */
const LONGEST_NAME = 400;

/** What the words in a class or an id say; `null` when nothing. Anything but letters parts words, and camel case does. */
function roleOfName(name: string): Role | null {
	if (name.length > LONGEST_NAME) return null;
	const lower = name.toLowerCase();
	if (UNSEEN.test(lower)) return 'hidden';
	const words = name
		.replace(/([a-z])([A-Z])/g, '$1-$2')
		.toLowerCase()
		.split(/[^a-z]+/);
	if (words.some((word) => COMMENTS.has(word))) return 'comments';
	if (words.some((word, index) => FURNITURE.has(word) || FURNITURE.has(`${word}-${words[index + 1]}`))) return 'furniture';
	return BODY.test(lower) ? 'container' : null;
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

/** A style that leaves nothing to be seen, or puts it far off the page. Not opacity: pages fade their text in. */
const UNSEEN_STYLE =
	/(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0*(?:\.0+)?(?:px|em|rem|pt|%)?\s*(?:;|!|$)|clip\s*:\s*rect\(\s*[01](?:px)?[ ,]+[01](?:px)?[ ,]+[01](?:px)?[ ,]+[01](?:px)?\s*\)|(?:left|top|text-indent)\s*:\s*-\d{4,})/i;

/** What a tag alone says. */
const BARE: ReadonlyMap<string, Role> = new Map([
	['article', 'article'],
	['main', 'main'],
	['aside', 'aside'],
	['footer', 'aside'],
	['li', 'item'],
]);

/** What an element's tag and attributes say outright; where that is for the words in its class and id to say, these. */
function saidOutright(element: Element, tag: string): Role | null | { readonly name: string } {
	// A field named "getAttribute" hides the method of its form (DOM clobbering): ask a form nothing.
	if (tag === 'form') return 'furniture';
	if (!element.hasAttributes()) return BARE.get(tag) ?? null;
	const root = tag === 'html' || tag === 'body';
	let [role, itemprop, className, id]: (string | null)[] = [null, null, '', ''];
	// Asked by name, an element without an attribute takes as long to say so; most have one, a class.
	for (const attribute of element.getAttributeNames()) {
		switch (attribute) {
			case 'class':
				className = element.getAttribute(attribute);
				break;
			case 'id':
				id = element.getAttribute(attribute);
				break;
			case 'hidden':
				return 'hidden';
			case 'aria-hidden':
				if (!root && element.getAttribute(attribute) === 'true') return 'hidden';
				break;
			case 'contenteditable':
				if (element.getAttribute(attribute)?.toLowerCase() !== 'false') return 'hidden';
				break;
			case 'style':
				if (!root && UNSEEN_STYLE.test(element.getAttribute(attribute) ?? '')) return 'hidden';
				break;
			case 'role':
				role = element.getAttribute(attribute);
				if (role && FIELD_ROLES.has(role)) return 'hidden';
				break;
			case 'itemprop':
				itemprop = element.getAttribute(attribute);
				break;
		}
	}
	if (root) return null;
	if (tag === 'dialog') return 'dialog';
	if (itemprop?.split(/\s+/).includes('articleBody')) return 'body';
	if (role === 'article' || role === 'main') return role;
	if (role && FURNITURE_ROLES.has(role)) return 'aside';
	const bare = BARE.get(tag) ?? null;
	if (bare && bare !== 'item') return bare;
	return className || id ? { name: `${className} ${id}` } : bare;
}

/** What an element's tag and attributes say it is. `names` remembers the classes already judged. */
export function roleOf(element: Element, tag: string, names: Map<string, Role | null>): Role | null {
	const said = saidOutright(element, tag);
	if (said === null || typeof said === 'string') return said;
	let found = names.get(said.name);
	if (found === undefined) {
		found = roleOfName(said.name);
		names.set(said.name, found);
	}
	return found ?? BARE.get(tag) ?? null;
}
