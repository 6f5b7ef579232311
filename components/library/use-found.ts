import { useEffect, useRef, useState } from 'preact/hooks';
import type { Found, ListRequest } from '../../lib/search/listed';
import type { SnippetPart } from '../../lib/search/snippet';
import type { LibrarySearchServices } from './services';

/** The text around what was found, by address. */
export type Snippets = ReadonlyMap<string, readonly SnippetPart[]>;

/** What the list shows: the answer to the latest question, or to the one before it until that is here. */
export interface Listing {
	readonly found: Found | null;
	readonly error: unknown;
	readonly snippets: Snippets;
	again(): void;
}

/** While texts are taken up, the list is asked for no more often than this (milliseconds). */
const CALM = 250;

/** Asks for the list when it first renders, whenever the request changes, and when articles have changed. */
export function useFound(search: LibrarySearchServices, request: ListRequest): Listing {
	const [found, setFound] = useState<Found | null>(null);
	const [error, setError] = useState<unknown>(null);
	const [snippets, setSnippets] = useState<Snippets>(new Map());
	const turn = useRef(0);
	const latest = useRef(request);
	latest.current = request;

	async function ask() {
		const mine = ++turn.current;
		const asked = latest.current;
		try {
			const answer = await search.find(asked);
			if (mine !== turn.current) return;
			setFound(answer);
			setError(null);
			const urls = answer.articles.map(({ article }) => article.url);
			const parts = asked.query.trim() === '' ? [] : await search.snippets(urls, asked.query);
			if (mine !== turn.current) return;
			setSnippets(new Map(parts.flatMap((part, at) => (part ? [[urls[at] ?? '', part] as const] : []))));
		} catch (failure) {
			if (mine === turn.current) setError(failure);
		}
	}
	useEffect(() => void ask(), [request.query, request.sort, request.most]);
	useEffect(() => {
		let timer: ReturnType<typeof setTimeout> | null = null;
		let due = false;
		const look = () => {
			if (timer !== null) {
				due = true;
				return;
			}
			void ask();
			timer = setTimeout(() => {
				timer = null;
				if (due) look();
				due = false;
			}, CALM);
		};
		const end = search.follow(look);
		return () => {
			end();
			if (timer !== null) clearTimeout(timer);
			turn.current++;
		};
	}, []);
	return { found, error, snippets, again: () => void ask() };
}
