import { expect, it } from 'vitest';
import type { TextBlock } from '../../lib/domain/page-text';
import { createReader } from '../../lib/reading/reader';
import { blocksOf, pageOf } from '../mentions/linked';
import { SECOND_DOSSIER, TOPIC } from '../mentions/second-dossier';

const reader = createReader([SECOND_DOSSIER]);

/** Who says what in a text, `speaker | kind | words`; a stranger's name stands in brackets, `?` for nobody known. */
export function said(text: string | readonly TextBlock[], lang: 'en' | 'es' = 'en'): string[] {
	const blocks = typeof text === 'string' ? blocksOf(text) : text;
	const page = pageOf([...blocks, { id: 1000, kind: 'paragraph', text: TOPIC[lang] }], { lang });
	return reader.read(page).attributions.map(({ speaker, kind, text: words, denied }) => {
		const who = speaker.kind === 'actor' ? speaker.id : speaker.kind === 'stranger' ? `[${speaker.name}]` : '?';
		return `${who} | ${kind}${denied ? ' denied' : ''} | ${words}`;
	});
}

/** What a row shows, its text, and all that is said in it. */
export type Row = readonly [shows: string, text: string, ...said: string[]];

/** A test for each row. */
export function check(lang: 'en' | 'es', rows: readonly Row[]): void {
	it.each(rows.map((row) => [row[0], row] as const))('%s', (_, [, text, ...expected]) => {
		expect(said(text, lang)).toEqual(expected);
	});
}

/** A test for each row of `shows, text, speaker`: who says the last words of a text; strangers count as nobody. */
export function checkLast(lang: 'en' | 'es', rows: readonly (readonly [shows: string, text: string, speaker: string])[]): void {
	it.each(rows.map((row) => [row[0], row] as const))('%s', (_, [, text, speaker]) => {
		const found = said(text, lang);
		expect(found).not.toEqual([]);
		expect(
			found
				.at(-1)
				?.split(' | ')[0]
				?.replace(/^\[.*\]$/, '?'),
		).toBe(speaker);
	});
}
