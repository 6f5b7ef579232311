import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Runs an expression of JavaScript next to a root node, bound to `root`, and gives its JSON. */
export type RunIn = (body: string) => Promise<string>;

/** The box of an element in the viewport, in CSS pixels. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** A script that leaves what it can do in a global variable. */
export interface Library {
	readonly name: string;
	readonly source: string;
}

const require = createRequire(import.meta.url);
// The queries that the component tests use, so that both kinds of test mean the same by "role" and "name".
const queries = createRequire(require.resolve('@testing-library/preact')).resolve('@testing-library/dom');
const QUERIES: Library = {
	name: 'TestingLibraryDom',
	source: readFileSync(queries.replace(/index\.js$/, '@testing-library/dom.umd.min.js'), 'utf8'),
};

/**
 * The JavaScript of a call of `body(root, arg)`. `__name` is what esbuild puts around named functions.
 * The result is wrapped, so that `undefined` and failures come through in every protocol alike.
 */
export function callIn(body: (...args: never[]) => unknown, arg: unknown): string {
	const call = `(${body.toString()})(root, ${JSON.stringify(arg ?? null)})`;
	return `(async () => { const __name = (f) => f; return JSON.stringify({ value: await ${call} }); })()`;
}

/** What is there to see and to press below one root: a page's document, or the card's shadow root. */
export class Surface {
	constructor(
		private readonly runIn: RunIn,
		private readonly pointer: { click(x: number, y: number): Promise<void> },
	) {}

	/** The value of `body(root, arg)`, run beside the root. Both cross as JSON. */
	async run<T, A = null>(body: (root: Document | ShadowRoot, arg: A) => T | Promise<T>, arg: A = null as A): Promise<T> {
		const answer = JSON.parse(await this.runIn(callIn(body, arg))) as { value?: T };
		return answer.value as T;
	}

	/**
	 * The same for a body that uses a library. That is brought to a page once, as a script of the page: hundreds of
	 * kilobytes with each question were most of what a question cost.
	 */
	async runWith<T, A = null>(
		library: Library,
		body: (root: Document | ShadowRoot, arg: A) => T | Promise<T>,
		arg: A = null as A,
	): Promise<T> {
		const call = `globalThis.${library.name} ? ${callIn(body, arg)} : ''`;
		let answer = await this.runIn(call);
		if (answer === '') {
			await this.runIn(`(() => { ${library.source}; return ''; })()`);
			answer = await this.runIn(call);
		}
		return (JSON.parse(answer) as { value?: T }).value as T;
	}

	/** All text, as a reader sees it. */
	text(): Promise<string> {
		return this.run((root) => {
			const top = root instanceof Document ? [root.documentElement] : [...root.children];
			return top.map((element) => (element instanceof HTMLElement ? element.innerText : '')).join('\n');
		});
	}

	/** The box of the first visible element of this role and name, brought into view; `null` when there is none. */
	async find(role: string, name: string | RegExp): Promise<Box | null> {
		const pattern = typeof name === 'string' ? null : [name.source, name.flags];
		return this.runWith(
			QUERIES,
			(root, { role, name, pattern }) => {
				const library = (globalThis as unknown as { TestingLibraryDom: Record<string, (...args: unknown[]) => Element[]> })
					.TestingLibraryDom;
				const wanted = pattern === null ? name : new RegExp(pattern[0] ?? '', pattern[1]);
				const [element] = library.queryAllByRole?.(root, role, { name: wanted }) ?? [];
				if (element === undefined) return null;
				element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
				const { x, y, width, height } = element.getBoundingClientRect();
				return { x, y, width, height };
			},
			{ role, name: String(name), pattern },
		);
	}

	/** Clicks an element with the real pointer, as soon as it is there and at rest. Throws when it does not come. */
	async click(role: string, name: string | RegExp): Promise<void> {
		let before: Box | null = null;
		// What is still moving, since something comes in above it, would not be there any more when the click arrives.
		const atRest = async () => {
			const box = await this.find(role, name);
			const rests = box !== null && before !== null && box.x === before.x && box.y === before.y;
			before = box;
			return rests ? box : null;
		};
		const box = await until(atRest, `a ${role} called ${name}`);
		await this.pointer.click(box.x + box.width / 2, box.y + box.height / 2);
	}

	/** Waits until the text holds these words. */
	async says(words: string | RegExp): Promise<string> {
		let last = '';
		const matches = async () => {
			last = await this.text();
			return typeof words === 'string' ? last.includes(words) : words.test(last);
		};
		await until(matches, () => `the words ${words} in: ${last.slice(0, 600)}`);
		return last;
	}
}

/**
 * Asks again until the answer is neither `null` nor `false`; throws with `what` when it takes too long. The time is
 * for machines with much else to do: how fast things are, `npm run bench` says.
 */
export async function until<T>(
	ask: () => Promise<T | null | false>,
	what: string | (() => string),
	timeout = 30_000,
): Promise<Exclude<T, false>> {
	const end = Date.now() + timeout;
	for (;;) {
		const answer = await ask();
		if (answer !== null && answer !== false) return answer as Exclude<T, false>;
		if (Date.now() > end) throw new Error(`Waited ${timeout} ms for ${typeof what === 'string' ? what : what()}`);
		await pause(50);
	}
}

/** Waits, in milliseconds. */
export function pause(time: number): Promise<void> {
	return new Promise((resolve) => {
		setTimeout(resolve, time);
	});
}
