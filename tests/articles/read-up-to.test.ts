import { expect, it } from 'vitest';
import { readUpTo } from '../../lib/articles/read-up-to';

it('reads a body of just as many bytes as are allowed, and nothing of one more', async () => {
	const bytes = new Uint8Array([1, 2, 3]);
	expect(await readUpTo(new Response(bytes), 3)).toEqual(bytes);
	expect(await readUpTo(new Response(bytes), 2)).toBeNull();
	expect(await readUpTo(new Response(null), 2)).toEqual(new Uint8Array());
});
