import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { LibraryRecord, LibrarySections } from '../../lib/domain/library-record';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings';
import { canonicalJson } from '../../lib/exchange/canonical-json';

/** How much a made-up library holds. */
export interface LibrarySize {
	readonly articles: number;
	/** Statements found in all articles together. */
	readonly found: number;
	/** Statements that the reader has confirmed. */
	readonly kept: number;
	/** Characters of each article's copy. */
	readonly chars: number;
	/** Told apart by this from another one of the same size. */
	readonly name?: string;
}

const PEOPLE = ['claudia-sheinbaum', 'donald-trump', 'marco-rubio', 'ronald-johnson', 'pete-hegseth', 'gustavo-petro'];
const PHRASES = [
	'The ministry gave no date for the talks that both sides had asked for in spring.',
	'Nadie en la sala quiso repetir ante la prensa lo que se había dicho a puerta cerrada.',
	'Fishermen on the pier spoke of patrol boats that came closer than they had in years.',
	'El texto del acuerdo, según dos asistentes, cabe en una sola hoja y no menciona plazos.',
];

const numbered = (n: number) => String(n).padStart(6, '0');

/** The n-th article of a made-up library. */
export function madeArticle(n: number, { articles, found, chars, name = 'a' }: LibrarySize): LibrarySections['articles'] {
	const day = new Date(Date.UTC(2025, 0, 1) + n * 3_600_000).toISOString();
	const words: string[] = [];
	for (let length = 0, k = n; length < chars; k++) {
		const phrase = `${PHRASES[k % PHRASES.length]} (${n}.${k})`;
		words.push(phrase);
		length += phrase.length + 1;
	}
	const text = words.join(' ').slice(0, chars);
	const each = Math.ceil(found / Math.max(1, articles));
	const speaker = PEOPLE[n % PEOPLE.length] ?? '';
	return {
		url: `https://example.org/${name}/${numbered(n)}`,
		title: `Article number ${n} about the order`,
		byline: null,
		outlet: `Outlet ${n % 40}`,
		published: day.slice(0, 10),
		lang: n % 2 ? 'en' : 'es',
		savedAt: day,
		updatedAt: day,
		excerpt: text.slice(0, 200),
		words: Math.floor(chars / 6),
		tags: n % 7 === 0 ? ['later'] : [],
		read: n % 3 === 0,
		archived: n % 11 === 0,
		progress: (n % 5) / 5,
		entities: PEOPLE.slice(0, 1 + (n % 6)).map((id) => ({ id, dossier: 'cartel-directive', type: 'person', name: id, count: 2 })),
		issues: [],
		statements: Array.from({ length: each }, (_, k) => ({
			speaker,
			speakerText: speaker,
			kind: 'direct',
			denied: false,
			quote: { exact: `Statement ${k} of article ${n}: there is no such plan.`, prefix: 'said: ', suffix: ' on the day' },
			status: 'new',
			matches: [],
		})),
		copy: { html: `<p>${text}</p>`, text },
	};
}

function madeStatement(n: number, { articles, name = 'a' }: LibrarySize): LibrarySections['statements'] {
	const day = new Date(Date.UTC(2025, 0, 1) + n * 600_000).toISOString();
	const of = n % Math.max(1, articles);
	return {
		id: `${name}-${numbered(n)}`,
		actor: PEOPLE[n % PEOPLE.length] ?? '',
		dossier: 'cartel-directive',
		issue: null,
		stance: null,
		date: day.slice(0, 10),
		kind: 'direct',
		denied: false,
		note: '',
		reports: [
			{
				article: {
					url: `https://example.org/${name}/${numbered(of)}`,
					title: `Article number ${of}`,
					outlet: null,
					published: null,
				},
				lang: 'en',
				quote: { exact: `Confirmed statement ${n}: there will be none.`, prefix: 'said: ', suffix: '' },
			},
		],
		confirmedAt: day,
		updatedAt: day,
		history: [],
	};
}

/** The records of a made-up library, in the order in which a file has them. */
export function* madeRecords(size: LibrarySize): Generator<LibraryRecord> {
	for (let n = 0; n < size.articles; n++) yield { section: 'articles', value: madeArticle(n, size) };
	for (let n = 0; n < size.kept; n++) yield { section: 'statements', value: madeStatement(n, size) };
}

/** The file of a made-up library, piece by piece, as On Record itself would write it. */
export function* madeFile(size: LibrarySize): Generator<string> {
	yield `{"format":"on-record-library","version":1,\n"settings":${canonicalJson(DEFAULT_SETTINGS)},\n"dossiers":[\n],\n"articles":[`;
	let section = 'articles';
	let first = true;
	for (const record of madeRecords(size)) {
		if (record.section !== section) {
			yield '\n],\n"annotations":[\n],\n"statements":[';
			section = record.section;
			first = true;
		}
		yield `${first ? '' : ','}\n${canonicalJson(record.value)}`;
		first = false;
	}
	yield section === 'articles' ? '\n],\n"annotations":[\n],\n"statements":[' : '';
	yield '\n],\n"dismissals":[\n]\n}\n';
}

/** Writes the file of a made-up library. */
export async function writeMadeFile(path: string, size: LibrarySize): Promise<void> {
	const out = createWriteStream(path);
	for (const piece of madeFile(size)) if (!out.write(piece)) await once(out, 'drain');
	out.end();
	await once(out, 'close');
}
