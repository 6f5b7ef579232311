import { describe, expect, it } from 'vitest';
import { placeInWords } from '../../components/library/problem-place';
import { speak } from './translate';

describe('where in a file something is wrong, in words', () => {
	it.each<readonly [path: string, en: string, es: string]>([
		['', '', ''],
		['/articles/7/url', 'article 8, address', 'artículo 8, dirección'],
		['/articles/7', 'article 8', 'artículo 8'],
		['/articles', 'field “articles”', 'campo «articles»'],
		['/articles/0/copy/pictures/3/data', 'article 1, pictures, field “data”', 'artículo 1, imágenes, campo «data»'],
		['/articles/0/rating', 'article 1, field “rating”', 'artículo 1, campo «rating»'],
		['/statements/1199/reports/0/quote/exact', 'statement 1,200, exact words', 'declaración 1200, palabras exactas'],
		['/annotations/2/article', 'note 3, address', 'nota 3, dirección'],
		['/settings/theme', 'settings, field “theme”', 'ajustes, campo «theme»'],
		['/version', 'version of the format', 'versión del formato'],
		['/17/url', 'entry 18, address', 'entrada 18, dirección'],
		['/0/created_at', 'entry 1, date of saving', 'entrada 1, fecha en que se guardó'],
		['/3/annotations/0/created_at', 'entry 4, date of saving', 'entrada 4, fecha en que se guardó'],
		['/bookmarks/1/content/url', 'entry 2, address', 'entrada 2, dirección'],
		['/a~1b~0c', 'field “a/b~c”', 'campo «a/b~c»'],
		['/constructor', 'field “constructor”', 'campo «constructor»'],
	])('%s', (path, en, es) => {
		const said = (lang: 'en' | 'es') => placeInWords(path, speak(lang), new Intl.NumberFormat(lang).format);
		expect([said('en'), said('es')]).toEqual([en, es]);
	});
});
