import { readFile } from 'node:fs/promises';
import { parseHTML } from 'linkedom';
import type { PageText } from '../domain/page-text';
import { collectPage } from '../page/collect';
import { plainTextPage } from './plain-text';

/** A page that could not be read; the message says why and needs no stack. */
class UnreadablePage extends Error {
	override name = 'UnreadablePage';
}

const MAX_BYTES = 32 * 1024 * 1024;

/**
 * The page behind an argument of the command line: a file, an http(s) address, or `-` for standard input.
 * HTML is collected as in the browser; anything else is read as plain text, one block a line.
 * @throws UnreadablePage when there is no such file or page, or no text in it.
 */
export async function loadPage(source: string, stdin: () => Promise<string>): Promise<PageText> {
	const isAddress = /^https?:\/\//i.test(source);
	const text = source === '-' ? await stdin() : isAddress ? await download(source) : await readText(source);
	const page = looksLikeHtml(text) ? collectHtml(text, isAddress ? source : null) : plainTextPage(text);
	if (page.blocks.every((block) => block.text.trim() === '')) throw new UnreadablePage('no article text found');
	return page;
}

function collectHtml(html: string, url: string | null): PageText {
	return collectPage(parseHTML(withBody(html)).document as unknown as Document, url).page;
}

/** A page whose mark-up leaves `html` or `body` out, as HTML allows; linkedom, unlike browsers, does not add them. */
function withBody(html: string): string {
	if (/<body[\s>]/i.test(html)) return html;
	const open = /<html[^>]*>/i.exec(html)?.[0] ?? '<html>';
	const head = /<head[\s>][\s\S]*?<\/head>/i.exec(html)?.[0] ?? '';
	const rest = html.replace(head, '').replace(/<!doctype[^>]*>|<\/?html[^>]*>/gi, '');
	return `<!doctype html>${open}${head}<body>${rest}</body></html>`;
}

/** True when the first mark-up in a text is a document's: a doctype, a comment, or a tag of a page. */
function looksLikeHtml(text: string): boolean {
	return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--|<!doctype|<(?:html|head|body|meta|title|article|main|div|section|p|h\d|script|link)\b)/i.test(
		text,
	);
}

async function readText(file: string): Promise<string> {
	let bytes: Buffer;
	try {
		bytes = await readFile(file);
	} catch (error) {
		const code = (error as NodeJS.ErrnoException).code;
		throw new UnreadablePage(
			code === 'ENOENT' ? 'no such file' : code === 'EISDIR' ? 'is a folder, not a page' : `can't be read (${code ?? error})`,
		);
	}
	return decode(bytes, null);
}

async function download(url: string): Promise<string> {
	let response: Response;
	try {
		response = await fetch(url, { headers: { accept: 'text/html, text/plain' }, signal: AbortSignal.timeout(30_000) });
	} catch (error) {
		throw new UnreadablePage(`no answer (${error instanceof Error ? error.message : error})`);
	}
	if (!response.ok) throw new UnreadablePage(`answered ${response.status} ${response.statusText}`);
	return decode(
		Buffer.from(await response.arrayBuffer()),
		/charset=([\w-]+)/i.exec(response.headers.get('content-type') ?? '')?.[1] ?? null,
	);
}

/** Bytes to text: by the declared character set, else UTF-8, else Windows-1252 where UTF-8 does not fit. */
function decode(bytes: Buffer, declared: string | null): string {
	if (bytes.length > MAX_BYTES) throw new UnreadablePage(`is larger than ${MAX_BYTES / 1024 / 1024} MB`);
	if (bytes.subarray(0, 1024).includes(0)) throw new UnreadablePage('is not a text file');
	const named = declared ?? /<meta[^>]+charset=["']?([\w-]+)/i.exec(bytes.subarray(0, 2048).toString('latin1'))?.[1] ?? 'utf-8';
	try {
		return new TextDecoder(named, { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}
