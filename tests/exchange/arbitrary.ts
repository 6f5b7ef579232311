import fc from 'fast-check';
import type { LibraryRecord, LibrarySections } from '../../lib/domain/library-record';
import type { PictureType } from '../../lib/domain/picture';
import type { Settings } from '../../lib/domain/settings';

/** Any text, with what files stumble over: quotes, line ends, marks, halves of letters. */
export const anyText = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 30 }),
	fc.constantFrom('', ' ', '"', '\\', '\r\n', '\ufeff', '\u2028', '\ud800', '\udc00x', '\u0000', 'ñ', '</script>', '__proto__'),
);
const time = fc
	.date({ min: new Date('2001-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString());
const address = fc.webUrl({ withQueryParameters: true });
const lang = fc.constantFrom('en' as const, 'es' as const, null);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const id = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });
const tag = fc.string({ minLength: 1, maxLength: 8 }).filter((text) => text === text.trim() && text !== '');
const quote = fc.record({
	exact: fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
	prefix: anyText,
	suffix: anyText,
});
const kind = fc.constantFrom('direct' as const, 'indirect' as const, 'mixed' as const);
const stance = fc.constantFrom('supports' as const, 'opposes' as const, 'qualified' as const, 'neutral' as const);
const more = { more: fc.array(quote, { maxLength: 2 }) };

const foundStatement = fc.record(
	{
		speaker: maybe(anyText),
		speakerText: maybe(anyText),
		kind,
		denied: fc.boolean(),
		quote,
		...more,
		toldBy: anyText,
		status: fc.constantFrom('known' as const, 'new' as const, 'different' as const, null),
		matches: fc.array(anyText, { maxLength: 2 }),
	},
	{ requiredKeys: ['speaker', 'speakerText', 'kind', 'denied', 'quote', 'status', 'matches'] },
);

/** How each kind of picture begins. */
const BEGINNINGS: readonly (readonly [PictureType, string])[] = [
	['image/jpeg', '\xff\xd8\xff'],
	['image/png', '\x89PNG\r\n\x1a\n'],
	['image/gif', 'GIF89a'],
	['image/webp', 'RIFF\0\0\0\0WEBPVP8 '],
	['image/avif', '\0\0\0\x1cftypavif'],
];
const anyPicture = fc
	.record({
		key: fc.stringMatching(/^[0-9a-f]{16}$/),
		address,
		kind: fc.constantFrom(...BEGINNINGS),
		rest: fc.uint8Array({ maxLength: 20 }),
	})
	.map(({ key, address: from, kind: [type, begin], rest }) => ({
		...{ key, address: from, type },
		data: btoa(begin + String.fromCharCode(...rest)),
	}));
const anyPictures = fc.uniqueArray(anyPicture, { selector: ({ key }) => key, minLength: 1, maxLength: 2 });

export const anyArticle: fc.Arbitrary<LibrarySections['articles']> = fc.record({
	url: address,
	title: anyText,
	byline: maybe(anyText),
	outlet: maybe(anyText),
	published: maybe(anyText),
	lang,
	savedAt: time,
	updatedAt: time,
	excerpt: anyText,
	words: fc.nat(),
	tags: fc.uniqueArray(tag, { maxLength: 3 }),
	read: fc.boolean(),
	archived: fc.boolean(),
	progress: fc.double({ min: 0, max: 1, noNaN: true }),
	entities: fc.array(
		fc.record({
			id: anyText,
			dossier: anyText,
			type: fc.constantFrom('person' as const, 'organization' as const, 'term' as const),
			name: anyText,
			count: fc.nat(),
		}),
		{ maxLength: 2 },
	),
	issues: fc.array(fc.record({ id: anyText, dossier: anyText }), { maxLength: 2 }),
	statements: fc.array(foundStatement, { maxLength: 2 }),
	copy: fc.record({ html: anyText, text: anyText, pictures: anyPictures }, { requiredKeys: ['html', 'text'] }),
});

export const anyAnnotation: fc.Arbitrary<LibrarySections['annotations']> = fc.record(
	{
		id,
		article: address,
		quote,
		position: fc.tuple(fc.nat(9000), fc.nat(90)).map(([start, length]) => ({ start, end: start + length })),
		note: anyText,
		created: time,
		modified: time,
	},
	{ requiredKeys: ['id', 'article', 'quote', 'note', 'created', 'modified'] },
);

const report = fc.record(
	{
		article: fc.record({ url: address, title: anyText, outlet: maybe(anyText), published: maybe(anyText) }),
		lang,
		quote,
		...more,
		toldBy: anyText,
	},
	{ requiredKeys: ['article', 'lang', 'quote'] },
);

const fields = fc
	.record({
		actor: id,
		dossier: id,
		issue: maybe(id),
		stance,
		date: fc.constantFrom('2025', '2025-08', '2025-08-09', null),
		kind,
		denied: fc.boolean(),
		note: anyText,
		reports: fc.array(report, { minLength: 1, maxLength: 2 }),
	})
	.map((all) => ({ ...all, stance: all.issue === null ? null : all.stance }));

export const anyStatement: fc.Arbitrary<LibrarySections['statements']> = fc
	.tuple(
		fields,
		fc.record({
			id,
			confirmedAt: time,
			updatedAt: time,
			history: fc.array(fc.record({ at: time, before: fields }), { maxLength: 2 }),
		}),
	)
	.map(([said, kept]) => ({ ...said, ...kept }));

export const anyDismissal: fc.Arbitrary<LibrarySections['dismissals']> = fc.record({ key: anyText, article: address, at: time });

export const anyDossier: fc.Arbitrary<LibrarySections['dossiers']> = fc.record({
	id: fc.stringMatching(/^[a-z]{1,8}$/),
	origin: fc.constantFrom('bundled' as const, 'file' as const, 'address' as const, 'own' as const),
	url: fc.option(address),
	installedAt: time,
	updatedAt: time,
	enabled: fc.boolean(),
	sha256: fc.option(fc.constant('ab'.repeat(32))),
	pinned: fc.boolean(),
	pack: fc.jsonValue({ maxDepth: 2 }),
});

export const anyRecord: fc.Arbitrary<LibraryRecord> = fc.oneof(
	anyArticle.map((value) => ({ section: 'articles' as const, value })),
	anyAnnotation.map((value) => ({ section: 'annotations' as const, value })),
	anyStatement.map((value) => ({ section: 'statements' as const, value })),
	anyDismissal.map((value) => ({ section: 'dismissals' as const, value })),
	anyDossier.map((value) => ({ section: 'dossiers' as const, value })),
);

export const anySettings: fc.Arbitrary<Settings> = fc.record({
	on: fc.boolean(),
	offSites: fc.uniqueArray(fc.constantFrom('example.org', 'news.example', '[2001:db8::1]'), { maxLength: 3 }),
	markStyle: fc.constantFrom('underline' as const, 'dots' as const, 'tint' as const, 'none' as const),
	theme: fc.constantFrom('system' as const, 'light' as const, 'dark' as const),
	textSize: fc.nat(6),
	textWidth: fc.constantFrom('narrow' as const, 'medium' as const, 'wide' as const),
	typeface: fc.constantFrom('serif' as const, 'sans' as const),
	singleKeys: fc.boolean(),
	saidOfActors: fc.array(
		fc.record({ one: fc.constantFrom('a/x', 'b-2/y'), other: fc.constantFrom('c/x', 'c/z-1'), same: fc.boolean() }),
		{ maxLength: 3 },
	),
});
