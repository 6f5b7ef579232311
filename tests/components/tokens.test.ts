import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../components/styles/tokens.css', import.meta.url), 'utf8');
const [everyday = '', contrast = ''] = css.split('@media (prefers-contrast: more)');

type Colours = Readonly<Record<string, readonly [light: string, dark: string]>>;

function colours(part: string): Colours {
	const found = part.matchAll(/--or-([\w-]+):\s*light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g);
	return Object.fromEntries([...found].map(([, name = '', light = '', dark = '']) => [name, [light, dark] as const]));
}

/** Relative luminance, 0 to 1 (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
function luminance(hex: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
		const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function ratio(a: string, b: string): number {
	const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (light + 0.05) / (dark + 0.05);
}

const usual = colours(everyday);
const palettes: readonly (readonly [string, Colours, number])[] = [
	['everyday', usual, 4.5],
	['more contrast', { ...usual, ...colours(contrast) }, 7],
];
const grounds = ['paper', 'inset', 'desk', 'wash'];
const inks = ['ink', 'soft', 'accent-ink', 'supports', 'opposes', 'qualified', 'neutral'];
const themes = ['light', 'dark'] as const;

describe.each(palettes)('%s colours', (_, palette, least) => {
	const of = (name: string, theme: number) => palette[name]?.[theme] ?? '';

	test.each(themes.flatMap((theme, at) => inks.flatMap((ink) => grounds.map((ground) => [theme, ink, ground, at] as const))))(
		'%s: %s on %s can be read',
		(_theme, ink, ground, at) => {
			const wanted = ground === 'wash' ? 4.5 : least;
			expect(ratio(of(ink, at), of(ground, at))).toBeGreaterThanOrEqual(wanted);
		},
	);

	test.each(themes.flatMap((theme, at) => ['accent', 'edge'].map((line) => [theme, line, at] as const)))(
		'%s: %s is seen as a line on paper (WCAG 1.4.11)',
		(_theme, line, at) => {
			expect(ratio(of(line, at), of('paper', at))).toBeGreaterThanOrEqual(3);
		},
	);

	test.each(themes.map((theme, at) => [theme, at] as const))('%s: paper on ink and on accent ink can be read', (_theme, at) => {
		expect(ratio(of('paper', at), of('ink', at))).toBeGreaterThanOrEqual(4.5);
		expect(ratio(of('paper', at), of('accent-ink', at))).toBeGreaterThanOrEqual(4.5);
	});
});

test('no stance is red or green', () => {
	for (const stance of ['supports', 'opposes', 'qualified']) {
		for (const colour of usual[stance] ?? []) {
			const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
			const red = r > g * 1.4 && r > b * 1.4;
			const green = g > r * 1.2 && g > b * 1.2;
			expect({ colour, red, green }).toEqual({ colour, red: false, green: false });
		}
	}
});
