import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestPage } from './browser';
import type { BrowserKind } from './find-browser';
import { pause } from './surface';

/** The committed pictures, a folder for each browser, with what they were made with. */
const KEPT = fileURLToPath(new URL('pictures/', import.meta.url));
/** Where a picture that differs is put, with what differs; git knows nothing of it. */
const SEEN = fileURLToPath(new URL('../../.output/pictures/', import.meta.url));

/** A colour may be this far from the other (0 to 1), as Playwright has it; edges of letters are told apart from changes. */
const THRESHOLD = 0.2;
/** More pixels than this are a change: about one letter. */
const MOST = 30;

type Compare = (
	actual: Buffer,
	expected: Buffer,
	options: { threshold: number; maxDiffPixels: number },
) => { readonly errorMessage: string; readonly diff?: Buffer } | null;

// Playwright's own comparer (pixelmatch inside): in its package, though not among its documented exports.
const require = createRequire(import.meta.url);
const { utils } = require('playwright-core/lib/coreBundle') as {
	readonly utils: { getComparator(type: 'image/png'): Compare };
};
const compare = utils.getComparator('image/png');

interface Png {
	readonly width: number;
	readonly height: number;
	data: Buffer;
}
const { PNG } = require('playwright-core/lib/utilsBundle') as {
	readonly PNG: { readonly sync: { read(file: Buffer): Png; write(png: Png, options: object): Buffer } };
};

/** What decides how letters are drawn. Pictures that were made with something else are not compared. */
export interface MadeWith {
	/** `Chrome/156`. */
	readonly browser: string;
	/** A hash of the families and styles of all fonts that fontconfig knows; `null` where there is none to ask. */
	readonly fonts: string | null;
	readonly platform: string;
}

/** What pictures are made with here. */
export function madeWithHere(userAgent: string): MadeWith {
	const [browser = userAgent] = /(?:Edg|Firefox|Chrome)\/\d+/.exec(userAgent) ?? [];
	return { browser, fonts: fontsHere(), platform: `${process.platform} ${process.arch}` };
}

function fontsHere(): string | null {
	try {
		const list = execFileSync('fc-list', [':', 'family', 'style'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
		return createHash('sha256').update(list.split('\n').sort().join('\n')).digest('hex').slice(0, 16);
	} catch {
		return null;
	}
}

/** What the kept pictures of a browser were made with; `null` where there are none. */
export function madeWith(kind: BrowserKind): MadeWith | null {
	const file = join(KEPT, kind, 'made-with.json');
	return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as MadeWith) : null;
}

/** Why pictures made with the one cannot be compared with pictures made with the other; `null` when they can. */
export function whyNot(kept: MadeWith | null, here: MadeWith): string | null {
	if (kept === null) return 'none are kept for this browser';
	const other = (['browser', 'fonts', 'platform'] as const).filter((part) => kept[part] !== here[part]);
	if (other.length === 0) return null;
	return other.map((part) => `${part}: kept ${kept[part]}, here ${here[part]}`).join('; ');
}

/** Writes a picture into the place of the kept one. */
export function keep(kind: BrowserKind, name: string, picture: Buffer, here: MadeWith): void {
	mkdirSync(join(KEPT, kind), { recursive: true });
	writeFileSync(join(KEPT, kind, `${name}.png`), smaller(picture));
	writeFileSync(join(KEPT, kind, 'made-with.json'), `${JSON.stringify(here, null, '\t')}\n`);
}

/** The same picture in half of the bytes: of each colour the upper five bits, less than the comparison looks at. */
function smaller(picture: Buffer): Buffer {
	const png = PNG.sync.read(picture);
	for (let at = 0; at < png.data.length; at++) {
		const value = png.data[at] ?? 0;
		if (at % 4 < 3 && value < 0xf8) png.data[at] = value & 0xf8;
	}
	return PNG.sync.write(png, { colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0 });
}

/** The lightest line of a picture, from left to right: the mean of its pixels' brightness, 0 to 255. */
export function lightestLine(picture: Buffer): number {
	const { width, height, data } = PNG.sync.read(picture);
	const lines = Array.from({ length: height }, (_, y) => data.subarray(y * width * 4, (y + 1) * width * 4));
	const brightness = (line: Buffer) => line.reduce((sum, value, at) => (at % 4 < 3 ? sum + value : sum), 0) / (width * 3);
	return Math.max(...lines.map(brightness));
}

/** What differs from the kept picture, and where to look at it; `null` when nothing does. */
export function differs(kind: BrowserKind, name: string, picture: Buffer): string | null {
	const file = join(KEPT, kind, `${name}.png`);
	if (!existsSync(file)) return `There is no ${file}: look at the new one, then npm run pictures`;
	const found = compareImages(picture, readFileSync(file));
	if (found === null) return null;
	const folder = join(SEEN, kind);
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, `${name}.png`), picture);
	if (found.diff) writeFileSync(join(folder, `${name}.diff.png`), found.diff);
	return `${found.errorMessage} See ${join(folder, `${name}.png`)}; if it is meant to be so: npm run pictures`;
}

/** What differs between two PNGs beyond the edges of letters; `null` when nothing does. */
export function compareImages(actual: Buffer, expected: Buffer): ReturnType<Compare> {
	return compare(actual, expected, { threshold: THRESHOLD, maxDiffPixels: MOST });
}

/** A picture of a page, or of a part of it, once it has stopped changing. Throws when it does not within 30 s. */
export async function stillPicture(
	page: TestPage,
	clip?: { x: number; y: number; width: number; height: number },
): Promise<Buffer> {
	const end = Date.now() + 30_000;
	let before = await page.screenshot(clip ? { clip } : {});
	while (Date.now() < end) {
		await pause(250);
		const now = await page.screenshot(clip ? { clip } : {});
		if (now.equals(before)) return now;
		before = now;
	}
	throw new Error('The page does not come to rest');
}
