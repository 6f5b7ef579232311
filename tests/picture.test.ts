import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { compareImages, type MadeWith, whyNot } from './browser/picture';

const { PNG } = createRequire(import.meta.url)('playwright-core/lib/utilsBundle');

/** A white picture with a black box of so many pixels in a row of its middle. */
function picture(box: number, ink = 0): Buffer {
	const png = new PNG({ width: 60, height: 60 });
	png.data.fill(255);
	for (let at = 0; at < box; at++) png.data.fill(ink, (30 * 60 + at) * 4, (30 * 60 + at) * 4 + 3);
	return PNG.sync.write(png);
}

describe('two pictures', () => {
	it('are the same when nothing changed, or no more than the colours of an edge', () => {
		expect(compareImages(picture(50), picture(50))).toBeNull();
		expect(compareImages(picture(50, 20), picture(50))).toBeNull();
	});

	it('differ by one short line, and by their size', () => {
		expect(compareImages(picture(50), picture(0))?.errorMessage).toMatch(/50 pixels/);
		expect(compareImages(picture(0), PNG.sync.write(new PNG({ width: 61, height: 60 })))).not.toBeNull();
	});
});

describe('pictures are compared', () => {
	const kept: MadeWith = { browser: 'Chrome/156', fonts: 'a1', platform: 'linux x64' };

	it('where they were made with the same browser and fonts', () => {
		expect(whyNot(kept, { ...kept })).toBeNull();
	});

	it.each<[string, MadeWith | null, MadeWith, string]>([
		['another version of the browser', kept, { ...kept, browser: 'Chrome/157' }, 'browser: kept Chrome/156, here Chrome/157'],
		['other fonts', kept, { ...kept, fonts: 'b2' }, 'fonts: kept a1, here b2'],
		['fonts that nobody can name', kept, { ...kept, fonts: null }, 'fonts: kept a1, here null'],
		['another system', kept, { ...kept, platform: 'darwin arm64' }, 'platform: kept linux x64, here darwin arm64'],
		['a browser of which none are kept', null, kept, 'none are kept for this browser'],
	])('not with %s', (_what, before, here, reason) => {
		expect(whyNot(before, here)).toBe(reason);
	});
});
