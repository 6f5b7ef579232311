import type { Lang } from '../../lib/domain/lang';
import style from '../styles/copy.css?inline';
import tokens from '../styles/tokens.css?inline';

/** Nothing is loaded from anywhere, whatever the copy's markup asks for. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * The whole document of a saved copy, to stand in a sandboxed frame.
 * `html` must have been sanitised; `theme` is the one that the reader chose, if any.
 */
export function copyDocument(html: string, lang: Lang | null, theme?: string): string {
	return [
		`<!doctype html><html${lang ? ` lang="${lang}"` : ''}${theme === 'light' || theme === 'dark' ? ` data-theme="${theme}"` : ''}>`,
		`<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
		`<meta name="referrer" content="no-referrer"><base target="_blank"><style>${tokens}${style}</style></head>`,
		`<body>${html}</body></html>`,
	].join('');
}
