import * as v from 'valibot';
import { ACTOR_NAME, MOST_SAID } from '../domain/identity';
import { areTogether, isBase64, isOfItsType, MOST_PICTURE_CHARS } from '../domain/is-picture';
import { MAX_CONTENT_CHARS, MAX_TAG_CHARS, MAX_TAGS } from '../domain/is-saved-article';
import type { LibrarySection } from '../domain/library-record';
import { MOST_PICTURES, PICTURE_TYPES } from '../domain/picture';
import { EXCERPT_CHARS } from '../domain/saved-article';
import { MOST_TEXT_SIZE } from '../domain/settings';
import { MAX_TELLER } from '../domain/told-by';
import { because, Count, Language, listOf, oneOf, PartialDay, Time, text, WebAddress, words, YesNo } from './fields';

/*
 * What a library file holds: the source of public/library.schema.json. Unknown fields are refused, never dropped: a
 * file of a later version must not come in without a part of it.
 */

/** The format's own name, by which a file is known. */
export const FORMAT = 'on-record-library';

/** The version of the format that is written, and the latest that is read. */
export const FORMAT_VERSION = 1;

const MAX_ID = 200;
const MAX_QUOTE = 100_000;
const Id = text(MAX_ID);
const Kind = oneOf('direct', 'indirect', 'mixed');

/** Who tells of a statement; empty where nobody is named. */
const Teller = v.optional(text(MAX_TELLER));

const Quote = v.strictObject({ exact: words(MAX_QUOTE), prefix: text(1000), suffix: text(1000) });

/** Offsets in the text of the saved copy. */
const Position = v.pipe(
	v.strictObject({ start: Count, end: Count }),
	v.check(({ start, end }) => start <= end, because('choice')),
);

/** A quotation in an article that was saved: what the machine found, with longer surroundings than a selector has. */
const FoundQuote = v.strictObject({ exact: text(MAX_QUOTE), prefix: text(), suffix: text() });

const Entity = v.strictObject({
	id: text(),
	dossier: text(),
	type: oneOf('person', 'organization', 'term'),
	name: text(),
	count: Count,
});

const FoundStatement = v.strictObject({
	speaker: v.nullable(text()),
	speakerText: v.nullable(text()),
	kind: Kind,
	denied: YesNo,
	quote: FoundQuote,
	more: v.optional(listOf(FoundQuote, 1000)),
	toldBy: Teller,
	status: v.nullable(oneOf('known', 'new', 'different')),
	matches: listOf(text()),
});

/** One line, no white space at its ends. */
const Tag = v.pipe(
	words(MAX_TAG_CHARS),
	v.regex(/^(?!\s)[^\n\r\t]+$/, because('choice')),
	v.check((tag) => tag === tag.trim(), because('choice')),
);

/** What a saved copy names by its key: `<img data-picture="KEY">`. */
const Picture = v.pipe(
	v.strictObject({
		key: v.pipe(text(16), v.regex(/^[0-9a-f]{16}$/, because('choice'))),
		address: WebAddress,
		type: oneOf(...PICTURE_TYPES),
		data: v.pipe(
			text(MOST_PICTURE_CHARS),
			v.regex(/^[A-Za-z0-9+/]*={0,2}$/, because('choice')),
			v.check(isBase64, because('choice')),
		),
	}),
	v.check((picture) => isOfItsType(picture), because('choice')),
);

const Article = v.strictObject({
	url: WebAddress,
	title: text(),
	byline: v.nullable(text()),
	outlet: v.nullable(text()),
	published: v.nullable(text()),
	lang: Language,
	savedAt: Time,
	updatedAt: Time,
	excerpt: text(EXCERPT_CHARS),
	words: Count,
	tags: v.pipe(
		listOf(Tag, MAX_TAGS),
		v.check((tags) => new Set(tags).size === tags.length, because('twice')),
	),
	read: YesNo,
	archived: YesNo,
	progress: v.pipe(v.number(because('type')), v.minValue(0, because('choice')), v.maxValue(1, because('choice'))),
	entities: listOf(Entity),
	issues: listOf(v.strictObject({ id: text(), dossier: text() }), 1000),
	statements: listOf(FoundStatement),
	copy: v.strictObject({
		html: text(MAX_CONTENT_CHARS),
		text: text(MAX_CONTENT_CHARS),
		pictures: v.optional(
			v.pipe(
				listOf(Picture, MOST_PICTURES),
				v.minLength(1, because('empty')),
				v.check((pictures) => areTogether(pictures), because('long')),
			),
		),
	}),
});

