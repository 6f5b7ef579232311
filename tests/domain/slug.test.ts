import { expect, it } from 'vitest';
import { slug } from '../../lib/domain/slug';

it.each([
	['¿Qué dijo Peña, el 3 de mayo?', 'que-dijo-pena-el-3-de-mayo'],
	['../../etc/passwd', 'etc-passwd'],
	['日本', ''],
	[`${'long '.repeat(40)}`, 'long-long-long-long-long-long-long-long-long-long-long-long'],
])('%s', (text, name) => {
	expect(slug(text)).toBe(name);
});
