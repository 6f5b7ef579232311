import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from '../../lib/domain/base64';
import { isBase64, isSavedPictures } from '../../lib/domain/is-picture';
import { MOST_PICTURES, pictureTypeOf } from '../../lib/domain/picture';

const bytes = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

describe('pictureTypeOf', () => {
	it.each([
		['\xff\xd8\xff\xe0\0\x10JFIF', 'image/jpeg'],
		['\x89PNG\r\n\x1a\n\0\0', 'image/png'],
		['GIF87a', 'image/gif'],
		['GIF89a\x01\0', 'image/gif'],
		['RIFF\x24\0\0\0WEBPVP8L', 'image/webp'],
		['\0\0\0\x20ftypavif\0\0', 'image/avif'],
		['<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', null],
		['<?xml version="1.0"?><svg/>', null],
		['<!doctype html><script>alert(1)</script>', null],
		['RIFF\x24\0\0\0WAVEfmt ', null],
		['\0\0\0\x20ftypisom', null],
		['%PDF-1.7', null],
		['\x89PNG\n\x1a\n', null],
		['', null],
	])('%j is %s', (text, type) => {
		expect(pictureTypeOf(bytes(text))).toBe(type);
	});
});

describe('base64', () => {
	it('gives back what it was given, and is known', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 100 }), (given) => {
				expect(fromBase64(toBase64(given))).toEqual(new Uint8Array(given));
				expect(isBase64(toBase64(given))).toBe(true);
			}),
		);
		expect(toBase64(new Uint8Array(100_000)).length).toBe(133_336);
	});

	it.each(['A', 'AA=A', '====', 'AAAA=', 'AB==', 'AA-_', 'AAAA\n'])('%j is none, or says what another says', (text) => {
		expect(isBase64(text)).toBe(false);
	});
});

describe('isSavedPictures', () => {
	const gif = { key: '0123456789abcdef', address: 'https://x.example/1', type: 'image/gif', data: btoa('GIF89a') };
	it('takes pictures that are what they say', () => {
		expect(isSavedPictures([gif, { ...gif, key: 'fedcba9876543210' }])).toBe(true);
	});
	it.each([
		['none', []],
		['one twice', [gif, gif]],
		['one of another kind', [{ ...gif, type: 'image/png' }]],
		['one that can do more', [{ ...gif, type: 'image/svg+xml', data: btoa('<svg/>') }]],
		['an address of another kind', [{ ...gif, address: 'javascript:alert(1)' }]],
		['a key that is none', [{ ...gif, key: '../../x' }]],
		['too many', Array.from({ length: MOST_PICTURES + 1 }, (_, n) => ({ ...gif, key: n.toString(16).padStart(16, '0') }))],
		['too much', [{ ...gif, data: `R0lG${'AAAA'.repeat(1024 * 1024)}` }]],
		[
			'too much together',
			['1', '2', '3', '4'].map((n) => ({ ...gif, key: n.repeat(16), data: btoa('GIF89a') + 'AAAA'.repeat(700_000) })),
		],
	])('refuses %s', (_what, value) => {
		expect(isSavedPictures(value)).toBe(false);
	});
});