const Annotation = v.strictObject({
	id: Id,
	article: WebAddress,
	quote: Quote,
	position: v.optional(Position),
	note: text(20_000),
	created: Time,
	modified: Time,
});

const Report = v.strictObject({
	article: v.strictObject({
		url: WebAddress,
		title: text(),
		outlet: v.nullable(text()),
		published: v.nullable(text(40)),
	}),
	lang: Language,
	quote: Quote,
	more: v.optional(listOf(Quote, 1000)),
	toldBy: Teller,
});

const fields = {
	actor: Id,
	dossier: Id,
	issue: v.nullable(Id),
	stance: v.nullable(oneOf('supports', 'opposes', 'qualified', 'neutral')),
	date: v.nullable(PartialDay),
	kind: Kind,
	denied: YesNo,
	note: text(),
	reports: v.pipe(listOf(Report, 1000), v.minLength(1, because('empty'))),
};

const areBoth = (issue: string | null, stance: string | null) => (issue === null) === (stance === null);

const Revision = v.strictObject({
	at: Time,
	before: v.pipe(
		v.strictObject(fields),
		v.check(({ issue, stance }) => areBoth(issue, stance), because('stance')),
	),
});

const Statement = v.pipe(
	v.strictObject({ id: Id, confirmedAt: Time, updatedAt: Time, history: listOf(Revision), ...fields }),
	v.check(({ issue, stance }) => areBoth(issue, stance), because('stance')),
);

const Dismissal = v.strictObject({ key: text(MAX_QUOTE * 2), article: WebAddress, at: Time });

/** The pack is checked whole when it is used: a broken one is said there, and spoils nothing else. */
const StoredDossier = v.strictObject({
	id: text(80),
	origin: oneOf('bundled', 'file', 'address', 'own'),
	url: v.nullable(text(2000)),
	installedAt: Time,
	updatedAt: Time,
	enabled: YesNo,
	sha256: v.nullable(text(64)),
	pinned: YesNo,
	pack: v.unknown(),
});

/** What the records of each list look like. */
export const RECORDS = {
	dossiers: StoredDossier,
	articles: Article,
	annotations: Annotation,
	statements: Statement,
	dismissals: Dismissal,
} as const satisfies Record<LibrarySection, v.GenericSchema>;

/** An actor of a dossier, `dossier/actor`. */
const ActorRef = v.pipe(text(200), v.regex(ACTOR_NAME, because('choice')));

const SaidOfTwo = v.pipe(
	v.strictObject({ one: ActorRef, other: ActorRef, same: YesNo }),
	v.check(({ one, other }) => one !== other, because('twice')),
);

export const SettingsField = v.strictObject({
	on: YesNo,
	offSites: listOf(v.pipe(text(253), v.regex(/^(?:[a-z0-9_.-]+|\[[0-9a-f:.]+\])$/, because('address')))),
	markStyle: oneOf('underline', 'dots', 'tint', 'none'),
	theme: oneOf('system', 'light', 'dark'),
	textSize: v.pipe(Count, v.maxValue(MOST_TEXT_SIZE, because('choice'))),
	textWidth: oneOf('narrow', 'medium', 'wide'),
	typeface: oneOf('serif', 'sans'),
	keepPictures: v.optional(YesNo),
	singleKeys: v.optional(YesNo),
	saidOfActors: v.optional(listOf(SaidOfTwo, MOST_SAID)),
});

/** The whole file, as it is published as JSON Schema. */
export const LibraryFile = v.strictObject({
	format: v.literal(FORMAT),
	version: v.literal(FORMAT_VERSION),
	settings: v.optional(SettingsField),
	dossiers: v.optional(v.array(RECORDS.dossiers)),
	articles: v.optional(v.array(RECORDS.articles)),
	annotations: v.optional(v.array(RECORDS.annotations)),
	statements: v.optional(v.array(RECORDS.statements)),
	dismissals: v.optional(v.array(RECORDS.dismissals)),
});
